package org.dateline.control.map.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShadeClassesTest {

    private static ShadeClasses of(int... counts) {
        return ShadeClasses.of(numbers(counts));
    }

    private static double[] numbers(int... counts) {
        return IntStream.of(counts).asDoubleStream().toArray();
    }

    private static List<String> labels(ShadeClasses classes) {
        return IntStream.range(0, classes.size()).mapToObj(classes::label).toList();
    }

    @ParameterizedTest
    @CsvSource({"0, -1", "1, 0", "2, 1", "3, 1", "4, 2", "6, 2", "7, 3", "9, 3", "10, 4", "5000, 4"})
    void puts_a_count_into_the_class_whose_label_names_it(int count, int shade) {
        assertThat(ShadeClasses.FEW.of(count)).isEqualTo(shade);
    }

    @Test
    void names_its_classes() {
        assertThat(labels(ShadeClasses.upTo(12)))
                .containsExactly("1", "2\u20133", "4\u20136", "7\u20139", "10\u201312");
        assertThat(labels(ShadeClasses.upTo(5000)))
                .containsExactly("1\u20134", "5\u201319", "20\u2013199", "200\u2013999", "1,000\u20135,000");
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

        ShadeClasses classes = of(alike);

        assertThat(labels(classes))
                .containsExactly("1\u201319", "20\u201325", "26\u201333", "34\u201344", "45\u201360");
        assertThat(IntStream.of(alike).map(count -> classes.of(count / 2)).max())
                .hasValue(2);
    }

    @Test
    void names_the_least_of_a_class_in_few_characters_and_exactly() {
        ShadeClasses classes = of(100, 900_000);

        assertThat(IntStream.range(0, ShadeClasses.SIZE).mapToObj(classes::least))
                .containsExactly("1+", "620+", "3.8K+", "24K+", "150K+");
    }

    @Test
    void keeps_to_the_classes_for_small_counts_where_all_numbers_are_small() {
        assertThat(of(0, 3, 7).lowerBounds()).isEqualTo(ShadeClasses.FEW.lowerBounds());
        assertThat(of()).isEqualTo(ShadeClasses.FEW);
    }

    @Test
    void quantiles_have_as_many_numbers_in_each() {
        ShadeClasses classes = ShadeClasses.quantiles(numbers(0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89));

        assertThat(labels(classes)).containsExactly("1\u20132", "3\u20137", "8\u201320", "21\u201354", "55\u201389");
    }

    @Test
    void equal_steps_go_up_to_the_highest() {
        assertThat(labels(ShadeClasses.equal(numbers(3, 10))))
                .containsExactly("1\u20132", "3\u20134", "5\u20136", "7\u20138", "9\u201310");
        assertThat(labels(ShadeClasses.equal(new double[] {0.25, 2.5})))
                .containsExactly("up to 0.5", "0.5\u20131", "1\u20131.5", "1.5\u20132", "2\u20132.5");
    }

    @Test
    void own_breaks_begin_classes_and_few_of_them_lie_apart() {
        ShadeClasses classes = ShadeClasses.own(List.of(10.0, 50.0), numbers(4, 120));

        assertThat(labels(classes)).containsExactly("1\u20139", "10\u201349", "50\u2013120");
        assertThat(IntStream.range(0, 3).map(classes::shade)).containsExactly(0, 2, 4);
        assertThat(classes.of(9)).isZero();
        assertThat(classes.of(Double.NaN)).isEqualTo(-1);
    }

    @Test
    void numbers_that_are_not_whole_have_classes_that_touch() {
        ShadeClasses classes = ShadeClasses.of(new double[] {0.013, 0.2, 1.7, 3.25});

        assertThat(labels(classes).get(0)).isEqualTo("up to 0.039");
        assertThat(labels(classes).get(4)).endsWith("\u20133.25");
        assertThat(classes.of(0.001)).isZero();
    }

    @Test
    void has_a_shade_for_every_class_in_light_and_dark() {
        assertThat(MapPalette.LIGHT.densities()).hasSize(ShadeClasses.SIZE);
        assertThat(MapPalette.DARK.densities()).hasSize(ShadeClasses.SIZE);
        assertThat(MapPalette.LIGHT.shades()).hasSize(ShadeClasses.SIZE);
        assertThat(MapPalette.DARK.shades()).hasSize(ShadeClasses.SIZE);
    }
}
