package org.dateline.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.imports.ForeignTablesTest.input;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.events.Dataset;
import org.dateline.model.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs for maps, tables and tracks write, as people report that others cannot read it. */
class FilesOfProgramsTest {

    @TempDir
    private Path folder;

    private ImportFixture files;

    @BeforeEach
    void prepare() {
        files = new ImportFixture(folder);
    }

    private List<String> events(ImportResult result) throws Exception {
        return files.dataset(result).events().stream()
                .map(event -> event.title() + " " + ImportFixture.time(event))
                .toList();
    }

    private static String place(Dataset dataset, Event event) {
        return event.places().stream()
                .map(placed -> dataset.places().get(placed.place()))
                .map(place -> place.latitude() + ", " + place.longitude())
                .collect(Collectors.joining("; "));
    }

    @Test
    void a_track_is_one_event_where_it_begins_from_its_first_time_to_its_last() throws Exception {
        for (String file : List.of("track-of-google-earth/track.kml", "gpx-with-tracks-only/track.gpx")) {
            ImportResult result = ImportFixture.read(input(file));
            Dataset dataset = files.dataset(result);

            assertThat(events(result))
                    .containsExactly("Patrol 2026-01-31T06:30 2026-01-31T06:30 2026-01-31T07:30 2026-01-31T07:30");
            assertThat(place(dataset, dataset.events().list().get(0))).isEqualTo("30.1, 66.9");
            assertThat(files.problems(result))
                    .singleElement()
                    .asString()
                    .contains("1 track is read as one event each, where it begins, from its first time to its last");
        }
    }

    @Test
    void a_map_that_is_but_a_link_is_told_so_with_what_it_leads_to() {
        assertThat(files.refusal(input("link-of-my-maps/link.kml")))
                .contains("holds only a link to another, which is not followed", "https://www.google.com/maps/d/kml");
    }

    @Test
    void coordinates_between_quotation_marks_are_read() throws Exception {
        ImportResult result = ImportFixture.read(input("coordinates-as-strings/points.geojson"));
        Dataset dataset = files.dataset(result);

        assertThat(place(dataset, dataset.events().list().get(0))).isEqualTo("30.1, 66.9");
        assertThat(files.problems(result)).singleElement().asString().contains("line 3", "the position is wrong");
    }

    @Test
    @DisplayName("NaN, which is no JSON but which Python writes, is nothing")
    void nan_is_nothing() throws Exception {
        ImportResult result = ImportFixture.read(input("nan-of-python/rows.json"));

        assertThat(result.problems()).isEmpty();
        assertThat(files.dataset(result).events().stream().map(Event::title))
                .containsExactly("A said \"NaN, no\"", "B");
        assertThat(result.events().get(0).figures()).isEmpty();
        assertThat(result.events().get(0).places()).isEmpty();
    }

    @Test
    void the_errors_of_a_spreadsheet_are_empty_cells_in_each_language() throws Exception {
        ImportResult result = ImportFixture.read(input("errors-of-excel/table.csv"));
        Dataset dataset = files.dataset(result);

        assertThat(dataset.events().stream().map(Event::title)).containsExactly("A", "B", "C");
        assertThat(dataset.places().list()).isEmpty();
        assertThat(dataset.events().stream().flatMap(event -> event.figures().stream()))
                .isEmpty();
        assertThat(files.problems(result)).singleElement().asString().contains("line 5: the row has no date");
    }

    @Test
    void days_that_a_workbook_counts_from_1904_are_the_days_that_it_shows() throws Exception {
        ImportResult result = ImportFixture.read(input("excel-workbooks/dates-1904.xlsx"));

        assertThat(events(result))
                .containsExactly(
                        "A 2026-01-31T00:00 2026-02-01T00:00 2026-01-31T00:00 2026-02-01T00:00",
                        "B 2026-01-31T06:00 2026-01-31T06:00 2026-01-31T06:00 2026-01-31T06:00");
    }

