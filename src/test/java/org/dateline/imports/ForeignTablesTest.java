package org.dateline.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.dateline.events.Dataset;
import org.dateline.imports.field.KeptColumns;
import org.dateline.imports.row.ColumnMapping;
import org.dateline.imports.row.ImportField;
import org.dateline.imports.row.Profile;
import org.dateline.imports.table.TableOptions;
import org.dateline.model.Category;
import org.dateline.model.Event;
import org.dateline.model.EventPlace;
import org.dateline.model.EventTime;
import org.dateline.model.Figure;
import org.dateline.model.Place;
import org.dateline.model.Source;
import org.dateline.model.TimeParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables as other programs and compilers write them, read as they are proposed: what each says, and no more. */
class ForeignTablesTest {

    private static final Path CASES = Path.of("src", "test", "resources", "org", "dateline", "cases");

    @TempDir
    private Path folder;

    private ImportFixture files;

    @BeforeEach
    void prepare() {
        files = new ImportFixture(folder);
    }

    static Path input(String name) {
        return CASES.resolve(name);
    }

    private Dataset dataset(ImportResult result) throws Exception {
        return files.dataset(result);
    }

    private static List<String> times(Dataset dataset) {
        return dataset.events().stream().map(event -> said(event.time())).toList();
    }

    /** The outer interval, and the inner one where it differs from a point at either end. */
    private static String said(EventTime time) {
        TimeParser times = new TimeParser(ImportFixture.KARACHI);
        String outer = times.format(time.start()) + " to " + times.format(time.end());
        boolean goesOn = time.startLatest().isBefore(time.endEarliest());
        return goesOn
                ? outer + ", surely from " + times.format(time.startLatest()) + " to "
                        + times.format(time.endEarliest())
                : outer;
    }

    @Test
    void digits_that_read_as_a_date_of_the_calendar_are_that_date() throws Exception {
        ImportResult result = ImportFixture.read(input("compact-timestamp-becomes-epoch/gkg.csv"));

        assertThat(result.problems()).isEmpty();
        assertThat(times(dataset(result)))
                .containsExactlyInAnyOrder(
                        "2026-01-31T06:30 to 2026-01-31T06:30",
                        "2026-01-31T06:30 to 2026-01-31T06:30",
                        "2026-01-31T00:00 to 2026-02-01T00:00");
    }

    @Test
    void the_sheet_of_a_timeline_has_its_dates_in_columns_its_title_in_a_row_and_its_eras_left_out() throws Exception {
        ImportResult result = ImportFixture.read(input("timelinejs-google-sheet/sheet.csv"));
        Dataset dataset = dataset(result);

        assertThat(files.problems(result))
                .singleElement()
                .asString()
                .endsWith("sheet.csv, line 6: eras are not events; the row is left out; found era");
        assertThat(dataset.title()).isEqualTo("My timeline");
        assertThat(dataset.categories().list())
                .containsExactly(new Category("attacks", "Attacks"), new Category("politics", "Politics"));
        assertThat(dataset.events().stream().map(event -> event.title() + ": " + said(event.time())))
                .containsExactlyInAnyOrder(
                        "Attack in Town A: 2026-01-31T00:00 to 2026-02-01T00:00",
                        "Campaign: 2026-01-01T00:00 to 2026-03-01T00:00",
                        "Press conference: 2026-02-01T14:30 to 2026-02-01T16:00, surely from 2026-02-01T14:30 to"
                                + " 2026-02-01T16:00");
        assertThat(dataset.events().list().get(0).summary()).doesNotContain("<p>");
        assertThat(dataset.sources().stream().map(Source::outlet)).containsExactly("sheet.csv", "Outlet A");
    }

