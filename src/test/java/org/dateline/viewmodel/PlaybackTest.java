package org.dateline.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.dateline.model.TimeParser;
import org.dateline.model.TimeWindow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaybackTest {

    private DatelineViewModel model;
    private Playback playback;

    @BeforeEach
    void open() throws Exception {
        model = new DatelineViewModel(Fixtures.threeDays());
        playback = model.playback();
    }

    private static Instant at(String local) {
        return new TimeParser(java.time.ZoneId.of("Asia/Karachi")).parse(local).orElseThrow();
    }

    private static TimeWindow window(String from, String to) {
        return new TimeWindow(at(from), at(to));
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
        TimeWindow span = model.span();
        TimeWindow tenHours = window("2026-01-31T00:00", "2026-01-31T10:00");

        assertThat(WindowMotion.moved(tenHours, 1, span)).isEqualTo(window("2026-01-31T01:00", "2026-01-31T11:00"));
        assertThat(WindowMotion.moved(tenHours, -1, span)).isEqualTo(window("2026-01-30T23:00", "2026-01-31T09:00"));
        assertThat(WindowMotion.resized(tenHours, 1, span)).isEqualTo(window("2026-01-31T00:00", "2026-01-31T11:00"));
        assertThat(WindowMotion.resized(tenHours, -1, span)).isEqualTo(window("2026-01-31T00:00", "2026-01-31T09:00"));
        assertThat(WindowMotion.paged(tenHours, 1, span)).isEqualTo(window("2026-01-31T10:00", "2026-01-31T20:00"));
        assertThat(WindowMotion.atStart(tenHours, span)).isEqualTo(window("2026-01-30T00:00", "2026-01-30T10:00"));
        assertThat(WindowMotion.atEnd(tenHours, span)).isEqualTo(window("2026-02-01T14:00", "2026-02-02T00:00"));
        assertThat(WindowMotion.moved(window("2026-02-01", "2026-02-02"), 5, span))
                .isEqualTo(window("2026-02-01", "2026-02-02"));
    }

    @Test
    void moves_and_widens_a_window_without_length_by_minutes() {
        TimeWindow span = model.span();
        TimeWindow moment = window("2026-01-31T06:00", "2026-01-31T06:00");

        assertThat(WindowMotion.moved(moment, 1, span)).isEqualTo(window("2026-01-31T06:01", "2026-01-31T06:01"));
        assertThat(WindowMotion.resized(moment, 1, span)).isEqualTo(window("2026-01-31T06:00", "2026-01-31T06:01"));
        assertThat(WindowMotion.resized(moment, -1, span)).isEqualTo(moment);
    }
}
