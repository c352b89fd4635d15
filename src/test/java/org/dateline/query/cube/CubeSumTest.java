package org.dateline.query.cube;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Sums in words: what is not known is not said to be 0. */
@NullMarked
class CubeSumTest {

    private static CubeSum sum(String sum, long given, long events) {
        return new CubeSum(new BigDecimal(sum), given, events);
    }

    @Test
    void says_a_sum_with_the_decimals_that_it_has_and_how_many_events_give_none() {
        assertThat(sum("1234.500000", 3, 3).words()).isEqualTo("1,234.5");
        assertThat(sum("0.000001", 1, 2).words()).isEqualTo("0.000001; 1 event without a number");
        assertThat(sum("1000", 3, 5).words()).isEqualTo("1,000; 2 events without a number");
        assertThat(sum("-7", 3, 3).words()).isEqualTo("-7");
        assertThat(sum("0", 2, 2).words()).isEqualTo("0");
    }

    @Test
    void does_not_say_0_where_no_event_gives_a_number() {
        assertThat(sum("0", 0, 5).words()).isEqualTo("5 events without a number");
        assertThat(sum("0", 0, 5).known()).isEmpty();
        assertThat(CubeSum.NONE.words()).isEqualTo("no events");
    }

    @Test
    void says_what_is_certain_where_that_is_not_all() {
        assertThat(new CubeSum.OfWindow("Killed", sum("5", 2, 2), sum("5", 2, 2)).words())
                .isEqualTo("Killed: 5");
        assertThat(new CubeSum.OfWindow("Killed", sum("5", 2, 3), sum("2", 1, 1)).words())
                .isEqualTo("Killed: 5; 1 event without a number (certainly in the window: 2)");
    }

    @Test
    void is_the_same_however_many_decimals_it_was_summed_with() {
        assertThat(sum("12.300000", 1, 1)).isEqualTo(sum("12.3", 1, 1));
        assertThat(sum("1.2E+3", 1, 1)).isEqualTo(sum("1200", 1, 1));
    }
}
