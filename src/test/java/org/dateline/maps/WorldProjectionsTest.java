package org.dateline.maps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.dateline.geo.Projection;
import org.dateline.geo.ScaleBar;
import org.dateline.geo.Viewport;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.WKTReader;

/** Projections for layers that no cone fits, and bars of scale on any of them. */
class WorldProjectionsTest {

    private static final Envelope WORLD = new Envelope(-180, 180, -90, 84);
    private static final Envelope ARCTIC = new Envelope(-180, 180, 60, 90);
    private static final Envelope ANTARCTICA = new Envelope(-180, 180, -90, -60);
    private static final Envelope USA = new Envelope(-188, -66, 18, 72);
    private static final Envelope KENYA = new Envelope(33.9, 41.9, -4.7, 5);
    private static final Envelope FIJI = new Envelope(176, 183, -21, -12);

    private static final Envelope BALOCHISTAN = new Envelope(60.8, 70.3, 24.8, 32.1);

    private static Projection of(Envelope box) {
        return LambertProjection.fittedTo(box);
    }

    private static void assertInverts(Projection projection, double longitude, double latitude) {
        Coordinate plane = projection.project(longitude, latitude);
        Coordinate back = projection.unproject(plane.x, plane.y);

        assertThat(Projection.distanceMetres(back, new Coordinate(longitude, latitude)))
                .as("%s %s", longitude, latitude)
                .isLessThan(0.2);
    }

    @Property(tries = 300, seed = "20260201")
    void each_is_undone_by_its_inverse(
            @ForAll @DoubleRange(min = -179.9, max = 179.9) double longitude,
            @ForAll @DoubleRange(min = -85, max = 85) double latitude) {
        assertInverts(of(WORLD), longitude, latitude);
        assertInverts(of(ARCTIC), longitude, Math.abs(latitude));
        assertInverts(of(ANTARCTICA), longitude, -Math.abs(latitude));
        assertInverts(of(USA), longitude * 0.3 - 127, 45 + latitude / 4);
        assertInverts(of(KENYA), 38 + longitude / 45, latitude / 20);
        assertInverts(of(FIJI), 180 + longitude / 60, -16 + latitude / 20);
    }

    @Property(tries = 300, seed = "20260201")
    void a_point_of_the_plane_is_that_of_the_earth_or_none(
            @ForAll @DoubleRange(min = -40e6, max = 40e6) double x,
            @ForAll @DoubleRange(min = -25e6, max = 25e6) double y) {
        for (Envelope box : List.of(WORLD, ARCTIC, ANTARCTICA, USA, KENYA, FIJI, BALOCHISTAN)) {
            Projection projection = of(box);

            projection.earthAt(x, y).ifPresent(earth -> {
                assertThat(earth.x).isBetween(-180.0, 180.0);
                assertThat(earth.y).isBetween(-90.0, 90.0);
                assertThat(projection.project(earth.x, earth.y).distance(new Coordinate(x, y)))
                        .isLessThan(1);
            });
        }
    }

    @Test
    void beyond_the_edge_of_the_world_there_is_no_point_of_the_earth() {
        Coordinate east = of(WORLD).project(180, 40);
        assertThat(of(WORLD).earthAt(east.x - 1000, east.y)).isPresent();
        assertThat(of(WORLD).earthAt(east.x + 1000, east.y)).isEmpty();
        assertThat(of(WORLD).earthAt(0, of(WORLD).project(0, 90).y + 1000)).isEmpty();
        assertThat(of(ARCTIC).earthAt(2.01 * Projection.EARTH_RADIUS_METRES, 0)).isEmpty();
        assertThat(of(KENYA).earthAt(of(KENYA).project(38 + 179.9, 0).x + 20_000, 0))
                .isEmpty();
        assertThat(of(KENYA).earthAt(0, 91 * 111_195.0)).isEmpty();
        Coordinate behind = of(BALOCHISTAN).project(65.5, 89.9);
        assertThat(of(BALOCHISTAN).earthAt(behind.x, behind.y + 3_000_000))
                .as("beyond the tip of the cone")
                .isEmpty();
    }

    /** The shape of the whole map, as the authors of the projection give it: the equator 2.05458 times as long as the meridian. */
    @Test
    void the_world_keeps_its_areas_on_equal_earth() {
        Projection world = of(WORLD);

        double ratio = world.project(180, 0).x / world.project(0, 90).y;
        assertThat(ratio).isCloseTo(2.05458, offset(1e-4));
        assertThat(area(world, 0, 0)).isCloseTo(area(world, 100, 65), offset(area(world, 0, 0) * 0.001));
    }

