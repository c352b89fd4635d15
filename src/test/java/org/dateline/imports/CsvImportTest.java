package org.dateline.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.BufferedWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dateline.evidence.text.ArchivedText;
import org.dateline.imports.field.KeptColumns;
import org.dateline.imports.row.ColumnMapping;
import org.dateline.imports.row.ImportField;
import org.dateline.imports.table.PhysicalLines;
import org.dateline.imports.table.TableOptions;
import org.dateline.imports.time.DateOrderEvidence;
import org.dateline.model.Event;
import org.dateline.model.EventPlace;
import org.dateline.model.Place;
import org.dateline.model.Precision;
import org.dateline.model.Report;
import org.dateline.model.Source;
import org.dateline.problem.Location;
import org.dateline.problem.Problems;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables with a header, whole and broken. */
@NullMarked
class CsvImportTest {

    private static final String TABLE =
            "title,date,latitude,longitude\nOne,2026-01-31,30.1,66.9\nTwo,2026-02-01,30.2,66.8\n";

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

    private List<String> titles(ImportResult result) throws Exception {
        return files.dataset(result).events().stream().map(Event::title).toList();
    }

    @Test
    void reads_rows_under_a_header() throws Exception {
        ImportResult result = read(TABLE);

        assertThat(result.problems()).isEmpty();
        assertThat(result.rows()).isEqualTo(2);
        assertThat(titles(result)).containsExactly("One", "Two");
        assertThat(files.dataset(result).title()).isEqualTo("table");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void finds_out_what_stands_between_the_cells(String delimiter) throws Exception {
        assertThat(titles(read(TABLE.replace(",", delimiter)))).containsExactly("One", "Two");
    }

    @Test
    void what_stands_in_the_further_lines_of_a_cell_parts_no_cells() throws Exception {
        assertThat(titles(read("title,date,text\nOne,2026-01-31,\"a\nb; c; d; e; f; g; h\"\n")))
                .containsExactly("One");
    }

    @ParameterizedTest
    @ValueSource(strings = {"|", ",,\n ,\n", ";\r\n\r\n;"})
    void a_table_of_separators_alone_is_empty(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("line 1: the file is empty; expected a header with the names of the columns");
    }

    @Test
    void a_latitude_of_minus_zero_is_zero_so_that_what_is_written_is_read_again() throws Exception {
        ImportResult result = read("title,date,place,latitude,longitude\nOne,2026-01-31,Town,-0,-0.0\n");

        assertThat(files.dataset(result).places().list())
                .extracting(Place::latitude, Place::longitude)
                .containsExactly(tuple(0.0, 0.0));
    }

    @Test
    void a_point_is_kept_as_fields_unless_the_place_is_that_point() throws Exception {
        assertThat(read("title,date,lat,lon\nOne,2026-01-31,30.19,66.99\n")
                        .events()
                        .get(0)
                        .fields())
                .isEmpty();
        assertThat(read("title,date,city,lat,lon\nOne,2026-01-31,Quetta,30.19,66.99\n")
                        .events()
                        .get(0)
                        .fields())
                .hasSize(2);
    }

    @Test
    void a_first_line_may_name_the_separator() throws Exception {
        ImportResult result = read("sep=;\ntitle;date\nOne, with commas, and more;2026-01-31\n");

        assertThat(titles(result)).containsExactly("One, with commas, and more");
        assertThat(result.events().get(0).reports()).containsExactly(new Report("table-csv", List.of(3)));
    }

    @Test
    void reads_utf_8_and_utf_16_by_their_byte_order_marks() throws Exception {
        String text = "\ufefftitle,date\nPāsni \u0628\u0644\u0648\u0686,2026-01-31\n";
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            ImportResult result = ImportFixture.read(files.file("table.csv", text, charset));

            assertThat(result.problems()).isEmpty();
            assertThat(titles(result)).containsExactly("Pāsni \u0628\u0644\u0648\u0686");
        }
    }