    @Test
    void formulas_whose_result_is_not_in_the_file_are_told() throws Exception {
        ImportResult result = ImportFixture.read(input("excel-workbooks/formulas-without-values.xlsx"));

        assertThat(files.dataset(result).events().stream().map(Event::title)).containsExactly("B", "C");
        assertThat(files.problems(result))
                .anySatisfy(problem -> assertThat(problem).contains("2 cells have a formula without its result"));
    }

    @Test
    void text_of_several_styles_is_one_text() throws Exception {
        assertThat(files.dataset(ImportFixture.read(input("excel-workbooks/rich-text.xlsx")))
                        .events()
                        .list()
                        .get(0)
                        .title())
                .isEqualTo("Attack on A");
    }

    @Test
    void dates_of_a_workbook_are_read_however_it_keeps_them() throws Exception {
        ImportResult result = ImportFixture.read(input("excel-workbooks/strict-dates.xlsx"));
        String day = " 2026-01-31T00:00 2026-02-01T00:00 2026-01-31T00:00 2026-02-01T00:00";

        assertThat(events(result)).containsExactlyInAnyOrder("number" + day, "text" + day, "iso" + day);
        assertThat(files.problems(result))
                .as("a number that no format makes a date")
                .singleElement()
                .asString()
                .contains("line 4", "a spreadsheet's number of a day (2026-01-31)");
    }

    @Test
    void zeros_among_the_bytes_of_a_row_are_left_out_and_told() throws Exception {
        ImportResult result =
                ImportFixture.read(files.file("a.csv", "title,date\nA\u0000B,2026-01-31\nC,2026-02-01\u0000\n"));

        assertThat(files.dataset(result).events().stream().map(Event::title)).containsExactly("AB", "C");
        assertThat(files.problems(result))
                .allSatisfy(problem -> assertThat(problem).contains("this row has bytes that are zero"))
                .hasSize(2);
    }

    @Test
    void numbers_of_days_with_commas_between_their_thousands_are_days() throws Exception {
        ImportResult result = ImportFixture.read(files.file("a.csv", "title,date\nA,\"46,053.25\"\nB,\"46,054.00\"\n"));

        assertThat(events(result))
                .containsExactly(
                        "A 2026-01-31T06:00 2026-01-31T06:00 2026-01-31T06:00 2026-01-31T06:00",
                        "B 2026-02-01T00:00 2026-02-02T00:00 2026-02-01T00:00 2026-02-02T00:00");
    }

    private static String manyKeys(int keys) {
        return IntStream.range(0, keys)
                .mapToObj(key -> ", \"k" + key + "\": \"v\"")
                .collect(Collectors.joining());
    }

    @Test
    void keys_for_which_there_is_no_column_are_told() throws Exception {
        String properties = "{\"title\": \"A\", \"date\": \"2026-01-31\"" + manyKeys(1_010) + "}";
        Path rows = files.file("rows.json", "[" + properties + "]");
        Path features = files.file(
                "features.geojson",
                "{\"type\": \"FeatureCollection\", \"features\": [{\"type\": \"Feature\", \"geometry\": null, \"properties\": "
                        + properties + "}]}");
        String data = IntStream.range(0, 510)
                .mapToObj(key -> "<Data name=\"k" + key + "\"><value>v</value></Data>")
                .collect(Collectors.joining());
        Path marks = files.file(
                "marks.kml",
                "<kml><Placemark><name>A</name><TimeStamp><when>2026</when></TimeStamp><ExtendedData>" + data
                        + "</ExtendedData></Placemark></kml>");

        for (Path file : List.of(rows, features, marks)) {
            ImportResult result = ImportFixture.read(file);
            assertThat(result.imported()).isEqualTo(1);
            assertThat(files.problems(result))
                    .singleElement()
                    .asString()
                    .contains("there are more keys than columns can be shown", "and others");
        }
    }
}
