package org.dateline.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Longitudes that jump from 179 to -179, counted on to 181 instead; degrees, x = longitude. */
final class Unrolling {

    private static final double TURN = 360;
    private static final double HALF = TURN / 2;
    private static final double POLE = 90;

    /** A line from one end of the longitudes to the other nearer to the equator is the side of an area. */
    private static final double POLAR = 60;

    /** Longitudes that are less apart are one, some centimetres. */
    private static final double SAME_DEGREES = 1e-6;

    private Unrolling() {}

    /** A line or an area without jumps, which may lie beyond 180 degrees; itself if it has none. */
    static Geometry of(Geometry part) {
        if (part instanceof Polygon polygon && !polygon.isEmpty()) {
            return area(polygon);
        }
        if (part instanceof LineString line) {
            Coordinate[] points = line.getCoordinates();
            Coordinate[] unrolled = unrolled(points, false);
            return points == unrolled ? line : line.getFactory().createLineString(unrolled);
        }
        return part;
    }

    private static Geometry area(Polygon polygon) {
        GeometryFactory factory = polygon.getFactory();
        LinearRing shell = ring(polygon.getExteriorRing());
        LinearRing[] holes = new LinearRing[polygon.getNumInteriorRing()];
        boolean same = shell == polygon.getExteriorRing();
        for (int i = 0; i < holes.length; i++) {
            holes[i] = within(shell.getEnvelopeInternal(), ring(polygon.getInteriorRingN(i)));
            same &= holes[i] == polygon.getInteriorRingN(i);
        }
        return same ? polygon : factory.createPolygon(shell, holes);
    }

    /** The ring, some turns further if only there it lies in the box. */
    private static LinearRing within(Envelope box, LinearRing hole) {
        Envelope own = hole.getEnvelopeInternal();
        double turns = Math.rint((box.centre().x - own.centre().x) / TURN);
        if (turns == 0 || box.contains(own)) {
            return hole;
        }
        Coordinate[] shifted = Arrays.stream(hole.getCoordinates())
                .map(point -> new Coordinate(point.x + TURN * turns, point.y))
                .toArray(Coordinate[]::new);
        return hole.getFactory().createLinearRing(shifted);
    }

    /** @param endToEnd whether a step from one end of the longitudes to the other is none, though it may be the side of an area */
    private static Coordinate[] unrolled(Coordinate[] points, boolean endToEnd) {
        Coordinate[] unrolled = points;
        double turns = 0;
        for (int i = 1; i < points.length; i++) {
            double step = points[i].x - points[i - 1].x;
            boolean isSide = Math.abs(step) >= TURN - SAME_DEGREES
                    && (!endToEnd || Math.abs(points[i].y) >= POLE - SAME_DEGREES);
            boolean isJump = Math.abs(step) > HALF && !isSide;
            if (isJump) {
                turns -= Math.signum(step);
                unrolled = unrolled == points ? points.clone() : unrolled;
            }
            if (turns != 0) {
                unrolled[i] = new Coordinate(points[i].x + TURN * turns, points[i].y);
            } else if (unrolled != points) {
                unrolled[i] = points[i];
            }
        }
        return unrolled;
    }

    private static LinearRing ring(LinearRing ring) {
        Coordinate[] points = ring.getCoordinates();
        Coordinate[] unrolled = aroundPole(closed(points));
        return points == unrolled ? ring : ring.getFactory().createLinearRing(unrolled);
    }

    /** A ring that crosses the 180th meridian one way by a jump may go back by a step of nothing, from 180 to -180. */
    private static Coordinate[] closed(Coordinate[] points) {
        Coordinate[] unrolled = unrolled(points, false);
        if (Math.abs(around(unrolled)) <= HALF) {
            return unrolled;
        }
        Coordinate[] closed = unrolled(points, true);
        return Math.abs(around(closed)) <= HALF ? closed : unrolled;
    }

    private static double around(Coordinate[] ring) {
        return ring[ring.length - 1].x - ring[0].x;
    }

    /** A ring that leads once around the globe, led to the pole and back. */
    private static Coordinate[] aroundPole(Coordinate[] ring) {
        double around = around(ring);
        if (around > HALF) {
            return throughPole(ring);
        }
        if (around < -HALF) {
            List<Coordinate> east = new ArrayList<>(List.of(ring));
            Collections.reverse(east);
            return throughPole(east.toArray(Coordinate[]::new));
        }
        int closing = closing(ring);
        if (closing < 0) {
            return ring;
        }
        List<Coordinate> led = new ArrayList<>(List.of(ring));
        double pole = ring[closing].y < 0 ? -POLE : POLE;
        led.addAll(closing, List.of(new Coordinate(ring[closing - 1].x, pole), new Coordinate(ring[closing].x, pole)));
        return led.toArray(Coordinate[]::new);
    }

    /**
     * The point at which a line ends that leads all around the globe beside the pole, as if a coast had been closed by it; -1 if there
     * is none. Where the ring goes on along the 180th meridian, the line is the side of an area.
     */
    private static int closing(Coordinate[] ring) {
        int last = ring.length - 1;
        for (int i = 1; i <= last; i++) {
            boolean isAround = Math.abs(ring[i].x - ring[i - 1].x) >= TURN - SAME_DEGREES
                    && Math.abs(ring[i].y) > POLAR
                    && Math.abs(ring[i].y) < POLE - SAME_DEGREES;
            Coordinate before = ring[i == 1 ? last - 1 : i - 2];
            Coordinate after = ring[i == last ? 1 : i + 1];
            if (isAround && before.x != ring[i - 1].x && after.x != ring[i].x) {
                return i;
            }
        }
        return -1;
    }

    /** @param path eastwards once around, its last point the first a turn later */
    private static Coordinate[] throughPole(Coordinate[] path) {
        double pole = Arrays.stream(path).mapToDouble(point -> point.y).sum() < 0 ? -POLE : POLE;
        double end = HALF + TURN * Math.ceil((path[0].x - HALF) / TURN);
        int after = 1;
        while (path[after].x < end) {
            after++;
        }
        double crossing = latitudeAt(end, path[after - 1], path[after]);
        double shift = -HALF - end;
        List<Coordinate> ring = new ArrayList<>();
        ring.add(new Coordinate(-HALF, crossing));
        for (int i = after; i < path.length - 1; i++) {
            ring.add(new Coordinate(path[i].x + shift, path[i].y));
        }
        for (int i = 0; i < after; i++) {
            ring.add(new Coordinate(path[i].x + TURN + shift, path[i].y));
        }
        ring.add(new Coordinate(HALF, crossing));
        ring.add(new Coordinate(HALF, pole));
        ring.add(new Coordinate(-HALF, pole));
        ring.add(ring.get(0).copy());
        return ring.toArray(Coordinate[]::new);
    }

    /** The latitude at which the way from one point to another crosses a meridian between them. */
    static double latitudeAt(double meridian, Coordinate from, Coordinate to) {
        return to.x == from.x ? to.y : from.y + (to.y - from.y) * (meridian - from.x) / (to.x - from.x);
    }
}
