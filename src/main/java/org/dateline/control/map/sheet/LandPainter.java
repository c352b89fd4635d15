package org.dateline.control.map.sheet;

import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.FillRule;
import org.dateline.control.map.content.MapPalette;
import org.dateline.control.map.plane.MapLayers;
import org.dateline.control.map.plane.ProjectedFeature;
import org.dateline.control.map.plane.ProjectedLayer;
import org.dateline.geo.Outline;
import org.dateline.geo.Viewport;

/** The lowest sheet: sea, the land around, and the areas before anything is known of them. */
final class LandPainter implements SheetPainter<MapLayers> {

    @Override
    public Optional<MapLayers> look(MapScene scene) {
        return Optional.of(scene.layers());
    }

    @Override
    public void paint(GraphicsContext graphics, Viewport view, MapPalette palette, MapLayers layers) {
        graphics.setFill(palette.beyond());
        graphics.fillRect(0, 0, view.width(), view.height());
        graphics.setFill(palette.sea());
        layers.extent().trace(graphics, view);
        graphics.fill();
        fill(graphics, view, palette.context(), layers.context());
        LinePainter.stroke(
                graphics, view, palette.contextLine(), layers.context().features());
        fill(graphics, view, palette.area(), layers.areas());
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
