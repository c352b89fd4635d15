package org.dateline.view.focus;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Tab leaves a text of several lines as it leaves every other field: JavaFX types it there, and goes on with Ctrl+Tab. */
final class LeavingTexts {

    private LeavingTexts() {}

    /** Lets all texts of a scene be so. */
    static void follow(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB
                    && !event.isControlDown()
                    && event.getTarget() instanceof TextArea area) {
                event.consume();
                Event.fireEvent(
                        area,
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED,
                                "\t",
                                "\t",
                                KeyCode.TAB,
                                event.isShiftDown(),
                                true,
                                false,
                                false));
            }
        });
    }
}
