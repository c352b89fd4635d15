package org.dateline.control.map.sheet;

import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import org.dateline.control.map.raster.PixelPicture;
import org.dateline.control.map.raster.Pixels;
import org.dateline.geo.Viewport;

/**
 * The lower sheets as one picture, which is enlarged or reduced while the map zooms: for the fifth of a second that this
 * takes it is good enough, and it takes a fraction of the time that drawing would.
 */
final class ZoomPicture {

    /** How many times as large or as small as it was taken a picture may become. */
    private static final double MAX_STRETCH = 2;

    private final MapSheet sheets;
    private final PixelPicture picture = new PixelPicture();
    private Viewport taken = new Viewport(0, 0, 1, 0, 0);
    private Pixels pictured = Pixels.of(0, 0);

    ZoomPicture(MapSheet sheets) {
        this.sheets = sheets;
    }

    Node node() {
        return picture.node();
    }

    boolean isShown() {
        return picture.isShown();
    }

    /** Shows a picture of the sheets in their stead, as they were drawn for a view. */
    void take(Viewport drawn) {
        taken = drawn;
        sheets.follow(drawn);
        Viewport wide = CanvasSheet.wide(drawn);
        pictured = Pixels.of(
                sheets.node(), new Rectangle2D(-MapSheet.MARGIN, -MapSheet.MARGIN, wide.width(), wide.height()), 1);
        picture.resize(drawn.width(), drawn.height(), 1);
        picture.show();
        sheets.node().setVisible(false);
    }

    void putAway() {
        if (isShown()) {
            sheets.node().setVisible(true);
            picture.putAway();
            pictured = Pixels.of(0, 0);
        }
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
                && left(view) + (view.width() + 2 * MapSheet.MARGIN) * scale >= view.width()
                && top(view) + (view.height() + 2 * MapSheet.MARGIN) * scale >= view.height();
    }

    /**
     * Brings the picture to where it lies in another view. Each pixel of the screen is that of the picture which lies there:
     * done here it takes a small part of the time that the toolkit takes to draw an image at another size.
     */
    void follow(Viewport view) {
        Pixels screen = picture.pixels();
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
        picture.show();
    }

    private static int nearest(double position, int size) {
        return Math.max(0, Math.min(size - 1, (int) position));
    }

    private double left(Viewport view) {
        return view.screenX(taken.planeX(-MapSheet.MARGIN));
    }

    private double top(Viewport view) {
        return view.screenY(taken.planeY(-MapSheet.MARGIN));
    }
}
