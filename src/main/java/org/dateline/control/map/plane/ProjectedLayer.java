package org.dateline.control.map.plane;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.geo.Borders;
import org.dateline.geo.MapLayer;
import org.dateline.geo.Outline;
import org.dateline.geo.Projection;
import org.dateline.geo.Viewport;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/** A layer in the map's plane: its features, found by id and by place, and its land as a whole. */
public final class ProjectedLayer {

    private final List<ProjectedFeature> features;
    private final List<Outline> land;
    private final List<Outline> within;
    private final Envelope bounds = new Envelope();
    private final Map<String, ProjectedFeature> byId = new HashMap<>();
    private final STRtree index = new STRtree();

    private ProjectedLayer(List<ProjectedFeature> features, List<Outline> land, List<Outline> within) {
        this.features = features;
        this.land = land;
        this.within = within;
        for (int position = 0; position < features.size(); position++) {
            ProjectedFeature feature = features.get(position);
            bounds.expandToInclude(feature.bounds());
            byId.putIfAbsent(feature.id(), feature);
            if (!feature.bounds().isNull()) {
                index.insert(feature.bounds(), position);
            }
        }
        index.build();
    }

    /** Projects the layer. Takes a while for a large one. */
    static ProjectedLayer of(MapLayer layer, Projection projection) {
        List<ProjectedFeature> whole = layer.features().parallelStream()
                .map(feature -> new ProjectedFeature(feature, projection))
                .toList();
        Borders borders =
                new Borders(whole.stream().map(ProjectedFeature::outline).toList());
        List<Outline> within = bordersWithin(whole);
        List<Outline> once = borders.eachOnce(within);
        List<ProjectedFeature> features = IntStream.range(0, whole.size())
                .mapToObj(position -> whole.get(position).withBorder(once.get(position)))
                .toList();
        return new ProjectedLayer(features, borders.outer(), within);
    }

    /** The borders between features and those that they belong to, as between a tehsil and the rest of its district. */
    private static List<Outline> bordersWithin(List<ProjectedFeature> features) {
        Map<String, ProjectedFeature> byId = new HashMap<>();
        features.forEach(feature -> byId.putIfAbsent(feature.id(), feature));
        return features.stream()
                .flatMap(inner -> inner
                        .parent()
                        .map(byId::get)
                        .filter(outer -> outer != inner)
                        .map(outer -> Borders.between(inner.outline(), outer.outline()))
                        .stream())
                .filter(border -> !border.lines().isEmpty())
                .toList();
    }

    /** All features, in the order of the layer. */
    public List<ProjectedFeature> features() {
        return features;
    }

    /** Rings around all areas together, without the borders between them; to be filled where they wind. */
    public List<Outline> land() {
        return land;
    }

    /** The borders between features and those that they belong to. */
    public List<Outline> within() {
        return within;
    }

    /** The box around all features, metres. */
    public Envelope bounds() {
        return bounds;
    }

    /** The first feature with this id, or empty. */
    public Optional<ProjectedFeature> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The first area that a point of the plane (metres) lies in or on the border of, or empty. */
    public Optional<ProjectedFeature> at(double x, double y) {
        return in(new Envelope(x, x, y, y))
                .filter(feature -> feature.contains(x, y))
                .findFirst();
    }

    /** The features whose box is at least in part on the screen, in the order of the layer. */
    public List<ProjectedFeature> visible(Viewport viewport) {
        return in(new Envelope(
                        viewport.planeX(0),
                        viewport.planeX(viewport.width()),
                        viewport.planeY(0),
                        viewport.planeY(viewport.height())))
                .toList();
    }

    private Stream<ProjectedFeature> in(Envelope box) {
        List<?> positions = index.query(box);
        return positions.stream().map(Integer.class::cast).sorted().map(features::get);
    }
}