    @Test
    void words_for_nothing_are_no_end_no_place_no_number_and_no_actor() throws Exception {
        ImportResult ends = ImportFixture.read(input("na-from-r/na.csv"));
        ImportResult none = ImportFixture.read(input("na-from-r/none.csv"));
        ImportResult places = ImportFixture.read(input("na-from-r/places.csv"));

        assertThat(ends.problems()).isEmpty();
        assertThat(times(dataset(ends)))
                .containsExactly("2026-01-31T00:00 to 2026-02-01T00:00", "2026-02-01T00:00 to 2026-02-02T00:00");
        assertThat(none.problems()).isEmpty();
        assertThat(none.imported()).isEqualTo(5);
        assertThat(dataset(none).places().stream().map(Place::name)).containsExactly("Town A");
        assertThat(places.problems()).isEmpty();
        assertThat(dataset(places).places().stream().map(place -> place.kind() + " " + place.name()))
                .containsExactly("province Province A", "town Town A");
        assertThat(dataset(places).events().stream().map(Event::summary)).noneMatch(words -> words.contains("NA"));
        assertThat(dataset(places).events().stream()
                        .flatMap(event -> event.figures().stream())
                        .map(Figure::wording))
                .containsExactly("2");
    }

    @Test
    void a_day_or_a_month_of_0_is_not_known() throws Exception {
        ImportResult result = ImportFixture.read(input("date-in-three-columns/gtd.csv"));
        Dataset dataset = dataset(result);

        assertThat(result.problems()).isEmpty();
        assertThat(times(dataset))
                .containsExactlyInAnyOrder(
                        "2020-01-01T00:00 to 2020-01-02T00:00",
                        "2020-01-01T00:00 to 2020-02-01T00:00",
                        "2020-01-01T00:00 to 2021-01-01T00:00");
        assertThat(dataset.events().stream().flatMap(event -> event.figures().stream()))
                .extracting(figure -> figure.measure() + " " + figure.wording())
                .containsExactly("killed 2", "wounded 3");
        assertThat(dataset.events().stream().flatMap(event -> event.places().stream()))
                .extracting(EventPlace::place)
                .containsExactlyInAnyOrder("town-a", "province-a", "province-a");
    }

    @Test
    void a_year_alone_that_is_taken_for_the_date_has_its_month_and_day_from_their_columns() throws Exception {
        ImportFile source = ImportFile.open(input("date-in-three-columns/gtd.csv"), null, TableOptions.NONE);
        Survey survey = source.survey(() -> false);
        int year = survey.names().indexOf("iyear");
        ColumnMapping mapping = survey.proposed().with(ImportField.START, year);

        ImportResult result = source.read(new ImportPlan(
                mapping,
                survey.profile(),
                survey.timeOptions(mapping, ImportFixture.KARACHI),
                KeptColumns.NONE,
                survey.title()));

        assertThat(times(dataset(result))).contains("2020-01-01T00:00 to 2020-01-02T00:00");
    }

    @Test
    void midnight_in_every_row_is_the_day_to_its_end() throws Exception {
        ImportResult result = ImportFixture.read(input("midnight-that-means-the-day/ged.csv"));

        assertThat(times(dataset(result)))
                .containsExactlyInAnyOrder(
                        "2025-03-01T00:00 to 2025-03-02T00:00",
                        "2025-03-01T00:00 to 2025-04-01T00:00, surely from 2025-03-02T00:00 to 2025-03-31T00:00");
    }

    @Test
    void one_other_time_of_day_makes_midnight_a_moment() throws Exception {
        ImportResult result =
                ImportFixture.read(files.file("a.csv", "title,date\nA,2025-03-01 00:00\nB,2025-03-02 06:30\n"));

        assertThat(times(dataset(result)))
                .containsExactly("2025-03-01T00:00 to 2025-03-01T00:00", "2025-03-02T06:30 to 2025-03-02T06:30");
    }

