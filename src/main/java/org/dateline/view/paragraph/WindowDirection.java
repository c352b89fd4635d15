package org.dateline.view.paragraph;

import javafx.collections.ListChangeListener;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.dateline.language.Language;

/**
 * The direction of windows, menus and tooltips: that of the language which is spoken. Map, timeline and chart keep theirs:
 * east is right, and so is later.
 */
public final class WindowDirection {

    private WindowDirection() {}

    /** The direction of the language that is spoken now. */
    public static NodeOrientation now() {
        return Language.current().isRightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
    }

    /** Gives a scene the direction, and all that is written in it its own. */
    public static Scene give(Scene scene) {
        scene.setNodeOrientation(now());
        SceneWords.follow(scene);
        return scene;
    }

    /** Gives the direction to every window that is shown, now or later. To be called once, on the UI thread. */
    public static void giveAll() {
        Window.getWindows().forEach(WindowDirection::follow);
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(WindowDirection::follow);
            }
        });
    }

    private static void follow(Window window) {
        window.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                give(scene);
            }
        });
    }
}
