package org.dateline.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScreenPathTest {

    private static final Viewport SCREEN = new Viewport(0, 0, 1, 200, 100);

    /** Collects a path and the number of its points. */
    private static final class Collected implements ScreenPath.Sink {

        private final Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        private int points;
        private double farthest;

        @Override
        public void moveTo(double x, double y) {
            path.moveTo(x, y);
            count(x, y);
        }

        @Override
        public void lineTo(double x, double y) {
            path.lineTo(x, y);
            count(x, y);
        }

        private void count(double x, double y) {
            points++;
            farthest = Math.max(farthest, Math.max(Math.abs(x), Math.abs(y)));
        }
    }

    private static Collected drawn(double... line) {
        Collected collected = new Collected();
        new ScreenPath(SCREEN, collected).draw(line);
        return collected;
    }

    private static double[] ring(Random random, double reach) {
        double[] ring = new double[2 * (4 + random.nextInt(20))];
        for (int i = 0; i < ring.length - 2; i++) {
            ring[i] = (random.nextDouble() - 0.5) * reach;
        }
        ring[ring.length - 2] = ring[0];
        ring[ring.length - 1] = ring[1];
        return ring;
    }

    @ParameterizedTest
    @ValueSource(doubles = {150, 600, 5000, 1e6, 1e9})
    void fills_the_same_pixels_as_the_whole_ring_however_far_it_reaches(double reach) {
        Random random = new Random(7);
        for (int trial = 0; trial < 200; trial++) {
            double[] ring = ring(random, reach);
            Path2D whole = new Path2D.Double(Path2D.WIND_NON_ZERO);
            for (int i = 0; i < ring.length; i += 2) {
                double x = SCREEN.screenX(ring[i]);
                double y = SCREEN.screenY(ring[i + 1]);
                if (i == 0) {
                    whole.moveTo(x, y);
                } else {
                    whole.lineTo(x, y);
                }
            }

            Collected collected = drawn(ring);

            for (double x = 0.37; x < SCREEN.width(); x += 9) {
                for (double y = 0.41; y < SCREEN.height(); y += 9) {
                    assertThat(collected.path.contains(x, y)).isEqualTo(whole.contains(x, y));
                }
            }
            assertThat(collected.farthest).isLessThan(300);
        }
    }

    @Test
    void leaves_out_what_makes_no_difference_far_outside() {
        double[] coast = new double[20_000];
        for (int i = 0; i < coast.length; i += 2) {
            coast[i] = -5000 + i % 700;
            coast[i + 1] = i - 10_000;
        }

        assertThat(drawn(coast).points).isLessThan(5);
    }

    @Test
    void keeps_every_turn_that_is_on_the_screen() {
        Collected collected = drawn(-90, 0, -50, 20, 0, -20, 50, 20, 90, 0);

        assertThat(collected.points).isEqualTo(5);
        assertThat(collected.path.getBounds2D()).isEqualTo(new Rectangle2D.Double(10, 30, 180, 40));
    }

    @Test
    void draws_nothing_of_nothing() {
        assertThat(drawn().points).isZero();
    }
}
