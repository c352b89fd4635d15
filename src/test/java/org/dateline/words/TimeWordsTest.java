package org.dateline.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
}
