package org.dateline.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.dateline.events.Dataset;
import org.dateline.evidence.Independence;
import org.dateline.evidence.IndependentCount;
import org.dateline.imports.field.KeptColumns;
import org.dateline.imports.row.ColumnMapping;
import org.dateline.imports.row.ImportField;
import org.dateline.model.Category;
import org.dateline.model.Event;
import org.dateline.model.EventPlace;
import org.dateline.model.Figure;
import org.dateline.model.Mention;
import org.dateline.model.Place;
import org.dateline.model.Precision;
import org.dateline.model.Report;
import org.dateline.model.Source;
import org.dateline.text.Amount;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An export of ACLED comes in as it is, and says no more than it says. */
@NullMarked
class AcledImportTest {

    @TempDir
    Path folder = Path.of(".");

    private ImportFixture files = new ImportFixture(folder);

    @BeforeEach
    void useFolder() {
        files = new ImportFixture(folder);
    }

    private ImportResult read(String... rows) throws Exception {
        return ImportFixture.read(
                files.file("acled.csv", ImportFixture.ACLED_HEADER + "\n" + String.join("\n", rows) + "\n"));
    }

    private Dataset dataset(String... rows) throws Exception {
        return files.dataset(read(rows));
    }

    private static String row(String date, String timePrecision, String geoPrecision) {
        return ImportFixture.acledRow("AAA1", date, timePrecision, "Town A", geoPrecision, "Outlet One", "0");
    }

    @Test
    void knows_the_columns_of_the_export() {
        ColumnMapping mapping = ColumnMapping.proposed(List.of(ImportFixture.ACLED_HEADER.split(",")));

        List<String> names = List.of(ImportFixture.ACLED_HEADER.split(","));
        assertThat(mapping.columns())
                .hasSize(17)
                .containsEntry(ImportField.COUNTRY, names.indexOf("country"))
                .containsEntry(ImportField.START, names.indexOf("event_date"))
                .containsEntry(ImportField.TIME_PRECISION, names.indexOf("time_precision"))
                .containsEntry(ImportField.CATEGORY, names.indexOf("event_type"))
                .containsEntry(ImportField.DETAIL, names.indexOf("sub_event_type"))
                .containsEntry(ImportField.ACTOR, names.indexOf("actor1"))
                .containsEntry(ImportField.OTHER_ACTOR, names.indexOf("actor2"))
                .containsEntry(ImportField.DISTRICT, names.indexOf("admin2"))
                .containsEntry(ImportField.PROVINCE, names.indexOf("admin1"))
                .containsEntry(ImportField.PLACE, names.indexOf("location"))
                .containsEntry(ImportField.LATITUDE, names.indexOf("latitude"))
                .containsEntry(ImportField.LONGITUDE, names.indexOf("longitude"))
                .containsEntry(ImportField.PLACE_PRECISION, names.indexOf("geo_precision"))
                .containsEntry(ImportField.SOURCE, names.indexOf("source"))
                .containsEntry(ImportField.TEXT, names.indexOf("notes"))
                .containsEntry(ImportField.FATALITIES, names.indexOf("fatalities"))
                .containsEntry(ImportField.ID, names.indexOf("event_id_cnty"));
        assertThat(mapping.missing()).isEmpty();
    }

    @Test
    void makes_an_event_of_a_row() throws Exception {
        ImportResult result = read(
                ImportFixture.acledRow("AAA1", "31 January 2026", "1", "Town A", "1", "Outlet One; Outlet Two", "3"));
        Dataset dataset = files.dataset(result);

        assertThat(result.problems()).isEmpty();
        assertThat(result.leftOut()).isZero();
        Event event = dataset.events().list().get(0);
        assertThat(event.id()).isEqualTo("aaa1");
        assertThat(event.title()).isEqualTo("Peaceful protest, Town A");
        assertThat(event.summary())
                .isEqualTo("As acled.csv puts it: People, it says, met in Town A.\n"
                        + "In acled.csv: sub_event_type: Peaceful protest; actor1: Protesters (Country A).");
        assertThat(dataset.categories().list()).containsExactly(new Category("protests", "Protests"));
        assertThat(event.places()).containsExactly(new EventPlace("town-a", Precision.TOWN));
        assertThat(event.quotes()).isEmpty();
        assertThat(dataset.places().list())
                .containsExactly(
                        new Place("country-a", "Country A", List.of(), "country", null, null, null, null),
                        new Place("province-a", "Province A", List.of(), "province", "country-a", null, null, null),
                        new Place("district-a", "District A", List.of(), "district", "province-a", null, null, null),
                        new Place("town-a", "Town A", List.of(), "town", "district-a", null, 66.99, 30.18));
    }

    @Test
    void the_number_killed_is_that_of_the_file_and_not_of_the_sources_it_names() throws Exception {
        Dataset dataset =
                dataset(ImportFixture.acledRow("AAA1", "31 January 2026", "1", "Town A", "1", "Outlet One", "3"));

        assertThat(dataset.measures().list().get(0).name()).isEqualTo("Fatalities");
        assertThat(dataset.events().list().get(0).figures())
                .containsExactly(new Figure("killed", Amount.exactly(3), "3", null, "acled-csv", 2));
    }

