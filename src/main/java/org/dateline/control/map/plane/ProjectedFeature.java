package org.dateline.control.map.plane;

import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import org.dateline.geo.Grid;
import org.dateline.geo.MapFeature;
import org.dateline.geo.Outline;
import org.dateline.geo.Projection;
import org.dateline.geo.ScreenPath;
import org.dateline.geo.Viewport;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** A feature in the map's plane, ready to be drawn and found. What takes long is only computed when it is asked for. */
public final class ProjectedFeature {

    /** The circle within is found to a two hundredth of the feature's size; its outline need not be much finer. */
    private static final double CIRCLE_STEPS = 200;

    private final MapFeature feature;
    private final Geometry geometry;
    private final Outline outline;
    private final Outline border;
    private final double area;
    private final IndexedPointInAreaLocator locator;
    private volatile @Nullable Circle circle;

    private record Circle(Coordinate middle, double radius) {}

    ProjectedFeature(MapFeature feature, Projection projection) {
        this(feature, projection.project(feature.geometry()));
    }

    private ProjectedFeature(MapFeature feature, Geometry geometry) {
        this(feature, geometry, Outline.of(geometry));
    }

    private ProjectedFeature(MapFeature feature, Geometry geometry, Outline outline) {
        this(feature, geometry, outline, outline, outline.area());
    }

    private ProjectedFeature(MapFeature feature, Geometry geometry, Outline outline, Outline border, double area) {
        this.feature = feature;
        this.geometry = geometry;
        this.outline = outline;
        this.border = border;
        this.area = area;
        this.locator = new IndexedPointInAreaLocator(geometry);
    }

    /** The same, whose border is only this part of its outline: the rest is drawn with its neighbours. */
    ProjectedFeature withBorder(Outline part) {
        return new ProjectedFeature(feature, geometry, outline, part, area);
    }

    /** The areas as one, without the borders between them; the first gives its id and name. */
    static ProjectedFeature union(List<ProjectedFeature> parts) {
        List<Geometry> geometries = parts.stream().map(part -> part.geometry).toList();
        return new ProjectedFeature(
                parts.get(0).feature,
                OverlayNGRobust.union(geometries, parts.get(0).geometry.getFactory()));
    }

    /** The id by which places are joined to it. */
    public String id() {
        return feature.id();
    }

    /** The name to be written on it. */
    public String name() {
        return feature.name();
    }

    Optional<String> parent() {
        return Optional.ofNullable(feature.parent());
    }

    /** The box around it, metres. */
    public Envelope bounds() {
        return geometry.getEnvelopeInternal();
    }

    /** All of its outline, metres. */
    public Outline outline() {
        return outline;
    }

    /** The middle of the largest circle that lies within it, metres. Takes a while when asked for the first time. */
    public Coordinate middle() {
        return circle().middle();
    }

    /** The radius of that circle, metres; 0 if it has no area. Takes a while when asked for the first time. */
    public double innerRadius() {
        return circle().radius();
    }

    private Circle circle() {
        Circle known = circle;
        if (known == null) {
            known = area > 0 ? largestCircle() : new Circle(centre(), 0);
            circle = known;
        }
        return known;
    }

    private Circle largestCircle() {
        double tolerance = Math.max(bounds().getWidth(), bounds().getHeight()) / CIRCLE_STEPS;
        Geometry coarse = Grid.thinned(geometry, tolerance / 2);
        MaximumInscribedCircle found = new MaximumInscribedCircle(coarse.isEmpty() ? geometry : coarse, tolerance);
        return new Circle(
                found.getCenter().getCoordinate(), found.getRadiusLine().getLength());
    }

    private Coordinate centre() {
        return Optional.ofNullable(geometry.getCentroid().getCoordinate()).orElseGet(Coordinate::new);
    }

    /** The area inside, square metres. */
    public double area() {
        return area;
    }

    /** Whether the point (metres) lies in it or on its border. */
    public boolean contains(double x, double y) {
        return geometry instanceof Polygonal
                && bounds().contains(x, y)
                && locator.locate(new Coordinate(x, y)) != Location.EXTERIOR;
    }

    /** Makes its rings or lines the context's path. */
    public void trace(GraphicsContext graphics, Viewport viewport) {
        graphics.beginPath();
        append(outline, graphics, viewport);
    }

    /** What is to be drawn of its outline where the whole layer is drawn. */
    public Outline border() {
        return border;
    }

    /** Adds the rings or lines of an outline of the plane to the context's path, as they lie on the screen. */
    public static void append(Outline outline, GraphicsContext graphics, Viewport viewport) {
        ScreenPath path = new ScreenPath(viewport, new CanvasPath(graphics));
        for (double[] line : outline.at(viewport.metresPerPixel())) {
            path.draw(line);
            if (outline.isClosed()) {
                graphics.closePath();
            }
        }
    }

    private record CanvasPath(GraphicsContext graphics) implements ScreenPath.Sink {

        @Override
        public void moveTo(double x, double y) {
            graphics.moveTo(x, y);
        }

        @Override
        public void lineTo(double x, double y) {
            graphics.lineTo(x, y);
        }
    }
}
