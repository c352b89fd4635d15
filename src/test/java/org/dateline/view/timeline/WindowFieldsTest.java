package org.dateline.view.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.dateline.model.TimeWindow;
import org.dateline.words.TimeWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class WindowFieldsTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final TimeWindow DAYS =
            new TimeWindow(Instant.parse("2026-10-23T22:00:00Z"), Instant.parse("2026-10-26T23:00:00Z"));

    private final ObjectProperty<TimeWindow> window = new SimpleObjectProperty<>(DAYS);
    private StackPane root;

    @Start
    void open(Stage stage) {
        WindowFields fields = new WindowFields(
                new WindowFields.Typed("window", "the window", DAYS, BERLIN, window, window::set),
                TimeWords.onScreen(BERLIN, DAYS),
                () -> root.requestFocus());
        root = new StackPane(fields);
        root.setFocusTraversable(true);
        stage.setScene(new Scene(root, 800, 200));
        stage.show();
    }

    private static void type(FxRobot robot, String text) {
        robot.clickOn("#window-from");
        robot.interact(
                () -> robot.lookup("#window-from").queryAs(TextField.class).setText(text));
        robot.type(KeyCode.ENTER);
    }

    /** An hour that clocks show twice is taken, and below the field stands which. */
    @Test
    void is_told_which_of_two_hours_was_taken_and_nothing_is_wrong(FxRobot robot) {
        type(robot, "25 Oct 02:30");

        Labeled said = robot.lookup("#time-error").queryAs(Labeled.class);
        assertThat(window.get().from()).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(said.isVisible()).isTrue();
        assertThat(said.getText())
                .startsWith("the clocks of Europe/Berlin show 2026-10-25T02:30 twice")
                .endsWith("the first is taken");
        assertThat(robot.lookup("#window-from").query().getAccessibleHelp()).isEqualTo(said.getText());
        assertThat(robot.lookup("#window-from").query().getPseudoClassStates())
                .doesNotContain(PseudoClass.getPseudoClass("wrong"));

        type(robot, "25 Oct 05:00");
        assertThat(said.isVisible()).isFalse();
    }
}
