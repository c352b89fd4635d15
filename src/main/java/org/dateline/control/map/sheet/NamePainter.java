package org.dateline.control.map.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.canvas.GraphicsContext;
import org.dateline.control.map.content.MapPalette;
import org.dateline.control.map.plane.ContextPoint;
import org.dateline.control.map.plane.EventPoints;
import org.dateline.control.map.plane.MapLayers;
import org.dateline.control.map.plane.StyledReference;
import org.dateline.control.map.symbol.Cluster;
import org.dateline.control.map.symbol.SymbolGroups;
import org.dateline.geo.LabelLayout;
import org.dateline.geo.Viewport;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** The fifth sheet, below the symbols: names, as {@link NameLayout} has them. */
final class NamePainter implements SheetPainter<NamePainter.Look> {

    /**
     * All that names depend on, besides the symbols, which have room as if all events were shown.
     *
     * @param references the layers whose labels are written too
     * @param eventful the ids of the areas in which the window shows something
     * @param contextPoints where the names of the land around may go
     * @param crowded whether names lie on squares, from which a halo would not keep them apart
     */
    record Look(
            Viewport view,
            MapLayers layers,
            List<StyledReference> references,
            Set<String> eventful,
            List<ContextPoint> contextPoints,
            List<Bounds> covered,
            boolean crowded) {}

    private final SymbolGroups groups;
    private final Memo<MapLayers, Viewport, List<ContextPoint>> contextPointsAtRest = new Memo<>(ContextPoint::of);
    private List<ContextPoint> contextPoints = List.of();
    private List<LabelLayout.Placed> placed = List.of();

    NamePainter(SymbolGroups groups) {
        this.groups = groups;
    }

    List<LabelLayout.Placed> placed() {
        return placed;
    }

    @Override
    public Optional<Look> look(MapScene scene) {
        // It takes too long to find them for each view on the way
        if (scene.isAtRest()) {
            contextPoints = contextPointsAtRest.of(scene.layers(), scene.view());
        }
        return Optional.of(new Look(
                scene.view(),
                scene.layers(),
                scene.references(),
                scene.content().areas().keySet(),
                contextPoints,
                scene.covered(),
                groups.isDense()));
    }

    @Override
    public void paint(GraphicsContext graphics, Viewport wide, MapPalette palette, Look look) {
        graphics.save();
        graphics.translate(MapSheet.MARGIN, MapSheet.MARGIN);
        placed = new NameWriter(graphics, palette, look, obstacles(look)).write();
        graphics.restore();
    }

    /** Where symbols may come to lie at any window, and what lies on top of the map. */
    private List<Envelope> obstacles(Look look) {
        List<Envelope> obstacles = new ArrayList<>();
        EventPoints points = groups.points();
        for (Cluster cluster : groups.whenAllShown(look.view)) {
            for (int point : cluster.points()) {
                Envelope box = new Envelope(
                        new Coordinate(look.view.screenX(points.x(point)), look.view.screenY(points.y(point))));
                box.expandBy(cluster.radius() + 3);
                obstacles.add(box);
            }
        }
        obstacles.add(ScaleSheet.box(look.view));
        for (Bounds box : look.covered) {
            obstacles.add(new Envelope(box.getMinX(), box.getMaxX(), box.getMinY(), box.getMaxY()));
        }
        return obstacles;
    }
}
