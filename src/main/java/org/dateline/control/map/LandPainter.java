package org.dateline.control.map;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.FillRule;
import org.dateline.geo.Viewport;

/** The lowest sheet: sea, the land around, and the areas before anything is known of them. */
final class LandPainter {

    private LandPainter() {}

    static void paint(
            GraphicsContext graphics,
            Viewport viewport,
            MapPalette palette,
            ProjectedFeature extent,
            List<ProjectedFeature> areas,
            List<ProjectedFeature> context) {
        graphics.setFill(palette.beyond());
        graphics.fillRect(0, 0, viewport.width(), viewport.height());
        graphics.setFill(palette.sea());
        extent.trace(graphics, viewport);
        graphics.fill();
        graphics.setFillRule(FillRule.EVEN_ODD);
        graphics.setLineWidth(1);
        graphics.setStroke(palette.contextLine());
        graphics.setFill(palette.context());
        for (ProjectedFeature land : context) {
            if (land.isVisible(viewport)) {
                land.trace(graphics, viewport);
                graphics.fill();
                graphics.stroke();
            }
        }
        graphics.setFill(palette.area());
        for (ProjectedFeature area : areas) {
            if (area.isVisible(viewport)) {
                area.trace(graphics, viewport);
                graphics.fill();
            }
        }
    }
}
