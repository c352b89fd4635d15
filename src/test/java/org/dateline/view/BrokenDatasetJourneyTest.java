package org.dateline.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.dateline.data.DatasetReader;
import org.dateline.events.Dataset;
import org.dateline.model.Event;
import org.dateline.problem.Loaded;
import org.dateline.view.look.Theme;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Fixtures;
import org.dateline.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A dataset with mistakes shows them, and everything else. */
@ExtendWith(ApplicationExtension.class)
class BrokenDatasetJourneyTest {

    private static final String BROKEN = Fixtures.THREE_DAYS
            .replace("\"start\": \"2026-02-01T15:00\"", "\"start\": \"Sunday afternoon\"")
            .replace("\"precision\": \"town\"", "\"precision\": \"village\"");

    private DatelineViewModel model;

    @Start
    void open(Stage stage) throws Exception {
        Loaded<Dataset> loaded = DatasetReader.parse(BROKEN, "broken.json");
        model = new DatelineViewModel(Workspace.of(loaded.value(), Fixtures.NO_MAP, loaded.problems()));
        TestWindow.show(stage, model, Theme.LIGHT);
    }

    private static int lineOf(String words) {
        return (int) BROKEN.substring(0, BROKEN.indexOf(words)).lines().count();
    }

    @Test
    void shows_each_problem_with_its_line_and_what_was_expected_and_found(FxRobot robot) {
        assertThat(robot.lookup("#problems").queryAs(Labeled.class).getText()).isEqualTo("2 problems");

        robot.clickOn("#problems");

        String words = PageWords.of(robot, "#problems-page");
        assertThat(words)
                .contains("broken.json, line " + lineOf("\"Sunday afternoon\""))
                .contains("Sunday afternoon")
                .contains("broken.json, line " + lineOf("\"village\""))
                .contains("village")
                .contains("expected: ")
                .contains("found: ");
    }

    @Test
    void shows_the_rest_of_the_dataset_as_if_nothing_had_happened(FxRobot robot) {
        assertThat(model.resultProperty().get().certain()).extracting(Event::id).contains("raid", "blast");

        robot.clickOn("Raid");

        assertThat(robot.lookup("#event-page").tryQuery()).isPresent();
    }
}