    @Test
    void the_file_is_a_source_that_cites_the_line_and_the_outlets_it_names_cite_none() throws Exception {
        Dataset dataset = dataset(
                ImportFixture.acledRow("AAA1", "31 January 2026", "1", "Town A", "1", "Outlet One; Outlet Two", "0"),
                ImportFixture.acledRow("AAA2", "31 January 2026", "1", "Town A", "1", "Outlet Two", "0"));

        assertThat(dataset.sources().stream().map(Source::label))
                .containsExactly("acled.csv", "Outlet One", "Outlet Two");
        assertThat(dataset.events().list().get(1).reports())
                .containsExactly(new Report("acled-csv", List.of(3)), new Report("outlet-two", List.of()));
        Source file = dataset.sources().get("acled-csv");
        assertThat(file.archive()).isNotNull();
        assertThat(file.mentions()).contains(new Mention("town-a", List.of(2, 3)));
        assertThat(dataset.sources().get("outlet-one").mentions()).isEmpty();
        assertThat(dataset.sources().get("outlet-one").note()).contains("not known");
    }

    @Test
    void sources_that_one_file_names_count_as_one() throws Exception {
        Dataset dataset = dataset(
                ImportFixture.acledRow("AAA1", "31 January 2026", "1", "Town A", "1", "Outlet One; Outlet Two", "0"));

        Event event = dataset.events().list().get(0);
        assertThat(event.sources()).hasSize(3);
        assertThat(Independence.of(dataset).independent(event.sources().toList()))
                .isEqualTo(new IndependentCount(1, 1));
    }

    @Test
    void a_day_is_some_time_in_the_day() throws Exception {
        Event event = dataset(row("31 January 2026", "1", "1")).events().list().get(0);

        assertThat(ImportFixture.time(event))
                .isEqualTo("2026-01-31T00:00 2026-02-01T00:00 2026-01-31T00:00 2026-02-01T00:00");
        assertThat(event.time().hasInner()).isFalse();
        assertThat(event.time().note()).isEqualTo("31 January 2026");
    }

    @Test
    void precision_2_of_the_time_is_the_week_around_the_day() throws Exception {
        Event event = dataset(row("31 January 2026", "2", "1")).events().list().get(0);

        assertThat(ImportFixture.time(event))
                .isEqualTo("2026-01-28T00:00 2026-02-04T00:00 2026-01-28T00:00 2026-02-04T00:00");
        assertThat(event.time().note())
                .isEqualTo("31 January 2026; time_precision 2: some time in the seven days around it");
    }

    @Test
    void precision_3_of_the_time_is_the_month() throws Exception {
        Event event = dataset(row("15 February 2024", "3", "1")).events().list().get(0);

        assertThat(ImportFixture.time(event))
                .isEqualTo("2024-02-01T00:00 2024-03-01T00:00 2024-02-01T00:00 2024-03-01T00:00");
        assertThat(event.time().note()).isEqualTo("15 February 2024; time_precision 3: some time in its month");
    }

    @Test
    void precision_2_of_the_place_is_the_district_and_3_the_province() throws Exception {
        Dataset near = dataset(row("31 January 2026", "1", "2"));
        Dataset province = dataset(row("31 January 2026", "1", "3"));

        assertThat(near.events().list().get(0).places())
                .containsExactly(new EventPlace("district-a", Precision.DISTRICT));
        assertThat(near.events().list().get(0).summary()).endsWith("; geo_precision: 2, for the place Town A.");
        assertThat(province.events().list().get(0).places())
                .containsExactly(new EventPlace("province-a", Precision.PROVINCE));
    }

    @Test
    void a_row_whose_precision_is_wrong_says_too_little() throws Exception {
        ImportResult result = read(row("31 January 2026", "5", "1"), row("31 January 2026", "1", "7"));

        assertThat(files.problems(result))
                .containsExactly(
                        "error: acled.csv, line 2: \"time_precision\" does not say how exactly the date is known; the row"
                                + " is left out; expected 1 for the day, 2 for the week around it, 3 for the month, or"
                                + " nothing, found \"5\"",
                        "error: acled.csv, line 3: \"geo_precision\" does not say how exactly the place is known; the"
                                + " event comes in without a place; expected 1 for the town, 2 for the district, 3 for"
                                + " the province, or nothing, found \"7\"");
        assertThat(result.leftOut()).isEqualTo(1);
        assertThat(result.doubtful()).isEqualTo(1);
        assertThat(files.dataset(result).events().list().get(0).places()).isEmpty();
    }

    @Test
    void two_rows_of_one_id_both_come_in() throws Exception {
        ImportResult result = read(row("31 January 2026", "1", "1"), row("30 January 2026", "1", "1"));

        assertThat(files.dataset(result).events().stream().map(Event::id)).containsExactly("aaa1", "aaa1-2");
        assertThat(files.problems(result))
                .containsExactly(
                        "error: acled.csv, line 3: line 2 has the same \"event_id_cnty\"; both rows come in, this"
                                + " one under another id; expected an id of its own, found \"AAA1\"");
    }

