package org.dateline.geo;

import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Shapes of the globe in a plane. */
final class Flattening {

    private static final double LARGE_DEGREES = 20;
    private static final double EDGE_DEGREES = 2;

    private Flattening() {}

    /** The shape as {@link Projection#project(Geometry)} says. */
    static Geometry of(Geometry degrees, Projection projection) {
        double meridian = projection.centralMeridianDegrees();
        if (!Double.isNaN(meridian)) {
            return points(Antimeridian.around(degrees, meridian), projection);
        }
        Geometry plane = points(degrees, projection);
        return Antimeridian.isCut(degrees) && !plane.isEmpty() ? joined(plane) : plane;
    }

    private static Geometry points(Geometry degrees, Projection projection) {
        return Points.edited(dense(degrees), points -> {
            projection.project(points);
            return points;
        });
    }

    /** Long straight edges of large shapes bend as the projection bends them. */
    private static Geometry dense(Geometry degrees) {
        Envelope box = degrees.getEnvelopeInternal();
        boolean isLarge = Math.max(box.getWidth(), box.getHeight()) > LARGE_DEGREES;
        return isLarge && degrees.getDimension() > 0 ? Densifier.densify(degrees, EDGE_DEGREES) : degrees;
    }

    /** Around a pole the parts of a shape that a file cut touch one another, and the line between them is none of its outline. */
    private static Geometry joined(Geometry plane) {
        Geometry whole = OverlayNGRobust.union(GeometryFixer.fix(plane));
        return whole.isEmpty() ? plane : whole;
    }
}
