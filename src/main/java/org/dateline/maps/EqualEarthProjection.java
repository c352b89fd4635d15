package org.dateline.maps;

import org.dateline.geo.Projection;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * The Equal Earth projection, which keeps areas, for maps of the whole world (B. Savric, T. Patterson, B. Jenny: The Equal Earth map
 * projection, International Journal of Geographical Information Science 33, 2019, pp. 454 to 465; EPSG method 1078), on the sphere.
 */
final class EqualEarthProjection implements Projection {

    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double ROOT = Math.sqrt(3) / 2;
    private static final double TOLERANCE = 1e-12;
    private static final int MAX_ITERATIONS = 20;

    private final double centralMeridianDegrees;

    EqualEarthProjection(double centralMeridianDegrees) {
        this.centralMeridianDegrees = centralMeridianDegrees;
    }

    @Override
    public Envelope reach() {
        return Projection.around(centralMeridianDegrees);
    }

    @Override
    public Coordinate project(double longitudeDegrees, double latitudeDegrees) {
        double theta = Math.asin(ROOT * Math.sin(Math.toRadians(latitudeDegrees)));
        double longitude =
                Math.toRadians(Projection.near(longitudeDegrees, centralMeridianDegrees) - centralMeridianDegrees);
        return new Coordinate(
                EARTH_RADIUS_METRES * longitude * Math.cos(theta) / (ROOT * slope(theta)),
                EARTH_RADIUS_METRES * height(theta));
    }

    private static double height(double theta) {
        double square = theta * theta;
        double sixth = square * square * square;
        return theta * (A1 + A2 * square + sixth * (A3 + A4 * square));
    }

    private static double slope(double theta) {
        double square = theta * theta;
        double sixth = square * square * square;
        return A1 + 3 * A2 * square + sixth * (7 * A3 + 9 * A4 * square);
    }

    @Override
    public Coordinate unproject(double x, double y) {
        double wanted = y / EARTH_RADIUS_METRES;
        double theta = wanted / A1;
        for (int i = 0; i < MAX_ITERATIONS; i++) {
            double step = (height(theta) - wanted) / slope(theta);
            theta -= step;
            if (Math.abs(step) < TOLERANCE) {
                break;
            }
        }
        double sine = Math.sin(theta) / ROOT;
        double longitude = ROOT * x / EARTH_RADIUS_METRES * slope(theta) / Math.cos(theta);
        if (Math.abs(sine) > 1 || Math.abs(longitude) > Math.PI * (1 + TOLERANCE)) {
            return new Coordinate(Double.NaN, Double.NaN);
        }
        return new Coordinate(
                Projection.near(Math.toDegrees(longitude) + centralMeridianDegrees, 0),
                Math.toDegrees(Math.asin(sine)));
    }
}