    @Test
    void a_file_that_is_cut_in_the_middle_gives_the_rows_before() throws Exception {
        String whole = ImportFixture.ACLED_HEADER + "\n" + row("31 January 2026", "1", "1") + "\n"
                + row("1 February 2026", "1", "1");
        ImportResult result =
                ImportFixture.read(files.file("acled.csv", whole.substring(0, whole.lastIndexOf("\"People") + 9)));

        assertThat(result.imported()).isEqualTo(1);
        assertThat(files.problems(result))
                .containsExactly(
                        "error: acled.csv, line 3: a quotation mark in this row is never closed; the row is left"
                                + " out; expected a closing \" before the end of the cell");
    }

    @Test
    void what_cannot_be_counted_is_not_used() throws Exception {
        ImportResult result = read(
                ImportFixture.acledRow("A", "31 January 2026", "1", "Town A", "1", "Outlet One", "many"),
                ImportFixture.acledRow("B", "31 January 2026", "1", "Town A", "1", "Outlet One", "-1"),
                ImportFixture.acledRow(
                        "C", "31 January 2026", "1", "Town A", "1", "Outlet One", "99999999999999999999"));

        assertThat(result.imported()).isEqualTo(3);
        assertThat(result.doubtful()).isEqualTo(3);
        assertThat(files.dataset(result).events().stream().flatMap(event -> event.figures().stream()))
                .isEmpty();
    }

    @Test
    void every_column_that_holds_something_is_kept_but_what_the_event_says_in_full() throws Exception {
        Dataset dataset = dataset(
                ImportFixture.acledRow("AAA1", "2026-01-31", "2", "Town A", "2", "Outlet One", "3"),
                ImportFixture.acledRow("AAA2", "2026-01-31", "1", "Town B", "1", "Outlet One", "0")
                        .replace(
                                "Country A),,Protesters",
                                "Country A),Labour Group (Country A); Women (Country A),Protesters"),
                ImportFixture.acledRow("AAA3", "2026-01-31", "1", "Town B", "1", "Outlet One", "0")
                        .replace("Country A),,Protesters", "Country A),Women (Country A),Protesters"));

        assertThat(dataset.fields().stream()
                        .map(field -> field.id() + " " + field.type().word()))
                .containsExactly(
                        "event-id-cnty text",
                        "year number",
                        "time-precision number",
                        "disorder-type text",
                        "sub-event-type text",
                        "actor1 text",
                        "assoc-actor-1 list",
                        "inter1 text",
                        "interaction text",
                        "iso number",
                        "region text",
                        "admin3 text",
                        "latitude number",
                        "longitude number",
                        "geo-precision number",
                        "source-scale text",
                        "fatalities number",
                        "tags text",
                        "timestamp number");
        Event first = dataset.events().get("aaa1");
        assertThat(first.field("event-id-cnty").orElseThrow().text()).isEqualTo("AAA1");
        assertThat(first.field("time-precision").orElseThrow().text()).isEqualTo("2");
        assertThat(first.field("latitude").orElseThrow().text()).isEqualTo("30.1800");
        assertThat(first.field("assoc-actor-1")).isEmpty();
        assertThat(dataset.events()
                        .get("aaa2")
                        .field("assoc-actor-1")
                        .orElseThrow()
                        .texts())
                .containsExactly("Labour Group (Country A)", "Women (Country A)");
        assertThat(dataset.fields().get("assoc-actor-1").name()).isEqualTo("Assoc actor 1");
    }

    @Test
    void allies_of_an_actor_are_a_list_however_long_a_name_is() throws Exception {
        String ally =
                "MOVEMENT: Campaign Against the Return of What Nobody in Country A Wants to See Return (Country A)";
        Dataset dataset = dataset(ImportFixture.acledRow("AAA1", "2026-01-31", "1", "Town A", "1", "Outlet One", "3")
                .replace("Country A),,Protesters", "Country A)," + ally + "; Women (Country A),Protesters"));

        assertThat(dataset.events()
                        .get("aaa1")
                        .field("assoc-actor-1")
                        .orElseThrow()
                        .texts())
                .containsExactly(ally, "Women (Country A)");
    }

    @Test
    void no_column_of_any_generation_is_lost() throws Exception {
        for (String generation : List.of("old", "new")) {
            Path file = Path.of("src/test/resources/org/dateline/cases/acled-generations", generation + ".csv");
            Survey survey = ImportFixture.survey(file);
            ColumnMapping mapping = survey.proposed();
            KeptColumns kept = survey.kept(mapping, Set.of());

            for (int column = 0; column < survey.columns().size(); column++) {
                assertThat(kept.has(column)
                                || mapping.field(column).isPresent()
                                || survey.columns().get(column).filled() == 0)
                        .as(generation + " " + survey.names().get(column))
                        .isTrue();
            }
            assertThat(survey.kept(mapping, Set.of(0)).has(0)).isFalse();
        }
    }
}
