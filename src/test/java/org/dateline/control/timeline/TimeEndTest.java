package org.dateline.control.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.dateline.model.EventTime;
import org.junit.jupiter.api.Test;

class TimeEndTest {

    private static Instant hour(int hour) {
        return Instant.EPOCH.plus(Duration.ofHours(hour));
    }

    private static EventTime time(int start, int startLatest, int endEarliest, int end) {
        return new EventTime(hour(start), hour(startLatest), hour(endEarliest), hour(end), "at night");
    }

    @Test
    void an_outer_end_takes_the_inner_ones_along_that_it_meets() {
        EventTime time = time(2, 4, 6, 8);

        assertThat(TimeEnd.START.moved(time, hour(1))).isEqualTo(time(1, 4, 6, 8));
        assertThat(TimeEnd.START.moved(time, hour(5))).isEqualTo(time(5, 5, 6, 8));
        assertThat(TimeEnd.START.moved(time, hour(7))).isEqualTo(time(7, 7, 7, 8));
        assertThat(TimeEnd.END.moved(time, hour(5))).isEqualTo(time(2, 4, 5, 5));
        assertThat(TimeEnd.END.moved(time, hour(3))).isEqualTo(time(2, 3, 3, 3));
    }

    @Test
    void an_outer_end_stops_at_the_other() {
        assertThat(TimeEnd.START.moved(time(2, 4, 6, 8), hour(9))).isEqualTo(time(8, 8, 8, 8));
        assertThat(TimeEnd.END.moved(time(2, 4, 6, 8), hour(1))).isEqualTo(time(2, 2, 2, 2));
    }

    @Test
    void an_inner_end_stays_within_the_outer_ones_and_may_pass_the_other() {
        EventTime time = time(2, 4, 6, 8);

        assertThat(TimeEnd.START_LATEST.moved(time, hour(7))).isEqualTo(time(2, 7, 6, 8));
        assertThat(TimeEnd.START_LATEST.moved(time, hour(9))).isEqualTo(time(2, 8, 6, 8));
        assertThat(TimeEnd.END_EARLIEST.moved(time, hour(0))).isEqualTo(time(2, 4, 2, 8));
    }

    @Test
    void the_whole_is_shifted() {
        assertThat(TimeEnd.shifted(time(2, 4, 6, 8), Duration.ofHours(3))).isEqualTo(time(5, 7, 9, 11));
    }
}
