package org.dateline.control.map.sheet;

import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;
import org.dateline.control.look.Type;
import org.dateline.control.map.content.MapPalette;
import org.dateline.geo.Projection;
import org.dateline.geo.ScaleBar;
import org.dateline.geo.Viewport;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/** The scale bar, at the lower right corner of the screen. */
final class ScaleSheet implements MapSheet {

    private static final double MAX_BAR = 120;
    private static final double RIGHT = 16;
    private static final double BOTTOM = 30;
    private static final double ABOVE = 24;
    private static final double EDGE = 3;
    private static final double WIDTH = MAX_BAR + 2 * EDGE;
    private static final double HEIGHT = ABOVE + EDGE;

    private final Canvas canvas = new Canvas();
    private @Nullable MapScene drawn;
    private int drawings;

    ScaleSheet() {
        canvas.setMouseTransparent(true);
    }

    @Override
    public Node node() {
        return canvas;
    }

    @Override
    public int drawings() {
        return drawings;
    }

    /** Where it is, and what is below it. */
    static Envelope box(Viewport viewport) {
        double right = viewport.width() - RIGHT;
        return new Envelope(right - MAX_BAR, right, viewport.height() - BOTTOM - ABOVE, viewport.height());
    }

    /** It stays in its corner, where the scale is another one. */
    @Override
    public void follow(Viewport view) {
        if (drawn != null) {
            draw(drawn.at(view));
        }
    }

    /** Draws the scale that holds in the middle of what is shown; none where no bar would be right there. */
    @Override
    public void draw(MapScene scene) {
        if (drawn != null && drawn.isOfSameGround(scene)) {
            return;
        }
        drawn = scene;
        drawings++;
        Viewport viewport = scene.view();
        MapPalette palette = scene.palette();
        Projection projection = scene.layers().projection();
        double screenRight = viewport.width() - RIGHT;
        double screenBottom = viewport.height() - BOTTOM;
        canvas.relocate(Math.rint(screenRight - MAX_BAR - EDGE), Math.rint(screenBottom - ABOVE));
        Optional<ScaleBar> known = ScaleBar.inTheMiddle(MAX_BAR, viewport, projection);
        GraphicsContext graphics = CanvasSheet.sharpen(canvas, WIDTH, HEIGHT, scene.sharpness());
        graphics.clearRect(0, 0, WIDTH, HEIGHT);
        if (known.isEmpty()) {
            return;
        }
        ScaleBar bar = known.get();
        double right = MAX_BAR + EDGE;
        double left = right - bar.pixels();
        graphics.setStroke(palette.halo());
        graphics.setLineWidth(4);
        trace(graphics, left, right);
        graphics.setStroke(palette.text());
        graphics.setLineWidth(1.5);
        trace(graphics, left, right);
        graphics.setTextAlign(TextAlignment.CENTER);
        graphics.setTextBaseline(VPos.BOTTOM);
        // Words may be wider than a short bar
        double middle = Math.min((left + right) / 2, WIDTH - EDGE - Type.widthOf(bar.label(), Type.PLAIN) / 2);
        HaloText.write(graphics, bar.label(), middle, ABOVE - 5, Type.PLAIN, palette.text(), palette.halo());
    }

    private static void trace(GraphicsContext graphics, double left, double right) {
        graphics.beginPath();
        graphics.moveTo(left, ABOVE - 5);
        graphics.lineTo(left, ABOVE);
        graphics.lineTo(right, ABOVE);
        graphics.lineTo(right, ABOVE - 5);
        graphics.stroke();
    }
}
