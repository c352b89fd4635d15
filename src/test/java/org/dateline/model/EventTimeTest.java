package org.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.dateline.model.Certainty.CERTAIN;
import static org.dateline.model.Certainty.OUTSIDE;
import static org.dateline.model.Certainty.POSSIBLE;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventTimeTest {

    private static Instant at(int hour) {
        return Instant.parse("2026-01-31T00:00:00Z").plusSeconds(hour * 3600L);
    }

    private static TimeWindow window(int from, int to) {
        return new TimeWindow(at(from), at(to));
    }

    @Test
    void before_dawn_is_possible_in_a_part_of_the_night_and_certain_in_the_whole_of_it() {
        EventTime beforeDawn = new EventTime(at(0), at(6), at(0), at(6), "before dawn");

        assertThat(beforeDawn.hasInner()).isFalse();
        assertThat(beforeDawn.in(window(2, 4))).isEqualTo(POSSIBLE);
        assertThat(beforeDawn.in(window(0, 6))).isEqualTo(CERTAIN);
        assertThat(beforeDawn.in(window(-2, 8))).isEqualTo(CERTAIN);
        assertThat(beforeDawn.in(window(6, 8))).isEqualTo(OUTSIDE);
    }

    @ParameterizedTest
    @CsvSource({"0, 2, POSSIBLE", "0, 3, CERTAIN", "2, 4, CERTAIN", "4, 6, POSSIBLE", "3, 4, CERTAIN", "6, 9, OUTSIDE"})
    void what_was_surely_going_on_from_two_to_four_is_certain_in_windows_that_meet_those_hours(
            int from, int to, Certainty expected) {
        EventTime time = new EventTime(at(0), at(2), at(4), at(6), null);

        assertThat(time.in(window(from, to))).isEqualTo(expected);
    }

    @Test
    void an_instant_is_in_a_window_that_starts_with_it_and_not_in_one_that_ends_with_it() {
        EventTime noon = EventTime.exactly(at(12), at(12));

        assertThat(noon.in(window(12, 13))).isEqualTo(CERTAIN);
        assertThat(noon.in(window(11, 12))).isEqualTo(OUTSIDE);
    }

    @Test
    void an_inner_interval_of_one_instant_makes_the_windows_that_hold_it_certain() {
        EventTime time = new EventTime(at(0), at(3), at(3), at(6), null);

        assertThat(time.in(window(3, 4))).isEqualTo(CERTAIN);
        assertThat(time.in(window(2, 3))).isEqualTo(POSSIBLE);
    }

    @Test
    void nothing_is_in_an_empty_window() {
        assertThat(EventTime.exactly(at(0), at(6)).in(window(3, 3))).isEqualTo(OUTSIDE);
    }

    @Test
    void rejects_an_inner_interval_beyond_the_outer_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EventTime(at(0), at(7), at(0), at(6), null))
                .withMessageContaining("startLatest");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EventTime(at(1), at(2), at(0), at(6), null))
                .withMessageContaining("endEarliest");
        assertThatIllegalArgumentException().isThrownBy(() -> EventTime.exactly(at(6), at(0)));
    }
}
