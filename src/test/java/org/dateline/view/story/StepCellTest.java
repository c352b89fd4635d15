package org.dateline.view.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepCellTest {

    @ParameterizedTest
    @CsvSource({
        "2, 0, false, 0",
        "2, 0, true, 1",
        "2, 1, true, 2",
        "0, 2, false, 1",
        "0, 2, true, 2",
        "0, 1, false, 0",
        "1, 1, true, 1",
    })
    void a_step_dropped_on_a_half_of_another_comes_to_stand_before_or_after_it(
            int from, int onto, boolean lowerHalf, int expected) {
        assertThat(StepCell.target(from, onto, lowerHalf)).isEqualTo(expected);
    }
}
