package org.dateline.geo;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Shapes of the globe in a plane. */
final class Flattening {

    private static final double EDGE_DEGREES = 2;

    private Flattening() {}

    /** The shape as {@link Projection#project(Geometry)} says. */
    static Geometry of(Geometry degrees, Projection projection) {
        Envelope reach = projection.reach();
        if (!reach.isNull()) {
            return points(Antimeridian.within(reach, degrees), projection);
        }
        Geometry plane = points(degrees, projection);
        return Antimeridian.isCut(degrees) && !plane.isEmpty() ? joined(plane) : plane;
    }

    private static Geometry points(Geometry degrees, Projection projection) {
        return Points.edited(degrees, points -> {
            double[] dense = dense(points);
            projection.project(dense);
            return dense;
        });
    }

    /**
     * With points along long edges, since what is straight on the globe's grid is not straight in the plane. An edge gets the same
     * points whichever way it is gone, so that the border that two areas share stays shared.
     */
    private static double[] dense(double[] points) {
        int[] steps = new int[points.length / 2];
        int more = 0;
        for (int i = 2; i + 1 < points.length; i += 2) {
            double length = Math.max(Math.abs(points[i] - points[i - 2]), Math.abs(points[i + 1] - points[i - 1]));
            steps[i / 2] = Math.max(1, (int) Math.ceil(length / EDGE_DEGREES));
            more += steps[i / 2] - 1;
        }
        if (more == 0) {
            return points;
        }
        double[] dense = new double[points.length + 2 * more];
        int filled = 0;
        for (int i = 0; i + 1 < points.length; i += 2) {
            for (int step = 1; step < steps[i / 2]; step++) {
                boolean goesUp =
                        points[i] > points[i - 2] || points[i] == points[i - 2] && points[i + 1] > points[i - 1];
                int from = goesUp ? i - 2 : i;
                int to = goesUp ? i : i - 2;
                double share = (double) (goesUp ? step : steps[i / 2] - step) / steps[i / 2];
                dense[filled++] = points[from] + share * (points[to] - points[from]);
                dense[filled++] = points[from + 1] + share * (points[to + 1] - points[from + 1]);
            }
            dense[filled++] = points[i];
            dense[filled++] = points[i + 1];
        }
        return dense;
    }

    /** Around a pole the parts of a shape that a file cut touch one another, and the line between them is none of its outline. */
    private static Geometry joined(Geometry plane) {
        Geometry whole = OverlayNGRobust.union(GeometryFixer.fix(plane));
        return whole.isEmpty() ? plane : whole;
    }
}
