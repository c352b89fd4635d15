package org.dateline.control.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.calendar.Granularity;
import org.dateline.calendar.TimePrecision;
import org.dateline.calendar.TimeStep;
import org.dateline.events.EventTimes;
import org.dateline.model.Event;
import org.dateline.model.EventTime;
import org.dateline.model.TimeParser;
import org.dateline.model.TimeWindow;
import org.dateline.query.TimeCounts;
import org.dateline.query.cube.Histogram;
import org.dateline.samples.SampleEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the bars of the histogram count. */
class BinsTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static Instant at(String local) {
        return new TimeParser(BERLIN).parse(local).orElseThrow();
    }

    /** Some time in it, and at none of it for sure. */
    private static Event somewhereIn(String from, String to) {
        return SampleEvent.of(from)
                .time(new EventTime(at(from), at(to), at(from), at(to), null))
                .build();
    }

    private static Histogram histogram(Granularity chosen, List<Event> events, String from, String to) {
        TimeScale scale = new TimeScale(new TimeWindow(at(from), at(to)), 1000, BERLIN);
        TimePrecision known = TimePrecision.of(EventTimes.of(events), BERLIN);
        TimeStep counted = chosen.counting(known, scale.millisPerPixel());
        return TimeCounts.of(events, event -> 0, 1).histogram(counted.marks(scale.span(), BERLIN));
    }

    private static long sum(Histogram histogram) {
        return IntStream.range(0, histogram.bins())
                .mapToLong(bin -> histogram.certain(bin) + histogram.possible(bin))
                .sum();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-30, 2026-01-31, 2026-02-01, 24",
        "2026-03-28, 2026-03-29, 2026-03-30, 23",
        "2026-10-24, 2026-10-25, 2026-10-26, 25"
    })
    void an_event_known_to_the_day_counts_once_in_its_day_however_long_that_is(
            String before, String day, String after, int hours) {
        Histogram histogram = histogram(Granularity.AUTO, List.of(somewhereIn(day, after)), before, after);

        assertThat(histogram.bins()).isEqualTo(2);
        assertThat(histogram.windowOf(1).length()).isEqualTo(Duration.ofHours(hours));
        assertThat(histogram.certain(1)).isEqualTo(1);
        assertThat(sum(histogram)).isEqualTo(1);
    }

    @Test
    void in_hours_that_one_chooses_it_is_possible_in_each() {
        Histogram histogram = histogram(
                Granularity.HOUR, List.of(somewhereIn("2026-03-29", "2026-03-30")), "2026-03-29", "2026-03-30");

        assertThat(histogram.bins()).isEqualTo(23);
        assertThat(histogram.highest(true)).isZero();
        assertThat(sum(histogram)).isEqualTo(23);
    }

    @Test
    void an_event_known_to_the_year_counts_once_in_its_year_before_christ_too() {
        Histogram histogram = histogram(
                Granularity.AUTO, List.of(somewhereIn("-0043-01-01", "-0042-01-01")), "-0044-01-01", "-0041-01-01");

        assertThat(histogram.bins()).isEqualTo(3);
        assertThat(histogram.certain(1)).isEqualTo(1);
        assertThat(sum(histogram)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "AUTO,  2026-01-31T06:00, 2026-01-31T06:10, 10",
        "AUTO,  2026-01-31,       2026-02-01,       96",
        "DAY,   2026-01-01,       2027-01-01,       122",
        "MONTH, 2026-01-01,       2027-01-01,       12",
        "AUTO,  0001-01-01,       2001-01-01,       100",
        "YEAR,  0001-01-01,       2001-01-01,       200",
        "MINUTE, 0001-01-01,      2001-01-01,       200"
    })
    void there_are_never_more_bars_than_can_be_seen(Granularity chosen, String from, String to, int most) {
        Event exact = SampleEvent.of("e")
                .time(EventTime.exactly(at("2026-01-31T06:07"), at("2026-01-31T06:08")))
                .build();

        Histogram histogram = histogram(chosen, List.of(exact), from, to);

        assertThat(histogram.bins()).isBetween(2, most + 2);
        assertThat(histogram.windowOf(0).from()).isBeforeOrEqualTo(at(from));
        assertThat(histogram.windowOf(histogram.bins() - 1).to()).isAfterOrEqualTo(at(to));
    }
}
