package org.dateline.control.map.plane;

import java.util.ArrayList;
import java.util.List;
import org.dateline.geo.Outline;
import org.dateline.geo.Projection;
import org.dateline.geo.ReferenceFeature;
import org.dateline.geo.ReferenceLayer;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/** A reference layer in the map's plane: lines and the outlines of areas, and points. */
public final class ProjectedReference {

    private final ReferenceLayer layer;
    private final List<Shape> shapes;
    private final List<Dot> dots;

    /**
     * A line or an area.
     *
     * @param middle a point well within it, metres
     */
    public record Shape(Outline outline, Coordinate middle, ReferenceFeature feature) {}

    /** A point, metres. */
    public record Dot(double x, double y, ReferenceFeature feature) {}

    private ProjectedReference(ReferenceLayer layer, List<Shape> shapes, List<Dot> dots) {
        this.layer = layer;
        this.shapes = shapes;
        this.dots = dots;
    }

    /** Projects a layer. Takes a while for a large one; meant to be called off the UI thread. */
    public static ProjectedReference of(ReferenceLayer layer, Projection projection) {
        List<Shape> shapes = new ArrayList<>();
        List<Dot> dots = new ArrayList<>();
        for (ReferenceFeature feature : layer.features()) {
            Geometry plane = projection.project(feature.geometry());
            for (int i = 0; i < plane.getNumGeometries(); i++) {
                Geometry part = plane.getGeometryN(i);
                if (part instanceof Point point && !point.isEmpty()) {
                    dots.add(new Dot(point.getX(), point.getY(), feature));
                } else if (!part.isEmpty()) {
                    shapes.add(
                            new Shape(Outline.of(part), part.getInteriorPoint().getCoordinate(), feature));
                }
            }
        }
        return new ProjectedReference(layer, List.copyOf(shapes), List.copyOf(dots));
    }

    /** The layer in degrees. */
    public ReferenceLayer layer() {
        return layer;
    }

    /** Its lines and areas, in the order of the layer. */
    public List<Shape> shapes() {
        return shapes;
    }

    /** Its points, in the order of the layer. */
    public List<Dot> dots() {
        return dots;
    }
}
