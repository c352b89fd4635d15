package org.dateline.view.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dateline.background.Background;
import org.dateline.control.map.MapView;
import org.dateline.control.map.plane.MapLayers;
import org.dateline.export.ExportFormat;
import org.dateline.export.brief.HandoutLayout;
import org.dateline.export.brief.Paper;
import org.dateline.model.Story;
import org.dateline.model.StoryStep;
import org.dateline.view.MainView;
import org.dateline.view.look.Theme;
import org.dateline.view.story.Pictures;
import org.dateline.view.story.PresentationView;
import org.dateline.viewmodel.Fixtures;
import org.dateline.viewmodel.story.Presentation;
import org.dateline.viewmodel.story.PresentationSettings;
import org.dateline.workspace.Workspace;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class StoryExportTest {

    private static final Instant MADE = Instant.parse("2026-02-03T09:30:00.5Z");
    private static final int MOST_BYTES = 1_000_000;

    @TempDir
    private Path folder;

    private Workspace workspace;
    private MapLayers layers;
    private StoryExport stories;
    private Story shipped;

    @Start
    void open(Stage stage) throws Exception {
        workspace = Fixtures.shipped();
        layers = MainView.prepareMap(workspace);
        stories = new StoryExport(workspace, layers, Path.of("data/balochistan.json"));
        shipped = workspace.dataset().stories().list().get(0);
    }

    private Path page(Story story) throws Exception {
        Path file = folder.resolve(story.id() + ".html");
        stories.page(story, MADE).to(file);
        return file;
    }

    private static double[] seen(Document page, int step) {
        String[] box = page.select("#step-" + step + " svg.map").attr("viewBox").split(" ");
        return new double[] {Double.parseDouble(box[2]), Double.parseDouble(box[3])};
    }

    @Test
    void the_shipped_story_is_a_file_below_a_megabyte_and_the_same_each_time() throws Exception {
        Path file = page(shipped);
        byte[] once = Files.readAllBytes(file);
        page(shipped);

        assertThat(once).hasSizeLessThan(MOST_BYTES).isEqualTo(Files.readAllBytes(file));
    }

    @Test
    void each_map_shows_what_its_step_shows() throws Exception {
        Document page = Jsoup.parse(Files.readString(page(shipped)));

        assertThat(page.select("svg.map")).hasSameSizeAs(shipped.steps());
        assertThat(page.select("#areas path")).hasSameSizeAs(layers.areas().features());
        assertThat(seen(page, 5)[0])
                .as("the coast is seen closer than the whole")
                .isLessThan(seen(page, 1)[0] / 2);
        assertThat(page.select("#step-1 .static use").eachAttr("href"))
                .as("names stand in the file once")
                .isNotEmpty()
                .allMatch(name -> page.select("#names > g > " + name).size() == 1);
        assertThat(page.select("#step-1 .outlined")).hasSize(1);
        assertThat(page.select("#step-3 .sym.maybe"))
                .as("nothing is certain that early")
                .isNotEmpty();
        assertThat(page.select("#step-3 .sym.sure, #step-3 .sure-bar")).isEmpty();
        assertThat(page.select("#step-3 .hatch")).isNotEmpty();
        assertThat(page.select("#step-1 svg.map > title").text()).startsWith("Map. 49 events certain, 14 possible.");
    }

    @Test
    void paths_are_whole() throws Exception {
        Document page = Jsoup.parse(Files.readString(page(shipped)));

        assertThat(page.select("path[d]").eachAttr("d"))
                .allMatch(
                        path -> path.matches("(?s)(M-?[0-9.]+ -?[0-9.]+[lL][-0-9. L]+z?|M[-0-9. LZ]+)*"),
                        "a path of SVG");
    }

    @Test
    void sixty_steps_an_unknown_place_a_filter_and_a_broken_view_are_told() throws Exception {
        StoryStep first = shipped.steps().get(0);
        List<StoryStep> steps = new ArrayList<>();
        steps.add(step(first, null, "dateline:?categories=attack"));
        steps.add(step(first, null, "dateline:?nonsense=1"));
        steps.add(step(first, "nowhere-known", null));
        while (steps.size() < 60) {
            steps.add(shipped.steps().get(steps.size() % shipped.steps().size()));
        }

        Path file = page(new Story("sixty", "Sixty", null, steps));
        Document page = Jsoup.parse(Files.readString(file));

        assertThat(Files.size(file)).isLessThan(MOST_BYTES);
        assertThat(page.select("article.step")).hasSize(60);
        assertThat(page.select("#step-1 .words .warning").text()).startsWith("Only events ");
        assertThat(page.select("#step-2 .words .warning").text())
                .startsWith("All events are shown: what this step shows of them cannot be read");
        assertThat(page.select("#step-3 .words").text()).contains("nowhere-known, which the dataset does not have");
    }

    private static StoryStep step(StoryStep like, @Nullable String place, @Nullable String view) {
        return new StoryStep("Like it", null, like.window(), null, place, null, view, List.of());
    }

    @Test
    void a_step_whose_view_shows_the_chart_has_it_in_the_place_of_its_map() throws Exception {
        StoryStep first = shipped.steps().get(0);
        Story story = shipped.withSteps(List.of(step(first, null, "dateline:?chart=events,in:day,by:category"), first));

        Document page = Jsoup.parse(Files.readString(page(story)));

        assertThat(page.select("#step-1 svg.map, #step-2 figure.chart")).isEmpty();
        assertThat(page.select("#step-2 svg.map")).hasSize(1);
        assertThat(page.expectFirst("#step-1 figure.chart > p").text()).isEqualTo("events a day");
        assertThat(page.select("#step-1 .bars > g")).as("a bar for each day").hasSize(3);
        assertThat(page.expectFirst("#step-1 figure.chart > p:last-child").text())
                .startsWith("63 events in 3 bars; ");
        assertThat(page.select("#step-1 table.plain tbody tr")).hasSize(3);
    }

    @Test
    void what_is_presented_is_the_chart_where_the_step_shows_it_and_the_map_again_after_it() {
        StoryStep first = shipped.steps().get(0);
        Story story = shipped.withSteps(List.of(step(first, null, "dateline:?chart=events,in:day"), first));
        List<Boolean> charts = WaitForAsyncUtils.waitForAsyncFx(30_000, () -> {
            Presentation presentation = new Presentation(workspace, story, new PresentationSettings());
            PresentationView view = new PresentationView(
                    presentation,
                    layers,
                    new SimpleObjectProperty<>(Theme.LIGHT),
                    Pictures.beside(Path.of("data/balochistan.json"), Background.direct()),
                    PresentationView.Actions.NONE);
            boolean before = isShown(view, "#presented-chart") && !isShown(view, "#map");
            presentation.go(1);
            return List.of(before, isShown(view, "#map") && !isShown(view, "#presented-chart"));
        });

        assertThat(charts).containsExactly(true, true);
    }

    private static boolean isShown(Parent root, String id) {
        Node node = root.lookup(id);
        while (node != null && node.isVisible()) {
            node = node.getParent();
        }
        return node == null;
    }

    private String handout(HandoutLayout layout, Story story, int pages) throws Exception {
        Path file = folder.resolve(layout + ".pdf");
        assertThat(stories.handout(story, layout, Paper.A4, MADE).to(file)).isEmpty();
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(pages);
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(story.title());
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void a_handout_has_each_step_on_a_page_and_the_sources_at_the_end() throws Exception {
        Story three = shipped.withSteps(shipped.steps().subList(0, 3));

        String text = handout(HandoutLayout.ONE, three, 4);

        assertThat(text)
                .contains("Step 1 of 3", "Five reports", "Step 3 of 3", "0 events certain, 47 possible")
                .containsSubsequence(
                        "About this handout", "Attacks in Balochistan, 31 January 2026 (balochistan.json)");
        assertThat(text.replaceAll("\\s+", " ")).contains("Jago News, 1 February 2026, 17:04 (Asia/Karachi)");
    }

    @Test
    void all_steps_of_the_shipped_story_fit_on_two_pages() throws Exception {
        assertThat(handout(HandoutLayout.TWO_PAGES, shipped, 2).replaceAll("\\s+", " "))
                .contains("How many attackers were killed?", "About this handout");
    }

    @Test
    void what_a_handout_will_lack_is_known_before_and_a_page_lacks_nothing() throws Exception {
        StoryStep odd = shipped.steps().get(0).told("\u0926\u0947\u0935", "\u0e44\u0e17\u0e22");
        Story story = shipped.withSteps(List.of(odd));

        String lacking = stories.lacking(ExportFormat.HANDOUT, story);

        assertThat(lacking).startsWith("The handout cannot show ").contains("Devanagari, Thai");
        assertThat(stories.lacking(ExportFormat.STORY, story)).isEmpty();
        Path file = folder.resolve("odd.pdf");
        assertThat(stories.handout(story, HandoutLayout.ONE, Paper.LETTER, MADE).to(file))
                .isEqualTo(lacking);
    }

    @Test
    void a_picture_of_a_step_does_not_wait_for_the_map_to_come_to_it() {
        boolean atOnce = WaitForAsyncUtils.waitForAsyncFx(30_000, () -> {
            PresentationView view = new PresentationView(
                    new Presentation(workspace, shipped, new PresentationSettings()),
                    layers,
                    new SimpleObjectProperty<>(Theme.LIGHT),
                    Pictures.beside(Path.of("data/balochistan.json"), Background.direct()),
                    PresentationView.Actions.NONE);
            view.prepareForPicture();
            return view.lookup("#map") instanceof MapView map
                    && map.reducedMotionProperty().get();
        });

        assertThat(atOnce).isTrue();
    }
}
