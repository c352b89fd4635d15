package org.dateline.viewmodel.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.dateline.language.Language;
import org.dateline.language.catalogue.Languages;
import org.dateline.model.TimeParser;
import org.dateline.model.TimeWindow;
import org.dateline.problem.UnreadableFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTimeParserTest {

    private static final ZoneId KARACHI = ZoneId.of("Asia/Karachi");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static Instant at(String local, ZoneId zone) {
        return new TimeParser(zone).parse(local).orElseThrow();
    }

    private static TypedTimeParser parser(String from, String to, ZoneId zone) {
        return new TypedTimeParser(zone, new TimeWindow(at(from, zone), at(to, zone)));
    }

    /** What is typed into the fields of a dataset about 30 January to 1 February 2026, of which Saturday is shown. */
    private static Optional<String> from(String text) {
        return parser("2026-01-30", "2026-02-02", KARACHI)
                .from(text, at("2026-01-31", KARACHI))
                .map(new TimeParser(KARACHI)::format);
    }

    private static Optional<String> to(String text) {
        return parser("2026-01-30", "2026-02-02", KARACHI)
                .to(text, at("2026-02-01", KARACHI))
                .map(new TimeParser(KARACHI)::format);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    31 Jan 06:00              | 2026-01-31T06:00
                    Jan 31 6:00               | 2026-01-31T06:00
                    31 January 2026, 6:00     | 2026-01-31T06:00
                    Jan 31st at 6am           | 2026-01-31T06:00
                    Sat 6am                   | 2026-01-31T06:00
                    saturday 6 pm             | 2026-01-31T18:00
                    Sat 31                    | 2026-01-31T00:00
                    Sat 31 Jan 06:00          | 2026-01-31T06:00
                    2026-01-31                | 2026-01-31T00:00
                    2026-01-31T06:00          | 2026-01-31T06:00
                    2026-01-31 06:00          | 2026-01-31T06:00
                    2026-01-31T01:00Z         | 2026-01-31T06:00
                    2026-01-31T06:00+05:00    | 2026-01-31T06:00
                    31.1. 6:30                | 2026-01-31T06:30
                    31.1.2026 6:30            | 2026-01-31T06:30
                    31. Jan 6.30              | 2026-01-31T06:30
                    31/1 6:30pm               | 2026-01-31T18:30
                    31/1/2026                 | 2026-01-31T00:00
                    6pm                       | 2026-01-31T18:00
                    6:30 p.m.                 | 2026-01-31T18:30
                    06:00:30                  | 2026-01-31T06:00:30
                    noon                      | 2026-01-31T12:00
                    midnight                  | 2026-01-31T00:00
                    12am                      | 2026-01-31T00:00
                    12pm                      | 2026-01-31T12:00
                    24:00                     | 2026-02-01T00:00
                    Sun noon                  | 2026-02-01T12:00
                    1 Feb                     | 2026-02-01T00:00
                    Tues 3 Feb                | 2026-02-03T00:00
                    Feb                       | 2026-02-01T00:00
                    March 2024                | 2024-03-01T00:00
                    2025                      | 2025-01-01T00:00
                    """)
    void reads_what_people_type(String typed, String meant) {
        assertThat(from(typed)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Sat 31             | 2026-02-01T00:00
                    31 Jan             | 2026-02-01T00:00
                    2026-01-31         | 2026-02-01T00:00
                    Jan 2026           | 2026-02-01T00:00
                    2026               | 2027-01-01T00:00
                    Sat 31 Jan 06:00   | 2026-01-31T06:00
                    Sat midnight       | 2026-02-01T00:00
                    midnight           | 2026-02-01T00:00
                    6pm                | 2026-01-31T18:00
                    """)
    void takes_a_day_alone_as_its_end_where_something_ends(String typed, String meant) {
        assertThat(to(typed)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "soon",
                "31",
                "6",
                "25:00",
                "13pm",
                "0am",
                "6:75",
                "31 Feb",
                "Sat 30 Jan",
                "Sun 31 Jan 2026",
                "32 Jan",
                "31.13.",
                "2026-13-01",
                "2026-02-30",
                "6:00 7:00",
                "31 Jan 1 Feb",
                "Jan 31 6",
                "March 2024 6:00",
                "Sat 31 Jan 06:00 or so",
                "2026-01-31T25:00"
            })
    void refuses_what_means_no_time_or_several(String typed) {
        assertThat(from(typed)).isEmpty();
    }

    @Test
    void takes_the_year_that_lies_in_the_span_or_nearest_to_it() {
        TypedTimeParser turnOfTheYear = parser("2025-12-30", "2026-01-03", KARACHI);
        Instant now = at("2025-12-30", KARACHI);

        assertThat(turnOfTheYear.from("31 Dec", now)).contains(at("2025-12-31", KARACHI));
        assertThat(turnOfTheYear.from("2 Jan", now)).contains(at("2026-01-02", KARACHI));
        assertThat(turnOfTheYear.from("1 March", now)).contains(at("2026-03-01", KARACHI));
        assertThat(turnOfTheYear.from("1 Nov", now)).contains(at("2025-11-01", KARACHI));
        assertThat(turnOfTheYear.from("29 Feb", now)).contains(at("2024-02-29", KARACHI));
    }

    @Test
    void takes_of_several_days_in_the_span_the_one_nearest_to_what_the_field_shows() {
        TypedTimeParser threeWeeks = parser("2026-01-05", "2026-01-26", KARACHI);

        assertThat(threeWeeks.from("Sat 6am", at("2026-01-16", KARACHI))).contains(at("2026-01-17T06:00", KARACHI));
        assertThat(threeWeeks.from("Sat 6am", at("2026-01-06", KARACHI))).contains(at("2026-01-10T06:00", KARACHI));
    }

    @Test
    void moves_an_hour_that_clocks_skip_and_takes_the_first_of_one_that_they_repeat() {
        TypedTimeParser year = parser("2026-01-01", "2027-01-01", BERLIN);
        Instant now = at("2026-01-01", BERLIN);

        assertThat(year.from("29 Mar 2:30", now)).contains(at("2026-03-29T03:30", BERLIN));
        assertThat(year.from("25 Oct 2:30", now)).contains(Instant.parse("2026-10-25T00:30:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "29 Mar 2:30, leave out 2026-03-29T02:30; it is taken as 2026-03-29T03:30+02:00",
        "2026-03-29T02:30, leave out 2026-03-29T02:30; it is taken as 2026-03-29T03:30+02:00",
        "'25 Oct 2:30', 'show 2026-10-25T02:30 twice, first as 2026-10-25T02:30+02:00 and then as"
                + " 2026-10-25T02:30+01:00; the first is taken'"
    })
    void tells_of_a_time_that_clocks_leave_out_or_show_twice(String typed, String told) {
        TypedTimeParser year = parser("2026-01-01", "2027-01-01", BERLIN);

        assertThat(year.doubt(typed, at("2026-01-01", BERLIN), false)).contains("the clocks of Europe/Berlin " + told);
        assertThat(year.doubt(typed, at("2026-01-01", BERLIN), true)).contains("the clocks of Europe/Berlin " + told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"29 Mar", "29 Mar 3:30", "2026-10-25T02:30+01:00", "midnight", "nothing of that kind"})
    void is_silent_of_a_time_with_one_meaning(String typed) {
        TypedTimeParser year = parser("2026-01-01", "2027-01-01", BERLIN);

        assertThat(year.doubt(typed, at("2026-01-01", BERLIN), false)).isEmpty();
    }

    @Test
    void ends_a_day_of_23_hours_where_it_ends() {
        TypedTimeParser year = parser("2026-01-01", "2027-01-01", BERLIN);

        assertThat(year.to("29 Mar", at("2026-01-01", BERLIN))).contains(Instant.parse("2026-03-29T22:00:00Z"));
    }

    @Test
    void reads_times_of_a_span_without_length() {
        TypedTimeParser moment = parser("2026-01-31T06:00", "2026-01-31T06:00", KARACHI);

        assertThat(moment.from("31 Jan 7:00", at("2026-01-31T06:00", KARACHI)))
                .contains(at("2026-01-31T07:00", KARACHI));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1066                 | 1066-01-01T00:00  | 1067-01-01T00:00
            1 Jan 1805           | 1805-01-01T00:00  | 1805-01-02T00:00
            Mar 1805             | 1805-03-01T00:00  | 1805-04-01T00:00
            12th century         | 1101-01-01T00:00  | 1201-01-01T00:00
            1st century BC       | -0099-01-01T00:00 | 0001-01-01T00:00
            1980s                | 1980-01-01T00:00  | 1990-01-01T00:00
            44 BC                | -0043-01-01T00:00 | -0042-01-01T00:00
            15 Mar 44 B.C.       | -0043-03-15T00:00 | -0043-03-16T00:00
            1 BC                 | 0000-01-01T00:00  | 0001-01-01T00:00
            AD 66                | 0066-01-01T00:00  | 0067-01-01T00:00
            19 Jul AD 66 14:30   | 0066-07-19T14:30  | 0066-07-19T14:30
            66 CE                | 0066-01-01T00:00  | 0067-01-01T00:00
            -0043-03-15          | -0043-03-15T00:00 | -0043-03-16T00:00
            -0043-03-15 06:30    | -0043-03-15T06:30 | -0043-03-15T06:30
            15 Jun               | 1805-06-15T00:00  | 1805-06-16T00:00
            """)
    void reads_years_of_any_length_and_what_is_longer(String typed, String from, String to) {
        TypedTimeParser parser = parser("-0199-01-01", "2002-01-01", KARACHI);
        TimeParser times = new TimeParser(KARACHI);
        Instant shown = at("1805-07-01", KARACHI);

        assertThat(parser.from(typed, shown).map(times::format)).contains(from);
        assertThat(parser.to(typed, shown).map(times::format)).contains(to);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 BC", "AD 0", "0th century", "12th century 6:30", "Mar 1980s", "1066 44 BC"})
    void refuses_years_that_there_are_not(String typed) {
        assertThat(from(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ہفتہ 31 جنوری 06:00 | 2026-01-31T06:00
                    31 جنوری 2026          | 2026-01-31T00:00
                    ۳۱ جنوری، 6:30        | 2026-01-31T06:30
                    اتوار 6am             | 2026-02-01T06:00
                    Sat 6am               | 2026-01-31T06:00
                    """)
    void days_and_months_may_have_their_names_in_the_language_that_is_spoken(String typed, String expected)
            throws UnreadableFileException {
        Language urdu = new Languages(null).of("ur").orElseThrow().value();

        assertThat(Language.in(urdu, () -> from(typed))).contains(expected);
    }
}
