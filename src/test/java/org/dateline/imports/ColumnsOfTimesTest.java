package org.dateline.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.imports.row.ColumnMapping;
import org.dateline.imports.row.ImportField;
import org.dateline.imports.time.ClockDigits;
import org.dateline.model.EventTime;
import org.dateline.words.Edtf;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What all values of a column tell of its times, and which columns are taken for them. */
@NullMarked
class ColumnsOfTimesTest {

    @TempDir
    Path folder = Path.of(".");

    private ImportFixture files = new ImportFixture(folder);

    @BeforeEach
    void useFolder() {
        files = new ImportFixture(folder);
    }

    private ImportResult read(String text) throws Exception {
        return ImportFixture.read(files.file("table.csv", text));
    }

    private Survey survey(String text) throws Exception {
        return ImportFixture.survey(files.file("table.csv", text));
    }

    private static List<String> found(Survey survey) {
        return survey.timesFound(survey.proposed());
    }

    /** Times as the extended format says them. */
    private static List<String> times(ImportResult result) {
        return result.events().stream()
                .map(event -> Edtf.of(event.time(), ImportFixture.KARACHI).orElse("?"))
                .toList();
    }

    private static String rows(String... cells) {
        return IntStream.range(0, cells.length)
                .mapToObj(i -> "Event " + i + "," + cells[i] + "\n")
                .collect(Collectors.joining("", "title,date\n", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00:00",
                "00:00:00",
                "00:00:00.000",
                "T00:00:00Z",
                "T00:00:00.000Z",
                "T00:00:00+05:00",
                "00:00:00+00",
                "00:00:00 UTC"
            })
    void midnight_in_each_row_is_the_day_whatever_its_offset(String midnight) throws Exception {
        String time = midnight.startsWith("T") ? midnight : " " + midnight;

        ImportResult result = read(rows("2026-01-31" + time, "2026-02-01" + time));

        assertThat(result.problems()).isEmpty();
        assertThat(times(result)).containsExactly("2026-01-31", "2026-02-01");
        assertThat(found(survey(rows("2026-01-31" + time))))
                .containsExactly("each time of day is 00:00, so that a date stands for its day");
    }

    @Test
    void an_end_at_the_last_minute_of_a_day_is_that_day_where_beginnings_are_at_midnight() throws Exception {
        ImportResult result = read("title,start,end\nA,2026-01-31 00:00:00,2026-02-02 23:59:59\n");

        assertThat(times(result)).containsExactly("2026-01-31/2026-02-02");
    }

    @Test
    void a_column_of_times_of_day_that_is_always_midnight_says_nothing_of_them() throws Exception {
        ImportResult result = read("title,date,time\nA,2026-01-31,00:00\nB,2026-02-01,0:00:00\n");

        assertThat(times(result)).containsExactly("2026-01-31", "2026-02-01");
        assertThat(times(read("title,date,time\nA,2026-01-31,00:00\nB,2026-02-01,\n")))
                .containsExactly("2026-01-31T00:00:00+05:00", "2026-02-01");
    }

    @Test
    void frequent_midnights_among_other_times_are_told() throws Exception {
        Survey survey = survey(rows("2026-01-31 00:00", "2026-02-01 00:00", "2026-02-01 00:00", "2026-02-01 06:30"));

        assertThat(survey.timeOptions(survey.proposed(), ImportFixture.KARACHI).midnightIsDay())
                .isFalse();
        assertThat(found(survey)).containsExactly("3 of 4 times of day are 00:00, which is taken as a time of day");
    }

    @Test
    void a_year_far_from_those_of_the_other_rows_is_taken_with_a_word() throws Exception {
        String[] cells = {
            "2025-12-01",
            "2026-01-31",
            "2026-01-31",
            "2026-02-01",
            "2026-02-01",
            "2612-01-08",
            "2026-02-02",
            "2026-02-03",
            "1926-02-04"
        };

        ImportResult result = read(rows(cells));

        assertThat(result.imported()).isEqualTo(9);
        assertThat(files.problems(result))
                .containsExactly(
                        "warning: table.csv, line 7: the year 2612 lies far from those of the other rows, most of which are of"
                                + " 1986 to 2066; it is taken as it stands; found \"2612-01-08\"",
                        "warning: table.csv, line 10: the year 1926 lies far from those of the other rows, most of which are of"
                                + " 1986 to 2066; it is taken as it stands; found \"1926-02-04\"");
    }

    @Test
    void no_year_of_a_long_history_is_far_from_the_others() throws Exception {
        String[] cells =
                IntStream.rangeClosed(1500, 2026).mapToObj(String::valueOf).toArray(String[]::new);

        assertThat(read(rows(cells)).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "acq_time | 0220 35 1506 | HOURS_AND_MINUTES | 2026-01-31T02:20:00+05:00 2026-01-31T00:35:00+05:00 2026-01-31T15:06:00+05:00",
                "Time | 0630 6.30 6:30pm | HOURS_AND_MINUTES | 2026-01-31T06:30:00+05:00 2026-01-31T06:30:00+05:00 2026-01-31T18:30:00+05:00",
                "Hour | 6 14 0 | HOURS | ? ? ?",
                "Time | 6 14 0 | UNCLEAR | 2026-01-31 2026-01-31 2026-01-31"
            })
    void digits_of_a_time_of_day_mean_what_the_whole_column_allows(
            String heading, String cells, ClockDigits digits, String expected) throws Exception {
        String text = parts(cells)
                .map(cell -> "A,2026-01-31," + cell)
                .collect(Collectors.joining("\n", "title,date," + heading + "\n", "\n"));

        Survey survey = survey(text);
        ImportResult result = read(text);

        assertThat(survey.timeOptions(survey.proposed(), ImportFixture.KARACHI).digits())
                .isEqualTo(digits);
        assertThat(times(result)).containsExactly(expected.split(" "));
        assertThat(result.problems()).hasSize(digits == ClockDigits.UNCLEAR ? 3 : 0);
    }

    private static Stream<String> parts(String cells) {
        return Stream.of(cells.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "start,stop | 08:37,11:06 | 2026-01-31T08:37:00+05:00/2026-01-31T11:06:00+05:00 | 0",
                "start,stop | 08.37,11.06 | 2026-01-31T08:37:00+05:00/2026-01-31T11:06:00+05:00 | 0",
                "Start Time,End Time | 6:30 PM,7 pm | 2026-01-31T18:30:00+05:00/2026-01-31T19:00:00+05:00 | 0",
                "start,end | 22:00,02:00 | 2026-01-31T22:00:00+05:00/2026-02-01T02:00:00+05:00 | 1",
                "start,end | 22:00,soon:00 | 2026-01-31T22:00:00+05:00 | 0"
            })
    void a_date_may_stand_beside_the_times_of_day_of_its_beginning_and_its_end(
            String headings, String cells, String expected, int problems) throws Exception {
        ImportResult result = read("title,date," + headings + "\nA,2026-01-31," + cells + "\n");

        assertThat(times(result)).containsExactly(expected);
        assertThat(result.problems()).hasSize(problems);
    }

    @Test
    void an_hour_is_some_time_in_it() throws Exception {
        ImportResult result = read("title,date,hour\nA,2026-01-31,6\n");

        EventTime time = result.events().get(0).time();
        assertThat(ImportFixture.time(result.events().get(0)))
                .isEqualTo("2026-01-31T06:00 2026-01-31T07:00 2026-01-31T06:00 2026-01-31T07:00");
        assertThat(time.isExact()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "start,end,today,Date of incident,_submission_time | Date of incident",
                "date_of_event,date_reported | date_of_event",
                "Report date,Incident Date | Incident Date",
                "Event Date (local),timestamp | Event Date (local)",
                "created_at,eventDate | eventDate",
                "date_start,date_end,date_prec | date_start",
                "Datum des Vorfalls,Erstellt | Datum des Vorfalls",
                "Fecha del evento,x | Fecha del evento",
                "\u062a\u0627\u0631\u06cc\u062e,x | \u062a\u0627\u0631\u06cc\u062e"
            })
    void the_date_of_the_event_is_taken_and_not_that_of_a_report(String headings, String expected) throws Exception {
        int columns = headings.split(",").length;
        String cells =
                IntStream.range(0, columns).mapToObj(i -> "2026-01-0" + (i + 1)).collect(Collectors.joining(","));

        Survey survey = survey("title," + headings + "\nA," + cells + "\n");

        int start = survey.proposed().column(ImportField.START).orElse(-1);
        assertThat(start).isPositive();
        assertThat(survey.names().get(start)).isEqualTo(expected);
    }

    @Test
    void it_is_told_which_date_was_taken_where_there_are_others() throws Exception {
        Survey form = survey("title,start,Date of incident\nA,2026-02-05T09:12:33+05:00,2026-01-31\n");
        Survey report = survey("title,date published\nA,2026-01-31\n");

        assertThat(found(survey("title,acq_date,acq_time\nA,2026-01-31,1506\nB,2026-01-31,0220\n")))
                .isEmpty();
        assertThat(found(form)).containsExactly("taken from \"Date of incident\"; there are others in \"start\"");
        assertThat(found(report))
                .containsExactly(
                        "taken from \"date published\", which may be when it was reported and not when it happened");
    }

    @Test
    void two_columns_that_may_be_the_date_are_asked_about_unless_they_agree() throws Exception {
        Survey differ = survey("title,event date,incident date\nA,2026-01-31,2026-02-01\n");
        Survey agree = survey("title,event date,incident date\nA,2026-01-31,31/01/2026\n");
        Survey form = survey(
                "title,start,end,_submission_time\nA,2026-02-05T09:00:00+05:00,2026-02-05T09:20:00+05:00,2026-02-05T04:20:10\n");

        assertThat(differ.timeColumns().alike()).containsExactly("event date", "incident date");
        assertThat(differ.proposed().column(ImportField.START)).isEmpty();
        assertThat(differ.proposed().missing()).isPresent();
        assertThat(agree.timeColumns().alike()).isEmpty();
        assertThat(agree.proposed().column(ImportField.START)).contains(1);
        assertThat(form.proposed().column(ImportField.START)).isEmpty();
        assertThat(form.timeColumns().alike()).containsExactly("start", "_submission_time");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NA",
                "N/A",
                "nan",
                "NULL",
                "None",
                "nil",
                "\\N",
                "#N/A",
                "-",
                "--",
                ".",
                "?",
                "unknown",
                "NaT",
                "n.d.",
                "TBD",
                "0000-00-00",
                "Invalid date"
            })
    void words_for_nothing_are_no_end(String nothing) throws Exception {
        ImportResult result = read("title,start,end\nA,2026-01-31," + nothing + "\nB,2026-01-31,2026-02-01\n");

        assertThat(result.problems()).isEmpty();
        assertThat(times(result)).containsExactly("2026-01-31", "2026-01-31/2026-02-01");
    }

