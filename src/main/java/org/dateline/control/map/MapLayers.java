package org.dateline.control.map;

import java.util.List;
import java.util.Set;
import org.dateline.geo.MapFeature;
import org.dateline.geo.MapLayer;
import org.dateline.geo.Projection;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** What stays while the window moves: the layers in the map's plane. */
public final class MapLayers {

    /** No layer at all. */
    public static final MapLayers NONE = of(
            MapLayer.empty("areas"),
            MapLayer.empty("context"),
            Projection.cylindrical(new Envelope()),
            Set.of(),
            Set.of(),
            "");

    private static final int POINTS_PER_SIDE = 48;

    private final List<ProjectedFeature> areas;
    private final List<ProjectedFeature> context;
    private final Projection projection;
    private final Set<String> named;
    private final Set<String> counted;
    private final String attribution;
    private final Envelope bounds = new Envelope();
    private final ProjectedFeature extent;

    private MapLayers(
            List<ProjectedFeature> areas,
            List<ProjectedFeature> context,
            Projection projection,
            Set<String> named,
            Set<String> counted,
            String attribution,
            Envelope degrees) {
        this.areas = areas;
        this.context = context;
        this.projection = projection;
        this.named = Set.copyOf(named);
        this.counted = Set.copyOf(counted);
        this.attribution = attribution;
        areas.forEach(area -> bounds.expandToInclude(area.bounds()));
        extent = new ProjectedFeature(box(degrees), projection);
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
     *
     * @param areas the areas that events lie in
     * @param context the land around, without meaning of its own
     * @param projection from degrees to the map's plane
     * @param named the ids of the areas whose names come first
     * @param counted the ids of the areas that may carry a count beside their name
     * @param attribution where the layers come from and what they leave out; empty if there is nothing to say
     */
    public static MapLayers of(
            MapLayer areas,
            MapLayer context,
            Projection projection,
            Set<String> named,
            Set<String> counted,
            String attribution) {
        // Without the land around it, nobody knows where the sea is
        Envelope degrees = context.bounds();
        if (!degrees.isNull()) {
            degrees.expandToInclude(areas.bounds());
        }
        return new MapLayers(
                projected(areas, projection),
                projected(context, projection),
                projection,
                named,
                counted,
                attribution,
                degrees);
    }

    private static List<ProjectedFeature> projected(MapLayer layer, Projection projection) {
        return layer.features().stream()
                .map(feature -> new ProjectedFeature(feature, projection))
                .toList();
    }

    /** Where the layers come from and what they leave out; empty if there is nothing to say. */
    public String attribution() {
        return attribution;
    }

    List<ProjectedFeature> areas() {
        return areas;
    }

    List<ProjectedFeature> context() {
        return context;
    }

    Projection projection() {
        return projection;
    }

    Set<String> named() {
        return named;
    }

    Set<String> counted() {
        return counted;
    }

    /** All that the layers know of: within it, what is not land is sea; empty if there is no land around. */
    ProjectedFeature extent() {
        return extent;
    }

    /** The box around the areas, metres of the plane. */
    Envelope bounds() {
        return bounds;
    }
}