    @Test
    void the_date_of_an_incident_is_not_when_a_form_was_filled_in() throws Exception {
        ImportResult result = ImportFixture.read(input("form-times-taken-for-event-times/kobo.csv"));

        assertThat(result.problems()).isEmpty();
        assertThat(times(dataset(result)))
                .containsExactly("2026-01-31T00:00 to 2026-02-01T00:00", "2026-02-01T00:00 to 2026-02-02T00:00");
        assertThat(dataset(result).categories().stream().map(Category::name)).containsExactly("Attack", "Protest");
        assertThat(dataset(result).places().list().get(0).latitude()).isEqualTo(30.1);
    }

    @Test
    void a_form_that_knows_no_other_date_has_that_of_its_filling_in() throws Exception {
        Survey survey = ImportFixture.survey(files.file(
                "form.csv", "start,end,what\n2026-02-05T09:12:33+05:00,2026-02-05T09:20:01+05:00,A protest\n"));

        assertThat(survey.proposed().column(ImportField.START)).contains(0);
        assertThat(survey.proposed().column(ImportField.END)).contains(1);
    }

    @Test
    void two_columns_that_may_both_be_the_date_are_told() throws Exception {
        Survey survey =
                ImportFixture.survey(files.file("two.csv", "what,incident date,event date\nA,2026-01-31,2026-02-03\n"));

        assertThat(survey.timeColumns().alike()).containsExactly("incident date", "event date");
    }

    @Test
    void codes_and_numbers_of_ucdp_mean_what_its_codebook_says() throws Exception {
        Path file = input("ucdp-ged/ucdp.csv");
        ImportResult result = ImportFixture.read(file);
        Dataset dataset = dataset(result);

        assertThat(ImportFixture.survey(file).profile()).isEqualTo(Profile.UCDP_GED);
        assertThat(result.problems()).isEmpty();
        assertThat(times(dataset))
                .containsExactlyInAnyOrder(
                        "2025-03-01T00:00 to 2025-03-02T00:00",
                        "2025-03-01T00:00 to 2025-04-01T00:00",
                        "2025-01-01T00:00 to 2026-01-01T00:00");
        assertThat(dataset.events().stream().flatMap(event -> event.places().stream()))
                .extracting(place -> place.place() + " " + place.precision().word())
                .containsExactlyInAnyOrder("town-a town", "province-a-province province", "xland country");
        assertThat(dataset.events().stream().flatMap(event -> event.figures().stream()))
                .extracting(Figure::wording)
                .containsExactlyInAnyOrder(
                        "between 4 and 6, best estimate 4",
                        "between 10 and 12, best estimate 12",
                        "between 20 and 40, best estimate 30");
        assertThat(dataset.categories().stream().map(Category::name))
                .containsExactly("State-based conflict", "One-sided violence");
        assertThat(dataset.sources().stream().map(Source::outlet)).containsExactly("ucdp.csv", "Outlet A", "Outlet B");
    }

    @Test
    void hours_and_minutes_without_a_sign_between_them_go_with_their_date() throws Exception {
        ImportResult result = ImportFixture.read(input("time-as-hhmm/firms.csv"));

        assertThat(result.problems()).isEmpty();
        assertThat(dataset(result).zone().getId()).as("satellites have UTC").isEqualTo("UTC");
        assertThat(dataset(result).categories().list())
                .as("how sure a satellite is makes no kind of event")
                .extracting(Category::name)
                .containsExactly("Fire seen by a satellite");
        assertThat(dataset(result).events().stream()
                        .map(event -> event.time().start().toString()))
                .containsExactlyInAnyOrder("2026-01-31T00:35:00Z", "2026-01-31T02:20:00Z", "2026-01-31T15:06:00Z");
    }

    @Test
    void numbers_that_may_be_dates_among_others_are_left_out_with_a_hint() throws Exception {
        ImportResult result = ImportFixture.read(input("numbers-that-are-dates/numbers.csv"));

        assertThat(files.problems(result))
                .satisfiesExactly(
                        first -> assertThat(first).contains("line 2", "a spreadsheet's number of a day (2026-01-31)"),
                        second -> assertThat(second).contains("line 3", "a spreadsheet's number of a day"),
                        third -> assertThat(third).contains("line 4", "a year and a month", "2026-01"));
        assertThat(times(dataset(result)))
                .containsExactly(
                        "2026-01-01T00:00 to 2027-01-01T00:00",
                        "2026-01-31T11:50 to 2026-01-31T11:50",
                        "2026-01-31T11:50 to 2026-01-31T11:50");
    }

