package org.dateline.control.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Axes begin at 0, have ticks at round numbers and room for the highest bar. */
@NullMarked
class ValueScaleTest {

    @ParameterizedTest
    @CsvSource({
        "0, 5, 1, 1",
        "1, 5, 1, 1",
        "3, 5, 3, 1",
        "7, 5, 8, 2",
        "10, 5, 10, 2",
        "76, 5, 80, 20",
        "101, 5, 150, 50",
        "1234, 5, 1500, 500",
        "22018, 3, 30000, 10000",
        "0.4, 4, 0.5, 0.5"
    })
    void takes_the_finest_round_step_for_which_there_is_room(double highest, int ticks, double top, double step) {
        ValueScale scale = ValueScale.upTo(highest, ticks);

        assertThat(scale.step()).isEqualTo(step);
        assertThat(scale.top()).isEqualTo(top);
        assertThat(scale.ticks()).startsWith(0.0).endsWith(top).hasSizeBetween(2, ticks + 1);
    }

    @ParameterizedTest
    @CsvSource({"1500, 5, 1000, '1,000'", "0.4, 4, 0.5, 0.5", "7, 5, 2, 2"})
    void says_ticks_in_digits(double highest, int ticks, double tick, String label) {
        assertThat(ValueScale.upTo(highest, ticks).label(tick)).isEqualTo(label);
    }
}
