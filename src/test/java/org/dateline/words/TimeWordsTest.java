package org.dateline.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.dateline.model.EventTime;
import org.dateline.model.Published;
import org.dateline.model.TimeParser;
import org.dateline.model.TimeWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeWordsTest {

    private static final ZoneId KARACHI = ZoneId.of("Asia/Karachi");
    private static final TimeParser TIMES = new TimeParser(KARACHI);

    private final TimeWords screen = TimeWords.onScreen(KARACHI, new TimeWindow(at("2026-01-30"), at("2026-02-02")));
    private final TimeWords document = TimeWords.inDocuments(KARACHI);

    private static Instant at(String local) {
        return TIMES.parse(local).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, 2026-02-01, Sat 31 Jan",
        "2026-01-30, 2026-02-02, Fri 30 Jan – Sun 1 Feb",
        "2026-01-31, 2026-01-31T06:30, Sat 31 Jan 00:00–06:30",
        "2026-01-31T18:00, 2026-02-01, Sat 31 Jan 18:00–24:00",
        "2026-01-30T08:00, 2026-01-31T16:00, Fri 30 Jan 08:00 – Sat 31 Jan 16:00",
        "2026-01-30T08:00, 2026-02-01, Fri 30 Jan 08:00 – Sun 1 Feb 00:00",
        "2026-01-31T17:00, 2026-01-31T17:00, Sat 31 Jan 17:00",
        "2025-01-01, 2026-01-01, 2025",
        "2025-08-14, 2026-01-31T06:30, Thu 14 Aug 2025 00:00 – Sat 31 Jan 06:30"
    })
    void a_screen_leaves_out_the_year_that_goes_without_saying(String from, String to, String words) {
        assertThat(screen.span(at(from), at(to))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, 2026-02-01, Sat 31 Jan 2026",
        "2026-01-30, 2026-02-02, Fri 30 Jan 2026 – Sun 1 Feb 2026",
        "2026-01-31, 2026-01-31T06:30, Sat 31 Jan 2026 00:00–06:30",
        "2026-01-31T18:00, 2026-02-01, Sat 31 Jan 2026 18:00–24:00",
        "2026-01-31T06:30:15, 2026-01-31T07:00, Sat 31 Jan 2026 06:30:15–07:00",
        "2026-01-31T06:30, 2026-01-31T07:00:05, Sat 31 Jan 2026 06:30 – Sat 31 Jan 2026 07:00:05"
    })
    void a_document_names_year_and_seconds(String from, String to, String words) {
        assertThat(document.span(at(from), at(to))).isEqualTo(words);
    }

    @Test
    void says_how_exactly_the_time_of_an_event_is_known() {
        Instant dawn = at("2026-01-31T06:30");
        EventTime exact = new EventTime(at("2026-01-31"), at("2026-01-31"), dawn, dawn, null);
        EventTime beforeDawn = new EventTime(at("2026-01-31"), dawn, at("2026-01-31"), dawn, null);
        EventTime night =
                new EventTime(at("2026-01-31"), at("2026-01-31T23:00"), at("2026-02-01T01:00"), at("2026-02-02"), null);
        EventTime aroundDawn = new EventTime(at("2026-01-31"), dawn, dawn, at("2026-02-01"), null);

        assertThat(screen.known(exact)).isEqualTo("Sat 31 Jan 00:00–06:30");
        assertThat(screen.known(beforeDawn)).isEqualTo("some time within Sat 31 Jan 00:00–06:30");
        assertThat(screen.known(night))
                .isEqualTo("within Sat 31 Jan – Sun 1 Feb; certainly going on Sat 31 Jan 23:00 – Sun 1 Feb 01:00");
        assertThat(screen.known(aroundDawn)).isEqualTo("within Sat 31 Jan; certainly going on at Sat 31 Jan 06:30");
        assertThat(screen.knownAsSentence(beforeDawn)).isEqualTo("Some time within Sat 31 Jan 00:00–06:30");
    }

    @Test
    void says_when_a_source_was_published_no_more_exactly_than_it_does() {
        assertThat(screen.published(new Published(LocalDate.of(2026, 2, 1), null)))
                .isEqualTo("1 February 2026");
        assertThat(screen.published(new Published(LocalDate.of(2026, 2, 1), at("2026-02-01T17:04"))))
                .isEqualTo("1 February 2026, 17:04");
    }

    @Test
    void reads_the_clock_of_its_zone() {
        Instant utcMidnight = Instant.parse("2026-01-31T00:00:00Z");

        assertThat(document.instant(utcMidnight)).isEqualTo("Sat 31 Jan 2026 05:00");
        assertThat(document.longDay(utcMidnight)).isEqualTo("31 January 2026");
        assertThat(document.timeOfDay(utcMidnight)).isEqualTo("05:00");
        assertThat(document.stamp(utcMidnight)).isEqualTo("31 January 2026, 05:00 (Asia/Karachi, UTC+05:00)");
    }

    @Test
    void a_window_of_days_says_how_many_they_are() {
        assertThat(document.spanWithZone(new TimeWindow(at("2026-01-30"), at("2026-02-02"))))
                .isEqualTo("Fri 30 Jan 2026 – Sun 1 Feb 2026 (3 days), Asia/Karachi, UTC+05:00");
        assertThat(document.spanWithZone(new TimeWindow(at("2026-01-30"), at("2026-01-31"))))
                .isEqualTo("Fri 30 Jan 2026, Asia/Karachi, UTC+05:00");
        assertThat(document.spanWithZone(new TimeWindow(at("2026-01-30T12:00"), at("2026-02-02"))))
                .isEqualTo("Fri 30 Jan 2026 12:00 – Mon 2 Feb 2026 00:00, Asia/Karachi, UTC+05:00");
    }

    private static final TimeWords CENTURIES =
            TimeWords.onScreen(KARACHI, new TimeWindow(at("-0043-01-01"), at("2001-09-12")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1066-01-01       | 1067-01-01       | 1066
            1906-01-01       | 1907-01-01       | 1906
            1066-01-01       | 2002-01-01       | 1066 – 2001
            -0043-01-01      | -0042-01-01      | 44 BC
            -0043-03-15      | -0043-03-16      | 15 Mar 44 BC
            0066-07-19       | 0066-07-20       | 19 Jul AD 66
            1805-03-01       | 1805-04-01       | Mar 1805
            1805-03-01       | 1805-06-01       | Mar – May 1805
            1805-12-01       | 1806-02-01       | Dec 1805 – Jan 1806
            1805-12-02       | 1805-12-03       | Mon 2 Dec 1805
            1805-12-02       | 1805-12-05       | Mon 2 Dec – Wed 4 Dec 1805
            2000-12-31       | 2001-01-02       | Sun 31 Dec 2000 – Mon 1 Jan 2001
            1805-12-02       | 2001-09-12       | 2 Dec 1805 – 11 Sep 2001
            1066-10-14T09:00 | 1066-10-14T18:00 | 14 Oct 1066 09:00–18:00
            1805-12-02T09:00 | 1805-12-02T09:00 | Mon 2 Dec 1805 09:00
            """)
    void a_screen_of_several_years_names_them(String from, String to, String words) {
        assertThat(CENTURIES.span(at(from), at(to))).isEqualTo(words);
    }

    @Property(seed = "20260201")
    void whatever_the_time_its_years_are_named(
            @ForAll @LongRange(min = -300_000_000_000L, max = 200_000_000_000L) long from,
            @ForAll @LongRange(min = 0, max = 100_000_000_000L) long seconds) {
        Instant start = Instant.ofEpochSecond(from);
        Instant end = start.plusSeconds(seconds);
        String last = Years.words(
                (seconds == 0 ? end : end.minusNanos(1)).atZone(KARACHI).getYear());
        String first = Years.words(start.atZone(KARACHI).getYear());

        for (TimeWords words : List.of(CENTURIES, document)) {
            assertThat(words.known(EventTime.exactly(start, end))).contains(first, last);
        }
    }

    @Property(seed = "20260201")
    void whole_months_and_years_name_theirs_and_no_days(
            @ForAll @IntRange(min = -9000, max = 9000) int year, @ForAll @IntRange(min = 1, max = 36) int months) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate after = first.plusMonths(months);
        String words = CENTURIES.span(
                first.atStartOfDay(KARACHI).toInstant(),
                after.atStartOfDay(KARACHI).toInstant());

        assertThat(words).contains(Years.words(after.minusDays(1).getYear()));
        assertThat(words).doesNotContain(":").doesNotContainPattern("\\b31 [A-Z][a-z]{2}");
    }

    @Test
    void a_dataset_over_the_turn_of_a_year_names_both_years() {
        TimeWords turn = TimeWords.onScreen(KARACHI, new TimeWindow(at("2025-12-30"), at("2026-01-03")));

        assertThat(turn.span(at("2025-12-31"), at("2026-01-01"))).isEqualTo("Wed 31 Dec 2025");
        assertThat(turn.instant(at("2026-01-01T06:30"))).isEqualTo("Thu 1 Jan 2026 06:30");
    }

    @Test
    void a_dataset_that_ends_with_its_year_needs_no_year() {
        TimeWords year = TimeWords.onScreen(KARACHI, new TimeWindow(at("2026-01-01"), at("2027-01-01")));

        assertThat(year.span(at("2026-01-31"), at("2026-02-01"))).isEqualTo("Sat 31 Jan");
        assertThat(year.span(at("2026-01-01"), at("2026-02-01"))).isEqualTo("Jan 2026");
    }

    @Test
    void a_zone_says_the_seconds_of_local_mean_time_and_an_old_window_its_calendar() {
        assertThat(document.zoneAt(at("1805-12-02"))).isEqualTo("Asia/Karachi, UTC+04:28:12");
        assertThat(document.spanWithZone(new TimeWindow(at("1066-01-01"), at("2002-01-01"))))
                .isEqualTo("1066 – 2001, Asia/Karachi, UTC+04:28:12 to UTC+05:00, Gregorian calendar throughout");
        assertThat(document.spanWithZone(new TimeWindow(at("1805-12-02"), at("1805-12-04"))))
                .isEqualTo("Mon 2 Dec 1805 – Tue 3 Dec 1805 (2 days), Asia/Karachi, UTC+04:28:12");
    }
}
