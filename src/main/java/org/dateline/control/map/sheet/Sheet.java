package org.dateline.control.map.sheet;

import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.transform.Scale;
import org.dateline.geo.Viewport;

/**
 * A sheet of the map, drawn for one view and then moved along with the map as long as it is on its way: to move a picture
 * takes far less time than to draw it.
 */
final class Sheet {

    /** How far sheets reach beyond the screen, pixels: so far the map can be dragged before more must be drawn. */
    static final double MARGIN = 160;

    private final Canvas canvas = new Canvas();
    private final DoubleSupplier sharpness;
    private Viewport drawn = new Viewport(0, 0, 1, 0, 0);

    /**
     * An empty sheet.
     *
     * @param sharpness how many pixels are drawn per unit of length
     */
    Sheet(DoubleSupplier sharpness) {
        this.sharpness = sharpness;
        canvas.setMouseTransparent(true);
    }

    Canvas canvas() {
        return canvas;
    }

    /** What it is drawn with. */
    interface Painter {

        /** Draws what is seen in this view. */
        void paint(GraphicsContext graphics, Viewport view);
    }

    /** Draws it anew for this view. */
    void draw(Viewport viewport, Painter painter) {
        Viewport wide = viewport.resizedTo(viewport.width() + 2 * MARGIN, viewport.height() + 2 * MARGIN);
        GraphicsContext graphics = sharpen(canvas, wide.width(), wide.height(), sharpness.getAsDouble());
        graphics.clearRect(0, 0, wide.width(), wide.height());
        painter.paint(graphics, wide);
        drawn = viewport;
        follow(viewport);
    }

    /** Makes the canvas as large as wanted, and draws on it in units of length whatever the number of pixels in each. */
    static GraphicsContext sharpen(Canvas canvas, double width, double height, double sharp) {
        canvas.setWidth(width * sharp);
        canvas.setHeight(height * sharp);
        if (sharp == 1) {
            canvas.getTransforms().clear();
        } else {
            canvas.getTransforms().setAll(new Scale(1 / sharp, 1 / sharp));
        }
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.setTransform(sharp, 0, 0, sharp, 0, 0);
        return graphics;
    }

    /** Draws it anew with what is painted in pixels from the corner of the screen, and not from that of the sheet. */
    void drawOnScreen(Viewport viewport, Consumer<GraphicsContext> painter) {
        draw(viewport, (graphics, wide) -> {
            graphics.save();
            graphics.translate(MARGIN, MARGIN);
            painter.accept(graphics);
            graphics.restore();
        });
    }

    /** Brings what is drawn to where it lies in another view of the same scale. */
    void follow(Viewport viewport) {
        canvas.relocate(
                Math.rint(viewport.screenX(drawn.planeX(-MARGIN))), Math.rint(viewport.screenY(drawn.planeY(-MARGIN))));
    }

    /** The view that it was last drawn for. */
    Viewport drawnFor() {
        return drawn;
    }

    /** Whether it is drawn at the scale of another view. */
    boolean isScaleOf(Viewport viewport) {
        return drawn.metresPerPixel() == viewport.metresPerPixel();
    }

    /** Whether what is drawn is of the scale of another view, and fills its screen. */
    boolean covers(Viewport viewport) {
        double most = MARGIN * drawn.metresPerPixel();
        return isScaleOf(viewport)
                && drawn.width() == viewport.width()
                && drawn.height() == viewport.height()
                && Math.abs(drawn.centreX() - viewport.centreX()) <= most
                && Math.abs(drawn.centreY() - viewport.centreY()) <= most;
    }
}