    @Test
    void a_column_that_is_all_numbers_of_days_or_all_years_and_months_is_read_and_it_is_said() throws Exception {
        Path days = files.file("days.csv", "title,date\nA,46053\nB,46054.5\n");
        Path months = files.file("months.csv", "title,date\nA,202601\nB,202512\n");

        assertThat(times(dataset(ImportFixture.read(days))))
                .containsExactly("2026-01-31T00:00 to 2026-02-01T00:00", "2026-02-01T12:00 to 2026-02-01T12:00");
        assertThat(times(dataset(ImportFixture.read(months))))
                .containsExactlyInAnyOrder(
                        "2025-12-01T00:00 to 2026-01-01T00:00", "2026-01-01T00:00 to 2026-02-01T00:00");
        Survey survey = ImportFixture.survey(days);
        assertThat(survey.times(survey.proposed()).words())
                .contains("all are days as spreadsheets count them: 46053 is 31 January 2026");
    }

    @Test
    void an_end_that_cannot_be_read_costs_the_end_and_not_the_row() throws Exception {
        ImportResult result = ImportFixture.read(
                files.file("a.csv", "title,date,end date\nA,2026-01-31,soon\nB,2026-01-31,2026-02-02\n"));

        assertThat(result.imported()).isEqualTo(2);
        assertThat(files.problems(result))
                .singleElement()
                .asString()
                .contains("line 2", "\"end date\": this is not a date; the event comes in without an end", "\"soon\"");
    }

    @Test
    void an_hour_that_the_clocks_leave_out_or_show_twice_is_told() throws Exception {
        Path file = files.file("a.csv", "title,date\nA,2026-03-29 02:30\nB,2026-10-25 02:30\nC,2026-06-01 06:00\n");
        ImportFile source = ImportFile.open(file, null, TableOptions.NONE);
        Survey survey = source.survey(() -> false);
        ImportResult result = source.read(new ImportPlan(
                survey.proposed(),
                survey.profile(),
                survey.timeOptions(survey.proposed(), ZoneId.of("Europe/Berlin")),
                KeptColumns.NONE,
                "a"));

        assertThat(files.problems(result))
                .satisfiesExactly(
                        gap -> assertThat(gap)
                                .contains("line 2", "leave out 2026-03-29 02:30; it is taken as 2026-03-29 03:30"),
                        twice -> assertThat(twice).contains("line 3", "show 2026-10-25 02:30 twice"));
    }

    @Test
    void a_place_may_stand_in_one_cell_in_degrees_and_minutes_or_as_text_of_a_geometry() throws Exception {
        ImportResult result = ImportFixture.read(files.file(
                "a.csv",
                "title,date,coordinates\n"
                        + "A,2026-01-31,\"30.1875, 66.99\"\n"
                        + "B,2026-01-31,POINT (66.99 30.1875)\n"
                        + "C,2026-01-31,\"{\"\"type\"\":\"\"Point\"\",\"\"coordinates\"\":[66.99,30.1875]}\"\n"
                        + "D,2026-01-31,\"30\u00b011'15\"\"N 66\u00b059'24\"\"E\"\n"
                        + "E,2026-01-31,somewhere\n"));

        assertThat(dataset(result).places().list()).singleElement().satisfies(place -> {
            assertThat(place.latitude()).isEqualTo(30.1875);
            assertThat(place.longitude()).isEqualTo(66.99);
        });
        assertThat(files.problems(result))
                .singleElement()
                .asString()
                .contains("line 6", "the event comes in without a point", "\"somewhere\"");
    }
}
