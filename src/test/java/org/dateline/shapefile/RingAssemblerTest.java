package org.dateline.shapefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class RingAssemblerTest {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private static final LinearRing LAND = square(0, 0, 10);
    private static final LinearRing LAKE = square(2, 2, 6);
    private static final LinearRing ISLAND = square(4, 4, 2);
    private static final LinearRing ELSEWHERE = square(20, 0, 5);

    @Test
    void makes_two_polygons_of_rings_beside_each_other() throws Exception {
        Geometry assembled = assemble(LAND, ELSEWHERE);

        assertThat(assembled)
                .isEqualTo(wkt("MULTIPOLYGON (((0 0, 10 0, 10 10, 0 10, 0 0)), ((20 0, 25 0, 25 5, 20 5, 20 0)))"));
    }

    @Test
    void cuts_a_hole_where_a_ring_lies_inside_another() throws Exception {
        Geometry assembled = assemble(LAND, LAKE);

        assertThat(assembled)
                .isEqualTo(wkt("MULTIPOLYGON (((0 0, 10 0, 10 10, 0 10, 0 0), (2 2, 8 2, 8 8, 2 8, 2 2)))"));
    }

    @Test
    void makes_an_island_in_a_lake_a_polygon_of_its_own() {
        Geometry assembled = assemble(LAND, LAKE, ISLAND);

        assertThat(assembled.getNumGeometries()).isEqualTo(2);
        assertThat(assembled.getArea()).isEqualTo(100 - 36 + 4);
    }

    @Test
    void minds_neither_the_order_of_the_rings_nor_which_way_they_turn() {
        Geometry expected = assemble(LAND, LAKE, ISLAND, ELSEWHERE);
        List<LinearRing> rings = new ArrayList<>(List.of(LAND, LAKE, ISLAND, ELSEWHERE));

        for (int order = 0; order < 4; order++) {
            Collections.rotate(rings, 1);
            for (int turned = 0; turned < 16; turned++) {
                int mask = turned;
                LinearRing[] each = new LinearRing[4];
                Arrays.setAll(
                        each,
                        i -> (mask >> i & 1) == 1 ? (LinearRing) rings.get(i).reverse() : rings.get(i));

                assertThat(assemble(each).norm()).isEqualTo(expected.norm());
            }
        }
    }

    @Test
    void finds_a_hole_that_touches_its_shell_in_every_corner() {
        LinearRing hole = ring(5, 0, 10, 5, 5, 10, 0, 5, 5, 0);

        Geometry assembled = assemble(hole, LAND);

        assertThat(assembled.getNumGeometries()).isEqualTo(1);
        assertThat(assembled.getArea()).isEqualTo(50);
    }

    @Test
    void leaves_a_ring_outside_that_shares_corners_with_another() {
        LinearRing notched = ring(0, 0, 10, 0, 10, 10, 5, 5, 0, 10, 0, 0);
        LinearRing notch = ring(10, 10, 5, 5, 0, 10, 10, 10);

        Geometry assembled = assemble(notched, notch);

        assertThat(assembled.getNumGeometries()).isEqualTo(2);
        assertThat(assembled.getArea()).isEqualTo(100);
    }

    @Test
    void keeps_both_of_two_equal_rings() {
        assertThat(assemble(LAND, LAND).getNumGeometries()).isEqualTo(2);
    }

    @Test
    void assembles_ten_thousand_islands_in_a_lake_without_delay() {
        List<LinearRing> rings = new ArrayList<>();
        rings.add(square(-2, -2, 404));
        rings.add(square(-1, -1, 402));
        for (int i = 0; i < 10_000; i++) {
            rings.add(square(4 * (i % 100), 4 * (i / 100), 1));
        }

        Geometry assembled = RingAssembler.assemble(rings);

        assertThat(assembled.getNumGeometries()).isEqualTo(10_001);
    }

    private static Geometry assemble(LinearRing... rings) {
        return RingAssembler.assemble(List.of(rings));
    }

    private static LinearRing square(double x, double y, double side) {
        return ring(x, y, x + side, y, x + side, y + side, x, y + side, x, y);
    }

    private static LinearRing ring(double... ordinates) {
        Coordinate[] points = new Coordinate[ordinates.length / 2];
        Arrays.setAll(points, i -> new Coordinate(ordinates[2 * i], ordinates[2 * i + 1]));
        return GEOMETRIES.createLinearRing(points);
    }

    private static Geometry wkt(String text) throws ParseException {
        return new WKTReader().read(text);
    }
}