    @Test
    void a_table_that_is_not_utf_8_is_refused_as_a_whole_unless_its_encoding_is_named() throws Exception {
        Path file = files.file(
                "table.csv", "title,date\nOne,2026-01-31\nCaf\u00e9,2026-01-31\n", StandardCharsets.ISO_8859_1);

        assertThat(files.refusal(file))
                .isEqualTo(
                        "table.csv, line 3: this is not UTF-8; the file may be written in another encoding; expected UTF-8,"
                                + " or another encoding to be chosen, such as windows-1252");
        ImportResult result = ImportFixture.read(file, StandardCharsets.UTF_8);

        assertThat(titles(result)).containsExactly("One");
        assertThat(files.problems(result))
                .containsExactly(
                        "error: table.csv, line 3: this row has bytes that mean nothing in the encoding that the"
                                + " file is read in; it is left out; expected UTF-8, or another encoding to be chosen");
        assertThat(titles(ImportFixture.read(file, StandardCharsets.ISO_8859_1)))
                .containsExactly("One", "Caf\u00e9");
    }

    @Test
    void a_cell_may_hold_line_breaks_and_problems_name_the_line_where_the_row_begins() throws Exception {
        ImportResult result = read("title,date,notes\n"
                + "One,2026-01-31,\"first\r\nsecond\n\nfourth \"\"quoted\"\"\"\r\n"
                + "\r\n"
                + "Two,31 February 2026,\"a\nb\"\n"
                + "Three,2026-02-01,c\n");

        assertThat(result.events().get(0).summary())
                .isEqualTo("As table.csv puts it: first\r\nsecond\n\nfourth \"quoted\"");
        assertThat(result.problems()).hasSize(1);
        assertThat(result.problems().get(0).where()).isEqualTo(new Location.InText(7, null));
        assertThat(titles(result)).containsExactly("One", "Three");
    }

    @Test
    void a_report_cites_the_non_empty_line_in_which_the_row_begins() throws Exception {
        String text = "title,date,city\n\n \nOne,2026-01-31,\"City\nA\"\n\nTwo,2026-02-01,City B\n";

        ImportResult result = read(text);

        ArchivedText archived = ArchivedText.parse(text);
        List<Event> events = files.dataset(result).events().list();
        int one = events.get(0).reports().get(0).paragraphs().get(0);
        int two = events.get(1).reports().get(0).paragraphs().get(0);
        assertThat(archived.paragraph(one).orElseThrow()).startsWith("One");
        assertThat(archived.paragraph(two).orElseThrow()).startsWith("Two");
        Source file = files.dataset(result).sources().list().get(0);
        assertThat(file.mentions().get(1).paragraphs()).containsExactly(two);
    }

    @Test
    void cells_that_are_missing_at_the_end_are_empty_and_a_row_with_more_is_left_out() throws Exception {
        ImportResult result = read("title,date,city\nOne,2026-01-31\nTwo,2026-01-31,A,,\nThree,2026-01-31,A,B\n");

        assertThat(titles(result)).containsExactly("One", "Two");
        assertThat(files.problems(result))
                .containsExactly("error: table.csv, line 4: the row has more cells than the header; it is left out;"
                        + " expected 3 cells, found 4 cells");
    }

    @Test
    void a_quotation_mark_that_is_never_closed_costs_its_row_only() throws Exception {
        ImportResult result = read("title,date\n\"One,2026-01-31\nTwo,2026-01-31\nThree,2026-01-31\n");

        assertThat(titles(result)).containsExactly("Two", "Three");
        assertThat(files.problems(result))
                .containsExactly(
                        "error: table.csv, line 2: a quotation mark in this row is never closed; the row is left"
                                + " out; expected a closing \" before the end of the cell");
    }

    @Test
    void quotation_marks_that_do_not_match_cost_their_row_only() throws Exception {
        ImportResult result =
                read("title,date\n\"One\" or so,2026-01-31\nTwo,2026-01-31\n\"Three,2026-01-31\n\"Four\",2026-01-31\n"
                        + "Five 5\" wide,2026-01-31\n");

        assertThat(titles(result)).containsExactly("Two", "Four", "Five 5\" wide");
        assertThat(result.problems())
                .extracting(problem -> problem.where().describe())
                .containsExactly("line 2", "line 4");
    }

