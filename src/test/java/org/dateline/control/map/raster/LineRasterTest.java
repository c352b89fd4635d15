package org.dateline.control.map.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineRasterTest {

    private static final int WIDTH = 60;
    private static final int HEIGHT = 40;
    private static final int RED = 0xff0000;

    private static int[] drawn(double... points) {
        LineRaster raster = new LineRaster(WIDTH, HEIGHT);
        raster.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            raster.lineTo(points[i], points[i + 1]);
        }
        return raster.pixels(RED);
    }

    /** How many pixels' worth of ink there is. */
    private static double ink(int[] pixels) {
        return Arrays.stream(pixels)
                .mapToDouble(pixel -> (pixel >>> 24) / 255.0)
                .sum();
    }

    @Test
    void covers_the_pixels_that_a_line_goes_through_the_middle_of() {
        int[] pixels = drawn(5, 10.5, 15, 10.5);

        for (int x = 0; x < WIDTH; x++) {
            assertThat(pixels[10 * WIDTH + x]).isEqualTo(x >= 5 && x < 15 ? 0xffff0000 : 0);
        }
        assertThat(ink(pixels)).isEqualTo(10);
    }

    @Test
    void shares_a_line_between_pixels_between_them() {
        int[] pixels = drawn(20, 0, 20, 40);

        assertThat(pixels[5 * WIDTH + 19] >>> 24).isEqualTo(128);
        assertThat(pixels[5 * WIDTH + 20] >>> 24).isEqualTo(128);
    }

    @Test
    void is_as_dark_in_many_pieces_as_in_one() {
        double[] pieces = new double[202];
        for (int i = 0; i <= 100; i++) {
            pieces[2 * i] = 5 + i * 0.4;
            pieces[2 * i + 1] = 5.3 + i * 0.2;
        }

        assertThat(ink(drawn(pieces))).isCloseTo(ink(drawn(5, 5.3, 45, 25.3)), within(1.5));
    }

    @Test
    void draws_the_same_whichever_way_a_line_is_gone() {
        assertThat(drawn(3.2, 4.1, 50.7, 31.9)).containsExactly(drawn(50.7, 31.9, 3.2, 4.1));
        assertThat(drawn(3.2, 4.1, 12.7, 38.9)).containsExactly(drawn(12.7, 38.9, 3.2, 4.1));
    }

    @Test
    void premultiplies_the_colour() {
        assertThat(drawn(0, 5, 60, 5)[5 * WIDTH + 30]).isEqualTo(0x80800000);
    }

    @Test
    void stays_within_its_edges_wherever_lines_go() {
        Random random = new Random(3);
        double[] points = new double[4000];
        for (int i = 0; i < points.length; i++) {
            points[i] = random.nextDouble() * 300 - 120;
        }

        assertThat(ink(drawn(points))).isPositive();
        assertThat(ink(drawn(-50, -9, 120, -9, 120, 90, -50, 90))).isZero();
    }

    @Test
    void draws_nothing_for_a_line_without_length() {
        assertThat(ink(drawn(7, 7, 7, 7))).isZero();
    }
}
