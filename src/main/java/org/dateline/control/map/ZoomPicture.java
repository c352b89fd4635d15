package org.dateline.control.map;

import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.paint.Color;
import javafx.scene.transform.Affine;
import org.dateline.geo.Viewport;

/**
 * The lower sheets as one picture, which is enlarged or reduced while the map zooms: for the fifth of a second that this
 * takes it is good enough, and it takes a fraction of the time that drawing would.
 */
final class ZoomPicture {

    /** How many times as large or as small as it was taken a picture may become. */
    private static final double MOST_STRETCH = 2;

    private final Group sheets;
    private final ImageView picture = new ImageView();
    private final Affine placement = new Affine();
    private Viewport taken = new Viewport(0, 0, 1, 0, 0);
    private double reach;

    /** A picture of these sheets, which it takes as its own. */
    ZoomPicture(Node... lower) {
        sheets = new Group(lower);
        sheets.setManaged(false);
        picture.setManaged(false);
        picture.setMouseTransparent(true);
        picture.setSmooth(false);
        picture.setVisible(false);
        picture.getTransforms().add(placement);
    }

    /** The sheets, and the picture in their stead. */
    Node[] nodes() {
        return new Node[] {sheets, picture};
    }

    /** Takes a picture of the sheets as they were drawn for a view, reaching so many pixels beyond it. */
    void take(Viewport drawn, double beyond) {
        taken = drawn;
        reach = beyond;
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        parameters.setViewport(
                new Rectangle2D(-beyond, -beyond, drawn.width() + 2 * beyond, drawn.height() + 2 * beyond));
        sheets.setVisible(true);
        picture.setImage(sheets.snapshot(parameters, null));
        show(true);
    }

    /** Shows the sheets themselves. */
    void putAway() {
        show(false);
        picture.setImage(null);
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
                && left(view) + (view.width() + 2 * reach) * scale >= view.width()
                && top(view) + (view.height() + 2 * reach) * scale >= view.height();
    }

    /** Brings the picture to where it lies in another view. */
    void follow(Viewport view) {
        double scale = taken.metresPerPixel() / view.metresPerPixel();
        placement.setToTransform(scale, 0, left(view), 0, scale, top(view));
    }

    private double left(Viewport view) {
        return view.screenX(taken.planeX(-reach));
    }

    private double top(Viewport view) {
        return view.screenY(taken.planeY(-reach));
    }
}
