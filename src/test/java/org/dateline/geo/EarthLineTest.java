package org.dateline.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

class EarthLineTest {

    private static final Coordinate KENNEDY = new Coordinate(-73.8, 40.6);
    private static final Coordinate HEATHROW = new Coordinate(-0.5, 51.6);

    /** The example of GeographicLib's own documentation of GeodSolve. */
    @Test
    void measures_on_the_ellipsoid() {
        assertThat(EarthLine.metres(KENNEDY, HEATHROW)).isCloseTo(5_551_759.400, within(0.001));
        assertThat(EarthLine.metres(KENNEDY, KENNEDY)).isZero();
    }

    @Test
    void a_degree_of_latitude_is_longer_at_the_pole_than_at_the_equator() {
        assertThat(EarthLine.metres(new Coordinate(0, 0), new Coordinate(0, 1))).isCloseTo(110_574.4, within(0.1));
        assertThat(EarthLine.metres(new Coordinate(0, 89), new Coordinate(0, 90)))
                .isCloseTo(111_693.9, within(0.1));
    }

    @Test
    void the_shortest_line_has_points_whose_legs_add_up_to_its_length() {
        List<Coordinate> line = EarthLine.shortest(List.of(KENNEDY, HEATHROW));

        assertThat(line).hasSizeGreaterThan(100).startsWith(KENNEDY).endsWith(HEATHROW);
        double metres = 0;
        for (int i = 1; i < line.size(); i++) {
            metres += EarthLine.metres(line.get(i - 1), line.get(i));
        }
        assertThat(metres).isCloseTo(5_551_759.4, within(0.1));
        assertThat(line.get(line.size() / 2).y).as("it goes far to the north").isGreaterThan(52);
    }

    @Test
    void half_way_is_as_far_from_either_end() {
        Coordinate middle = EarthLine.middle(KENNEDY, HEATHROW);

        assertThat(EarthLine.metres(KENNEDY, middle))
                .isCloseTo(EarthLine.metres(middle, HEATHROW), within(0.001))
                .isCloseTo(5_551_759.4 / 2, within(0.001));
    }

    @Test
    void a_straight_line_stays_on_its_parallel_and_goes_the_nearer_way_around() {
        List<Coordinate> line = EarthLine.straight(List.of(new Coordinate(170, 10), new Coordinate(-170, 10)));

        assertThat(line).hasSize(41).allMatch(point -> point.y == 10);
        assertThat(line.get(20).x).isCloseTo(180, within(1e-9));
        assertThat(line.get(40).x).isCloseTo(190, within(1e-9));
    }

    @Test
    void of_less_than_two_points_there_is_no_line() {
        assertThat(EarthLine.straight(List.of())).isEmpty();
        assertThat(EarthLine.shortest(List.of(KENNEDY))).containsExactly(KENNEDY);
    }
}
