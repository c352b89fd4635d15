package org.dateline.view.look;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;

/** The first frame that shows what a scene holds now. */
public final class FirstFrame {

    private FirstFrame() {}

    /**
     * Calls back once that frame is on the screen. To be called on the UI thread.
     *
     * @param then called on the UI thread
     */
    public static void whenPainted(Scene scene, Runnable then) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                Platform.runLater(() -> waitForPainting(then));
            }
        });
    }

    /** The thread that draws does one thing after the other: a picture of nothing comes after the frame. */
    private static void waitForPainting(Runnable then) {
        new Region().snapshot(new SnapshotParameters(), new WritableImage(1, 1));
        // The frame's pixels go to the screen on this thread, and were sent here before
        Platform.runLater(then);
    }
}
