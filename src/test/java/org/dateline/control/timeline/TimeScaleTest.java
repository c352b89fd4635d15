package org.dateline.control.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.dateline.calendar.TimeStep;
import org.dateline.model.TimeParser;
import org.dateline.model.TimeWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeScaleTest {

    private static final ZoneId KARACHI = ZoneId.of("Asia/Karachi");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static Instant at(String local, ZoneId zone) {
        return new TimeParser(zone).parse(local).orElseThrow();
    }

    private static Instant at(String local) {
        return at(local, KARACHI);
    }

    private static TimeScale scale(String from, String to, double width) {
        return scale(from, to, width, KARACHI);
    }

    private static TimeScale scale(String from, String to, double width, ZoneId zone) {
        return new TimeScale(new TimeWindow(at(from, zone), at(to, zone)), width, zone);
    }

    private static List<String> local(List<Instant> instants, ZoneId zone) {
        return instants.stream().map(new TimeParser(zone)::format).toList();
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

        assertThat(local(ticks, KARACHI))
                .containsExactly("2026-01-31T00:00", "2026-01-31T06:00", "2026-01-31T12:00", "2026-01-31T18:00");
    }

    @Test
    void marks_only_days_where_there_is_not() {
        assertThat(local(scale("2026-01-30", "2026-02-02", 90).ticks(30), KARACHI))
                .containsExactly("2026-01-30T00:00", "2026-01-31T00:00", "2026-02-01T00:00");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31T06:00, 2026-01-31T06:10, 1 MINUTES",
        "2026-01-31T06:00, 2026-01-31T08:30, 10 MINUTES",
        "2026-01-31,       2026-02-01,       2 HOURS",
        "2026-01-30,       2026-02-02,       6 HOURS",
        "2026-01-01,       2026-01-15,       1 DAYS",
        "2026-01-01,       2026-03-15,       1 WEEKS",
        "2026-01-01,       2027-01-01,       1 MONTHS",
        "2026-01-01,       2029-01-01,       3 MONTHS",
        "2020-01-01,       2030-01-01,       1 YEARS"
    })
    void finds_a_round_step_for_every_zoom_from_ten_minutes_to_ten_years(String from, String to, String step) {
        TimeStep found = scale(from, to, 1000).step(60);

        assertThat(found.count() + " " + found.unit().name()).isEqualTo(step);
    }

    @Test
    void counts_weeks_from_monday_and_months_from_january() {
        assertThat(local(scale("2026-01-30", "2026-02-20", 100).ticks(new TimeStep(ChronoUnit.WEEKS, 1)), KARACHI))
                .containsExactly("2026-02-02T00:00", "2026-02-09T00:00", "2026-02-16T00:00");
        assertThat(local(scale("2026-01-30", "2027-02-01", 100).ticks(new TimeStep(ChronoUnit.MONTHS, 6)), KARACHI))
                .containsExactly("2026-07-01T00:00", "2027-01-01T00:00");
    }

    @Test
    void gives_a_day_on_which_clocks_go_forward_its_23_hours() {
        TimeScale scale = scale("2026-03-29", "2026-03-30", 1150, BERLIN);

        List<Instant> ticks = scale.ticks(new TimeStep(ChronoUnit.HOURS, 1));

        assertThat(scale.days()).singleElement().extracting(TimeWindow::length).isEqualTo(Duration.ofHours(23));
        assertThat(ticks).hasSize(23).doesNotHaveDuplicates().isSorted();
        assertThat(local(ticks, BERLIN))
                .contains("2026-03-29T01:00", "2026-03-29T03:00")
                .doesNotContain("2026-03-29T02:00");
        assertThat(scale.x(at("2026-03-29T03:00", BERLIN))).isEqualTo(100, within(1e-6));
    }

    @Test
    void gives_a_day_on_which_clocks_go_back_its_25_hours_and_the_repeated_one_twice() {
        TimeScale scale = scale("2026-10-25", "2026-10-26", 1250, BERLIN);

        List<Instant> ticks = scale.ticks(new TimeStep(ChronoUnit.HOURS, 1));

        assertThat(ticks).hasSize(25).doesNotHaveDuplicates().isSorted();
        assertThat(local(ticks, BERLIN))
                .containsSubsequence("2026-10-25T02:00", "2026-10-25T02:00", "2026-10-25T03:00");
    }

    @Test
    void keeps_ticks_at_the_same_local_hours_across_a_change_of_clocks() {
        TimeScale scale = scale("2026-03-28", "2026-03-31", 710, BERLIN);

        assertThat(local(scale.ticks(new TimeStep(ChronoUnit.HOURS, 12)), BERLIN))
                .containsExactly(
                        "2026-03-28T00:00",
                        "2026-03-28T12:00",
                        "2026-03-29T00:00",
                        "2026-03-29T12:00",
                        "2026-03-30T00:00",
                        "2026-03-30T12:00");
    }

    @Test
    void begins_a_day_where_the_zone_lets_it_begin() {
        ZoneId beirut = ZoneId.of("Asia/Beirut");
        LocalDateTime skipped = LocalDateTime.parse("2022-03-27T00:00");
        assertThat(beirut.getRules().getValidOffsets(skipped)).isEmpty();

        List<Instant> ticks =
                scale("2022-03-26T22:00", "2022-03-27T03:00", 100, beirut).ticks(new TimeStep(ChronoUnit.HOURS, 1));

        assertThat(local(ticks, beirut))
                .containsExactly("2022-03-26T22:00", "2022-03-26T23:00", "2022-03-27T01:00", "2022-03-27T02:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Asia/Karachi", "Europe/Berlin", "Australia/Lord_Howe", "America/St_Johns", "Asia/Kathmandu"})
    void has_ticks_that_are_unique_and_ordered_in_every_zone_at_every_step(String zone) {
        TimeScale scale = scale("2026-03-20", "2026-04-10", 1000, ZoneId.of(zone));

        for (TimeStep step : TimeStep.ALL) {
            assertThat(scale.ticks(step)).as("%s", step).doesNotHaveDuplicates().isSorted();
        }
    }

    @Test
    void marks_reach_over_both_ends_so_that_bins_cover_the_span() {
        List<Instant> marks = new TimeStep(ChronoUnit.HOURS, 6)
                .marks(new TimeWindow(at("2026-01-31T07:00"), at("2026-01-31T19:00")), KARACHI);

        assertThat(local(marks, KARACHI))
                .containsExactly("2026-01-31T06:00", "2026-01-31T12:00", "2026-01-31T18:00", "2026-02-01T00:00");
    }

    @Test
    void has_a_place_for_a_span_without_length() {
        TimeScale scale = scale("2026-01-31T06:00", "2026-01-31T06:00", 500);

        assertThat(scale.x(at("2026-01-31T06:00"))).isZero();
        assertThat(scale.instantAt(0)).isEqualTo(at("2026-01-31T06:00"));
        assertThat(scale.ticks(50)).isEmpty();
    }

    @Test
    void zooms_at_a_point_that_stays_where_it_is() {
        TimeScale scale = scale("2026-01-30", "2026-02-02", 720);

        TimeScale closer = scale.zoomedAt(240, 0.5);

        assertThat(closer.span().length()).isEqualTo(Duration.ofHours(36));
        assertThat(closer.x(at("2026-01-31"))).isEqualTo(240);
    }

    @Test
    void shows_no_less_than_ten_minutes_and_no_more_than_ten_years() {
        TimeScale scale = scale("2026-01-30", "2026-02-02", 720);

        assertThat(scale.zoomedAt(100, 1e-9).span().length()).isEqualTo(TimeScale.MIN_LENGTH);
        assertThat(scale.zoomedAt(100, 1e9).span().length()).isEqualTo(TimeScale.MAX_LENGTH);
    }

    @Test
    void moves_by_pixels() {
        assertThat(scale("2026-01-30", "2026-02-02", 720).movedBy(240).span())
                .isEqualTo(new TimeWindow(at("2026-01-31"), at("2026-02-03")));
    }

    @Test
    void names_the_offset_of_its_zone_or_both_where_clocks_change() {
        assertThat(scale("2026-01-30", "2026-02-02", 720).offsetWords()).isEqualTo("UTC+05:00");
        assertThat(scale("2026-03-29", "2026-03-30", 720, BERLIN).offsetWords()).isEqualTo("UTC+01:00/+02:00");
        assertThat(scale("2026-03-29", "2026-03-30", 720, ZoneId.of("UTC")).offsetWords())
                .isEqualTo("UTC+00:00");
    }

    @Property(seed = "20260201")
    void every_point_of_a_line_is_where_its_instant_is(
            @ForAll @LongRange(min = -360_000_000_000L, max = 250_000_000_000L) long from,
            @ForAll @LongRange(min = 600, max = 630_000_000_000L) long seconds,
            @ForAll @DoubleRange(min = 1, max = 4000) double width,
            @ForAll @DoubleRange(min = 0, max = 1) double share) {
        Instant start = Instant.ofEpochSecond(from);
        TimeScale scale = new TimeScale(new TimeWindow(start, start.plusSeconds(seconds)), width, KARACHI);

        assertThat(scale.x(scale.instantAt(share * width))).isCloseTo(share * width, within(0.01));
    }

    @Test
    void days_of_local_mean_time_begin_at_its_midnight() {
        TimeScale scale = scale("1805-12-01", "1805-12-04", 720);

        assertThat(local(scale.ticks(new TimeStep(ChronoUnit.HOURS, 12)), KARACHI))
                .startsWith("1805-12-01T00:00", "1805-12-01T12:00", "1805-12-02T00:00");
        assertThat(scale.offsetWords()).isEqualTo("UTC+04:28:12");
    }

    @Test
    void an_old_line_says_its_calendar_and_a_long_one_no_offset_that_is_wrong_half_of_the_year() {
        assertThat(scale("1066-01-01", "2001-01-01", 700).offsetWords()).isEqualTo("Gregorian calendar");
        assertThat(scale("1700-01-01", "2001-01-01", 700, BERLIN).offsetWords()).isEqualTo("local time");
        assertThat(scale("1989-01-01", "2025-01-01", 700, BERLIN).offsetWords()).isEqualTo("UTC+01:00/+02:00");
    }
}
