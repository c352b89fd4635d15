package org.dateline.maps;

import java.util.Locale;
import org.dateline.geo.Projection;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * The Lambert conformal conic projection with two standard parallels, which keeps shapes (Snyder 1987, Map Projections: A
 * Working Manual, pp. 104 to 110), on the WGS 84 ellipsoid. The parallels lie a sixth of the layer's height from its edges,
 * the central meridian in its middle.
 */
public final class LambertProjection implements Projection {

    private static final double TALLEST_DEGREES = 60;
    private static final double WIDEST_DEGREES = 120;
    private static final double LEAST_LATITUDE = 8;
    private static final double MOST_LATITUDE = 84;

    private final MathTransform forward;
    private final MathTransform back;

    private LambertProjection(MathTransform forward, MathTransform back) {
        this.forward = forward;
        this.back = back;
    }

    /**
     * The projection fitted to a layer; where a cone does not fit, as for the whole world or along the equator, the
     * cylindrical one. The first call wakes GeoTools' referencing, which takes a while: off the UI thread, please.
     *
     * @param degrees the box around the layer, WGS 84, x = longitude
     */
    public static Projection fittedTo(Envelope degrees) {
        double middle = degrees.isNull() ? 0 : Math.abs(degrees.getMinY() + degrees.getMaxY()) / 2;
        boolean conic = !degrees.isNull()
                && degrees.getHeight() <= TALLEST_DEGREES
                && degrees.getWidth() <= WIDEST_DEGREES
                && middle >= Math.max(LEAST_LATITUDE, degrees.getHeight() / 3)
                && middle <= MOST_LATITUDE;
        if (!conic) {
            return Projection.cylindrical(degrees);
        }
        try {
            ProjectedCRS crs = (ProjectedCRS) CRS.parseWKT(wkt(degrees));
            MathTransform forward = crs.getConversionFromBase().getMathTransform();
            return new LambertProjection(forward, forward.inverse());
        } catch (FactoryException | TransformException impossible) {
            return Projection.cylindrical(degrees);
        }
    }

    private static String wkt(Envelope degrees) {
        double sixth = degrees.getHeight() / 6;
        return String.format(
                Locale.ROOT,
                "PROJCS[\"Lambert conformal conic, fitted\", GEOGCS[\"WGS 84\", DATUM[\"WGS_1984\","
                        + " SPHEROID[\"WGS 84\", 6378137, 298.257223563]], PRIMEM[\"Greenwich\", 0],"
                        + " UNIT[\"degree\", 0.017453292519943295]], PROJECTION[\"Lambert_Conformal_Conic_2SP\"],"
                        + " PARAMETER[\"standard_parallel_1\", %.6f], PARAMETER[\"standard_parallel_2\", %.6f],"
                        + " PARAMETER[\"latitude_of_origin\", %.6f], PARAMETER[\"central_meridian\", %.6f],"
                        + " PARAMETER[\"false_easting\", 0], PARAMETER[\"false_northing\", 0], UNIT[\"metre\", 1]]",
                degrees.getMinY() + sixth,
                degrees.getMaxY() - sixth,
                (degrees.getMinY() + degrees.getMaxY()) / 2,
                (degrees.getMinX() + degrees.getMaxX()) / 2);
    }

    @Override
    public Coordinate project(double longitudeDegrees, double latitudeDegrees) {
        return transform(forward, longitudeDegrees, latitudeDegrees);
    }

    @Override
    public void project(double[] points) {
        double[] plane = new double[points.length];
        try {
            forward.transform(points, 0, plane, 0, points.length / 2);
            System.arraycopy(plane, 0, points, 0, points.length);
        } catch (TransformException someOutOfReach) {
            Projection.super.project(points);
        }
    }

    @Override
    public Coordinate unproject(double x, double y) {
        return transform(back, x, y);
    }

    private static Coordinate transform(MathTransform transform, double x, double y) {
        double[] point = {x, y};
        try {
            transform.transform(point, 0, point, 0, 1);
            return new Coordinate(point[0], point[1]);
        } catch (TransformException outOfReach) {
            return new Coordinate(Double.NaN, Double.NaN);
        }
    }
}
