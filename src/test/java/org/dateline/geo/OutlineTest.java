package org.dateline.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Line2D;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class OutlineTest {

    private static Outline outline(String wkt) throws ParseException {
        Geometry geometry = new WKTReader().read(wkt);
        return Outline.of(geometry);
    }

    /** A line that wanders. */
    private static double[] wandering(int points) {
        Random random = new Random(points);
        double[] line = new double[points * 2];
        for (int i = 2; i < line.length; i++) {
            line[i] = line[i - 2] + random.nextDouble() * 30 - 12;
        }
        return line;
    }

    @Test
    void winds_outer_rings_anticlockwise_and_holes_clockwise_whatever_the_source_does() throws ParseException {
        Outline clockwise = outline("POLYGON((0 0, 0 9, 9 9, 9 0, 0 0), (2 2, 2 4, 4 4, 4 2, 2 2))");
        Outline anticlockwise = outline("POLYGON((0 0, 9 0, 9 9, 0 9, 0 0), (2 2, 4 2, 4 4, 2 4, 2 2))");

        for (Outline outline : List.of(clockwise, anticlockwise)) {
            assertThat(outline.lines()).extracting(Points::signedArea).containsExactly(81.0, -4.0);
            assertThat(outline.area()).isEqualTo(77);
        }
    }

    @Test
    void keeps_holes_while_they_can_be_seen() throws ParseException {
        Outline ring = outline("POLYGON((0 0, 900 0, 900 900, 0 900, 0 0), (50 50, 50 250, 250 250, 250 50, 50 50))");

        assertThat(ring.at(10)).hasSize(2);
        assertThat(ring.at(10).get(1)).hasSize(10);
        assertThat(ring.at(1024)).as("a hole of a fifth of a pixel").hasSize(1);
    }

    @Test
    void keeps_what_is_smaller_than_a_pixel_visible_as_a_square_of_one_or_two() throws ParseException {
        Outline islet = outline("POLYGON((100 100, 101 100, 101 101, 100 100))");

        for (double metresPerPixel : new double[] {64, 100, 127, 5000}) {
            double[] square = islet.at(metresPerPixel).get(0);

            double side = (square[2] - square[0]) / metresPerPixel;
            assertThat(side).isBetween(1.0, 2.0);
            assertThat(Points.signedArea(square)).isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 3, 17, 64, 63.999, 1000})
    void moves_no_point_of_a_ring_by_more_than_half_a_pixel(double metresPerPixel) {
        double[] ring = wandering(500);
        ring[ring.length - 2] = ring[0];
        ring[ring.length - 1] = ring[1];

        List<double[]> drawn = new Outline(List.of(ring), true).at(metresPerPixel);

        for (double[] line : drawn) {
            for (int i = 0; i < line.length; i += 2) {
                assertThat(distanceToPoints(line[i], line[i + 1], ring)).isLessThan(metresPerPixel / 2);
            }
        }
    }

    private static double distanceToPoints(double x, double y, double[] line) {
        double nearest = Double.MAX_VALUE;
        for (int i = 0; i < line.length; i += 2) {
            nearest = Math.min(nearest, Math.hypot(line[i] - x, line[i + 1] - y));
        }
        return nearest;
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 8, 33})
    void draws_a_shared_border_the_same_whichever_way_it_is_gone(double cell) {
        double[] border = wandering(300);

        double[] there = Grid.thinned(border, cell);
        double[] back = Grid.thinned(reversed(border), cell);

        assertThat(reversed(back)).containsExactly(there);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 3, 17, 64, 1000})
    void keeps_lines_within_half_a_pixel_of_where_they_were_and_their_ends_in_place(double metresPerPixel) {
        double[] line = wandering(500);

        double[] drawn = new Outline(List.of(line), false).at(metresPerPixel).get(0);

        assertThat(Arrays.copyOf(drawn, 2)).containsExactly(line[0], line[1]);
        assertThat(Arrays.copyOfRange(drawn, drawn.length - 2, drawn.length))
                .containsExactly(line[line.length - 2], line[line.length - 1]);
        for (int i = 0; i < line.length; i += 2) {
            assertThat(distanceToLine(line[i], line[i + 1], drawn)).isLessThanOrEqualTo(metresPerPixel / 2);
        }
    }

    private static double distanceToLine(double x, double y, double[] line) {
        double nearest = Double.MAX_VALUE;
        for (int i = 2; i < line.length; i += 2) {
            nearest = Math.min(nearest, Line2D.ptSegDist(line[i - 2], line[i - 1], line[i], line[i + 1], x, y));
        }
        return nearest;
    }

    @Test
    void has_no_more_points_than_the_scale_can_show() {
        double[] ring = new double[200_002];
        for (int i = 0; i < ring.length; i += 2) {
            ring[i] = 1000 * Math.cos(Math.PI * i / 100_000);
            ring[i + 1] = 1000 * Math.sin(Math.PI * i / 100_000);
        }
        Outline circle = new Outline(List.of(ring), true);

        double[] drawn = circle.at(10).get(0);

        assertThat(drawn.length / 2).as("a circle of 100 pixels' radius").isBetween(100, 2600);
        assertThat(Points.signedArea(drawn)).isCloseTo(circle.area(), within(circle.area() / 100));
    }

    @Test
    void has_neither_lines_nor_area_for_points() throws ParseException {
        Outline points = outline("MULTIPOINT((1 1), (2 2))");

        assertThat(points.lines()).isEmpty();
        assertThat(points.at(10)).isEmpty();
        assertThat(points.area()).isZero();
        assertThat(points.isVisible(new Viewport(0, 0, 1, 100, 100))).isFalse();
    }

    private static double[] reversed(double[] points) {
        double[] reversed = new double[points.length];
        for (int i = 0; i < points.length; i += 2) {
            reversed[points.length - 2 - i] = points[i];
            reversed[points.length - 1 - i] = points[i + 1];
        }
        return reversed;
    }
}
