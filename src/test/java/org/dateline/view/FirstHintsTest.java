package org.dateline.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dateline.view.look.Theme;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Someone opens a dataset for the first time. */
@ExtendWith(ApplicationExtension.class)
class FirstHintsTest {

    private Stage stage;
    private int seen;

    @Start
    void open(Stage shown) throws Exception {
        stage = shown;
        TestWindow.show(stage, new DatelineViewModel(Fixtures.shipped()), Theme.LIGHT);
    }

    private void show(FxRobot robot) {
        robot.interact(() -> ((MainView) stage.getScene().getRoot()).showHints(() -> seen++));
    }

    private static boolean isThere(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().isPresent();
    }

    @Test
    void no_window_shows_them_unless_it_is_asked_to(FxRobot robot) {
        assertThat(isThere(robot, "#first-hints")).isFalse();
    }

    @Test
    void a_click_takes_one_away_and_the_last_is_remembered(FxRobot robot) {
        show(robot);

        robot.clickOn("#hint-timeline");
        assertThat(isThere(robot, "#hint-timeline")).isFalse();
        robot.clickOn("#hint-map-seen");
        assertThat(isThere(robot, "#hint-map")).isFalse();
        assertThat(seen).isZero();
        robot.clickOn("#hint-present-seen");

        assertThat(isThere(robot, "#hint-present")).isFalse();
        assertThat(seen).isEqualTo(1);
    }

    @Test
    void escape_takes_all_away_and_nothing_else(FxRobot robot) {
        show(robot);

        robot.type(KeyCode.ESCAPE);

        assertThat(isThere(robot, ".hint")).isFalse();
        assertThat(seen).isEqualTo(1);
    }

    @Test
    void they_are_reached_and_taken_away_by_keyboard(FxRobot robot) {
        show(robot);
        robot.interact(() -> robot.lookup("#hint-map-seen").query().requestFocus());

        robot.type(KeyCode.SPACE);

        assertThat(isThere(robot, "#hint-map")).isFalse();
        assertThat(isThere(robot, "#hint-present")).isTrue();
    }
}
