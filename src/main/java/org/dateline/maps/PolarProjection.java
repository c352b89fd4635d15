package org.dateline.maps;

import org.dateline.geo.Projection;
import org.locationtech.jts.geom.Coordinate;

/**
 * The Lambert azimuthal equal-area projection around a pole, for maps of the Arctic and of Antarctica (Snyder 1987, Map Projections: A
 * Working Manual, pp. 185 to 187), on the sphere. The Greenwich meridian goes down from the North Pole, and up from the South Pole.
 */
final class PolarProjection implements Projection {

    private final double side;

    /** @param north whether the North Pole is in the middle */
    PolarProjection(boolean north) {
        this.side = north ? 1 : -1;
    }

    @Override
    public Coordinate project(double longitudeDegrees, double latitudeDegrees) {
        double toPole = Math.toRadians(90 - side * latitudeDegrees);
        double radius = 2 * EARTH_RADIUS_METRES * Math.sin(toPole / 2);
        double longitude = Math.toRadians(longitudeDegrees);
        // What a file cuts at 180 degrees meets there exactly
        double sine = longitudeDegrees % 180 == 0 ? 0 : Math.sin(longitude);
        return new Coordinate(radius * sine, -side * radius * Math.cos(longitude));
    }

    @Override
    public Coordinate unproject(double x, double y) {
        double half = Math.hypot(x, y) / (2 * EARTH_RADIUS_METRES);
        if (half > 1) {
            return new Coordinate(Double.NaN, Double.NaN);
        }
        double latitude = side * (90 - Math.toDegrees(2 * Math.asin(half)));
        return new Coordinate(half == 0 ? 0 : Math.toDegrees(Math.atan2(x, -side * y)), latitude);
    }
}
