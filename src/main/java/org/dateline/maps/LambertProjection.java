package org.dateline.maps;

import org.dateline.geo.Projection;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * The Lambert conformal conic projection with two standard parallels, which keeps shapes, on the WGS 84 ellipsoid: method
 * 9802 of EPSG (IOGP Guidance Note 373-7-2, 3.1.1.1; Snyder 1987, Map Projections: A Working Manual, pp. 104 to 110). The
 * parallels lie a sixth of the layer's height from its edges, the central meridian in its middle. It is worked out here, as
 * GeoTools needs most of a second before it projects its first point.
 */
public final class LambertProjection implements Projection {

    private static final double MAX_HEIGHT_DEGREES = 60;
    private static final double MAX_WIDTH_DEGREES = 200;
    /** What is wider goes around a pole, or is the world. */
    private static final double AROUND_DEGREES = 300;

    private static final double NEAR_POLE_DEGREES = 80;
    private static final double OTHER_POLE_DEGREES = 80;
    private static final double MIN_LATITUDE = 8;
    private static final double MAX_LATITUDE = 84;
    private static final double SEMI_MAJOR_AXIS_METRES = 6_378_137;
    private static final double FLATTENING = 1 / 298.257223563;
    private static final double ECCENTRICITY = Math.sqrt(FLATTENING * (2 - FLATTENING));

    /** Nearer to a pole than this, some six metres, a point is at the pole. */
    private static final double POLE_RADIANS = 1e-6;

    private static final double LATITUDE_TOLERANCE_RADIANS = 1e-14;
    private static final int MAX_ITERATIONS = 20;

    private final double centralMeridianDegrees;
    private final double cone;
    private final double scale;
    private final double radiusAtOrigin;

    /** All but the meridian in radians. */
    private LambertProjection(double south, double north, double origin, double centralMeridianDegrees) {
        this.centralMeridianDegrees = centralMeridianDegrees;
        this.cone = south == north
                ? Math.sin(south)
                : (Math.log(parallelRadius(south)) - Math.log(parallelRadius(north)))
                        / (Math.log(isometric(south)) - Math.log(isometric(north)));
        this.scale = SEMI_MAJOR_AXIS_METRES * parallelRadius(south) / (cone * Math.pow(isometric(south), cone));
        this.radiusAtOrigin = radius(origin);
    }

    /**
     * The projection fitted to a layer; where a cone does not fit, as along the equator, the
     * cylindrical one, for a polar map the azimuthal one, and for the world an equal-area one.
     *
     * @param degrees the box around the layer, WGS 84, x = longitude
     */
    public static Projection fittedTo(Envelope degrees) {
        double middle = degrees.isNull() ? 0 : Math.abs(degrees.getMinY() + degrees.getMaxY()) / 2;
        boolean conic = !degrees.isNull()
                && degrees.getHeight() <= MAX_HEIGHT_DEGREES
                && degrees.getWidth() <= MAX_WIDTH_DEGREES
                && middle >= Math.max(MIN_LATITUDE, degrees.getHeight() / 3)
                && middle <= MAX_LATITUDE;
        if (!conic) {
            return degrees.isNull() || degrees.getWidth() <= MAX_WIDTH_DEGREES
                    ? Projection.cylindrical(degrees)
                    : around(degrees);
        }
        double sixth = degrees.getHeight() / 6;
        return new LambertProjection(
                radians(degrees.getMinY() + sixth),
                radians(degrees.getMaxY() - sixth),
                radians((degrees.getMinY() + degrees.getMaxY()) / 2),
                rounded((degrees.getMinX() + degrees.getMaxX()) / 2));
    }

    /** What goes around the globe, or nearly: a polar map if it lies around a pole, else one of the world. */
    private static Projection around(Envelope degrees) {
        boolean isPolar = degrees.getWidth() > AROUND_DEGREES && degrees.getHeight() < MAX_HEIGHT_DEGREES;
        if (isPolar && degrees.getMaxY() > NEAR_POLE_DEGREES) {
            return new PolarProjection(true);
        }
        if (isPolar && degrees.getMinY() < -NEAR_POLE_DEGREES) {
            return new PolarProjection(false);
        }
        return new EqualEarthProjection(
                degrees.getWidth() > AROUND_DEGREES ? 0 : Math.rint((degrees.getMinX() + degrees.getMaxX()) / 2));
    }

