package org.dateline.control.map;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineJoin;
import org.dateline.geo.Viewport;

/** The third sheet: the borders of the areas. */
final class LinePainter {

    private LinePainter() {}

    static void paint(GraphicsContext graphics, Viewport viewport, MapPalette palette, List<ProjectedFeature> areas) {
        graphics.setLineJoin(StrokeLineJoin.ROUND);
        graphics.setStroke(palette.areaLine());
        graphics.setLineWidth(1);
        for (ProjectedFeature area : areas) {
            if (area.isVisible(viewport)) {
                area.trace(graphics, viewport);
                graphics.stroke();
            }
        }
    }
}
