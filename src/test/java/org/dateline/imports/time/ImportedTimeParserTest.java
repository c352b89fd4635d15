package org.dateline.imports.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import org.dateline.model.TimeParser;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@NullMarked
class ImportedTimeParserTest {

    private static final ZoneId KARACHI = ZoneId.of("Asia/Karachi");

    private static String parse(String cell, DateOrder order) throws NotATimeException {
        ImportedTime time = new ImportedTimeParser(TimeOptions.of(KARACHI, order)).parse(cell, "");
        TimeParser times = new TimeParser(KARACHI);
        String from = times.format(time.from());
        return time.isExact() ? from : from + " to " + times.format(time.to());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-01-31 | 2026-01-31T00:00 to 2026-02-01T00:00",
                "2026/1/31 | 2026-01-31T00:00 to 2026-02-01T00:00",
                "20260131 | 2026-01-31T00:00 to 2026-02-01T00:00",
                "31 January 2026 | 2026-01-31T00:00 to 2026-02-01T00:00",
                "31-Jan-2026 | 2026-01-31T00:00 to 2026-02-01T00:00",
                "January 31, 2026 | 2026-01-31T00:00 to 2026-02-01T00:00",
                "Sat, 31 Jan 2026 | 2026-01-31T00:00 to 2026-02-01T00:00",
                "31st January 2026 | 2026-01-31T00:00 to 2026-02-01T00:00",
                "31/01/2026 | 2026-01-31T00:00 to 2026-02-01T00:00",
                "31.1.2026 | 2026-01-31T00:00 to 2026-02-01T00:00",
                "2026-01 | 2026-01-01T00:00 to 2026-02-01T00:00",
                "January 2026 | 2026-01-01T00:00 to 2026-02-01T00:00",
                "Sept 2026 | 2026-09-01T00:00 to 2026-10-01T00:00",
                "2026 | 2026-01-01T00:00 to 2027-01-01T00:00",
                "2026-01-31T06 | 2026-01-31T06:00 to 2026-01-31T07:00"
            })
    void a_date_is_as_long_as_it_is_exact(String cell, String expected) throws Exception {
        assertThat(parse(cell, DateOrder.DAY_FIRST)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-01-31T06:30 | 2026-01-31T06:30",
                "2026-01-31 06:30 | 2026-01-31T06:30",
                "2026-01-31T06:30:15.250 | 2026-01-31T06:30:15.250",
                "2026-01-31T01:30:00Z | 2026-01-31T06:30",
                "2026-01-31T01:30:00+00:00 | 2026-01-31T06:30",
                "2026-01-31T06:30+0500 | 2026-01-31T06:30",
                "2026-01-31 24:00 | 2026-02-01T00:00",
                "31 January 2026 at 6:30 pm | 2026-01-31T18:30",
                "31/01/2026, 6:30 AM | 2026-01-31T06:30",
                "1/31/2026 12:05 am | 2026-01-31T00:05",
                "1769823000000 | 2026-01-31T06:30",
                "1769823000 | 2026-01-31T06:30"
            })
    void a_time_of_day_is_exact(String cell, String expected) throws Exception {
        assertThat(parse(cell, cell.startsWith("1/31") ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31 February 2026",
                "2026-02-30",
                "2026-13-01",
                "2026-01-31 25:00",
                "2026-01-31 06:60",
                "2026-01-31 13:00 pm",
                "32/01/2026",
                "01/31/2026",
                "31/01/26",
                "-0044-03-15",
                "0000-01-01",
                "99999-01-01",
                "999999",
                "999999999999999",
                "31 Brumaire 2026",
                "soon",
                "Saturday",
                "2026-01-31T",
                "1e400"
            })
    void what_no_calendar_has_is_no_time(String cell) {
        assertThatThrownBy(() -> parse(cell, DateOrder.DAY_FIRST)).isInstanceOf(NotATimeException.class);
    }

    private static String days(String cell) throws NotATimeException {
        ImportedTime time = new ImportedTimeParser(TimeOptions.of(KARACHI, DateOrder.DAY_FIRST)).parse(cell, "");
        String whole = days(time);
        ImportedTime until = time.until();
        return until == null ? whole : whole + ", until " + days(until);
    }

    /** The first and the last day, or the moment. */
    private static String days(ImportedTime time) {
        var from = time.from().atZone(KARACHI).toLocalDateTime();
        if (time.isExact()) {
            return from.toString();
        }
        var last = time.to().atZone(KARACHI).toLocalDate().minusDays(1);
        return from.toLocalDate() + (last.equals(from.toLocalDate()) ? "" : " to " + last);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30-31 January 2026 | 2026-01-30 to 2026-01-31",
                "30 \u2013 31 January 2026 | 2026-01-30 to 2026-01-31",
                "30/31 January 2026 | 2026-01-30 to 2026-01-31",
                "30 & 31 January 2026 | 2026-01-30 to 2026-01-31",
                "night of 30-31 January 2026 | 2026-01-30 to 2026-01-31",
                "January 30-31, 2026 | 2026-01-30 to 2026-01-31",
                "30 January-2 February 2026 | 2026-01-30 to 2026-02-02",
                "Jan 30 - Feb 2, 2026 | 2026-01-30 to 2026-02-02",
                "30 Dec 2025 to 2 Jan 2026 | 2025-12-30 to 2026-01-02",
                "between 3 and 5 March 2026 | 2026-03-03 to 2026-03-05",
                "3-5/03/2026 | 2026-03-03 to 2026-03-05",
                "5.-7.3.2026 | 2026-03-05 to 2026-03-07",
                "03/03/2026 - 05/03/2026 | 2026-03-03 to 2026-03-05",
                "2014-2016 | 2014-01-01 to 2016-12-31",
                "Jan-Mar 2020 | 2020-01-01 to 2020-03-31",
                "Nov 2019-Feb 2020 | 2019-11-01 to 2020-02-29",
                "2026-01-30/2026-02-01 | 2026-01-30, until 2026-02-01",
                "2026-01-30/02-01 | 2026-01-30, until 2026-02-01",
                "2026-01-30/31 | 2026-01-30, until 2026-01-31",
                "2026-01-30T06:00/2026-01-30T08:00 | 2026-01-30T06:00, until 2026-01-30T08:00",
                "31 January 2026, 06:30 to 07:30 | 2026-01-31T06:30, until 2026-01-31T07:30",
                "2026-01-31 22:00 - 02:00 | 2026-01-31T22:00, until 2026-02-01T02:00"
            })
    void two_dates_in_a_cell_are_some_time_between_them_or_an_interval(String cell, String expected) throws Exception {
        assertThat(days(cell)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "c. 1990 | 1985-01-01 to 1995-12-31",
                "ca. March 1990 | 1990-02-01 to 1990-04-30",
                "circa 5 March 1990 | 1990-03-04 to 1990-03-06",
                "2026-01-31 (approx.) | 2026-01-30 to 2026-02-01",
                "the 1990s | 1990-01-01 to 1999-12-31",
                "early 1990s | 1990-01-01 to 1994-12-31",
                "late-1990s | 1995-01-01 to 1999-12-31",
                "19th century | 1801-01-01 to 1900-12-31",
                "early 20th century | 1901-01-01 to 1950-12-31",
                "late 1990 | 1990-07-01 to 1990-12-31",
                "mid-January 2026 | 2026-01-08 to 2026-01-24",
                "early March 2020 | 2020-03-01 to 2020-03-16",
                "H1 2026 | 2026-01-01 to 2026-06-30",
                "2026 Q1 | 2026-01-01 to 2026-03-31",
                "1st quarter 2026 | 2026-01-01 to 2026-03-31",
                "2026-W05 | 2026-01-26 to 2026-02-01",
                "2026-W05-3 | 2026-01-28",
                "2026-031 | 2026-01-31",
                "2026-01-31 morning | 2026-01-31",
                "night of 31 January 2026 | 2026-01-31 to 2026-02-01",
                "2026-01-00 | 2026-01-01 to 2026-01-31",
                "2026-00-00 | 2026-01-01 to 2026-12-31"
            })
    void what_says_itself_that_it_is_no_more_exact_is_no_more_exact(String cell, String expected) throws Exception {
        assertThat(days(cell)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-01-XX | 2026-01-01 to 2026-01-31",
                "2026-XX-XX | 2026-01-01 to 2026-12-31",
                "202X | 2020-01-01 to 2029-12-31",
                "20XX | 2000-01-01 to 2099-12-31",
                "2026-01~ | 2025-12-01 to 2026-02-28",
                "2026? | 2021-01-01 to 2031-12-31",
                "2026-01-31% | 2026-01-30 to 2026-02-01",
                "2004/2005 | 2004-01-01 to 2004-12-31, until 2005-01-01 to 2005-12-31",
                "2004-06-XX/2004-07-03 | 2004-06-01 to 2004-06-30, until 2004-07-03",
                "[2026-01-30..2026-02-01] | 2026-01-30 to 2026-02-01"
            })
    void reads_the_extended_format(String cell, String expected) throws Exception {
        assertThat(days(cell)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31. Januar 2026",
                "31. J\u00e4nner 2026",
                "31 janvier 2026",
                "31 de enero de 2026",
                "31 de janeiro de 2026",
                "31 gennaio 2026",
                "31 \u062c\u0646\u0648\u0631\u06cc 2026",
                "\u06f3\u06f1 \u062c\u0646\u0648\u0631\u06cc \u06f2\u06f0\u06f2\u06f6",
                "31 \u044f\u043d\u0432\u0430\u0440\u044f 2026",
                "31 stycznia 2026",
                "31 Ocak 2026",
                "2026\u5e741\u670831\u65e5",
                "\uff12\uff10\uff12\uff16-\uff10\uff11-\uff13\uff11",
                "2026\u221201\u221231",
                "31\u00a0January\u202f2026",
                "\u201c2026-01-31\u201d",
                "'2026-01-31",
                "31JAN2026",
                "2026-Jan-31",
                "2026 01 31",
                "Sat, the 31st of January, 2026",
                "on 31 January 2026 (Saturday)",
                "Samstag, den 31. Januar 2026",
                "Sa., 31.01.2026",
                "31.01.2026 (Sa)",
                "samedi 31 janvier 2026",
                "s\u00e1bado, 31 de enero de 2026",
                "s\u00e1bado, 31 de janeiro de 2026",
                "sabato 31 gennaio 2026",
                "zaterdag 31 januari 2026",
                "l\u00f6rdag 31 januari 2026",
                "sobota, 31 stycznia 2026",
                "31 Ocak 2026 Cumartesi",
                "Sabtu, 31 Januari 2026",
                "\u0441\u0443\u0431\u0431\u043e\u0442\u0430, 31 \u044f\u043d\u0432\u0430\u0440\u044f 2026 \u0433.",
                "\u0627\u0644\u0633\u0628\u062a 31 \u064a\u0646\u0627\u064a\u0631 2026",
                "\u06c1\u0641\u062a\u06c1\u060c 31 \u062c\u0646\u0648\u0631\u06cc 2026",
                "31. 1. 2026",
                "2026. 01. 31."
            })
    void signs_digits_and_names_of_months_of_other_programs_and_languages_are_read(String cell) throws Exception {
        assertThat(days(cell)).isEqualTo("2026-01-31");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-01-31 06:30:00 PKT | 2026-01-31T06:30",
                "Sat Jan 31 06:30:00 PKT 2026 | 2026-01-31T06:30",
                "Sat Jan 31 2026 06:30:00 GMT+0500 (Pakistan Standard Time) | 2026-01-31T06:30",
                "Sat, 31 Jan 2026 01:30:00 GMT | 2026-01-31T06:30",
                "31/Jan/2026:06:30:00 +0500 | 2026-01-31T06:30",
                "20260131T013000Z | 2026-01-31T06:30",
                "2026-01-31 0630 hrs | 2026-01-31T06:30",
                "31.01.2026, 06:30 Uhr | 2026-01-31T06:30",
                "31/01/2026 \u00e0 06h30 | 2026-01-31T06:30",
                "31 January 2026, 6.30 a.m. | 2026-01-31T06:30",
                "6.30 pm on 31 January 2026 | 2026-01-31T18:30",
                "/Date(1769823000000)/ | 2026-01-31T06:30",
                "31/01/2026 6:30 a. m. | 2026-01-31T06:30",
                "31/01/2026 6:30\u202fp.\u00a0m. | 2026-01-31T18:30",
                "31. 1. 2026 06:30 | 2026-01-31T06:30",
                "2026-01-31 06:30:00.000 Asia/Karachi | 2026-01-31T06:30",
                "2026-01-30 17:30:00 America/Los_Angeles | 2026-01-31T06:30",
                "2026-01-31 06:30 UTC+5 | 2026-01-31T06:30",
                "2026-01-31 06:30:00 GMT+05:00 | 2026-01-31T06:30",
                "2026-01-30 22:00 -0330 | 2026-01-31T06:30",
                "1,769,823,000,000 | 2026-01-31T06:30",
                "2016-12-31T23:59:60Z | 2017-01-01T05:00",
                "1769823000.0 | 2026-01-31T06:30",
                "1769823000000000 | 2026-01-31T06:30",
                "1769823000000000000 | 2026-01-31T06:30",
                "9223372036854775811 | 2262-04-12T04:47:16.854775811",
                "202601310630 | 2026-01-31T06:30",
                "20260131063000 | 2026-01-31T06:30"
            })
    void moments_of_other_programs_are_read(String cell, String expected) throws Exception {
        assertThat(days(cell)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "26 | a year has four digits",
                "31/01/26 | the year has two digits, which may mean any century",
                "Jan-26 | the year is missing or has two digits; write it in full",
                "31 January | the year is missing or has two digits; write it in full",
                "46053 | this looks like a spreadsheet's number of a day (2026-01-31) among other dates",
                "202601 | this looks like a year and a month among other dates; write 2026-01",
                "20261301 | there is no such time",
                "2026-02-29 | there is no such time",
                "1900-01-00 | spreadsheets show 0 so",
                "2014-16 | this may be a span of years or a year and a month; write both years in full",
                "2020-2019 | the second of the two dates lies before the first",
                "2026-01/.. | the interval is open; an event needs both a beginning and an end",
                "/2026 | the interval is open; an event needs both a beginning and an end",
                "Y-17000 | only years from 2 to 9998 are read",
                "-0044-03-15 | only years from 2 to 9998 are read",
                "44 BC | only years from 2 to 9998 are read",
                "before 2010 | this says only on which side of a date it was",
                "winter 2019-2020 | a season begins and ends on other days from place to place; write the months",
                "2026-21 | a season begins and ends on other days from place to place; write the months",
                "2026-01-31 06:30 IST | \"IST\" does not name one time zone",
                "2026-01-31 06:30-07:30 | what stands behind the hyphen may be a second time of day or an offset from UTC",
                "2026-01-31 06:30 Asia/Quetta | no time zone is called \"Asia/Quetta\"",
                "31 Brumaire 2026 | no month is called \"Brumaire\" in a language that is known here"
            })
    void what_may_mean_several_things_is_refused_with_what_it_may_mean(String cell, String reason) {
        assertThatThrownBy(() -> days(cell))
                .isInstanceOf(NotATimeException.class)
                .hasMessage(reason);
    }

    @Test
    void years_of_two_digits_are_of_the_century_that_was_chosen() throws Exception {
        TimeOptions options = TimeOptions.of(KARACHI, DateOrder.DAY_FIRST).as(DateOrder.DAY_FIRST, 1950, false);
        ImportedTimeParser parser = new ImportedTimeParser(options);

        assertThat(days(parser.parse("31/01/26", ""))).isEqualTo("2026-01-31");
        assertThat(days(parser.parse("31/01/50", ""))).isEqualTo("1950-01-31");
        assertThat(days(parser.parse("31-JAN-49 06.30.00.000000 AM", ""))).isEqualTo("2049-01-31T06:30");
    }

    @Test
    void a_weekday_that_the_date_has_not_is_told() throws Exception {
        ImportedTimeParser parser = new ImportedTimeParser(TimeOptions.of(KARACHI, DateOrder.DAY_FIRST));

        assertThat(parser.parse("Saturday, 31 January 2026", "").doubt()).isNull();
        assertThat(parser.parse("Sunday, 31 January 2026", "").doubt())
                .isEqualTo("2026-01-31 was a Saturday, not a Sunday; the date is taken");
        assertThat(parser.parse("Sonntag, 31. Januar 2026", "").doubt()).contains("not a Sunday");
    }

    @Test
    void what_is_a_month_in_one_language_and_a_day_of_the_week_in_another_is_told_by_the_rest() throws Exception {
        assertThat(days("mar. 3 mars 2026")).isEqualTo("2026-03-03");
        assertThat(days("Mar 3, 2026")).isEqualTo("2026-03-03");
        assertThat(days("Mar 2026")).isEqualTo("2026-03-01 to 2026-03-31");
    }

    @Test
    void the_dates_of_a_column_tell_their_order() {
        DateOrderEvidence none = DateOrderEvidence.NONE
                .with("2026-01-31")
                .with("31 January 2026")
                .with("02/02/2026");
        DateOrderEvidence either = none.with("03/02/2026");

        assertThat(none.matters()).isFalse();
        assertThat(either.isAmbiguous()).isTrue();
        assertThat(either.order()).isEqualTo(DateOrder.DAY_FIRST);
        assertThat(either.reason()).startsWith("ambiguous");
        assertThat(either.with("31/01/2026").order()).isEqualTo(DateOrder.DAY_FIRST);
        assertThat(either.with("31/01/2026").isAmbiguous()).isFalse();
        assertThat(either.with("01/31/2026").order()).isEqualTo(DateOrder.MONTH_FIRST);
        assertThat(either.with("01/31/2026 06:30").isAmbiguous()).isFalse();
        assertThat(either.with("31/01/2026").with("01/31/2026").isAmbiguous()).isTrue();
        assertThat(either.with("31/01/2026").with("01/31/2026").reason()).contains("contradicts itself");
    }
}
