package org.dateline.control.map.sheet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Bounds;
import org.dateline.control.map.content.AreaState;
import org.dateline.control.map.content.MapContent;
import org.dateline.control.map.content.MapHighlight;
import org.dateline.control.map.content.MapPalette;
import org.dateline.control.map.content.MapTarget;
import org.dateline.control.map.content.ShadeClasses;
import org.dateline.control.map.plane.MapLayers;
import org.dateline.geo.MapFeature;
import org.dateline.geo.MapLayer;
import org.dateline.geo.Projection;
import org.dateline.geo.Viewport;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/** Scenes of two areas beside one another, 39 km wide each, with the middle of the screen between them. */
final class Scenes {

    static final Viewport VIEW = new Viewport(6_464_855, 3_291_374, 200, 640, 480);
    static final MapLayers LAYERS = MapLayers.of(
            new MapLayer("areas", List.of(area("west", 66.4, 66.8), area("east", 66.8, 67.2))),
            MapLayer.empty("context"),
            Projection.cylindrical(new Envelope(66, 67, 28, 31)),
            Set.of("west"),
            Map.of(),
            "");

    /** At rest, with nothing shown, selected or pointed at. */
    static final MapScene QUIET = new MapScene(
            VIEW,
            true,
            1,
            MapPalette.LIGHT,
            LAYERS,
            List.of(),
            MapContent.EMPTY,
            MapHighlight.NONE,
            MapTarget.NOTHING,
            Set.of(),
            List.of());

    private Scenes() {}

    private static MapFeature area(String id, double west, double east) {
        Envelope box = new Envelope(west, east, 29.4, 29.8);
        return new MapFeature(id, id, List.of(), null, null, new GeometryFactory().toGeometry(box));
    }

    /** What a window shows that has so many events in the west. */
    static MapContent inTheWest(int certain, int possible) {
        return new MapContent(
                Map.of("west", new AreaState(certain, possible, 0, 0, 0, certain + possible)),
                null,
                null,
                ShadeClasses.FEW);
    }

    static MapScene showing(MapContent content) {
        return new MapScene(
                VIEW,
                true,
                1,
                MapPalette.LIGHT,
                LAYERS,
                List.of(),
                content,
                MapHighlight.NONE,
                MapTarget.NOTHING,
                Set.of(),
                List.of());
    }

    static MapScene with(MapHighlight highlight, MapTarget pointed, Set<String> preview) {
        return new MapScene(
                VIEW,
                true,
                1,
                MapPalette.LIGHT,
                LAYERS,
                List.of(),
                MapContent.EMPTY,
                highlight,
                pointed,
                preview,
                List.of());
    }

    static MapScene coveredBy(Bounds box) {
        return new MapScene(
                VIEW,
                true,
                1,
                MapPalette.LIGHT,
                LAYERS,
                List.of(),
                MapContent.EMPTY,
                MapHighlight.NONE,
                MapTarget.NOTHING,
                Set.of(),
                List.of(box));
    }

    static MapScene in(MapPalette palette, double sharpness) {
        return new MapScene(
                VIEW,
                true,
                sharpness,
                palette,
                LAYERS,
                List.of(),
                MapContent.EMPTY,
                MapHighlight.NONE,
                MapTarget.NOTHING,
                Set.of(),
                List.of());
    }

    /** The map on its way, when it has come to this view. */
    static MapScene onTheWay(Viewport view, MapContent content) {
        return new MapScene(
                view,
                false,
                1,
                MapPalette.LIGHT,
                LAYERS,
                List.of(),
                content,
                MapHighlight.NONE,
                MapTarget.NOTHING,
                Set.of(),
                List.of());
    }
}
