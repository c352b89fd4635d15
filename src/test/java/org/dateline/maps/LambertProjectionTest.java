package org.dateline.maps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.sf.geographiclib.Geodesic;
import org.dateline.geo.Projection;
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
}
