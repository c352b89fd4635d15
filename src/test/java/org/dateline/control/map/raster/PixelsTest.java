package org.dateline.control.map.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class PixelsTest {

    @Test
    void lie_over_one_another_as_the_rule_of_source_over_says() {
        Random random = new Random(7);
        for (int i = 0; i < 100_000; i++) {
            int upper = premultiplied(random);
            int lower = premultiplied(random);

            int both = Pixels.over(upper, lower);

            for (int shift = 0; shift < 32; shift += 8) {
                double through = 1 - (upper >>> 24) / 255.0;
                double exact = (upper >>> shift & 0xff) + (lower >>> shift & 0xff) * through;
                assertThat((double) (both >>> shift & 0xff)).isBetween(exact - 0.51, exact + 0.51);
            }
        }
    }

    private static int premultiplied(Random random) {
        int alpha = random.nextInt(256);
        int pixel = alpha << 24;
        for (int shift = 0; shift < 24; shift += 8) {
            pixel |= random.nextInt(alpha + 1) << shift;
        }
        return pixel;
    }

    @Test
    void are_filled_only_as_far_as_the_picture_reaches() {
        Pixels pixels = Pixels.of(3, 2);

        pixels.fill(-1, -1, 2, 1);
        pixels.fill(2, 1, 5, 2);
        pixels.fill(3, 0, 1, 3);

        assertThat(pixels.argb()).containsExactly(1, 0, 0, 0, 0, 2);
    }

    @Test
    void have_opaque_colours_as_they_are() {
        assertThat(Pixels.argb(Color.web("#12abef"))).isEqualTo(0xff12abef);
    }
}
