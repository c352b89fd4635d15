package org.dateline.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.dateline.imports.field.KeptColumns;
import org.dateline.imports.row.ColumnMapping;
import org.dateline.imports.table.TableOptions;
import org.dateline.imports.time.EventCalendar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates with the year of other calendars than the Gregorian: never a year of the Middle Ages, or of the future, without a word. */
class OtherCalendarsTest {

    @TempDir
    private Path folder;

    private ImportFixture files;

    @BeforeEach
    void prepare() {
        files = new ImportFixture(folder);
    }

    private ImportResult read(String table, EventCalendar calendar) throws Exception {
        ImportFile source = ImportFile.open(files.file("a.csv", table), null, TableOptions.NONE);
        Survey survey = source.survey(() -> false);
        ColumnMapping mapping = survey.proposed();
        return source.read(new ImportPlan(
                mapping,
                survey.profile(),
                survey.timeOptions(mapping, ImportFixture.KARACHI).in(calendar),
                KeptColumns.NONE,
                survey.title()));
    }

    private static List<String> days(ImportResult result) {
        return result.events().stream()
                .map(event -> ImportFixture.time(event).split(" "))
                .map(ends -> ends[0].substring(0, 10) + " to before " + ends[3].substring(0, 10))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1404-11-11 | the year 1404 may be of the Persian or Islamic calendar",
                "1447/08/12 | the year 1447 may be of the Islamic calendar",
                "31/01/2569 | the year 2569 may be of the Buddhist calendar"
            })
    void rows_are_left_out_until_one_says_of_which_calendar_they_are(String date, String words) throws Exception {
        Path table = files.file("a.csv", "title,date\nA," + date + "\nB," + date + "\n");
        Survey survey = ImportFixture.survey(table);
        ImportResult result = ImportFixture.read(table);

        assertThat(survey.times(survey.proposed()).calendarWords()).isEqualTo(words);
        assertThat(result.imported()).isZero();
        assertThat(files.problems(result))
                .allSatisfy(
                        problem -> assertThat(problem).contains("may be one of another calendar than the Gregorian"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1404-11-11 | PERSIAN | 2026-01-31 to before 2026-02-01",
                "\u06f1\u06f4\u06f0\u06f4/\u06f1\u06f1/\u06f1\u06f1 | PERSIAN | 2026-01-31 to before 2026-02-01",
                "14041111 | PERSIAN | 2026-01-31 to before 2026-02-01",
                "1403-12-30 | PERSIAN | 2025-03-20 to before 2025-03-21",
                "1404-01-01 | PERSIAN | 2025-03-21 to before 2025-03-22",
                "1404-02-31 | PERSIAN | 2025-05-21 to before 2025-05-22",
                "1404-12 | PERSIAN | 2026-02-20 to before 2026-03-21",
                "1404 | PERSIAN | 2025-03-21 to before 2026-03-21",
                "1447-08-12 | ISLAMIC | 2026-01-30 to before 2026-02-02",
                "31/01/2569 | BUDDHIST | 2026-01-31 to before 2026-02-01",
                "1404-11-11 | GREGORIAN | 1404-11-11 to before 1404-11-12",
                "2026-01-31 | PERSIAN | 2026-01-31 to before 2026-02-01"
            })
    void are_read_by_the_calendar_that_one_names(String date, EventCalendar calendar, String days) throws Exception {
        ImportResult result = read("title,date\nA," + date + "\n", calendar);

        assertThat(result.problems()).isEmpty();
        assertThat(days(result)).containsExactly(days);
    }

    @Test
    void a_day_that_the_calendar_has_not_is_no_date() throws Exception {
        assertThat(files.problems(read("title,date\nA,1404-12-30\nB,1404-07-31\n", EventCalendar.PERSIAN)))
                .allSatisfy(problem -> assertThat(problem).contains("there is no such time"))
                .hasSize(2);
    }

    @Test
    void years_of_long_ago_among_others_and_years_alone_are_taken_as_they_stand() throws Exception {
        ImportResult old = ImportFixture.read(
                files.file("a.csv", "title,date\nA,1066-10-14\nB,1415-10-25\nC,1805-12-02\nD,2001-09-11\n"));
        ImportResult years = ImportFixture.read(files.file("b.csv", "title,year,month\nA,1404,11\nB,1405,12\n"));

        assertThat(old.imported()).isEqualTo(4);
        assertThat(years.imported()).isEqualTo(2);
    }
}
