package org.dateline.control.look;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.canvas.Canvas;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class HollowTest {

    private static final Color INK = Color.web("#123456");

    private static Image bar(double width, double height) {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            Canvas canvas = new Canvas(40, 20);
            canvas.getGraphicsContext2D().setFill(Color.WHITE);
            canvas.getGraphicsContext2D().fillRect(0, 0, 40, 20);
            Hollow.bar(canvas.getGraphicsContext2D(), 4, 4, width, height, INK);
            return canvas.snapshot(null, null);
        });
    }

    private static Color at(Image image, int x, int y) {
        return image.getPixelReader().getColor(x, y);
    }

    @Test
    void a_bar_has_an_outline_in_its_colour_and_nearly_nothing_inside() {
        Image bar = bar(20, 10);

        assertThat(at(bar, 4, 4)).isEqualTo(INK);
        assertThat(at(bar, 23, 13)).isEqualTo(INK);
        assertThat(at(bar, 12, 4)).isEqualTo(INK);
        assertThat(at(bar, 4, 9)).isEqualTo(INK);
        assertThat(Contrast.of(at(bar, 12, 9), Color.WHITE)).isLessThan(1.4);
        assertThat(at(bar, 24, 9)).isEqualTo(Color.WHITE);
        assertThat(at(bar, 12, 14)).isEqualTo(Color.WHITE);
    }

    @Test
    void a_bar_that_is_too_low_to_be_hollow_is_a_broken_line() {
        Image bar = bar(20, 1);

        assertThat(at(bar, 4, 4)).isEqualTo(INK);
        assertThat(at(bar, 7, 4)).isEqualTo(Color.WHITE);
        assertThat(at(bar, 9, 4)).isEqualTo(INK);
    }

    @Test
    void the_narrowest_bar_is_still_seen() {
        assertThat(at(bar(0.2, 10), 4, 9)).isEqualTo(INK);
    }
}