    private static double radians(double degrees) {
        return Math.toRadians(rounded(degrees));
    }

    /** The nearest millionth of a degree, so that the parameters can be said. */
    private static double rounded(double degrees) {
        return Math.rint(degrees * 1e6) / 1e6;
    }

    /** But for the other pole and what lies around it, which the cone opens towards and never comes to. */
    @Override
    public Envelope reach() {
        Envelope all = Projection.around(centralMeridianDegrees);
        return cone > 0
                ? new Envelope(all.getMinX(), all.getMaxX(), -OTHER_POLE_DEGREES, all.getMaxY())
                : new Envelope(all.getMinX(), all.getMaxX(), all.getMinY(), OTHER_POLE_DEGREES);
    }

    @Override
    public Coordinate project(double longitudeDegrees, double latitudeDegrees) {
        double[] point = {longitudeDegrees, latitudeDegrees};
        project(point);
        return new Coordinate(point[0], point[1]);
    }

    @Override
    public void project(double[] points) {
        for (int i = 0; i + 1 < points.length; i += 2) {
            double radius = radius(Math.toRadians(points[i + 1]));
            double angle =
                    cone * Math.toRadians(Projection.near(points[i], centralMeridianDegrees) - centralMeridianDegrees);
            points[i] = radius * Math.sin(angle);
            points[i + 1] = radiusAtOrigin - radius * Math.cos(angle);
        }
    }

    @Override
    public Coordinate unproject(double x, double y) {
        double side = Math.signum(cone);
        double down = radiusAtOrigin - y;
        double radius = side * Math.hypot(x, down);
        double angle = Math.atan2(side * x, side * down);
        double latitude = radius == 0 ? side * Math.PI / 2 : latitude(Math.pow(radius / scale, 1 / cone));
        return new Coordinate(
                Projection.near(Math.toDegrees(angle / cone) + centralMeridianDegrees, 0), Math.toDegrees(latitude));
    }

    /** The way from the cone's tip to a latitude, in metres, negative on a southern cone; NaN where there is none. */
    private double radius(double latitude) {
        double toPole = Math.PI / 2 - Math.abs(latitude);
        if (Math.abs(toPole) < POLE_RADIANS) {
            return latitude * cone > 0 ? 0 : Double.NaN;
        }
        return toPole > 0 ? scale * Math.pow(isometric(latitude), cone) : Double.NaN;
    }

    /** The radius of a parallel in semi-major axes: m of the guidance note. */
    private static double parallelRadius(double latitude) {
        double eccentric = ECCENTRICITY * Math.sin(latitude);
        return Math.cos(latitude) / Math.sqrt(1 - eccentric * eccentric);
    }

    /** The exponential of the negative isometric latitude: t of the guidance note. */
    private static double isometric(double latitude) {
        return Math.tan(Math.PI / 4 - latitude / 2) / ellipsoidal(latitude);
    }

    private static double ellipsoidal(double latitude) {
        double eccentric = ECCENTRICITY * Math.sin(latitude);
        return Math.pow((1 - eccentric) / (1 + eccentric), ECCENTRICITY / 2);
    }

    /** The latitude whose {@link #isometric} this is, found by iteration as the guidance note says. */
    private static double latitude(double isometric) {
        double latitude = Math.PI / 2 - 2 * Math.atan(isometric);
        for (int i = 0; i < MAX_ITERATIONS; i++) {
            double better = Math.PI / 2 - 2 * Math.atan(isometric * ellipsoidal(latitude));
            double step = Math.abs(better - latitude);
            latitude = better;
            if (step < LATITUDE_TOLERANCE_RADIANS) {
                break;
            }
        }
        return latitude;
    }
}
