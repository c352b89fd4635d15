package org.dateline.control.map.raster;

import java.nio.IntBuffer;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/**
 * A picture on the screen whose pixels the program writes. They are shared with the toolkit, kept as long as the picture has
 * the same size, and freed while it is not shown. To be used on the UI thread.
 */
public final class PixelPicture {

    private static final Pixels NONE = Pixels.of(0, 0);

    private final ImageView view = new ImageView();
    private Pixels pixels = NONE;
    private @Nullable PixelBuffer<IntBuffer> buffer;

    /** A picture that is not shown. */
    public PixelPicture() {
        view.setManaged(false);
        view.setMouseTransparent(true);
        view.setVisible(false);
    }

    /** The picture on the screen; whoever shows it says where it lies. */
    public Node node() {
        return view;
    }

    /** Whether it is on the screen. */
    public boolean isShown() {
        return view.isVisible();
    }

    /** Makes it so many units of length large, with so many pixels in each; true if its pixels are new, and empty. */
    public boolean resize(double width, double height, double sharpness) {
        int columns = (int) Math.ceil(width * sharpness);
        int rows = (int) Math.ceil(height * sharpness);
        view.setFitWidth(columns / sharpness);
        view.setFitHeight(rows / sharpness);
        if (buffer != null && columns == pixels.width() && rows == pixels.height()) {
            return false;
        }
        pixels = Pixels.of(columns, rows);
        buffer = pixels.buffer();
        view.setImage(new WritableImage(buffer));
        return true;
    }

    /** What can be written to; it is seen from the next {@link #show()} on. */
    public Pixels pixels() {
        return pixels;
    }

    /** Shows its pixels as they are now. */
    public void show() {
        if (buffer != null) {
            buffer.updateBuffer(all -> null);
            view.setVisible(true);
        }
    }

    /** Shows it no more and frees its pixels. */
    public void putAway() {
        view.setVisible(false);
        view.setImage(null);
        buffer = null;
        pixels = NONE;
    }
}
