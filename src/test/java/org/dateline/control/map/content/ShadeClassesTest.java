package org.dateline.control.map.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShadeClassesTest {

    private static List<String> labels(ShadeClasses classes) {
        return IntStream.range(0, ShadeClasses.SIZE).mapToObj(classes::label).toList();
    }

    @ParameterizedTest
    @CsvSource({"0, -1", "1, 0", "2, 1", "3, 1", "4, 2", "6, 2", "7, 3", "9, 3", "10, 4", "5000, 4"})
    void puts_a_count_into_the_class_whose_label_names_it(int count, int shade) {
        assertThat(ShadeClasses.FEW.of(count)).isEqualTo(shade);
    }

    @Test
    void names_its_classes() {
        assertThat(labels(ShadeClasses.upTo(12))).containsExactly("1", "2\u20133", "4\u20136", "7\u20139", "10+");
        assertThat(labels(ShadeClasses.upTo(5000)))
                .containsExactly("1\u20134", "5\u201319", "20\u2013199", "200\u2013999", "1,000+");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 30, 31, 32, 40, 55, 99, 1_000, 123_456})
    void has_classes_that_grow_and_cover_every_count(int highest) {
        ShadeClasses classes = ShadeClasses.upTo(highest);

        int last = 0;
        for (int count = 1; count <= highest; count++) {
            assertThat(classes.of(count)).isGreaterThanOrEqualTo(last);
            last = classes.of(count);
        }
        assertThat(labels(classes)).doesNotHaveDuplicates();
    }

    @Test
    void leaves_classes_below_many_numbers_that_are_much_alike() {
        int[] alike = IntStream.rangeClosed(20, 60).toArray();

        ShadeClasses classes = ShadeClasses.of(alike);

        assertThat(labels(classes)).containsExactly("1\u201319", "20\u201325", "26\u201333", "34\u201344", "45+");
        assertThat(IntStream.of(alike).map(count -> classes.of(count / 2)).max())
                .hasValue(2);
    }

    @Test
    void names_the_least_of_a_class_in_few_characters_and_exactly() {
        ShadeClasses classes = ShadeClasses.of(new int[] {100, 900_000});

        assertThat(IntStream.range(0, ShadeClasses.SIZE).mapToObj(classes::least))
                .containsExactly("1+", "620+", "3.8K+", "24K+", "150K+");
    }

    @Test
    void keeps_to_the_classes_for_small_counts_where_all_numbers_are_small() {
        assertThat(ShadeClasses.of(new int[] {0, 3, 7})).isEqualTo(ShadeClasses.FEW);
        assertThat(ShadeClasses.of(new int[0])).isEqualTo(ShadeClasses.FEW);
    }

    @Test
    void has_a_shade_for_every_class_in_light_and_dark() {
        assertThat(MapPalette.LIGHT.densities()).hasSize(ShadeClasses.SIZE);
        assertThat(MapPalette.DARK.densities()).hasSize(ShadeClasses.SIZE);
        assertThat(MapPalette.LIGHT.shades()).hasSize(ShadeClasses.SIZE);
        assertThat(MapPalette.DARK.shades()).hasSize(ShadeClasses.SIZE);
    }
}
