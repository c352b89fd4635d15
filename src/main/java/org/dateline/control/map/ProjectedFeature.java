package org.dateline.control.map;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import org.dateline.geo.MapFeature;
import org.dateline.geo.Projection;
import org.dateline.geo.Viewport;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryComponentFilter;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** A feature in the map's plane, ready to be drawn and found. */
final class ProjectedFeature {

    private final MapFeature feature;
    private final Geometry geometry;
    private final Envelope bounds;
    private final List<double[]> lines = new ArrayList<>();
    private final Coordinate middle;
    private final double innerRadius;
    private final IndexedPointInAreaLocator locator;

    ProjectedFeature(MapFeature feature, Projection projection) {
        this(feature, projection.project(feature.geometry()));
    }

    private ProjectedFeature(MapFeature feature, Geometry projected) {
        this.feature = feature;
        this.geometry = projected;
        this.bounds = geometry.getEnvelopeInternal();
        this.locator = new IndexedPointInAreaLocator(geometry);
        geometry.apply((GeometryComponentFilter) part -> {
            if (part instanceof LineString line) {
                lines.add(interleaved(line.getCoordinateSequence()));
            }
        });
        if (geometry instanceof Polygonal && !geometry.isEmpty() && geometry.getArea() > 0) {
            double tolerance = Math.max(bounds.getWidth(), bounds.getHeight()) / 200;
            MaximumInscribedCircle circle = new MaximumInscribedCircle(geometry, tolerance);
            middle = circle.getCenter().getCoordinate();
            innerRadius = circle.getRadiusLine().getLength();
        } else {
            middle = geometry.isEmpty()
                    ? new Coordinate()
                    : geometry.getCentroid().getCoordinate();
            innerRadius = 0;
        }
    }

    private static double[] interleaved(CoordinateSequence points) {
        double[] line = new double[points.size() * 2];
        for (int i = 0; i < points.size(); i++) {
            line[2 * i] = points.getX(i);
            line[2 * i + 1] = points.getY(i);
        }
        return line;
    }

    /** The areas as one, without the borders between them; the first gives its id and name. */
    static ProjectedFeature union(List<ProjectedFeature> parts) {
        List<Geometry> geometries = parts.stream().map(part -> part.geometry).toList();
        return new ProjectedFeature(
                parts.get(0).feature,
                OverlayNGRobust.union(geometries, parts.get(0).geometry.getFactory()));
    }

    String id() {
        return feature.id();
    }

    String name() {
        return feature.name();
    }

    /** The box around it, metres. */
    Envelope bounds() {
        return bounds;
    }

    /** The middle of the largest circle that lies within it, metres. */
    Coordinate middle() {
        return middle;
    }

    /** The radius of that circle, metres; 0 if it has no area. */
    double innerRadius() {
        return innerRadius;
    }

    double area() {
        return geometry.getArea();
    }

    /** Whether the point (metres) lies in it or on its border. */
    boolean contains(double x, double y) {
        return geometry instanceof Polygonal
                && bounds.contains(x, y)
                && locator.locate(new Coordinate(x, y)) != Location.EXTERIOR;
    }

    boolean isVisible(Viewport viewport) {
        return bounds.getMaxX() >= viewport.planeX(0)
                && bounds.getMinX() <= viewport.planeX(viewport.width())
                && bounds.getMinY() <= viewport.planeY(0)
                && bounds.getMaxY() >= viewport.planeY(viewport.height());
    }

    /** Makes its rings or lines the context's path; points nearer than half a pixel to the last are left out. */
    void trace(GraphicsContext graphics, Viewport viewport) {
        graphics.beginPath();
        for (double[] line : lines) {
            double lastX = Double.NaN;
            double lastY = Double.NaN;
            for (int i = 0; i < line.length; i += 2) {
                double x = viewport.screenX(line[i]);
                double y = viewport.screenY(line[i + 1]);
                if (i == 0) {
                    graphics.moveTo(x, y);
                } else if (Math.abs(x - lastX) + Math.abs(y - lastY) < 0.5 && i < line.length - 2) {
                    continue;
                } else {
                    graphics.lineTo(x, y);
                }
                lastX = x;
                lastY = y;
            }
            if (geometry instanceof Polygonal) {
                graphics.closePath();
            }
        }
    }
}
