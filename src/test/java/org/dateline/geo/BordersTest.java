package org.dateline.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class BordersTest {

    private static final String WEST = "POLYGON((0 0, 10 0, 10 5, 10 10, 0 10, 0 0))";
    private static final String EAST = "POLYGON((10 0, 20 0, 20 10, 10 10, 10 5, 10 0))";

    private static List<Outline> outlines(String... areas) throws ParseException {
        List<Outline> outlines = new ArrayList<>();
        for (String area : areas) {
            outlines.add(Outline.of(new WKTReader().read(area)));
        }
        return outlines;
    }

    private static double length(Stream<Outline> outlines) {
        return outlines.flatMap(outline -> outline.lines().stream())
                .mapToDouble(BordersTest::length)
                .sum();
    }

    private static double length(double[] line) {
        double length = 0;
        for (int i = 2; i < line.length; i += 2) {
            length += Math.hypot(line[i] - line[i - 2], line[i + 1] - line[i - 1]);
        }
        return length;
    }

    @Test
    void gives_a_border_between_neighbours_to_the_first_of_them_only() throws ParseException {
        List<Outline> once = new Borders(outlines(WEST, EAST)).eachOnce(List.of());

        assertThat(length(once.stream())).isEqualTo(70);
        assertThat(length(Stream.of(once.get(0)))).isEqualTo(40);
        assertThat(once.get(1).lines())
                .hasSize(1)
                .allSatisfy(line -> assertThat(length(line)).isEqualTo(30));
    }

    @Test
    void finds_the_border_between_two_and_leaves_it_to_be_drawn_in_another_way() throws ParseException {
        List<Outline> both = outlines(WEST, EAST);

        Outline between = Borders.between(both.get(0), both.get(1));

        assertThat(length(Stream.of(between))).isEqualTo(10);
        assertThat(length(new Borders(both).eachOnce(List.of(between)).stream()))
                .isEqualTo(60);
    }

    @Test
    void leaves_the_borders_between_neighbours_out_of_the_rings_around_all() throws ParseException {
        List<Outline> outer = new Borders(outlines(WEST, EAST)).outer();

        assertThat(outer).hasSize(1);
        assertThat(length(outer.stream())).isEqualTo(60);
        assertThat(outer.get(0).area()).isCloseTo(200, within(1e-9));
    }

    @Test
    void keeps_the_lake_that_areas_stand_around() throws ParseException {
        List<Outline> outer = new Borders(outlines(
                        "POLYGON((0 0, 30 0, 30 10, 20 10, 10 10, 0 10, 0 0))",
                        "POLYGON((0 10, 10 10, 10 20, 0 20, 0 10))",
                        "POLYGON((20 10, 30 10, 30 20, 20 20, 20 10))",
                        "POLYGON((0 20, 10 20, 20 20, 30 20, 30 30, 0 30, 0 20))"))
                .outer();

        assertThat(outer.stream().mapToDouble(Outline::area).sum()).isCloseTo(800, within(1e-9));
    }

    @Test
    void keeps_all_of_areas_that_overlap_or_stand_apart() throws ParseException {
        List<Outline> apart =
                outlines(WEST, "POLYGON((5 5, 15 5, 15 15, 5 15, 5 5))", "POLYGON((50 0, 60 0, 60 9, 50 0))");

        Borders borders = new Borders(apart);

        assertThat(length(borders.outer().stream())).isEqualTo(length(apart.stream()));
        assertThat(length(borders.eachOnce(List.of()).stream())).isEqualTo(length(apart.stream()));
    }

    @Test
    void keeps_an_area_that_the_layer_has_twice() throws ParseException {
        Borders borders = new Borders(outlines(WEST, WEST));

        assertThat(length(borders.eachOnce(List.of()).stream())).isEqualTo(40);
        assertThat(borders.outer().stream().mapToDouble(Outline::area).sum()).isEqualTo(200);
    }

    @Test
    void closes_every_ring() throws ParseException {
        assertThat(new Borders(outlines(WEST, EAST, "POLYGON((0 10, 10 10, 5 20, 0 10))")).outer())
                .flatExtracting(Outline::lines)
                .allSatisfy(ring -> assertThat(List.of(ring[ring.length - 2], ring[ring.length - 1]))
                        .isEqualTo(List.of(ring[0], ring[1])));
    }
}
