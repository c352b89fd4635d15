package org.dateline.control.map;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import org.dateline.geo.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * The sheets that do not follow the window: land, and borders. They are larger than the screen on every side, so that while
 * the map is dragged they need only be moved, and be drawn anew when it has come to their edge.
 */
final class Ground {

    /** How far the sheets reach beyond the screen, pixels. */
    static final double MARGIN = 160;

    private final Canvas land = new Canvas();
    private final Canvas lines = new Canvas();
    private @Nullable Viewport drawn;
    private @Nullable MapPalette drawnWith;
    private @Nullable MapLayers drawnOf;
    private int drawings;

    Canvas land() {
        return land;
    }

    Canvas lines() {
        return lines;
    }

    /** How often the sheets have been drawn. */
    int drawings() {
        return drawings;
    }

    /** Shows this part of the map. */
    void show(Viewport viewport, MapPalette palette, MapLayers layers) {
        if (drawn == null || !palette.equals(drawnWith) || layers != drawnOf || !reaches(drawn, viewport)) {
            draw(viewport, palette, layers);
            drawn = viewport;
            drawnWith = palette;
            drawnOf = layers;
        }
        double right = (drawn.centreX() - viewport.centreX()) / viewport.metresPerPixel();
        double down = (viewport.centreY() - drawn.centreY()) / viewport.metresPerPixel();
        for (Canvas canvas : new Canvas[] {land, lines}) {
            canvas.relocate(Math.rint(right) - MARGIN, Math.rint(down) - MARGIN);
        }
    }

    /** Whether the sheets as drawn for one view cover another. */
    static boolean reaches(Viewport drawn, Viewport wanted) {
        double most = MARGIN * drawn.metresPerPixel();
        return drawn.metresPerPixel() == wanted.metresPerPixel()
                && drawn.width() == wanted.width()
                && drawn.height() == wanted.height()
                && Math.abs(drawn.centreX() - wanted.centreX()) <= most
                && Math.abs(drawn.centreY() - wanted.centreY()) <= most;
    }

    private void draw(Viewport viewport, MapPalette palette, MapLayers layers) {
        Viewport wide = viewport.resizedTo(viewport.width() + 2 * MARGIN, viewport.height() + 2 * MARGIN);
        LandPainter.paint(
                cleared(land, wide), wide, palette, layers.extent(), layers.areaLayer(), layers.contextLayer());
        LinePainter.paint(cleared(lines, wide), wide, palette, layers.visibleAreas(wide));
        drawings++;
    }

    private static GraphicsContext cleared(Canvas canvas, Viewport size) {
        canvas.setWidth(size.width());
        canvas.setHeight(size.height());
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, size.width(), size.height());
        return graphics;
    }
}
