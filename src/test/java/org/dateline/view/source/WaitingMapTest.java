package org.dateline.view.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.dateline.background.Lane;
import org.dateline.samples.SampleSource;
import org.dateline.viewmodel.ByHand;
import org.dateline.viewmodel.source.SourceViewModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** While a filter is being answered the map shows nothing that could be taken for the answer. */
@ExtendWith(ApplicationExtension.class)
class WaitingMapTest {

    private static final String TABLE = """
            what,from,district
            Raid,2026-01-30 03:00:00,Quetta
            Blast,2026-01-30 05:00:00,Quetta
            Talk,2026-01-31 12:00:00,Gwadar
            """;

    private final ByHand background = new ByHand(Lane.LISTING);
    private SourceViewModel model;

    @Start
    void start(Stage stage) throws Exception {
        SourceWindow window = SourceWindow.open(
                stage,
                SampleSource.from("from")
                        .title("what")
                        .place("district")
                        .csv(Files.createTempDirectory("dateline-waiting"), TABLE),
                background);
        model = window.model();
        background.doAll();
        window.onMap();
    }

    private static Node waiting(FxRobot robot) {
        return robot.lookup("#map-waiting").query();
    }

    private static void see(Callable<Boolean> what) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(5000, what));
    }

    @Test
    void it_is_empty_and_says_why_until_the_places_are_counted(FxRobot robot) throws Exception {
        assertThat(SourceWindow.eventsOnMap(robot)).isEqualTo(Map.of("quetta", 2L, "gwadar", 1L));
        assertThat(waiting(robot).isVisible()).isFalse();

        robot.interact(() -> model.togglePlace("Gwadar"));
        assertThat(model.answeredProperty().get()).isFalse();
        see(() -> waiting(robot).isVisible());
        assertThat(SourceWindow.eventsOnMap(robot)).isEmpty();

        // The first step knows no places
        robot.interact(background::doOne);
        assertThat(waiting(robot).isVisible()).isTrue();
        assertThat(SourceWindow.eventsOnMap(robot)).isEmpty();

        robot.interact(background::doAll);
        assertThat(waiting(robot).isVisible()).isFalse();
        assertThat(SourceWindow.eventsOnMap(robot)).isEqualTo(Map.of("gwadar", 1L));
    }

    @Test
    void an_answer_that_comes_at_once_does_not_make_it_blink(FxRobot robot) {
        robot.interact(() -> {
            model.togglePlace("Quetta");
            assertThat(SourceWindow.eventsOnMap(robot)).hasSize(2);
            background.doAll();
            assertThat(SourceWindow.eventsOnMap(robot)).isEqualTo(Map.of("quetta", 2L));
        });
        assertThat(waiting(robot).isVisible()).isFalse();
        assertThat(model.answeredProperty().get()).isTrue();
    }

    @Test
    void a_filter_that_is_taken_back_is_answered_by_what_is_counted(FxRobot robot) throws Exception {
        robot.interact(() -> model.togglePlace("Gwadar"));
        see(() -> waiting(robot).isVisible());

        robot.interact(() -> model.showPlaces(Set.of()));

        assertThat(waiting(robot).isVisible()).isFalse();
        assertThat(SourceWindow.eventsOnMap(robot)).isEqualTo(Map.of("quetta", 2L, "gwadar", 1L));
    }
}
