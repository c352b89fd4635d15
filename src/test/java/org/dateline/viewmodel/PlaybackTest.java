package org.dateline.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.dateline.calendar.Granularity;
import org.dateline.calendar.TimeStep;
import org.dateline.model.TimeParser;
import org.dateline.model.TimeWindow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaybackTest {

    private static final ZoneId KARACHI = ZoneId.of("Asia/Karachi");

    private DatelineViewModel model;
    private Playback playback;

    @BeforeEach
    void open() throws Exception {
        model = new DatelineViewModel(Fixtures.threeDays());
        playback = model.playback();
    }

    private static Instant at(String local) {
        return new TimeParser(KARACHI).parse(local).orElseThrow();
    }

    private static TimeWindow window(String from, String to) {
        return new TimeWindow(at(from), at(to));
    }

    private WindowMotion motion(TimeStep step) {
        return new WindowMotion(model.span(), step, KARACHI);
    }

    private TimeWindow shown() {
        return model.windowProperty().get();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.25, 0.5, 1, 2, 4, 8, 16})
    void goes_as_far_in_odd_frames_as_in_one(double speed) {
        Duration threeDays = Duration.ofDays(3);
        PlaybackPace odd = new PlaybackPace(threeDays);
        PlaybackPace whole = new PlaybackPace(threeDays);
        Random random = new Random(3);
        Duration wall = Duration.ZERO;
        Duration sum = Duration.ZERO;
        for (int frame = 0; frame < 1000; frame++) {
            Duration length = Duration.ofNanos(1 + random.nextInt(40_000_000));
            wall = wall.plus(length);
            sum = sum.plus(odd.after(length, speed));
        }

        assertThat(sum).isEqualTo(whole.after(wall, speed));
    }

    @Test
    void takes_48_seconds_for_any_span_at_normal_speed_to_the_millisecond() {
        Duration tenYears = Duration.ofDays(3653);
        PlaybackPace pace = new PlaybackPace(tenYears);
        Duration sum = Duration.ZERO;
        for (int frame = 0; frame < 48_000; frame++) {
            sum = sum.plus(pace.after(Duration.ofMillis(1), 1));
        }

        assertThat(sum).isEqualTo(tenYears);
    }

    @Test
    void goes_nowhere_where_the_clock_goes_backward() {
        assertThat(new PlaybackPace(Duration.ofDays(3)).after(Duration.ofSeconds(-1), 1))
                .isZero();
    }

    @Test
    void begins_again_at_the_end_where_it_loops_and_loses_no_time_over_it() {
        model.steps().choose(Granularity.MINUTE);
        model.showWindow(window("2026-02-01T12:00", "2026-02-01T18:00"));
        playback.loop(true);
        playback.toggle();

        playback.advance(Duration.ofSeconds(5));

        assertThat(playback.playingProperty().get()).isTrue();
        assertThat(shown())
                .as("6 hours to the end, and 1.5 hours from the beginning")
                .isEqualTo(window("2026-01-30T01:30", "2026-01-30T07:30"));
    }

    @Test
    void loops_the_same_in_many_frames_as_in_one() {
        playback.loop(true);
        model.showWindow(window("2026-01-30", "2026-01-30T06:00"));
        playback.toggle();
        for (int frame = 0; frame < 7000; frame++) {
            playback.advance(Duration.ofMillis(17));
        }
        TimeWindow inManyFrames = shown();

        playback.pause();
        model.showWindow(window("2026-01-30", "2026-01-30T06:00"));
        playback.toggle();
        playback.advance(Duration.ofMillis(17 * 7000));

        assertThat(shown()).isEqualTo(inManyFrames);
    }

    @Test
    void grows_from_the_start_to_the_end_and_stops_with_everything_shown() {
        playback.play(PlaybackMode.GROWING);
        model.showWindow(window("2026-01-31", "2026-01-31T12:00"));
        playback.toggle();
        assertThat(shown()).isEqualTo(window("2026-01-30", "2026-01-31T12:00"));

        playback.advance(Duration.ofSeconds(8));
        assertThat(shown()).isEqualTo(window("2026-01-30", "2026-02-01"));

        playback.advance(Duration.ofMinutes(1));
        assertThat(shown()).isEqualTo(model.span());
        assertThat(playback.playingProperty().get()).isFalse();
    }

    @Test
    void grows_from_nothing_where_everything_was_shown() {
        playback.play(PlaybackMode.GROWING);

        playback.toggle();

        assertThat(shown()).isEqualTo(window("2026-01-30", "2026-01-30"));
        assertThat(playback.playingProperty().get()).isTrue();
    }

    @Test
    void plays_a_window_without_length_to_the_end_and_begins_again_with_one_that_shows_something() {
        model.showWindow(window("2026-02-01T23:00", "2026-02-01T23:00"));
        playback.toggle();
        playback.advance(Duration.ofSeconds(10));
        assertThat(shown()).isEqualTo(window("2026-02-02", "2026-02-02"));
        assertThat(playback.playingProperty().get()).isFalse();

        playback.toggle();
        assertThat(shown()).isEqualTo(window("2026-01-30", "2026-01-30T06:00"));
    }

    @Test
    void steps_by_half_a_window_within_the_span() {
        model.showWindow(window("2026-01-30T10:00", "2026-01-30T12:00"));

        playback.step(1);
        assertThat(shown()).isEqualTo(window("2026-01-30T11:00", "2026-01-30T13:00"));

        model.showWindow(window("2026-01-30", "2026-01-30T12:00"));
        playback.step(-1);
        assertThat(shown()).isEqualTo(window("2026-01-30", "2026-01-30T12:00"));
    }

    @Test
    void moves_a_window_by_tenths_pages_and_to_both_ends_within_the_span() {
        WindowMotion motion = motion(new TimeStep(ChronoUnit.HOURS, 1));
        TimeWindow tenHours = window("2026-01-31T00:00", "2026-01-31T10:00");

        assertThat(motion.moved(tenHours, 1)).isEqualTo(window("2026-01-31T01:00", "2026-01-31T11:00"));
        assertThat(motion.moved(tenHours, -1)).isEqualTo(window("2026-01-30T23:00", "2026-01-31T09:00"));
        assertThat(motion.resized(tenHours, 1)).isEqualTo(window("2026-01-31T00:00", "2026-01-31T11:00"));
        assertThat(motion.resized(tenHours, -1)).isEqualTo(window("2026-01-31T00:00", "2026-01-31T09:00"));
        assertThat(motion.paged(tenHours, 1)).isEqualTo(window("2026-01-31T10:00", "2026-01-31T20:00"));
        assertThat(motion.atStart(tenHours)).isEqualTo(window("2026-01-30T00:00", "2026-01-30T10:00"));
        assertThat(motion.atEnd(tenHours)).isEqualTo(window("2026-02-01T14:00", "2026-02-02T00:00"));
        assertThat(motion.moved(window("2026-02-01", "2026-02-02"), 5)).isEqualTo(window("2026-02-01", "2026-02-02"));
    }

    @Test
    void moves_and_widens_a_window_without_length_by_minutes() {
        WindowMotion motion = motion(new TimeStep(ChronoUnit.MINUTES, 1));
        TimeWindow moment = window("2026-01-31T06:00", "2026-01-31T06:00");

        assertThat(motion.moved(moment, 1)).isEqualTo(window("2026-01-31T06:01", "2026-01-31T06:01"));
        assertThat(motion.resized(moment, 1)).isEqualTo(window("2026-01-31T06:00", "2026-01-31T06:01"));
        assertThat(motion.resized(moment, -1)).isEqualTo(moment);
    }

    @Test
    void keeps_a_window_that_is_typed_to_the_minute_as_long_as_it_is_and_brings_it_to_a_multiple_when_it_moves() {
        WindowMotion motion = motion(new TimeStep(ChronoUnit.HOURS, 1));
        TimeWindow typed = window("2026-01-31T00:20", "2026-01-31T03:00");

        assertThat(motion.moved(typed, 1)).isEqualTo(window("2026-01-31T01:00", "2026-01-31T03:40"));
        assertThat(motion.moved(typed, -1)).isEqualTo(window("2026-01-31T00:00", "2026-01-31T02:40"));
        assertThat(motion.resized(window("2026-01-31T00:00", "2026-01-31T00:20"), 1))
                .isEqualTo(window("2026-01-31T00:00", "2026-01-31T01:00"));
        assertThat(motion.paged(typed, 1)).isEqualTo(window("2026-01-31T03:00", "2026-01-31T05:40"));
    }

    @Test
    void plays_by_whole_days_where_days_are_chosen_and_takes_as_long_for_it() {
        model.steps().choose(Granularity.DAY);
        model.showWindow(window("2026-01-30", "2026-01-31"));
        playback.toggle();

        playback.advance(Duration.ofSeconds(7));
        assertThat(shown()).as("after less than half a day").isEqualTo(window("2026-01-30", "2026-01-31"));
        playback.advance(Duration.ofSeconds(2));
        assertThat(shown()).isEqualTo(window("2026-01-31", "2026-02-01"));
        playback.advance(Duration.ofSeconds(16));
        assertThat(shown()).isEqualTo(window("2026-02-01", "2026-02-02"));
        playback.advance(Duration.ofSeconds(8));
        assertThat(playback.playingProperty().get()).isFalse();
        assertThat(shown()).isEqualTo(window("2026-02-01", "2026-02-02"));
    }

    @Test
    void steps_and_grows_by_whole_days_where_days_are_chosen() {
        model.steps().choose(Granularity.DAY);
        model.showWindow(window("2026-01-30", "2026-01-31"));

        playback.step(1);
        assertThat(shown()).isEqualTo(window("2026-01-31", "2026-02-01"));

        playback.play(PlaybackMode.GROWING);
        playback.step(1);
        assertThat(shown()).isEqualTo(window("2026-01-30", "2026-02-02"));
    }
}