    @Test
    void a_quotation_mark_never_closed_in_a_long_file_costs_its_row_only() throws Exception {
        StringBuilder text = new StringBuilder("title,date\n\"Open,2026-01-31\n");
        int rows = 2 * PhysicalLines.MAX_CHARACTERS / 20;
        text.append("Row,2026-01-31     \n".repeat(rows));

        ImportResult result = read(text.toString());

        assertThat(result.imported()).isEqualTo(rows);
        assertThat(result.leftOut()).isEqualTo(1);
    }

    @Test
    void columns_of_one_name_and_of_none_get_names_of_their_own() throws Exception {
        Path file = files.file("table.csv", "title,date,,notes,notes\nOne,2026-01-31,x,first,second\n");

        assertThat(ImportFixture.survey(file).names())
                .containsExactly("title", "date", "column 3", "notes", "notes (2)");
        assertThat(files.problems(ImportFixture.read(file)))
                .containsExactly(
                        "warning: table.csv: two columns are called \"notes\"; the later one is called \"notes (2)\" here");
    }

    @Test
    void shows_what_the_columns_hold() throws Exception {
        Survey survey = ImportFixture.survey(
                files.file("table.csv", "a,b,c\n1,31/01/2026,\n2,03/02/2026,\n2,,\n3,,\n4,,\nx\n"));

        assertThat(survey.rows()).isEqualTo(6);
        assertThat(survey.columns())
                .extracting(
                        Survey.Column::name,
                        Survey.Column::examples,
                        Survey.Column::filled,
                        column -> column.times().order())
                .containsExactly(
                        tuple("a", List.of("1", "2", "3"), 6, DateOrderEvidence.NONE),
                        tuple("b", List.of("31/01/2026", "03/02/2026"), 2, new DateOrderEvidence(1, 0, 1)),
                        tuple("c", List.of(), 0, DateOrderEvidence.NONE));
    }

    @Test
    void the_order_of_dates_is_that_of_the_whole_column() throws Exception {
        ImportResult dayFirst = read("title,date\nOne,03/02/2026\nTwo,31/01/2026\n");
        ImportResult monthFirst = read("title,date\nOne,03/02/2026\nTwo,01/31/2026\n");

        assertThat(ImportFixture.time(dayFirst.events().get(0))).startsWith("2026-02-03");
        assertThat(ImportFixture.time(monthFirst.events().get(0))).startsWith("2026-03-02");
        assertThat(dayFirst.problems()).isEmpty();
        assertThat(monthFirst.problems()).isEmpty();
    }

    @Test
    void time_of_day_and_end_may_stand_in_columns_of_their_own() throws Exception {
        ImportResult result = read("title,date,time,end\nOne,2026-01-31,6:30 pm,2026-01-31 20:00\n"
                + "Two,2026-01-31,25:00,\nThree,2026-01-31,,2026-01-30\nFour,2026-01-31,,2026-02-02\n");

        assertThat(ImportFixture.time(result.events().get(0)))
                .isEqualTo("2026-01-31T18:30 2026-01-31T18:30 2026-01-31T20:00 2026-01-31T20:00");
        assertThat(ImportFixture.time(result.events().get(1)))
                .isEqualTo("2026-01-31T00:00 2026-02-01T00:00 2026-01-31T00:00 2026-02-01T00:00");
        assertThat(ImportFixture.time(result.events().get(2)))
                .isEqualTo("2026-01-31T00:00 2026-02-01T00:00 2026-02-02T00:00 2026-02-03T00:00");
        assertThat(files.problems(result))
                .containsExactly(
                        "warning: table.csv, line 3: \"time\": there is no such time; the event comes in without the"
                                + " time of day; found \"2026-01-31 25:00\"",
                        "error: table.csv, line 4: the event ends before it starts; it is left out; expected an end not"
                                + " before 2026-01-31, found \"2026-01-30\"");
        assertThat(titles(result)).containsExactly("One", "Two", "Four");
    }

