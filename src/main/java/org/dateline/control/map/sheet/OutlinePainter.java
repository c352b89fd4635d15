package org.dateline.control.map.sheet;

import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineJoin;
import org.dateline.control.map.content.MapPalette;
import org.dateline.control.map.plane.ProjectedFeature;
import org.dateline.geo.Viewport;

/** The fourth sheet: the outlines of what is pointed at and of what is selected. */
final class OutlinePainter {

    private OutlinePainter() {}

    static void paint(
            GraphicsContext graphics,
            Viewport viewport,
            MapPalette palette,
            List<ProjectedFeature> pointed,
            Optional<ProjectedFeature> selected) {
        graphics.setLineJoin(StrokeLineJoin.ROUND);
        for (ProjectedFeature area : pointed) {
            area.trace(graphics, viewport);
            graphics.setStroke(palette.halo());
            graphics.setLineWidth(4.5);
            graphics.stroke();
            graphics.setStroke(palette.text());
            graphics.setLineWidth(2);
            graphics.stroke();
        }
        selected.ifPresent(area -> {
            area.trace(graphics, viewport);
            graphics.setStroke(palette.halo());
            graphics.setLineWidth(6);
            graphics.stroke();
            graphics.setStroke(palette.accent());
            graphics.setLineWidth(3);
            graphics.stroke();
        });
    }
}
