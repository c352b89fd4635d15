package org.dateline.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class AntimeridianTest {

    /** Two degrees on either side of the 180th meridian, three degrees high, cut as RFC 7946 wants it. */
    private static final String ISLAND =
            "MULTIPOLYGON(((178 -18, 180 -18, 180 -15, 178 -15, 178 -18)), ((-180 -18, -178 -18, -178 -15, -180 -15, -180 -18)))";

    private static Geometry wkt(String text) throws ParseException {
        return new WKTReader().read(text);
    }

    private static void assertSame(Geometry actual, String expected) throws ParseException {
        assertThat(actual.norm()).isEqualTo(wkt(expected).norm());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "POLYGON((178 -18, -178 -18, -178 -15, 178 -15, 178 -18))",
                "POLYGON((-178 -15, 178 -15, 178 -18, -178 -18, -178 -15))",
                "POLYGON((178 -18, 182 -18, 182 -15, 178 -15, 178 -18))",
                "POLYGON((-182 -18, -178 -18, -178 -15, -182 -15, -182 -18))",
                "MULTIPOLYGON(((178 -18, 180 -18, 180 -15, 178 -15, 178 -18)), ((180 -18, 182 -18, 182 -15, 180 -15, 180 -18)))",
                ISLAND
            })
    void an_area_across_180_degrees_is_the_same_however_a_file_writes_it(String written) throws ParseException {
        Geometry cut = Antimeridian.cut(wkt(written));

        assertSame(cut, ISLAND);
        assertThat(Antimeridian.within(Projection.around(179), cut).norm().getEnvelopeInternal())
                .isEqualTo(new Envelope(178, 182, -18, -15));
        assertThat(Antimeridian.within(Projection.around(179), cut).getNumGeometries())
                .as("in one piece")
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POLYGON((60 20, 70 20, 70 30, 60 30, 60 20))",
                "POLYGON((-180 -60, 180 -60, 180 80, -180 80, -180 -60))",
                "POLYGON((-180 -90, 180 -90, 180 -80, 0 -70, -180 -80, -180 -90))",
                "MULTIPOLYGON(((170 0, 180 0, 180 9, 170 0)), ((-180 0, -170 0, -180 9, -180 0)))",
                "LINESTRING(-180 0, 180 0)",
                "MULTIPOINT((-180 5), (180 5), (7 7))",
                "POLYGON EMPTY"
            })
    void what_lies_as_it_should_stays_as_it_is(String written) throws ParseException {
        Geometry geometry = wkt(written);

        assertThat(Antimeridian.cut(geometry)).isSameAs(geometry);
    }

    @Test
    void a_hole_stays_in_its_area_and_is_cut_with_it() throws ParseException {
        Geometry cut = Antimeridian.cut(
                wkt("POLYGON((170 0, -170 0, -170 10, 170 10, 170 0), (-178 4, -178 6, 178 6, 178 4, -178 4))"));

        assertThat(cut.getArea()).isCloseTo(20 * 10 - 4 * 2, within(1e-9));
        assertThat(cut.getEnvelopeInternal()).isEqualTo(new Envelope(-180, 180, 0, 10));
        assertThat(cut.intersects(wkt("POINT(179 5)"))).isFalse();
    }

    @Test
    void a_map_from_0_to_360_degrees_is_joined_where_its_file_cuts_it_at_greenwich() throws ParseException {
        Geometry cut = Antimeridian.cut(
                wkt("MULTIPOLYGON(((355 50, 360 50, 360 58, 355 58, 355 50)), ((0 50, 2 50, 2 58, 0 58, 0 50)))"));

        assertThat(cut.getNumGeometries()).isEqualTo(1);
        assertThat(cut.getEnvelopeInternal()).isEqualTo(new Envelope(-5, 2, 50, 58));
    }

    @Test
    void lines_and_points_lie_within_180_degrees_and_a_line_across_is_cut() throws ParseException {
        assertSame(
                Antimeridian.cut(wkt("LINESTRING(170 0, 178 4, -178 8, -170 8)")),
                "MULTILINESTRING((170 0, 178 4, 180 6), (-180 6, -178 8, -170 8))");
        assertSame(Antimeridian.cut(wkt("LINESTRING(185 1, 190 2)")), "LINESTRING(-175 1, -170 2)");
        assertSame(Antimeridian.cut(wkt("POINT(190 5)")), "POINT(-170 5)");
        assertSame(
                Antimeridian.within(Projection.around(180), wkt("MULTILINESTRING((170 0, 180 6), (-180 6, -170 8))")),
                "MULTILINESTRING((170 0, 180 6), (180 6, 190 8))");
    }

    @Test
    void an_island_may_cross_180_degrees_by_a_jump_and_go_back_by_a_step_from_one_end_to_the_other()
            throws ParseException {
        Geometry cut = Antimeridian.cut(
                wkt("POLYGON((-180 -16, -179 -16, -179.5 -16.5, -180 -16.6, 179 -17, 178 -16.5, 180 -16, -180 -16))"));

        assertThat(cut.getEnvelopeInternal()).isEqualTo(new Envelope(-180, 180, -17, -16));
        assertThat(cut.getArea()).isLessThan(3);
        assertThat(Antimeridian.within(Projection.around(179), cut).getEnvelopeInternal())
                .isEqualTo(new Envelope(178, 181, -17, -16));
    }

    /** The same land with its pole: as files lead it along -90, with one step over 180, and in steps around the globe. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "along -90 | POLYGON((-180 -84, -90 -70, 0 -70, 90 -66, 180 -84, 180 -90, -180 -90, -180 -84))",
                "closed by a line | POLYGON((-180 -84, -90 -70, 0 -70, 90 -66, 180 -84, -180 -84))",
                "without a pole | POLYGON((-90 -70, 0 -70, 90 -66, 180 -84, -90 -70))",
                "the other way | POLYGON((90 -66, 0 -70, -90 -70, -180 -84, 90 -66))"
            })
    void a_ring_around_the_globe_holds_the_pole(String how, String written) throws ParseException {
        Geometry cut = Antimeridian.cut(wkt(written));

        for (double longitude = -179; longitude < 180; longitude += 10) {
            assertThat(cut.intersects(wkt("POINT(" + longitude + " -89.5)")))
                    .as("%s: near the pole at %s", how, longitude)
                    .isTrue();
            assertThat(cut.intersects(wkt("POINT(" + longitude + " -60)"))).isFalse();
        }
        assertThat(cut.getEnvelopeInternal()).isEqualTo(new Envelope(-180, 180, -90, -66));
    }

    @Test
    void around_a_meridian_a_shape_is_cut_only_where_the_plane_is_torn() throws ParseException {
        Geometry world = Antimeridian.within(
                Projection.around(66), wkt("POLYGON((-180 -60, 180 -60, 180 80, -180 80, -180 -60))"));
        Geometry america =
                Antimeridian.within(Projection.around(66), wkt("POLYGON((-125 30, -70 30, -70 48, -125 48, -125 30))"));

        assertThat(world.getNumGeometries()).as("no seam at 180").isEqualTo(1);
        assertThat(world.getEnvelopeInternal()).isEqualTo(new Envelope(-114, 246, -60, 80));
        assertThat(america.getNumGeometries()).isEqualTo(2);
        assertThat(america.getArea()).isCloseTo(55 * 18, within(1e-9));
        assertThat(america.getEnvelopeInternal()).isEqualTo(new Envelope(-114, 246, 30, 48));
    }

    @Test
    void a_file_that_cuts_a_little_beside_180_degrees_leaves_no_gap() throws ParseException {
        Geometry joined = Antimeridian.within(
                Projection.around(180),
                wkt(
                        "MULTIPOLYGON(((178 0, 179.9999 0, 179.9999 9, 178 9, 178 0)), ((-179.9998 0, -178 0, -178 9, -179.9998 9, -179.9998 0)))"));

        assertThat(joined.getNumGeometries()).isEqualTo(1);
        assertThat(joined.getArea()).isCloseTo(36, within(1e-9));
    }

    @Test
    void rings_that_cross_themselves_lose_no_area_where_they_are_cut() throws ParseException {
        Geometry cut = Antimeridian.cut(wkt("POLYGON((178 0, 182 4, 182 0, 178 4, 178 0))"));

        assertThat(cut.getArea()).isCloseTo(8, within(1e-9));
        assertThat(Arrays.stream(cut.getCoordinates())
                        .mapToDouble(at -> Math.abs(at.x))
                        .max()
                        .orElse(0))
                .isLessThanOrEqualTo(180);
    }

    @Test
    void a_point_on_the_line_stays_on_its_side() throws ParseException {
        Point west = (Point) wkt("POINT(-180 1)");

        assertThat(Antimeridian.cut(west)).isSameAs(west);
    }

    @Test
    void latitudes_that_are_not_shown_are_cut_off() throws ParseException {
        Geometry shown = Antimeridian.within(
                new Envelope(-180, 180, -80, 90),
                wkt("POLYGON((-180 -84, -90 -70, 0 -70, 90 -66, 180 -84, 180 -90, -180 -90, -180 -84))"));

        assertThat(shown.getEnvelopeInternal().getMinY()).isEqualTo(-80);
        assertThat(shown.intersects(wkt("POINT(0 -75)"))).isTrue();
    }
}