    @Test
    void a_title_or_a_description_of_nothing_but_such_a_word_is_none() throws Exception {
        ImportResult result = read(
                "title,date,category,notes\nNA,2026-01-31,Protests,NA\nNone of them came,2026-02-01,None,Null and void\n");

        assertThat(result.events().get(0).title()).isEqualTo("Protests");
        assertThat(result.events().get(0).summary()).isNull();
        assertThat(result.events().get(1).title()).isEqualTo("None of them came");
        assertThat(result.events().get(1).summary()).contains("Null and void");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "year,month,day | 2026,1,31 | 2026-01-31",
                "year,month,day | 2026,1,0 | 2026-01",
                "year,month,day | 2026,-9,-9 | 2026",
                "Year,Month,Day | 2026,January,31 | 2026-01-31",
                "Year,Month,Day | 2026.0,1.0,31.0 | 2026-01-31",
                "Year,Month,Day | 2026,99,99 | 2026",
                "iyear,imonth,iday | 2026,0,0 | 2026",
                "Start year,Start month,Start day | 2026,1,31 | 2026-01-31",
                "Year,Month,Day,End Year,End Month,End Day | 2026,1,31,2026,2,0 | 2026-01-31/2026-02",
                "Jahr,Monat,Tag | 2026,1,31 | 2026-01-31",
                "a\u00f1o,mes,d\u00eda | 2026,1,31 | 2026-01-31",
                "ann\u00e9e,mois,jour | 2026,1,31 | 2026-01-31"
            })
    void year_month_and_day_in_columns_of_their_own_make_a_date(String headings, String cells, String expected)
            throws Exception {
        ImportResult result = read("title," + headings + "\nA," + cells + "\n");

        assertThat(result.problems()).isEmpty();
        assertThat(times(result)).containsExactly(expected);
    }

    @Test
    @Timeout(5)
    void a_cell_as_long_as_a_book_costs_no_time() throws Exception {
        String spaces = "2026-01-31 06:30" + " ".repeat(200_000) + "2";

        ColumnMapping mapping = survey(rows("2026-01-31", spaces, "1".repeat(200_000), "-/".repeat(100_000)))
                .proposed();
        ImportResult result = read(rows("2026-01-31", spaces, "1".repeat(200_000), "-/".repeat(100_000)));

        assertThat(mapping.column(ImportField.START)).contains(1);
        assertThat(result.imported()).isEqualTo(1);
        assertThat(result.leftOut()).isEqualTo(3);
    }
}