    /** Of a hundredth of a degree each way, as a share of the ground. */
    private static double area(Projection projection, double longitude, double latitude) {
        Coordinate here = projection.project(longitude, latitude);
        Coordinate east = projection.project(longitude + 0.01, latitude);
        Coordinate north = projection.project(longitude, latitude + 0.01);
        double cross = (east.x - here.x) * (north.y - here.y) - (east.y - here.y) * (north.x - here.x);
        return cross / Math.cos(Math.toRadians(latitude));
    }

    @Test
    void a_pole_lies_in_the_middle_of_a_polar_map() {
        assertThat(of(ARCTIC).project(0, 90).distance(new Coordinate(0, 0))).isLessThan(1);
        assertThat(of(ANTARCTICA).project(77, -90).distance(new Coordinate(0, 0)))
                .isLessThan(1);
        assertThat(of(ARCTIC).project(0, 70).y).as("Greenwich goes down").isNegative();
        assertThat(of(ANTARCTICA).project(0, -70).y).as("Greenwich goes up").isPositive();
        assertThat(of(ARCTIC).project(90, 70).x).as("east is right of it").isPositive();
    }

    @Test
    void longitudes_on_both_sides_of_180_lie_side_by_side() {
        Coordinate west = of(FIJI).project(179.5, -17);
        Coordinate east = of(FIJI).project(-179.5, -17);

        assertThat(east.x - west.x).isBetween(100_000.0, 110_000.0);
        assertThat(of(FIJI).unproject(east.x, east.y).x).isCloseTo(-179.5, offset(1e-6));
    }

    @Property(tries = 200, seed = "20260201")
    void a_bar_is_right_to_five_per_cent_in_the_middle_of_the_view_or_not_there(
            @ForAll @IntRange(max = 5) int layer,
            @ForAll @DoubleRange(min = 0.02, max = 0.98) double across,
            @ForAll @DoubleRange(min = 0.02, max = 0.98) double up,
            @ForAll @DoubleRange(min = 1, max = 60) double zoom) {
        Envelope box = new Envelope[] {WORLD, ARCTIC, ANTARCTICA, USA, KENYA, FIJI}[layer];
        Projection projection = of(box);
        Coordinate centre =
                projection.project(box.getMinX() + across * box.getWidth(), box.getMinY() + up * box.getHeight());
        double metresPerPixel = box.getHeight() * 111_000 / 700 / zoom;
        Viewport view = new Viewport(centre.x, centre.y, metresPerPixel, 1000, 700);

        Optional<ScaleBar> bar = ScaleBar.inTheMiddle(120, view, projection);

        bar.ifPresent(found -> {
            double half = found.pixels() / 2 * metresPerPixel;
            Coordinate left = projection.unproject(centre.x - half, centre.y);
            Coordinate right = projection.unproject(centre.x + half, centre.y);
            assertThat(Projection.distanceMetres(left, right)).isCloseTo(found.metres(), offset(found.metres() * 0.05));
            assertThat(found.pixels()).isLessThanOrEqualTo(120);
        });
        assertThat(bar.isPresent() || zoom < 8)
                .as("there is one on every map that shows a part")
                .isTrue();
    }

    /** The land around is often that of the whole earth. */
    @Test
    void land_around_the_other_pole_does_not_lie_over_the_map() throws Exception {
        Geometry antarctica = new WKTReader()
                .read("POLYGON((-180 -84, -90 -70, 0 -70, 90 -66, 180 -84, 180 -90, -180 -90, -180 -84))");
        for (Envelope box : new Envelope[] {USA, KENYA, FIJI, new Envelope(60, 71, 24, 32), ARCTIC}) {
            Projection projection = of(box);
            Geometry land = projection.project(antarctica);
            Coordinate middle =
                    projection.project((box.getMinX() + box.getMaxX()) / 2, (box.getMinY() + box.getMaxY()) / 2);

            assertThat(land.intersects(new GeometryFactory().createPoint(middle)))
                    .as("%s", box)
                    .isFalse();
            assertThat(land.getArea()).isPositive();
        }
    }

    @Test
    void around_a_pole_no_line_leads_to_it() throws Exception {
        Geometry antarctica = of(ANTARCTICA)
                .project(new WKTReader()
                        .read("POLYGON((-180 -84, -90 -70, 0 -70, 90 -66, 180 -84, 180 -90, -180 -90, -180 -84))"));

        assertThat(antarctica.getBoundary().distance(new GeometryFactory().createPoint(new Coordinate(0, 0))))
                .isGreaterThan(500_000);
        assertThat(antarctica.contains(new GeometryFactory().createPoint(new Coordinate(0, 0))))
                .isTrue();
    }
}
