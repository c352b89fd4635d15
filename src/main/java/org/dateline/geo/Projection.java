package org.dateline.geo;

import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** From WGS 84 degrees to the map's plane and back; in the plane x grows east and y grows north, both in metres. */
public interface Projection {

    /** Mean radius of the earth in metres (IUGG). */
    double EARTH_RADIUS_METRES = 6_371_008.8;

    /** The point of the plane; NaN where the projection does not reach. */
    Coordinate project(double longitudeDegrees, double latitudeDegrees);

    /** The point of the earth (x = degrees east, y = degrees north); NaN where the projection does not reach. */
    Coordinate unproject(double x, double y);

    /** The point of the earth (x = degrees east, y = degrees north) that lies there and nowhere else; empty beyond the earth's edge. */
    default Optional<Coordinate> earthAt(double x, double y) {
        Coordinate earth = unproject(x, y);
        if (!(Math.abs(earth.x) <= 180) || !(Math.abs(earth.y) <= 90)) {
            return Optional.empty();
        }
        // Beyond the edge the way back leads to the other side of the map
        Coordinate back = project(earth.x, earth.y);
        return Math.hypot(back.x - x, back.y - y) < 1 ? Optional.of(earth) : Optional.empty();
    }

    /** How many metres of the plane stand for a metre on the ground at this point of the plane, going east. */
    default double scaleAt(double x, double y) {
        double step = 1000;
        Coordinate west = unproject(x - step / 2, y);
        Coordinate east = unproject(x + step / 2, y);
        return step / distanceMetres(west, east);
    }

    /**
     * Projects many points at once, in place; NaN where the projection does not reach.
     *
     * @param points longitude and latitude in degrees by turns; afterwards x and y
     */
    default void project(double[] points) {
        for (int i = 0; i + 1 < points.length; i += 2) {
            Coordinate plane = project(points[i], points[i + 1]);
            points[i] = plane.x;
            points[i + 1] = plane.y;
        }
    }

    /**
     * A copy of the geometry (x = longitude, y = latitude, degrees) in the plane: cut where the plane is torn, in one piece
     * where only its file has cut it, its long edges bent as the projection bends them. Points that the projection does
     * not reach are left out, and so are rings and lines of which too few points remain.
     */
    default Geometry project(Geometry geometry) {
        return Flattening.of(geometry, this);
    }

    /**
     * The longitudes and latitudes that shapes are shown of, in degrees; the plane is torn where the longitudes end. Null (in the
     * sense of JTS) if all are shown and it is torn nowhere.
     */
    default Envelope reach() {
        return new Envelope();
    }

    /** All longitudes around a meridian, and all latitudes. */
    static Envelope around(double meridianDegrees) {
        return new Envelope(meridianDegrees - 180, meridianDegrees + 180, -90, 90);
    }

    /** The same longitude within half a turn of another; at half a turn, but for rounding, it stays on its side. */
    static double near(double longitudeDegrees, double otherDegrees) {
        double off = longitudeDegrees - otherDegrees;
        return Math.abs(off) > 180 + 1e-8 ? longitudeDegrees - 360 * Math.rint(off / 360) : longitudeDegrees;
    }

    /** The way along a great circle of the mean sphere between two points (x = longitude, y = latitude, degrees). */
    static double distanceMetres(Coordinate one, Coordinate other) {
        double latitude1 = Math.toRadians(one.y);
        double latitude2 = Math.toRadians(other.y);
        double sinLatitude = Math.sin((latitude2 - latitude1) / 2);
        double sinLongitude = Math.sin(Math.toRadians(other.x - one.x) / 2);
        double chord =
                sinLatitude * sinLatitude + Math.cos(latitude1) * Math.cos(latitude2) * sinLongitude * sinLongitude;
        return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(chord)));
    }

    /**
     * The equidistant cylindrical projection whose standard parallel is the middle latitude of the bounds: true in
     * scale along it and along every meridian (Snyder 1987, Map Projections: A Working Manual, p. 91). It serves where a
     * conic one would not: layers of the whole world, or along the equator.
     */
    static Projection cylindrical(Envelope degrees) {
        double middle = degrees.isNull() ? 0 : (degrees.getMinY() + degrees.getMaxY()) / 2;
        double meridian = degrees.isNull() ? 0 : (degrees.getMinX() + degrees.getMaxX()) / 2;
        double along = EARTH_RADIUS_METRES * Math.max(0.05, Math.cos(Math.toRadians(middle)));
        return new Projection() {
            @Override
            public Envelope reach() {
                return around(meridian);
            }

            @Override
            public Coordinate project(double longitudeDegrees, double latitudeDegrees) {
                return new Coordinate(
                        along * Math.toRadians(near(longitudeDegrees, meridian)),
                        EARTH_RADIUS_METRES * Math.toRadians(latitudeDegrees));
            }

            @Override
            public Coordinate unproject(double x, double y) {
                return new Coordinate(near(Math.toDegrees(x / along), 0), Math.toDegrees(y / EARTH_RADIUS_METRES));
            }
        };
    }
}
