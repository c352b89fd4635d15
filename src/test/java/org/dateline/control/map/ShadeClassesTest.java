package org.dateline.control.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShadeClassesTest {

    @ParameterizedTest
    @CsvSource({"0, -1", "1, 0", "2, 1", "3, 1", "4, 2", "6, 2", "7, 3", "9, 3", "10, 4", "5000, 4"})
    void puts_a_count_into_the_class_whose_label_names_it(int count, int shade) {
        assertThat(ShadeClasses.of(count)).isEqualTo(shade);
    }

    @Test
    void names_its_classes() {
        assertThat(IntStream.range(0, ShadeClasses.size()).mapToObj(ShadeClasses::label))
                .containsExactly("1", "2\u20133", "4\u20136", "7\u20139", "10+");
    }

    @Test
    void has_a_shade_for_every_class_in_light_and_dark() {
        assertThat(MapPalette.LIGHT.shades()).hasSize(ShadeClasses.size());
        assertThat(MapPalette.DARK.shades()).hasSize(ShadeClasses.size());
    }
}
