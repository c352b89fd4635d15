package org.dateline.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.dateline.events.EventTimes;
import org.dateline.model.Event;
import org.dateline.model.EventTime;
import org.dateline.model.TimeParser;
import org.dateline.samples.SampleEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Windows move, and events are counted, in steps that are as exact as the data. */
class GranularityTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final double LINE = 1000;

    private static Instant at(String local) {
        return new TimeParser(BERLIN).parse(local).orElseThrow();
    }

    private static Event event(String start, String end) {
        return SampleEvent.of(start).time(EventTime.exactly(at(start), at(end))).build();
    }

    private static TimePrecision known(List<Event> events) {
        return TimePrecision.of(EventTimes.of(events), BERLIN);
    }

    private static TimePrecision known(String finest, String usual) {
        return new TimePrecision(step(finest), step(usual));
    }

    private static TimeStep step(String words) {
        return TimeStep.ALL.stream()
                .filter(step -> step.words().equals(words))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31,          2026-02-02,          day",
        "2026-03-29,          2026-03-30,          day",
        "2026-10-25,          2026-10-26,          day",
        "2026-02-01,          2026-03-01,          month",
        "2026-02-01,          2026-02-28,          day",
        "1066-01-01,          1067-01-01,          year",
        "-0043-01-01,         -0042-01-01,         year",
        "2026-01-31T06:00,    2026-01-31T07:00,    hour",
        "2026-07-31T06:30,    2026-07-31T07:00,    30 minutes",
        "2026-01-31T06:45,    2026-01-31T07:00,    15 minutes",
        "2026-01-31T06:05,    2026-01-31T06:05,    5 minutes",
        "2026-01-31T06:07,    2026-01-31T07:00,    minute",
        "2026-01-31T06:07:31, 2026-01-31T07:00,    minute"
    })
    void an_event_is_known_to_the_coarsest_step_at_which_it_begins_and_ends(String start, String end, String step) {
        assertThat(known(List.of(event(start, end)))).isEqualTo(known(step, step));
    }

    @Test
    void the_inner_interval_counts_too() {
        EventTime beforeDawn =
                new EventTime(at("2026-01-31"), at("2026-01-31T06:30"), at("2026-01-31"), at("2026-02-01"), null);

        assertThat(known(List.of(SampleEvent.of("e").time(beforeDawn).build())))
                .isEqualTo(known("30 minutes", "30 minutes"));
    }

    @Test
    void one_in_twenty_may_be_finer_and_half_say_what_is_usual() {
        List<Event> events = new ArrayList<>();
        for (int day = 1; day <= 19; day++) {
            events.add(event("2026-01-%02d".formatted(day), "2026-01-%02d".formatted(day + 1)));
        }
        events.add(event("2026-01-03T06:07", "2026-01-03T06:08"));
        assertThat(known(events)).isEqualTo(known("day", "day"));

        events.add(event("2026-01-04T06:00", "2026-01-04T07:00"));
        assertThat(known(events)).as("two of twenty-one").isEqualTo(known("hour", "day"));
    }

    @Test
    void of_no_events_nothing_is_known() {
        assertThat(known(List.of())).isEqualTo(TimePrecision.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "day,    0.02,  day",
        "day,    3,     day",
        "day,    1095,  day",
        "day,    3653,  week",
        "day,    36525, month",
        "minute, 0.007, minute",
        "minute, 3,     5 minutes",
        "hour,   3,     hour",
        "hour,   90,    6 hours",
        "year,   90,    year",
        "day,    700000, year",
        "day,    7000000, 10 years"
    })
    void a_window_snaps_no_finer_than_the_data_and_than_pixels_can_tell(String finest, double days, String step) {
        double millisPerPixel = days * 86_400_000 / LINE;

        assertThat(Granularity.AUTO.snapping(known(finest, finest), millisPerPixel))
                .isEqualTo(step(step));
    }

    @ParameterizedTest
    @CsvSource({
        "AUTO,   day,        3,      day",
        "AUTO,   day,        0.5,    day",
        "AUTO,   30 minutes, 2,      30 minutes",
        "AUTO,   day,        1095,   month",
        "AUTO,   year,       3,      year",
        "HOUR,   day,        3,      hour",
        "HOUR,   day,        1095,   week",
        "WEEK,   minute,     3,      week",
        "YEAR,   day,        730500, 10 years"
    })
    void events_are_counted_no_finer_than_half_of_them_are_known_or_as_one_chooses_as_far_as_it_can_be_seen(
            Granularity chosen, String usual, double days, String step) {
        double millisPerPixel = days * 86_400_000 / LINE;

        assertThat(chosen.counting(known("minute", usual), millisPerPixel)).isEqualTo(step(step));
    }

    @Test
    void a_chosen_step_is_kept_at_every_zoom_and_without_a_line() {
        TimePrecision days = known("day", "day");

        assertThat(Granularity.HOUR.snapping(days, 1)).isEqualTo(new TimeStep(ChronoUnit.HOURS, 1));
        assertThat(Granularity.HOUR.snapping(days, 1e12)).isEqualTo(new TimeStep(ChronoUnit.HOURS, 1));
        assertThat(Granularity.HOUR.moving(days)).isEqualTo(new TimeStep(ChronoUnit.HOURS, 1));
        assertThat(Granularity.AUTO.moving(days)).isEqualTo(step("day"));
    }
}
