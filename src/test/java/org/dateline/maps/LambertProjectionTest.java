package org.dateline.maps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import net.sf.geographiclib.Geodesic;
import org.dateline.geo.Projection;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.referencing.CRS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

class LambertProjectionTest {

    private static final Envelope BALOCHISTAN = new Envelope(60.8, 70.3, 24.9, 32.1);
    private final Projection projection = LambertProjection.fittedTo(BALOCHISTAN);

    @ParameterizedTest
    @CsvSource({"66.99, 30.18, 62.32, 25.12", "60.9, 29.8, 70.2, 31.4", "62.0, 25.1, 67.0, 25.0"})
    void measures_ways_across_the_layer_within_a_third_of_a_percent_of_the_geodesic(
            double lon1, double lat1, double lon2, double lat2) {
        double geodesic = Geodesic.WGS84.Inverse(lat1, lon1, lat2, lon2).s12;

        double plane = projection.project(lon1, lat1).distance(projection.project(lon2, lat2));

        assertThat(plane).isCloseTo(geodesic, within(geodesic / 300));
    }

    @Test
    void keeps_shapes_a_step_east_is_as_long_as_a_step_north_and_at_a_right_angle_to_it() {
        Coordinate quetta = projection.project(66.99, 30.18);
        Coordinate north = projection.project(66.99, 30.19);
        double eastDegrees = 0.01
                * Geodesic.WGS84.Inverse(30.18, 66.99, 30.19, 66.99).s12
                / Geodesic.WGS84.Inverse(30.18, 66.99, 30.18, 67.00).s12;
        Coordinate east = projection.project(66.99 + eastDegrees, 30.18);

        assertThat(quetta.distance(east)).isCloseTo(quetta.distance(north), within(0.5));
        double product = (east.x - quetta.x) * (north.x - quetta.x) + (east.y - quetta.y) * (north.y - quetta.y);
        assertThat(product / quetta.distance(east) / quetta.distance(north)).isCloseTo(0, within(1e-3));
    }

    @Test
    void goes_there_and_back() {
        Coordinate plane = projection.project(63.47, 25.26);

        assertThat(projection.unproject(plane.x, plane.y).distance(new Coordinate(63.47, 25.26)))
                .isLessThan(1e-9);
    }

    @Test
    void puts_the_middle_of_the_layer_in_the_middle_of_the_plane_with_north_up() {
        assertThat(projection.project(65.55, 28.5).distance(new Coordinate(0, 0)))
                .isLessThan(1);
        assertThat(projection.project(65.55, 29).y).isPositive();
        assertThat(projection.project(66, 28.5).x).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"-180, 180, -90, 90", "-75, -60, -3, 4", "0, 0, 0, 0"})
    void leaves_layers_that_no_cone_fits_to_the_cylinder(double west, double east, double south, double north) {
        Projection fitted = LambertProjection.fittedTo(new Envelope(west, east, south, north));

        assertThat(fitted).isNotInstanceOf(LambertProjection.class);
        assertThat(fitted.project(west, south).x).isFinite();
    }

    @Test
    void serves_the_south_as_well() {
        Projection chile = LambertProjection.fittedTo(new Envelope(-75, -67, -45, -30));

        assertThat(chile).isInstanceOf(LambertProjection.class);
        assertThat(chile.project(-71, -33).y).isGreaterThan(chile.project(-71, -40).y);
    }

    @Test
    void projects_many_points_at_once_as_it_does_one_by_one() {
        double[] points = {60.9, 29.8, 66.99, 30.18, 0, -90, 62.32, 25.12};
        double[] expected = new double[points.length];
        for (int i = 0; i < points.length; i += 2) {
            Coordinate plane = projection.project(points[i], points[i + 1]);
            expected[i] = plane.x;
            expected[i + 1] = plane.y;
        }

        projection.project(points);

        assertThat(points).containsExactly(expected);
        assertThat(points[4]).as("the other pole is out of reach").isNaN();
    }

    @ParameterizedTest
    @CsvSource({
        "60.8, 70.3, 24.9, 32.1",
        "-75, -67, -45, -30",
        "5.9, 15.1, 47.2, 55.1",
        "-141, -52, 41.6, 83.2",
        "150, 172, -48, -34",
        "10, 20, 78, 82",
        "-11, 1, 8, 8.1"
    })
    void lies_within_a_micrometre_of_what_geotools_projects(double west, double east, double south, double north)
            throws Exception {
        Envelope layer = new Envelope(west, east, south, north);
        Projection fitted = LambertProjection.fittedTo(layer);
        MathTransform geotools = ((ProjectedCRS) CRS.parseWKT(wkt(layer)))
                .getConversionFromBase()
                .getMathTransform();

        for (int i = 0; i <= 20; i++) {
            for (int j = 0; j <= 20; j++) {
                double[] point = {west - 5 + (east - west + 10) * i / 20, south - 2 + (north - south + 4) * j / 20};
                Coordinate plane = fitted.project(point[0], point[1]);
                Coordinate back = fitted.unproject(plane.x, plane.y);
                double[] expected = new double[2];
                geotools.transform(point, 0, expected, 0, 1);
                double[] expectedBack = new double[2];
                geotools.inverse().transform(expected, 0, expectedBack, 0, 1);

                assertThat(plane.distance(new Coordinate(expected[0], expected[1])))
                        .isLessThan(1e-6);
                assertThat(back.distance(new Coordinate(expectedBack[0], expectedBack[1])))
                        .isLessThan(1e-10);
            }
        }
    }

    @Test
    void takes_the_tip_of_its_cone_for_the_pole_and_longitudes_from_0_to_360_as_those_from_minus_180_to_180() {
        Coordinate pole = projection.project(10, 90);

        assertThat(projection.project(-120, 90)).isEqualTo(pole);
        assertThat(projection.unproject(pole.x, pole.y).y).isEqualTo(90);
        assertThat(projection.project(66 - 360, 30).distance(projection.project(66, 30)))
                .isLessThan(1e-6);
        assertThat(projection.project(66, 91).x).isNaN();
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
}
