package org.dateline.control.map.sheet;

import java.nio.IntBuffer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.WritableImage;
import org.dateline.control.map.raster.Pixels;
import org.dateline.geo.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * The lower sheets as one picture, which is enlarged or reduced while the map zooms: for the fifth of a second that this
 * takes it is good enough, and it takes a fraction of the time that drawing would.
 */
final class ZoomPicture {

    /** How many times as large or as small as it was taken a picture may become. */
    private static final double MAX_STRETCH = 2;

    private final Group sheets;
    private final ImageView picture = new ImageView();
    private Viewport taken = new Viewport(0, 0, 1, 0, 0);
    private Pixels pictured = Pixels.of(0, 0);
    private Pixels screen = Pixels.of(0, 0);
    private @Nullable PixelBuffer<IntBuffer> buffer;

    /** A picture of these sheets, which it takes as its own. */
    ZoomPicture(Node... lower) {
        sheets = new Group(lower);
        sheets.setManaged(false);
        picture.setManaged(false);
        picture.setMouseTransparent(true);
        picture.setVisible(false);
    }

    /** The sheets, and the picture in their stead. */
    Node[] nodes() {
        return new Node[] {sheets, picture};
    }

    /** Takes a picture of the sheets as they were drawn for a view. */
    void take(Viewport drawn) {
        taken = drawn;
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setViewport(new Rectangle2D(
                -Sheet.MARGIN, -Sheet.MARGIN, drawn.width() + 2 * Sheet.MARGIN, drawn.height() + 2 * Sheet.MARGIN));
        sheets.setVisible(true);
        pictured = Pixels.of(sheets, parameters);
        prepareScreen((int) Math.ceil(drawn.width()), (int) Math.ceil(drawn.height()));
        show(true);
    }

    private void prepareScreen(int width, int height) {
        if (buffer == null || width != screen.width() || height != screen.height()) {
            screen = Pixels.of(width, height);
            buffer = screen.buffer();
        }
        picture.setImage(new WritableImage(buffer));
    }

    /** Shows the sheets themselves. */
    void putAway() {
        if (isShown()) {
            show(false);
            picture.setImage(null);
            buffer = null;
            screen = Pixels.of(0, 0);
            pictured = Pixels.of(0, 0);
        }
    }

    private void show(boolean shown) {
        picture.setVisible(shown);
        sheets.setVisible(!shown);
    }

    boolean isShown() {
        return picture.isVisible();
    }

    /** Whether the picture fills the screen of another view and is not stretched too much by it. */
    boolean covers(Viewport view) {
        double scale = taken.metresPerPixel() / view.metresPerPixel();
        return taken.width() == view.width()
                && taken.height() == view.height()
                && scale >= 1 / MAX_STRETCH
                && scale <= MAX_STRETCH
                && left(view) <= 0
                && top(view) <= 0
                && left(view) + (view.width() + 2 * Sheet.MARGIN) * scale >= view.width()
                && top(view) + (view.height() + 2 * Sheet.MARGIN) * scale >= view.height();
    }

    /**
     * Brings the picture to where it lies in another view. Each pixel of the screen is that of the picture which lies there:
     * done here it takes a small part of the time that the toolkit takes to draw an image at another size.
     */
    void follow(Viewport view) {
        if (buffer == null) {
            return;
        }
        double scale = taken.metresPerPixel() / view.metresPerPixel();
        int[] columns = new int[screen.width()];
        for (int x = 0; x < columns.length; x++) {
            columns[x] = nearest((x + 0.5 - left(view)) / scale, pictured.width());
        }
        int[] shown = screen.argb();
        int above = -1;
        for (int y = 0; y < screen.height(); y++) {
            int row = nearest((y + 0.5 - top(view)) / scale, pictured.height());
            int start = y * columns.length;
            if (row == above) {
                System.arraycopy(shown, start - columns.length, shown, start, columns.length);
            } else {
                for (int x = 0; x < columns.length; x++) {
                    shown[start + x] = pictured.argb()[row * pictured.width() + columns[x]];
                }
            }
            above = row;
        }
        buffer.updateBuffer(pixels -> null);
    }

    private static int nearest(double position, int size) {
        return Math.max(0, Math.min(size - 1, (int) position));
    }

    private double left(Viewport view) {
        return view.screenX(taken.planeX(-Sheet.MARGIN));
    }

    private double top(Viewport view) {
        return view.screenY(taken.planeY(-Sheet.MARGIN));
    }
}
