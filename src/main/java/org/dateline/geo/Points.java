package org.dateline.geo;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;
import org.locationtech.jts.geom.util.GeometryEditor;

/** Points as plain numbers: x and y by turns. */
final class Points {

    private static final double[] NONE = {};
    private static final int MIN_POINTS_OF_RING = 4;
    private static final int MIN_POINTS_OF_LINE = 2;

    private Points() {}

    private static double[] of(CoordinateSequence sequence) {
        double[] points = new double[sequence.size() * 2];
        for (int i = 0; i < sequence.size(); i++) {
            points[2 * i] = sequence.getX(i);
            points[2 * i + 1] = sequence.getY(i);
        }
        return points;
    }

    /** The points of a part of a geometry that is not going to be changed; not to be changed either. */
    static double[] view(LineString line) {
        return line.getCoordinateSequence() instanceof PackedCoordinateSequence.Double packed
                        && packed.getDimension() == 2
                ? packed.getRawCoordinates()
                : of(line.getCoordinateSequence());
    }

    /** The geometry with other points in each of its parts; of these, what cannot be used is left out. */
    static Geometry edited(Geometry geometry, UnaryOperator<double[]> change) {
        return new GeometryEditor().edit(geometry, new GeometryEditor.CoordinateSequenceOperation() {
            @Override
            public CoordinateSequence edit(CoordinateSequence sequence, Geometry part) {
                return new PackedCoordinateSequence.Double(usable(change.apply(of(sequence)), part), 2, 0);
            }
        });
    }

    /** Those of the points that are numbers, a ring closed again; none if too few are left for such a part. */
    private static double[] usable(double[] points, Geometry part) {
        double[] finite = finite(points);
        if (part instanceof LinearRing) {
            double[] ring = closed(finite);
            return ring.length / 2 < MIN_POINTS_OF_RING ? NONE : ring;
        }
        return part instanceof LineString && finite.length / 2 < MIN_POINTS_OF_LINE ? NONE : finite;
    }

    private static double[] finite(double[] points) {
        int kept = 0;
        double[] finite = points.clone();
        for (int i = 0; i + 1 < points.length; i += 2) {
            if (Double.isFinite(points[i]) && Double.isFinite(points[i + 1])) {
                finite[kept++] = points[i];
                finite[kept++] = points[i + 1];
            }
        }
        return kept == points.length ? points : Arrays.copyOf(finite, kept);
    }

    private static double[] closed(double[] ring) {
        int last = ring.length - 2;
        if (last < 2 || (ring[0] == ring[last] && ring[1] == ring[last + 1])) {
            return ring;
        }
        double[] closed = Arrays.copyOf(ring, ring.length + 2);
        closed[ring.length] = ring[0];
        closed[ring.length + 1] = ring[1];
        return closed;
    }

    /** The area of a ring: positive if it goes anticlockwise where y grows up. */
    static double signedArea(double[] ring) {
        double sum = 0;
        for (int i = 2; i + 1 < ring.length; i += 2) {
            // From the first point, lest far coordinates eat the digits
            sum += (ring[i - 2] - ring[0]) * (ring[i + 1] - ring[1]) - (ring[i] - ring[0]) * (ring[i - 1] - ring[1]);
        }
        return sum / 2;
    }
}