    @Test
    void coordinates_are_degrees_with_a_point_or_a_comma() throws Exception {
        ImportResult result = read("title;date;city;lat;lon\n"
                + "One;2026-01-31;A;30,18;66.99\n"
                + "Two;2026-01-31;;-30;-66.5\n"
                + "Three;2026-01-31;B;166.99;30.18\n"
                + "Four;2026-01-31;B;1e5;30.18\n"
                + "Five;2026-01-31;B;99999999999;\n");

        List<Place> places = files.dataset(result).places().list();
        assertThat(places)
                .extracting(Place::name, Place::latitude, Place::longitude)
                .containsExactly(
                        tuple("A", 30.18, 66.99),
                        tuple("30\u00b0S, 66.5\u00b0W", -30.0, -66.5),
                        tuple("B", null, null));
        assertThat(result.events().get(0).places()).containsExactly(new EventPlace("a", Precision.TOWN));
        assertThat(result.events().get(1).places().get(0).precision()).isEqualTo(Precision.EXACT);
        assertThat(files.problems(result).get(0))
                .isEqualTo(
                        "error: table.csv, line 4: latitude and longitude, which may be swapped, are not used; the event"
                                + " comes in without a point; expected a latitude from -90 to 90, and a longitude from -180 to 180,"
                                + " found \"166.99 and 30.18\"");
        assertThat(result.problems()).hasSize(3);
    }

    @Test
    void warns_of_a_place_that_lies_with_the_others_only_if_latitude_and_longitude_are_swapped() throws Exception {
        ImportResult result = read("title,date,city,lat,lon\nOne,2026-01-31,A,30.1,66.9\nTwo,2026-01-31,B,30.2,66.8\n"
                + "Three,2026-01-31,C,66.7,30.3\nFour,2026-01-31,D,0,0\n");

        assertThat(files.problems(result))
                .containsExactly(
                        "warning: table.csv, line 4: latitude and longitude of this place may be swapped: it lies far from"
                                + " the others; it is used as it stands; found \"66.7, 30.3\"",
                        "warning: table.csv, line 5: latitude 0 and longitude 0 often stand for an unknown place; they are"
                                + " used as they stand");
        assertThat(result.imported()).isEqualTo(4);
    }

    @Test
    void one_name_at_points_far_apart_is_two_places_and_two_spellings_or_near_points_are_one() throws Exception {
        ImportResult result = read(
                "title,date,city,lat,lon\nOne,2026-01-31,P\u0101sni,25.26,63.47\n"
                        + "Two,2026-01-31,Pasni,25.26,63.47\nThree,2026-01-31,Pasni,25.27,63.48\nFour,2026-01-31,Pasni,25.29,63.49\n");

        assertThat(files.dataset(result).places().list())
                .containsExactly(
                        new Place("pasni", "P\u0101sni", List.of("Pasni"), "town", null, null, 63.47, 25.26),
                        new Place("pasni-2", "Pasni", List.of(), "town", null, null, 63.49, 25.29));
    }

    @Test
    void an_address_alone_is_a_source_by_its_host_and_what_is_no_address_is_not_used() throws Exception {
        ImportResult result = read("title,date,source,url\nOne,2026-01-31,,https://example.org/a\n"
                + "Two,2026-01-31,Outlet One,https://example.org/b\nThree,2026-01-31,Outlet One,javascript:alert(1)\n");

        assertThat(files.dataset(result).sources().stream().skip(1))
                .extracting(Source::label, Source::url)
                .containsExactly(
                        tuple("example.org", "https://example.org/a"),
                        tuple("Outlet One", "https://example.org/b"),
                        tuple("Outlet One", null));
        assertThat(files.problems(result))
                .containsExactly(
                        "error: table.csv, line 4: \"url\" is not used; the event comes in without the address;"
                                + " expected an address such as https://example.org/report, found \"javascript:alert(1)\"");
    }

    @Test
    void a_row_without_anything_to_call_it_by_is_left_out() throws Exception {
        ImportResult result = read("title,date\n,2026-01-31\n,,\n");

        assertThat(result.dataset()).isEmpty();
        assertThat(result.rows()).isEqualTo(1);
        assertThat(files.problems(result))
                .containsExactly(
                        "error: table.csv, line 2: the row has no title, and nothing to make one from; it is left"
                                + " out; expected a title, or a category, an actor or a place");
    }

