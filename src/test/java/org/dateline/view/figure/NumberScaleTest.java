package org.dateline.view.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.Figure;
import org.dateline.samples.SampleFigure;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@NullMarked
class NumberScaleTest {

    @Test
    void begins_at_zero_and_leaves_room_for_what_has_no_upper_bound() {
        NumberScale scale = NumberScale.of(List.of(figure(31.0, null), figure(18.0, 18.0)));

        assertThat(scale.from()).isZero();
        assertThat(scale.to()).isGreaterThan(31);
        assertThat(scale.position(31, 100)).isBetween(75.0, 95.0);
    }

    @Test
    void has_round_ticks_at_whole_numbers() {
        assertThat(NumberScale.of(List.of(figure(31.0, null))).ticks()).containsExactly(0.0, 10.0, 20.0, 30.0);
        assertThat(NumberScale.of(List.of(figure(1.0, 2.0))).ticks()).containsExactly(0.0, 1.0, 2.0);
        assertThat(NumberScale.of(List.of(figure(145.0, null))).ticks()).containsExactly(0.0, 50.0, 100.0, 150.0);
    }

    @Test
    void holds_numbers_below_zero() {
        NumberScale scale = NumberScale.of(List.of(figure(-20.0, -4.0)));

        assertThat(scale.from()).isLessThan(-20);
        assertThat(scale.ticks()).contains(0.0, -20.0);
    }

    @Test
    void stands_even_without_any_bound() {
        assertThat(NumberScale.of(List.of(figure(null, null))).ticks()).containsExactly(0.0);
        assertThat(NumberScale.of(List.of(figure(0.0, 0.0))).position(0, 100)).isZero();
    }

    @Test
    void copes_with_great_numbers() {
        assertThat(NumberScale.of(List.of(figure(0.0, 3_500_000.0))).ticks())
                .containsExactly(0.0, 1_000_000.0, 2_000_000.0, 3_000_000.0, 4_000_000.0);
    }

    private static Figure figure(@Nullable Double min, @Nullable Double max) {
        return SampleFigure.of("killed", min, max, "paper");
    }
}
