package org.dateline.control.map;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.events.Relation;
import org.dateline.geo.MapFeature;
import org.dateline.geo.MapLayer;
import org.dateline.geo.Projection;
import org.dateline.geo.Viewport;
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

    /** In larger layers the middles of areas are found when they are asked for: most names have no room anyway. */
    private static final int MOST_MIDDLES = 500;

    private static final int POINTS_PER_SIDE = 48;

    private final ProjectedLayer areas;
    private final ProjectedLayer context;
    private final Projection projection;
    private final Set<String> named;
    private final Set<String> counted;
    private final String attribution;
    private final ProjectedFeature extent;
    private final MapEvents events;

    private MapLayers(
            ProjectedLayer areas,
            ProjectedLayer context,
            Projection projection,
            Set<String> named,
            Set<String> counted,
            String attribution,
            ProjectedFeature extent,
            MapEvents events) {
        this.areas = areas;
        this.context = context;
        this.projection = projection;
        this.named = Set.copyOf(named);
        this.counted = Set.copyOf(counted);
        this.attribution = attribution;
        this.extent = extent;
        this.events = events;
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
        ProjectedLayer plane = ProjectedLayer.of(areas, projection);
        if (plane.features().size() <= MOST_MIDDLES) {
            plane.features().parallelStream().forEach(ProjectedFeature::middle);
        }
        // Without the land around it, nobody knows where the sea is
        Envelope degrees = context.bounds();
        if (!degrees.isNull()) {
            degrees.expandToInclude(areas.bounds());
        }
        return new MapLayers(
                plane,
                ProjectedLayer.of(context, projection),
                projection,
                named,
                counted,
                attribution,
                new ProjectedFeature(box(degrees), projection),
                MapEvents.NONE);
    }

    /** Brings the points at which events have symbols into the map's plane; see {@link Towns}. */
    public Towns towns(double[] longitudes, double[] latitudes, int[] places, Relation events, Towns.Ids ids) {
        return Towns.of(longitudes, latitudes, places, events, ids, projection);
    }

    /** The same layers with events on them. */
    public MapLayers with(MapEvents wanted) {
        return new MapLayers(areas, context, projection, named, counted, attribution, extent, wanted);
    }

    /** Where events lie on them. */
    public MapEvents events() {
        return events;
    }

    /** Where the layers come from and what they leave out; empty if there is nothing to say. */
    public String attribution() {
        return attribution;
    }

    List<ProjectedFeature> areas() {
        return areas.features();
    }

    List<ProjectedFeature> context() {
        return context.features();
    }

    /** The area with this id, or empty. */
    Optional<ProjectedFeature> area(String id) {
        return areas.find(id);
    }

    /** The first area that a point of the plane (metres) lies in or on the border of, or empty. */
    Optional<ProjectedFeature> areaAt(double x, double y) {
        return areas.at(x, y);
    }

    /** The areas whose box is at least in part on the screen, in the order of the layer. */
    List<ProjectedFeature> visibleAreas(Viewport viewport) {
        return areas.visible(viewport);
    }

    /** The areas, as a layer. */
    ProjectedLayer areaLayer() {
        return areas;
    }

    /** The land around, as a layer. */
    ProjectedLayer contextLayer() {
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
        return areas.bounds();
    }
}