    @Test
    void a_header_alone_gives_no_events_and_no_problem() throws Exception {
        ImportResult result = read("title,date\n");

        assertThat(result.rows()).isZero();
        assertThat(result.dataset()).isEmpty();
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void refuses_what_is_no_table() throws Exception {
        assertThat(files.refusal(files.file("empty.csv", "")))
                .isEqualTo("empty.csv, line 1: the file is empty; expected a header with the names of the columns");
        assertThat(files.refusal(files.file("blank.csv", "\n \n\n"))).contains("the file is empty");
        assertThat(files.refusal(folder)).endsWith(": this is a folder, not a file");
        assertThat(files.refusal(folder.resolve("missing.csv"))).isEqualTo("missing.csv: there is no such file");
        assertThat(files.refusal(files.file("zeros.csv", "a\0b,c\0d\n")))
                .isEqualTo(
                        "zeros.csv, line 1: this is not a text that can be read; expected UTF-8, or UTF-16 with a byte"
                                + " order mark, found bytes that are zero");
        assertThat(files.refusal(files.file("latin.csv", "t\u00eetre,date\n", StandardCharsets.ISO_8859_1)))
                .isEqualTo("latin.csv, line 1: this is not UTF-8; the file may be written in another encoding; expected"
                        + " UTF-8, or another encoding to be chosen, such as windows-1252");
        assertThat(files.refusal(files.file("open.csv", "title,\"date\n1,2\n")))
                .isEqualTo(
                        "open.csv, line 1: the quotation marks of the header do not match; expected a closing \" for each");
    }

    @Test
    void says_what_columns_are_missing() {
        assertThat(ColumnMapping.proposed(List.of("a", "b")).missing())
                .contains("a column with the date, and a column with the title, or with a category, actor or place to"
                        + " make it from");
        assertThat(ColumnMapping.proposed(List.of("Event Date", "CITY")).missing())
                .isEmpty();
    }

    @Test
    void a_column_stands_for_one_field_and_a_field_for_one_column() {
        ColumnMapping mapping = ColumnMapping.proposed(List.of("date", "title", "name"));

        assertThat(mapping.with(ImportField.TITLE, 2).columns())
                .containsOnly(Map.entry(ImportField.START, 0), Map.entry(ImportField.TITLE, 2));
        assertThat(mapping.with(ImportField.PLACE, 1).columns())
                .containsOnly(Map.entry(ImportField.START, 0), Map.entry(ImportField.PLACE, 1));
        assertThat(mapping.without(0).field(0)).isEmpty();
    }

    @Test
    void goes_through_many_rows_without_keeping_them() throws Exception {
        Path file = folder.resolve("large.csv");
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            writer.write("title,date,city\n");
            for (int row = 0; row < 60_000; row++) {
                writer.write("Title of row " + row + ",2026-01-31,City " + row % 50 + "\n");
            }
        }
        ImportFile source = ImportFile.open(file, null, TableOptions.NONE);
        Survey survey = source.survey(() -> false);

        ImportResult result = source.preview(
                new ImportPlan(
                        survey.proposed(),
                        survey.profile(),
                        survey.timeOptions(survey.proposed(), ImportFixture.KARACHI),
                        KeptColumns.NONE,
                        survey.title()),
                10,
                () -> false);

        assertThat(result.imported()).isEqualTo(60_000);
        assertThat(result.events()).hasSize(10);
        assertThat(result.places()).hasSize(10);
    }

    @Test
    void counts_problems_that_are_too_many_to_list() throws Exception {
        ImportResult result = read("title,date\n" + "x,no date\n".repeat(Problems.MAX_LISTED + 5));

        assertThat(result.leftOut()).isEqualTo(Problems.MAX_LISTED + 5);
        assertThat(result.problems()).hasSize(Problems.MAX_LISTED + 1);
        assertThat(files.problems(result).get(Problems.MAX_LISTED))
                .isEqualTo(
                        "error: table.csv: there are more problems than are listed: 5 further errors and 0 further warnings");
    }
}
