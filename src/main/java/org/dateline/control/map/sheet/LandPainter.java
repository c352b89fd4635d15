package org.dateline.control.map.sheet;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.FillRule;
import org.dateline.control.map.content.MapPalette;
import org.dateline.control.map.plane.ProjectedFeature;
import org.dateline.control.map.plane.ProjectedLayer;
import org.dateline.geo.Outline;
import org.dateline.geo.Viewport;

/** The lowest sheet: sea, the land around, and the areas before anything is known of them. */
final class LandPainter {

    private LandPainter() {}

    /** Draws features that no layer was made of. */
    static void paint(
            GraphicsContext graphics,
            Viewport viewport,
            MapPalette palette,
            ProjectedFeature extent,
            ProjectedLayer areas,
            ProjectedLayer context) {
        graphics.setFill(palette.beyond());
        graphics.fillRect(0, 0, viewport.width(), viewport.height());
        graphics.setFill(palette.sea());
        extent.trace(graphics, viewport);
        graphics.fill();
        fill(graphics, viewport, palette.context(), context);
        LinePainter.stroke(graphics, viewport, palette.contextLine(), context.features());
        fill(graphics, viewport, palette.area(), areas);
    }

    /** As one path, so that no seams show between neighbours. */
    private static void fill(GraphicsContext graphics, Viewport viewport, Color colour, ProjectedLayer layer) {
        graphics.setFillRule(FillRule.NON_ZERO);
        graphics.setFill(colour);
        graphics.beginPath();
        for (Outline ring : layer.land()) {
            if (ring.isVisible(viewport)) {
                ProjectedFeature.append(ring, graphics, viewport);
            }
        }
        graphics.fill();
    }
}
