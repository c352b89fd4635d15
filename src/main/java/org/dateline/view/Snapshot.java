package org.dateline.view;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.dateline.files.WholeFile;
import org.dateline.view.look.Theme;
import org.dateline.view.paragraph.WindowDirection;
import org.dateline.view.story.PresentationView;

/** A picture of the window without a window. */
public final class Snapshot {

    private static final int LAYOUT_PASSES = 3;

    private Snapshot() {}

    /** Draws the view, in pixels, perhaps with the map zoomed to what is selected. To be called on the UI thread. */
    public static WritableImage of(MainView view, Theme theme, int width, int height, boolean close) {
        Scene scene = layOut(view, theme, width, height);
        if (close) {
            view.zoomToSelection();
        }
        return scene.snapshot(new WritableImage(width, height));
    }

    /** Draws what a class sees, in pixels. To be called on the UI thread. */
    public static WritableImage of(PresentationView view, Theme theme, int width, int height) {
        return layOut(view, theme, width, height).snapshot(new WritableImage(width, height));
    }

    /** Lays the view out in a scene of this size, in pixels. To be called on the UI thread. */
    public static Scene layOut(Parent view, Theme theme, int width, int height) {
        Scene scene = WindowDirection.give(new Scene(view, width, height));
        scene.setUserAgentStylesheet(theme.stylesheet());
        for (int pass = 0; pass < LAYOUT_PASSES; pass++) {
            view.applyCss();
            view.layout();
        }
        return scene;
    }

    /**
     * Writes the picture as a PNG, whole or not at all.
     *
     * @throws IOException if the file cannot be written
     */
    public static void writePng(WritableImage picture, Path file) throws IOException {
        BufferedImage image = SwingFXUtils.fromFXImage(picture, null);
        WholeFile.write(file, stream -> {
            if (!ImageIO.write(image, "png", stream)) {
                throw new IllegalStateException("no PNG writer");
            }
        });
    }
}
