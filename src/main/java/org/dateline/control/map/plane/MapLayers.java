package org.dateline.control.map.plane;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.geo.MapFeature;
import org.dateline.geo.MapLayer;
import org.dateline.geo.MapReach;
import org.dateline.geo.Projection;
import org.dateline.geo.ReferenceLayer;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * What stays while the window moves: the layers in the map's plane.
 *
 * @param areas the areas that events lie in
 * @param context the land around, without meaning of its own
 * @param projection from degrees to the map's plane
 * @param named the ids of the areas whose names come first
 * @param counted the ids of the areas that may carry a count beside their name, each with the greatest that it may be
 * @param attribution where the layers come from and what they leave out; empty if there is nothing to say
 * @param extent all that the layers know of: within it, what is not land is sea; empty if there is no land around
 * @param reach which points of the earth lie on them, or beside them
 * @param events where events lie on them
 * @param references what is drawn with them so that one finds one's way, in the order of the map
 */
public record MapLayers(
        ProjectedLayer areas,
        ProjectedLayer context,
        Projection projection,
        Set<String> named,
        Map<String, Long> counted,
        String attribution,
        ProjectedFeature extent,
        MapReach reach,
        MapEvents events,
        List<ProjectedReference> references) {

    /** No layer at all. */
    public static final MapLayers NONE = of(
            MapLayer.empty("areas"),
            MapLayer.empty("context"),
            Projection.cylindrical(new Envelope()),
            Set.of(),
            Map.of(),
            "");

    /** In larger layers the middles of areas are found when they are asked for: most names have no room anyway. */
    private static final int MAX_MIDDLES = 500;

    private static final int POINTS_PER_SIDE = 48;

    public MapLayers {
        named = Set.copyOf(named);
        counted = Map.copyOf(counted);
        references = List.copyOf(references);
    }

    /** A box of degrees with so many points along its sides that they bend as the projection bends them. */
    private static MapFeature box(Envelope degrees) {
        Geometry box = new GeometryFactory().toGeometry(degrees);
        double step = Math.max(degrees.getWidth(), degrees.getHeight()) / POINTS_PER_SIDE;
        Geometry dense = step > 0 ? Densifier.densify(box, step) : box;
        return new MapFeature("extent", "extent", List.of(), null, null, dense);
    }

    /**
     * Projects the layers. This takes a while for large ones; it is meant to be called off the UI thread.
     */
    public static MapLayers of(
            MapLayer areas,
            MapLayer context,
            Projection projection,
            Set<String> named,
            Map<String, Long> counted,
            String attribution) {
        ProjectedLayer plane = ProjectedLayer.of(areas, projection);
        if (plane.features().size() <= MAX_MIDDLES) {
            plane.features().parallelStream().forEach(ProjectedFeature::middle);
        }
        // Without the land around it, nobody knows where the sea is
        List<MapFeature> known = new ArrayList<>(context.features());
        if (!known.isEmpty()) {
            known.addAll(areas.features());
        }
        Envelope degrees = new MapLayer("extent", known).bounds();
        return new MapLayers(
                plane,
                ProjectedLayer.of(context, projection),
                projection,
                named,
                counted,
                attribution,
                new ProjectedFeature(box(degrees), projection),
                MapReach.of(areas),
                MapEvents.NONE,
                List.of());
    }

    /** The same layers with events on them. */
    public MapLayers with(MapEvents wanted) {
        return new MapLayers(
                areas, context, projection, named, counted, attribution, extent, reach, wanted, references);
    }

    /** The same layers, of which these areas may carry a count beside their name, each with the greatest that it may be. */
    public MapLayers withCounts(Map<String, Long> greatest) {
        return new MapLayers(
                areas, context, projection, named, greatest, attribution, extent, reach, events, references);
    }

    /** The same layers with reference layers, which it projects. Takes a while for large ones. */
    public MapLayers withReferences(List<ReferenceLayer> wanted) {
        List<ProjectedReference> projected = wanted.parallelStream()
                .map(layer -> ProjectedReference.of(layer, projection))
                .toList();
        return new MapLayers(areas, context, projection, named, counted, attribution, extent, reach, events, projected);
    }

    /** The areas with these ids as one, without the borders between them; empty if there are none. */
    public Optional<ProjectedFeature> union(Set<String> ids) {
        List<ProjectedFeature> found =
                ids.stream().flatMap(id -> areas.find(id).stream()).toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(ProjectedFeature.union(found));
    }
}
