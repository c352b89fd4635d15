package org.dateline.control.map.sheet;

import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import org.dateline.control.map.content.MapPalette;
import org.dateline.control.map.plane.StyledReference;
import org.dateline.control.map.reference.ReferenceDrawing;
import org.dateline.geo.Viewport;

/** The sheet above the shading: roads, rivers, towns and other reference layers; their labels are written with the names. */
final class ReferencePainter implements SheetPainter<List<StyledReference>> {

    @Override
    public Optional<List<StyledReference>> look(MapScene scene) {
        return scene.references().isEmpty() ? Optional.empty() : Optional.of(scene.references());
    }

    @Override
    public void paint(GraphicsContext graphics, Viewport view, MapPalette palette, List<StyledReference> layers) {
        ReferenceDrawing.draw(graphics, view, palette.halo(), layers);
    }
}
