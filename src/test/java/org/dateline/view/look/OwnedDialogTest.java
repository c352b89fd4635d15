package org.dateline.view.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The window under a dialog rests without being modal, for which JavaFX would fix its size. */
@ExtendWith(ApplicationExtension.class)
class OwnedDialogTest {

    private final AtomicInteger pressed = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();
    private Stage owner;
    private Button button;
    private Alert dialog;

    @Start
    void show(Stage stage) {
        owner = stage;
        dialog = new Alert(AlertType.INFORMATION);
        button = new Button("press");
        button.setOnAction(event -> pressed.incrementAndGet());
        stage.setScene(new Scene(new VBox(button), 600, 400));
        stage.setOnCloseRequest(event -> closed.incrementAndGet());
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> dialog.close());
    }

    private void open(FxRobot robot, boolean beside) {
        robot.interact(() -> {
            if (beside) {
                dialog = new Alert(AlertType.INFORMATION, "words", ButtonType.CLOSE);
                OwnedDialog.beside(owner, dialog);
            } else {
                dialog = OwnedDialog.alert(owner, AlertType.INFORMATION, null, "words", ButtonType.CLOSE);
            }
            dialog.show();
        });
    }

    private void useOwner(FxRobot robot) {
        robot.interact(() -> {
            for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                Event.fireEvent(button, new KeyEvent(type, " ", " ", KeyCode.SPACE, false, false, false, false));
            }
            Event.fireEvent(owner, new WindowEvent(owner, WindowEvent.WINDOW_CLOSE_REQUEST));
        });
    }

    @Test
    void a_window_under_a_dialog_takes_no_keys_and_does_not_close(FxRobot robot) {
        open(robot, false);
        assertThat(dialog.getModality()).isEqualTo(Modality.NONE);

        useOwner(robot);

        assertThat(pressed).hasValue(0);
        assertThat(closed).hasValue(0);
    }

    @Test
    void it_takes_them_again_when_the_dialog_is_closed(FxRobot robot) {
        open(robot, false);
        robot.interact(() -> dialog.close());

        useOwner(robot);

        assertThat(pressed).hasValue(1);
        assertThat(closed).hasValue(1);
    }

    @Test
    void a_window_beside_a_dialog_goes_on(FxRobot robot) {
        open(robot, true);

        useOwner(robot);

        assertThat(pressed).hasValue(1);
        assertThat(closed).hasValue(1);
    }
}
