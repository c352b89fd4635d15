package org.dateline.geo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * The box around shapes on a globe, whose longitudes have no end: it leaves out the widest stretch of longitude in which nothing lies.
 * A layer on both sides of the 180th meridian has a box across it, whose western or eastern side lies beyond 180 degrees.
 */
final class LongitudeSpan {

    private static final double TURN = 360;

    private final List<double[]> stretches = new ArrayList<>();
    private final Envelope plain = new Envelope();

    /** Adds a shape, WGS 84, x = degrees east. */
    void add(Geometry geometry) {
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            Envelope box = geometry.getGeometryN(i).getEnvelopeInternal();
            if (!box.isNull()) {
                plain.expandToInclude(box);
                stretches.add(new double[] {box.getMinX(), box.getMaxX()});
            }
        }
    }

    /** Whether a longitude lies in a box, in which turn ever it is given. */
    static boolean isWithin(Envelope box, double longitude) {
        double east = (longitude - box.getMinX()) % TURN;
        return (east < 0 ? east + TURN : east) <= box.getWidth();
    }

    /** The box, whose middle lies within 180 degrees; null (in the sense of JTS) if there is nothing. */
    Envelope box() {
        if (plain.isNull() || plain.getWidth() <= TURN / 2) {
            return new Envelope(plain);
        }
        stretches.sort(Comparator.comparingDouble(stretch -> stretch[0]));
        double widest = plain.getMinX() + TURN - plain.getMaxX();
        double west = plain.getMinX();
        double east = plain.getMaxX();
        double reached = stretches.get(0)[1];
        for (double[] stretch : stretches) {
            if (stretch[0] - reached > widest) {
                widest = stretch[0] - reached;
                west = stretch[0];
                east = reached + TURN;
            }
            reached = Math.max(reached, stretch[1]);
        }
        double shift = (west + east) / 2 > TURN / 2 ? TURN : 0;
        return new Envelope(west - shift, east - shift, plain.getMinY(), plain.getMaxY());
    }
}
