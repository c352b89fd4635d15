package org.dateline.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.dateline.model.TimeParser;
import org.dateline.model.TimeWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Multiples of minutes, days and years, where clocks change and where they do not. */
class TimeStepTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId KATHMANDU = ZoneId.of("Asia/Kathmandu");
    private static final TimeStep HOUR = new TimeStep(ChronoUnit.HOURS, 1);
    private static final TimeStep DAY = new TimeStep(ChronoUnit.DAYS, 1);
    private static final TimeStep MONTH = new TimeStep(ChronoUnit.MONTHS, 1);

    private static Instant at(String local, ZoneId zone) {
        return new TimeParser(zone).parse(local).orElseThrow();
    }

    private static TimeWindow window(String from, String to, ZoneId zone) {
        return new TimeWindow(at(from, zone), at(to, zone));
    }

    private static TimeStep step(String words) {
        return TimeStep.ALL.stream()
                .filter(step -> step.words().equals(words))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "minute,     2026-01-31T06:07:31, 2026-01-31T06:08",
        "30 minutes, 2026-01-31T06:44,    2026-01-31T06:30",
        "hour,       2026-01-31T23:40,    2026-02-01T00:00",
        "6 hours,    2026-01-31T08:59,    2026-01-31T06:00",
        "day,        2026-01-31T00:20,    2026-01-31T00:00",
        "day,        2026-03-29T12:20,    2026-03-29T00:00",
        "day,        2026-10-25T11:40,    2026-10-26T00:00",
        "week,       2026-01-31T06:00,    2026-02-02T00:00",
        "month,      2026-02-10T00:00,    2026-02-01T00:00",
        "year,       1066-10-14T00:00,    1067-01-01T00:00",
        "year,       -0043-03-15T00:00,   -0043-01-01T00:00",
        "10 years,   -0043-03-15T00:00,   -0039-01-01T00:00",
        "100 years,  0014-01-01T00:00,    0001-01-01T00:00"
    })
    void finds_the_multiple_of_local_time_that_is_nearest(String step, String time, String nearest) {
        assertThat(step(step).nearest(at(time, BERLIN), BERLIN)).isEqualTo(at(nearest, BERLIN));
    }

    @Test
    void finds_hours_of_a_zone_that_is_off_by_minutes() {
        assertThat(HOUR.nearest(at("2026-01-31T06:20", KATHMANDU), KATHMANDU))
                .isEqualTo(at("2026-01-31T06:00", KATHMANDU))
                .isEqualTo(Instant.parse("2026-01-31T00:15:00Z"));
    }

    @Test
    void tells_the_two_hours_from_two_to_three_apart_where_clocks_go_back() {
        Instant lateInFirst = Instant.parse("2026-10-25T00:40:00Z");
        Instant earlyInSecond = Instant.parse("2026-10-25T01:10:00Z");
        Instant second = Instant.parse("2026-10-25T01:00:00Z");

        assertThat(HOUR.nearest(lateInFirst, BERLIN)).isEqualTo(second);
        assertThat(HOUR.nearest(earlyInSecond, BERLIN)).isEqualTo(second);
    }

    @Test
    void walks_each_hour_of_the_days_of_23_and_of_25_hours_once_in_both_directions() {
        assertThat(walked("2026-03-29", "2026-03-30")).hasSize(23).doesNotHaveDuplicates();
        assertThat(walked("2026-10-25", "2026-10-26")).hasSize(25).doesNotHaveDuplicates();
    }

    private static List<Instant> walked(String from, String to) {
        Instant end = at(to, BERLIN);
        List<Instant> forwards = Stream.iterate(at(from, BERLIN), end::isAfter, hour -> HOUR.beside(hour, true, BERLIN))
                .toList();
        List<Instant> back = Stream.iterate(
                        HOUR.beside(end, false, BERLIN),
                        hour -> !hour.isBefore(at(from, BERLIN)),
                        hour -> HOUR.beside(hour, false, BERLIN))
                .sorted()
                .toList();
        assertThat(back).isEqualTo(forwards);
        return forwards;
    }

    @Test
    void comes_from_between_two_multiples_to_the_next() {
        assertThat(DAY.beside(at("2026-01-31T00:20", BERLIN), true, BERLIN)).isEqualTo(at("2026-02-01", BERLIN));
        assertThat(DAY.beside(at("2026-01-31T00:20", BERLIN), false, BERLIN)).isEqualTo(at("2026-01-31", BERLIN));
        assertThat(DAY.beside(at("2026-01-31T23:20", BERLIN), false, BERLIN)).isEqualTo(at("2026-01-31", BERLIN));
    }

    @ParameterizedTest
    @CsvSource({
        "day,   2026-01-10, 2026-01-11, 2026-03-29T05:00, 2026-03-29, 2026-03-30",
        "day,   2026-01-10, 2026-01-11, 2026-10-25T05:00, 2026-10-25, 2026-10-26",
        "day,   2026-03-29, 2026-03-30, 2026-10-25T05:00, 2026-10-25, 2026-10-26",
        "week,  2026-01-05, 2026-01-12, 2026-03-24T00:00, 2026-03-23, 2026-03-30",
        "month, 2026-01-01, 2026-02-01, 2026-02-10T00:00, 2026-02-01, 2026-03-01",
        "month, 2026-02-01, 2026-03-01, 2026-01-10T00:00, 2026-01-01, 2026-02-01",
        "year,  2023-01-01, 2024-01-01, 2024-02-01T00:00, 2024-01-01, 2025-01-01"
    })
    void keeps_a_day_a_day_and_a_month_a_month_where_they_are_not_as_long(
            String step, String from, String to, String placed, String thenFrom, String thenTo) {
        assertThat(step(step).placed(window(from, to, BERLIN), at(placed, BERLIN), BERLIN))
                .isEqualTo(window(thenFrom, thenTo, BERLIN));
    }

    @Test
    void keeps_the_length_of_a_window_whose_ends_were_typed() {
        assertThat(DAY.placed(
                        window("2026-01-10T00:20", "2026-01-11T13:00", BERLIN), at("2026-01-20T03:00", BERLIN), BERLIN))
                .isEqualTo(window("2026-01-20T00:00", "2026-01-21T12:40", BERLIN));
    }

    @Test
    void says_what_it_is_and_what_is_counted_in_it() {
        assertThat(HOUR.words()).isEqualTo("hour");
        assertThat(HOUR.per("events")).isEqualTo("events an hour");
        assertThat(DAY.per("events")).isEqualTo("events a day");
        assertThat(step("30 minutes").per("events")).isEqualTo("events in 30 minutes");
        assertThat(step("10 years").per("events")).isEqualTo("events in 10 years");
    }

    @Provide
    Arbitrary<TimeStep> steps() {
        return Arbitraries.of(TimeStep.ALL);
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "Europe/Berlin", "Asia/Kathmandu", "Australia/Lord_Howe", "America/St_Johns", "Asia/Beirut")
                .map(ZoneId::of);
    }

    /** From 2,500 BC to the year 2500, and more often in our years. */
    @Property(tries = 60, seed = "20260201")
    void the_nearest_is_the_nearest_of_the_multiples_around(
            @ForAll @From("steps") TimeStep step,
            @ForAll @From("zones") ZoneId zone,
            @ForAll @LongRange(min = -141_000_000_000L, max = 16_000_000_000L) long seconds) {
        Instant instant = Instant.ofEpochSecond(seconds);

        Instant nearest = step.nearest(instant, zone);

        List<Instant> marks = step.marks(
                new TimeWindow(
                        instant.minusMillis((long) step.millis() + 1), instant.plusMillis((long) step.millis() + 1)),
                zone);
        Instant expected = marks.stream()
                .min(Comparator.comparing(
                        (Instant mark) -> Duration.between(mark, instant).abs()))
                .orElseThrow();
        assertThat(Duration.between(nearest, instant).abs())
                .as("%s near %s in %s", step, LocalDateTime.ofInstant(instant, zone), zone)
                .isEqualTo(Duration.between(expected, instant).abs());
        assertThat(step.isMark(nearest, zone)).isTrue();
    }

    @Property(tries = 40, seed = "20260201")
    void the_next_is_after_and_the_last_before_and_none_lies_between(
            @ForAll @From("steps") TimeStep step,
            @ForAll @From("zones") ZoneId zone,
            @ForAll @LongRange(min = -141_000_000_000L, max = 16_000_000_000L) long seconds) {
        Instant instant = Instant.ofEpochSecond(seconds);

        Instant next = step.beside(instant, true, zone);
        Instant last = step.beside(instant, false, zone);

        assertThat(next).isAfter(instant);
        assertThat(last).isBefore(instant);
        assertThat(step.marks(new TimeWindow(last, next), zone).stream()
                        .filter(mark -> mark.isAfter(last) && mark.isBefore(next) && !mark.equals(instant)))
                .isEmpty();
    }

    @Test
    void months_of_a_window_at_the_end_of_a_month_are_not_lost() {
        assertThat(MONTH.beside(at("2026-01-31", BERLIN), true, BERLIN)).isEqualTo(at("2026-02-01", BERLIN));
    }

    @ParameterizedTest
    @CsvSource({
        "15min, MINUTES, 15, 15 minutes",
        "1h, HOURS, 1, 1 hour",
        "36 hours, HOURS, 36, 36 hours",
        "1d, DAYS, 1, 1 day",
        "2 Weeks, WEEKS, 2, 2 weeks",
        "3mo, MONTHS, 3, 3 months",
        "100y, YEARS, 100, 100 years"
    })
    void is_read_and_said_in_words(String text, ChronoUnit unit, int count, String words) {
        assertThat(TimeStep.parse(text)).contains(new TimeStep(unit, count));
        assertThat(new TimeStep(unit, count).length()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "h", "0h", "-1h", "1.5h", "1", "5m", "1 fortnight", "1hx2"})
    void is_nothing_else(String text) {
        assertThat(TimeStep.parse(text)).isEmpty();
    }
}
