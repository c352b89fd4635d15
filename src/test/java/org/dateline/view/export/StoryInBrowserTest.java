package org.dateline.view.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;
import org.dateline.model.Story;
import org.dateline.model.StoryStep;
import org.dateline.view.MainView;
import org.dateline.viewmodel.Fixtures;
import org.dateline.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The story as a browser shows it; where there is no Chromium the tests say that they were left out. */
@ExtendWith(ApplicationExtension.class)
class StoryInBrowserTest {

    private static final String HOSTILE = "</script><script>window.bad=1</script><img src=x onerror=window.bad=2>";
    private static final String SHOWN = "document.querySelector('.step.on h3').textContent";

    @TempDir(cleanup = CleanupMode.NEVER)
    private static Path profile;

    @TempDir
    private Path folder;

    private Workspace workspace;
    private String page = "";
    private Optional<Chromium> browser = Optional.empty();

    @Start
    void open(Stage stage) throws Exception {
        workspace = Fixtures.shipped();
    }

    @BeforeEach
    void write() throws Exception {
        Optional<Path> program = Chromium.installed();
        assumeTrue(program.isPresent(), "left out: there is no chromium on this machine");
        Story shipped = workspace.dataset().stories().list().get(0);
        List<StoryStep> steps = new ArrayList<>(shipped.steps().subList(0, 5));
        steps.add(shipped.steps().get(0).told(HOSTILE, HOSTILE));
        Path file = folder.resolve("story.html");
        new StoryExport(workspace, MainView.prepareMap(workspace), Path.of("data/balochistan.json"))
                .page(shipped.withSteps(steps).withTitle(HOSTILE), Instant.parse("2026-02-03T09:30:00Z"))
                .to(file);
        page = file.toUri().toString();
        browser = Optional.of(new Chromium(program.get(), profile));
    }

    @AfterEach
    void close() throws Exception {
        if (browser.isPresent()) {
            browser.get().close();
        }
    }

    private Chromium at(int width, int height, boolean isDark, String step) throws Exception {
        Chromium chromium = browser.orElseThrow();
        chromium.runScripts(true);
        chromium.look(width, height, isDark, true);
        chromium.open(page + step);
        return chromium;
    }

    private void quiet(Chromium chromium) throws Exception {
        assertThat(chromium.requests())
                .as("nothing but the file itself")
                .allMatch(url -> url.startsWith(page) || url.startsWith("data:"));
        assertThat(chromium.complaints()).isEmpty();
        assertThat(chromium.ask("window.bad")).isEqualTo("undefined");
    }

    @Test
    void steps_change_by_key_button_and_address_and_are_announced() throws Exception {
        Chromium chromium = at(1280, 800, false, "");

        assertThat(chromium.ask(SHOWN)).isEqualTo("Five reports");
        chromium.press("ArrowRight");
        assertThat(chromium.ask(SHOWN)).isEqualTo("Friday: before the attacks");
        assertThat(chromium.ask("location.hash")).isEqualTo("#step-2");
        assertThat(chromium.ask("document.getElementById('said').textContent"))
                .isEqualTo("Step 2 of 6: Friday: before the attacks");
        chromium.ask("document.getElementById('next').click()");
        assertThat(chromium.ask(SHOWN)).isEqualTo("Saturday: when did it begin?");
        chromium.press("ArrowLeft");
        chromium.press("ArrowLeft");
        chromium.press("ArrowLeft");
        assertThat(chromium.ask(SHOWN)).as("stays at the first").isEqualTo("Five reports");
        quiet(chromium);

        at(1280, 800, false, "#step-4");
        assertThat(chromium.ask(SHOWN)).isEqualTo("Saturday: Quetta");
        quiet(chromium);
    }

    @Test
    void the_map_is_moved_by_keys_and_comes_back() throws Exception {
        Chromium chromium = at(1280, 800, true, "#step-5");
        String box = "document.querySelector('.step.on svg.map').getAttribute('viewBox')";
        String before = chromium.ask(box);

        chromium.ask("document.querySelector('.step.on figure.map').focus()");
        chromium.press("ArrowRight");
        String moved = chromium.ask(box);
        chromium.press("0");

        assertThat(moved).isNotEqualTo(before);
        assertThat(chromium.ask(box)).isEqualTo(before);
        assertThat(chromium.ask(SHOWN)).as("the step stays").isEqualTo("Saturday: the coast");
        quiet(chromium);
    }

    @Test
    void a_symbol_tells_its_events() throws Exception {
        Chromium chromium = at(1280, 800, false, "#step-5");

        chromium.ask(
                "document.querySelector('.step.on .sym[data-name=Gwadar]').dispatchEvent(new MouseEvent('click',{bubbles:true}))");

        assertThat(chromium.ask("document.querySelector('.step.on .here').textContent"))
                .startsWith("Gwadar");
        assertThat(chromium.ask("document.querySelectorAll('.step.on .here a[href^=\"#e\"]').length > 0"))
                .isEqualTo("true");
        quiet(chromium);
    }

    @Test
    void nothing_is_wider_than_a_small_phone() throws Exception {
        for (boolean isDark : List.of(false, true)) {
            for (int step = 1; step <= 6; step++) {
                Chromium chromium = at(360, 640, isDark, "#step-" + step);

                assertThat(Integer.parseInt(chromium.ask("document.documentElement.scrollWidth")))
                        .isLessThanOrEqualTo(360);
                quiet(chromium);
            }
        }
    }

    @Test
    void without_scripts_all_steps_stand_one_below_the_other() throws Exception {
        Chromium chromium = browser.orElseThrow();
        chromium.runScripts(false);
        chromium.look(1280, 800, false, true);
        chromium.open(page);
        chromium.runScripts(true);

        assertThat(chromium.ask("Array.from(document.querySelectorAll('.step'))"
                        + ".filter(step => step.getBoundingClientRect().height > 300).length"))
                .isEqualTo("6");
        assertThat(chromium.ask("getComputedStyle(document.querySelector('.bar')).display"))
                .isEqualTo("none");
    }
}
