package org.dateline.control.map.sheet;

import java.util.Optional;
import java.util.Set;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineJoin;
import org.dateline.control.map.content.MapPalette;
import org.dateline.control.map.content.MapTarget;
import org.dateline.control.map.plane.MapLayers;
import org.dateline.control.map.plane.ProjectedFeature;
import org.dateline.geo.Viewport;

/** The outlines of what is pointed at, by the pointer, the keyboard or other parts of the screen, and of what is selected. */
final class OutlinePainter implements SheetPainter<OutlinePainter.Outlined> {

    /** The areas to be outlined, each as one. */
    record Outlined(Optional<ProjectedFeature> pointed, Optional<ProjectedFeature> selected) {}

    private final Memo<MapLayers, Set<String>, Optional<ProjectedFeature>> previewed = new Memo<>(MapLayers::union);
    private final Memo<MapLayers, Set<String>, Optional<ProjectedFeature>> selected = new Memo<>(MapLayers::union);

    @Override
    public Optional<Outlined> look(MapScene scene) {
        MapLayers layers = scene.layers();
        Optional<ProjectedFeature> pointed = previewed
                .of(layers, scene.preview())
                .or(() -> scene.pointed() instanceof MapTarget.Area area
                        ? layers.areas().find(area.feature())
                        : Optional.empty());
        Outlined look =
                new Outlined(pointed, selected.of(layers, scene.highlight().features()));
        return Optional.of(look).filter(some -> some.pointed.isPresent() || some.selected.isPresent());
    }

    @Override
    public void paint(GraphicsContext graphics, Viewport view, MapPalette palette, Outlined look) {
        graphics.setLineJoin(StrokeLineJoin.ROUND);
        look.pointed.ifPresent(area -> outline(graphics, area, view, palette.halo(), 4.5, palette.text(), 2));
        look.selected.ifPresent(area -> outline(graphics, area, view, palette.halo(), 6, palette.accent(), 3));
    }

    private static void outline(
            GraphicsContext graphics,
            ProjectedFeature area,
            Viewport view,
            Color around,
            double aroundWidth,
            Color colour,
            double width) {
        area.trace(graphics, view);
        graphics.setStroke(around);
        graphics.setLineWidth(aroundWidth);
        graphics.stroke();
        graphics.setStroke(colour);
        graphics.setLineWidth(width);
        graphics.stroke();
    }
}
