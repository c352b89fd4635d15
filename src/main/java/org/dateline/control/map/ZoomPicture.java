package org.dateline.control.map;

import java.nio.IntBuffer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.dateline.geo.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * The lower sheets as one picture, which is enlarged or reduced while the map zooms: for the fifth of a second that this
 * takes it is good enough, and it takes a fraction of the time that drawing would.
 */
final class ZoomPicture {

    /** How many times as large or as small as it was taken a picture may become. */
    private static final double MOST_STRETCH = 2;

    private final Group sheets;
    private final ImageView picture = new ImageView();
    private Viewport taken = new Viewport(0, 0, 1, 0, 0);
    private int pictureWidth;
    private int pictureHeight;
    private int[] picturePixels = new int[0];
    private int screenWidth;
    private int screenHeight;
    private int[] screenPixels = new int[0];
    private @Nullable PixelBuffer<IntBuffer> screen;

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
        parameters.setFill(Color.TRANSPARENT);
        parameters.setViewport(new Rectangle2D(
                -Sheet.MARGIN, -Sheet.MARGIN, drawn.width() + 2 * Sheet.MARGIN, drawn.height() + 2 * Sheet.MARGIN));
        sheets.setVisible(true);
        read(sheets.snapshot(parameters, null));
        prepareScreen((int) Math.ceil(drawn.width()), (int) Math.ceil(drawn.height()));
        show(true);
    }

    private void read(WritableImage image) {
        pictureWidth = (int) image.getWidth();
        pictureHeight = (int) image.getHeight();
        picturePixels = new int[pictureWidth * pictureHeight];
        image.getPixelReader()
                .getPixels(
                        0,
                        0,
                        pictureWidth,
                        pictureHeight,
                        PixelFormat.getIntArgbPreInstance(),
                        picturePixels,
                        0,
                        pictureWidth);
    }

    private void prepareScreen(int width, int height) {
        if (screen == null || width != screenWidth || height != screenHeight) {
            screenWidth = width;
            screenHeight = height;
            screenPixels = new int[width * height];
            screen =
                    new PixelBuffer<>(width, height, IntBuffer.wrap(screenPixels), PixelFormat.getIntArgbPreInstance());
        }
        picture.setImage(new WritableImage(screen));
    }

    /** Shows the sheets themselves. */
    void putAway() {
        if (isShown()) {
            show(false);
            picture.setImage(null);
            screen = null;
            screenPixels = new int[0];
            picturePixels = new int[0];
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
                && scale >= 1 / MOST_STRETCH
                && scale <= MOST_STRETCH
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
        if (screen == null) {
            return;
        }
        double scale = taken.metresPerPixel() / view.metresPerPixel();
        int[] columns = new int[screenWidth];
        for (int x = 0; x < screenWidth; x++) {
            columns[x] = nearest((x + 0.5 - left(view)) / scale, pictureWidth);
        }
        int above = -1;
        for (int y = 0; y < screenHeight; y++) {
            int row = nearest((y + 0.5 - top(view)) / scale, pictureHeight);
            int start = y * screenWidth;
            if (row == above) {
                System.arraycopy(screenPixels, start - screenWidth, screenPixels, start, screenWidth);
            } else {
                for (int x = 0; x < screenWidth; x++) {
                    screenPixels[start + x] = picturePixels[row * pictureWidth + columns[x]];
                }
            }
            above = row;
        }
        screen.updateBuffer(pixels -> null);
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
