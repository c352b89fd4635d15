package org.dateline.control.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.dateline.model.TimeParser;
import org.dateline.model.TimeWindow;
import org.junit.jupiter.api.Test;

class TimeScaleTest {

    private static final ZoneId KARACHI = ZoneId.of("Asia/Karachi");
    private static final TimeParser TIMES = new TimeParser(KARACHI);

    private static Instant at(String local) {
        return TIMES.parse(local).orElseThrow();
    }

    private static TimeScale scale(String from, String to, double width) {
        return new TimeScale(new TimeWindow(at(from), at(to)), width, KARACHI);
    }

    @Test
    void lays_time_out_evenly_and_back() {
        TimeScale scale = scale("2026-01-30", "2026-02-02", 720);

        assertThat(scale.x(at("2026-01-31"))).isEqualTo(240);
        assertThat(scale.instantAt(480)).isEqualTo(at("2026-02-01"));
    }

    @Test
    void knows_the_days_of_its_zone() {
        TimeScale scale = scale("2026-01-30T12:00", "2026-02-01", 720);

        assertThat(scale.days())
                .containsExactly(
                        new TimeWindow(at("2026-01-30"), at("2026-01-31")),
                        new TimeWindow(at("2026-01-31"), at("2026-02-01")));
    }

    @Test
    void marks_hours_where_there_is_room_for_them() {
        List<Instant> ticks = scale("2026-01-31", "2026-02-01", 480).ticks(100);

        assertThat(ticks)
                .containsExactly(
                        at("2026-01-31"), at("2026-01-31T06:00"), at("2026-01-31T12:00"), at("2026-01-31T18:00"));
    }

    @Test
    void marks_only_days_where_there_is_not() {
        assertThat(scale("2026-01-30", "2026-02-02", 90).ticks(30))
                .containsExactly(at("2026-01-30"), at("2026-01-31"), at("2026-02-01"));
    }

    @Test
    void snaps_to_round_local_times() {
        TimeScale scale = scale("2026-01-30", "2026-02-02", 720);

        assertThat(scale.snapped(at("2026-01-31T06:07:31"), 300)).isEqualTo(at("2026-01-31T06:10"));
        assertThat(scale.snapped(at("2026-01-31T23:59"), 300)).isEqualTo(at("2026-02-01"));
    }
}
