package org.dateline.view.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.dateline.background.Background;
import org.dateline.database.Engine;
import org.dateline.samples.SampleSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Whatever a table calls its categories, measures, places and itself, all of the window stays within reach. */
@ExtendWith(ApplicationExtension.class)
class LongNamesTest {

    private static final String LONG = "Name ".repeat(60).strip();

    private SourceView view;

    @Start
    void start(Stage stage) throws Exception {
        Engine engine = SampleSource.from("from")
                .called(LONG)
                .title("what")
                .category("kind")
                .place("town")
                .toldBy("told_by")
                .measure("dead", LONG)
                .csv(Files.createTempDirectory("dateline-long"), """
                        what,from,kind,town,told_by,dead
                        %1$s,2026-01-30 03:00:00,%1$s,%1$s,%1$s,2
                        Talk,2026-01-31 05:00:00,talk,Turbat,A,1
                        """.formatted(LONG));
        view = SourceWindow.open(stage, engine, Background.direct(), 800, 600).view();
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void assertWithin(FxRobot robot, String id) {
        Bounds bounds = WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            view.layout();
            var node = robot.lookup(id).query();
            return node.localToScene(node.getLayoutBounds());
        });
        assertThat(bounds.getMinX()).as(id).isNotNegative();
        assertThat(bounds.getMaxX()).as(id).isLessThanOrEqualTo(view.getScene().getWidth());
        assertThat(bounds.getWidth()).as(id).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"#search", "#file", "#source-lists", "#source-categories", "#source-sums", "#window-counts"})
    void is_within_the_window(String id, FxRobot robot) throws Exception {
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> robot.lookup("#window-counts").tryQuery().isPresent());

        assertWithin(robot, id);
    }

    @Test
    void the_place_that_is_chosen_is_within_it_too_and_its_tip_says_all_of_it(FxRobot robot) throws Exception {
        robot.interact(() -> view.model().togglePlace(LONG));
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> robot.lookup("#only-places").tryQuery().isPresent());

        assertWithin(robot, "#only-places");
        assertWithin(robot, "#file");
        Labeled chip = robot.lookup("#only-places").queryAs(Labeled.class);
        robot.moveTo(chip);
        assertThat(chip.getTooltip().getText()).isEqualTo("only " + LONG + "\nShow all again");
    }
}
