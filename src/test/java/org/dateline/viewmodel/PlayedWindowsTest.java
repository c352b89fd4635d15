package org.dateline.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.calendar.TimeStep;
import org.dateline.model.TimeWindow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlayedWindowsTest {

    private static final ZoneId KARACHI = ZoneId.of("Asia/Karachi");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static TimeStep length(String text) {
        return TimeStep.parse(text).orElseThrow();
    }

    private static Instant time(String local, ZoneId zone) {
        return LocalDateTime.parse(local).atZone(zone).toInstant();
    }

    private static TimeWindow window(String from, String to, ZoneId zone) {
        return new TimeWindow(time(from, zone), time(to, zone));
    }

    private static PlayedWindows day(@Nullable String width, String step) {
        return new PlayedWindows(
                window("2026-01-31T00:00", "2026-02-01T00:00", KARACHI),
                width == null ? null : length(width),
                length(step),
                KARACHI);
    }

    private static List<TimeWindow> all(PlayedWindows windows) {
        return IntStream.range(0, windows.count(1_000)).mapToObj(windows::at).toList();
    }

    @Test
    void a_growing_window_begins_where_the_time_begins_and_ends_with_all_of_it() {
        assertThat(all(day(null, "12h")))
                .containsExactly(
                        window("2026-01-31T00:00", "2026-01-31T12:00", KARACHI),
                        window("2026-01-31T00:00", "2026-02-01T00:00", KARACHI));
    }

    @Test
    void a_moving_window_keeps_its_length_to_the_end_where_the_steps_do_not_come_out_even() {
        assertThat(all(day("6h", "10h")))
                .containsExactly(
                        window("2026-01-31T00:00", "2026-01-31T06:00", KARACHI),
                        window("2026-01-31T10:00", "2026-01-31T16:00", KARACHI),
                        window("2026-01-31T18:00", "2026-02-01T00:00", KARACHI));
    }

    @Test
    void a_window_longer_than_what_is_played_is_shown_once() {
        assertThat(all(day("2d", "1h"))).containsExactly(window("2026-01-31T00:00", "2026-02-01T00:00", KARACHI));
    }

    @Test
    void days_are_those_of_the_calendar_also_where_clocks_are_changed() {
        PlayedWindows march =
                new PlayedWindows(window("2026-03-28T00:00", "2026-03-31T00:00", BERLIN), null, length("1d"), BERLIN);

        assertThat(all(march))
                .extracting(TimeWindow::to)
                .containsExactly(
                        time("2026-03-29T00:00", BERLIN),
                        time("2026-03-30T00:00", BERLIN),
                        time("2026-03-31T00:00", BERLIN));
    }

    @Test
    void months_are_as_long_as_they_are() {
        PlayedWindows year = new PlayedWindows(
                window("2026-01-01T00:00", "2027-01-01T00:00", BERLIN), length("1mo"), length("1mo"), BERLIN);

        assertThat(all(year)).hasSize(12).contains(window("2026-02-01T00:00", "2026-03-01T00:00", BERLIN));
    }

    @Test
    void too_many_are_counted_only_as_far_as_is_asked() {
        PlayedWindows minutes = day(null, "1min");

        assertThat(minutes.count(100)).isEqualTo(101);
        assertThat(minutes.estimatedCount()).isEqualTo(1_440);
        assertThat(minutes.count(1_440)).isEqualTo(1_440);
    }

    @Test
    void the_usual_step_makes_some_dozens_of_windows_of_days_and_of_centuries() {
        TimeWindow days = window("2026-01-30T00:00", "2026-02-02T00:00", KARACHI);
        TimeWindow ages = window("1000-01-01T00:00", "2000-01-01T00:00", BERLIN);

        assertThat(PlayedWindows.usualStep(days)).isEqualTo(length("1h"));
        assertThat(PlayedWindows.usualStep(ages)).isEqualTo(length("10y"));
    }

    @Test
    void what_lies_beyond_the_days_of_the_dataset_is_not_played() {
        PlayedWindows cut = PlayedWindows.within(
                window("2026-01-30T00:00", "2026-02-02T00:00", KARACHI),
                window("2025-01-01T00:00", "2026-01-31T00:00", KARACHI),
                null,
                length("1h"),
                KARACHI);

        assertThat(cut.played()).isEqualTo(window("2026-01-30T00:00", "2026-01-31T00:00", KARACHI));
    }

    @Test
    void it_is_told_how_they_are_played() {
        assertThat(day(null, "15min").words()).isEqualTo("The window grows by 15 minutes at a time.");
        assertThat(day("6h", "1h").words()).isEqualTo("A window of 6 hours moves by 1 hour at a time.");
    }
}
