package org.dateline.view.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.events.Dataset;
import org.dateline.evidence.text.CheckedTexts;
import org.dateline.evidence.text.Verification;
import org.dateline.model.EventTime;
import org.dateline.model.Figure;
import org.dateline.model.Published;
import org.dateline.model.TimeParser;
import org.dateline.viewmodel.Fixtures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    private Wording wording;
    private TimeParser times;

    @BeforeEach
    void open() throws Exception {
        Dataset dataset = Fixtures.threeDays().dataset();
        wording = new Wording(dataset);
        times = new TimeParser(dataset.zone());
    }

    private Instant at(String local) {
        return times.parse(local).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, 2026-02-01, Sat 31 Jan",
        "2026-01-30, 2026-02-02, Fri 30 Jan \u2013 Sun 1 Feb",
        "2026-01-31, 2026-01-31T06:30, Sat 31 Jan 00:00\u201306:30",
        "2026-01-31T18:00, 2026-02-01, Sat 31 Jan 18:00\u201324:00",
        "2026-01-30T08:00, 2026-01-31T16:00, Fri 30 Jan 08:00 \u2013 Sat 31 Jan 16:00",
        "2026-01-31T17:00, 2026-01-31T17:00, Sat 31 Jan 17:00",
        "2025-01-01, 2026-01-01, 1 Jan 2025 \u2013 31 Dec 2025"
    })
    void names_a_span_in_the_fewest_words_that_leave_nothing_out(String from, String to, String words) {
        assertThat(wording.span(at(from), at(to))).isEqualTo(words);
    }

    @Test
    void says_how_exactly_a_time_is_known() {
        EventTime beforeDawn =
                new EventTime(at("2026-01-31"), at("2026-01-31T06:30"), at("2026-01-31"), at("2026-01-31T06:30"), null);
        EventTime night =
                new EventTime(at("2026-01-31"), at("2026-01-31T23:00"), at("2026-02-01T01:00"), at("2026-02-02"), null);

        assertThat(wording.time(beforeDawn)).isEqualTo("Some time within Sat 31 Jan 00:00\u201306:30");
        assertThat(wording.time(night))
                .isEqualTo(
                        "Within Sat 31 Jan \u2013 Sun 1 Feb; certainly going on Sat 31 Jan 23:00 \u2013 Sun 1 Feb 01:00");
    }

    private static Figure figure(@Nullable Double min, @Nullable Double max) {
        return new Figure("killed", min, max, "...", null, "one", 1);
    }

    @Test
    void says_the_bounds_of_a_figure() {
        assertThat(Wording.bounds(figure(31.0, 31.0))).isEqualTo("31");
        assertThat(Wording.bounds(figure(31.0, null))).isEqualTo("at least 31");
        assertThat(Wording.bounds(figure(null, 30.0))).isEqualTo("at most 30");
        assertThat(Wording.bounds(figure(30.0, 40.0))).isEqualTo("30\u201340");
        assertThat(Wording.bounds(figure(1200.0, null))).isEqualTo("at least 1,200");
    }

    @Test
    void dates_a_source_no_more_exactly_than_it_dates_itself() {
        assertThat(wording.published(new Published(LocalDate.of(2026, 2, 1), null)))
                .isEqualTo("1 February 2026");
        assertThat(wording.published(new Published(LocalDate.of(2026, 2, 1), at("2026-02-01T17:04"))))
                .isEqualTo("1 February 2026, 17:04");
    }

    @Test
    void counts_in_words() {
        assertThat(Wording.count(1, "source")).isEqualTo("1 source");
        assertThat(Wording.count(0, "source")).isEqualTo("0 sources");
    }

    @Test
    void says_what_came_of_checking_quotes() {
        Verification.Texts fine = new Verification.Texts(List.of(), List.of());
        Verification.Texts doubtful = new Verification.Texts(List.of("a.txt"), List.of("b.txt"));

        assertThat(Wording.checked(new CheckedTexts.Tally(5, fine, 31, 31)))
                .isEqualTo("31 of 31 quotes are verbatim. 5 of 5 texts are there.");
        assertThat(Wording.checked(new CheckedTexts.Tally(2, doubtful, 1, 0)))
                .isEqualTo(
                        "0 of 1 quote are verbatim. 1 of 2 texts is there, 1 of them has changed since being recorded.");
    }

    @Test
    void lists_the_first_of_many_words_and_counts_the_rest() {
        List<String> roles =
                IntStream.rangeClosed(1, 1_236).mapToObj(i -> "role " + i).toList();

        assertThat(Wording.lines(roles, 2)).isEqualTo("role 1\nrole 2\nand 1,234 more");
        assertThat(Wording.lines(roles.subList(0, 2), 2)).isEqualTo("role 1\nrole 2");
    }
}
