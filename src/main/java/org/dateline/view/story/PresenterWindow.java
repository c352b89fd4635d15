package org.dateline.view.story;

import static org.dateline.language.Tr.tr;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.dateline.view.look.OwnedDialog;
import org.dateline.viewmodel.story.Presentation;
import org.jspecify.annotations.Nullable;

/** The window of who presents: over a second display if there is one, else as large as it needs to be. */
final class PresenterWindow {

    private static final double WIDTH = 820;
    private static final double HEIGHT = 540;
    private static final double LEAST_WIDTH = 480;
    private static final double LEAST_HEIGHT = 320;

    private final Presentation presentation;
    private final Stage presented;
    private final EventHandler<KeyEvent> keys;
    private @Nullable Stage window;

    /**
     * A window that is not open yet.
     *
     * @param presented the window that those who watch see
     * @param keys takes what is typed in it
     */
    PresenterWindow(Presentation presentation, Stage presented, EventHandler<KeyEvent> keys) {
        this.presentation = presentation;
        this.presented = presented;
        this.keys = keys;
    }

    /** Opens it if there is a display that those who watch do not see. */
    void openBeside() {
        if (other().isPresent()) {
            toggle();
        }
    }

    /** Opens it, or closes it again. */
    void toggle() {
        if (window != null) {
            close();
            return;
        }
        Stage stage = new Stage();
        stage.setTitle(tr("Dateline: notes for who presents"));
        Scene scene = new Scene(new PresenterView(presentation, Clock.systemDefaultZone()), WIDTH, HEIGHT);
        scene.addEventFilter(KeyEvent.ANY, this::key);
        stage.setScene(scene);
        stage.setOnHidden(event -> window = null);
        other().map(Screen::getVisualBounds)
                .ifPresentOrElse(
                        bounds -> {
                            stage.initOwner(presented);
                            scene.setUserAgentStylesheet(presented.getScene().getUserAgentStylesheet());
                            stage.setX(bounds.getMinX());
                            stage.setY(bounds.getMinY());
                            stage.setWidth(bounds.getWidth());
                            stage.setHeight(bounds.getHeight());
                        },
                        () -> OwnedDialog.window(presented, stage, WIDTH, HEIGHT, LEAST_WIDTH, LEAST_HEIGHT));
        window = stage;
        stage.show();
        if (other().isPresent()) {
            presented.requestFocus();
        }
    }

    /** Esc here closes the window alone; all other keys are those of the presentation. */
    private void key(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_PRESSED && event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
            presented.requestFocus();
        } else {
            keys.handle(event);
        }
    }

    /** Closes it, if it is open. */
    void close() {
        Stage open = window;
        window = null;
        if (open != null) {
            open.hide();
        }
    }

    /** A display that the presentation is not on. */
    private Optional<Screen> other() {
        List<Screen> its = Screen.getScreensForRectangle(
                presented.getX() + presented.getWidth() / 2, presented.getY() + presented.getHeight() / 2, 1, 1);
        return Screen.getScreens().stream()
                .filter(screen -> !its.contains(screen))
                .findFirst();
    }
}
