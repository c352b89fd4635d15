package org.dateline.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.imports.ForeignTablesTest.input;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dateline.events.Dataset;
import org.dateline.imports.table.TableOptions;
import org.dateline.model.Event;
import org.dateline.model.Place;
import org.dateline.model.Source;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of other forms than plain tables: read as rows, or told what they are. */
class ForeignFilesTest {

    @TempDir
    private Path folder;

    private ImportFixture files;

    @BeforeEach
    void prepare() {
        files = new ImportFixture(folder);
    }

    private List<String> events(ImportResult result) throws Exception {
        Dataset dataset = files.dataset(result);
        return dataset.events().stream()
                .map(event -> event.title() + " " + event.time().start() + " "
                        + event.time().end())
                .toList();
    }

    @Test
    void cells_that_are_missing_at_the_end_are_empty() throws Exception {
        ImportResult result = ImportFixture.read(input("short-rows/ragged.csv"));

        assertThat(result.problems()).isEmpty();
        assertThat(result.imported()).isEqualTo(17);
    }

    @Test
    void lines_above_the_names_of_the_columns_are_passed_over_and_it_is_said() throws Exception {
        ImportResult result = ImportFixture.read(input("lines-above-the-header/preamble.csv"));

        assertThat(result.imported()).isEqualTo(1);
        assertThat(files.problems(result))
                .singleElement()
                .asString()
                .contains("line 4: lines 1 to 2 stand above the names of the columns");
        assertThat(files.dataset(result).places().stream().map(Place::name)).containsExactly("Town A");
    }

    @Test
    void a_table_without_names_has_numbered_columns_and_a_line_may_be_named() throws Exception {
        Path bare = files.file("bare.csv", "2026-01-31,30.1,66.9,Attack\n2026-02-01,30.2,66.8,Protest\n");

        assertThat(ImportFixture.survey(bare).names()).containsExactly("column 1", "column 2", "column 3", "column 4");
        assertThat(ImportFixture.survey(bare).rows()).isEqualTo(2);
        Path odd = files.file("odd.csv", "a,b\nc,d\n1,2\n");
        assertThat(ImportFile.open(odd, null, new TableOptions(null, null, 2))
                        .survey(() -> false)
                        .names())
                .containsExactly("c", "d");
    }

    @Test
    void events_of_gdelt_have_no_names_of_columns_and_are_marked_as_coded_by_a_program() throws Exception {
        String[] cells = new String[61];
        Arrays.fill(cells, "");
        cells[0] = "123456789";
        cells[1] = "20260131";
        cells[2] = "202601";
        cells[3] = "2026";
        cells[6] = "POLICE";
        cells[28] = "19";
        cells[51] = "4";
        cells[52] = "Town A, Country A";
        cells[56] = "30.1";
        cells[57] = "66.9";
        cells[59] = "20260201000000";
        cells[60] = "https://outlet.example/1";
        ImportResult result = ImportFixture.read(files.file("20260131.export.CSV", String.join("\t", cells) + "\n"));
        Dataset dataset = files.dataset(result);

        assertThat(result.imported()).isEqualTo(1);
        Event event = dataset.events().list().get(0);
        assertThat(event.title()).isEqualTo("Fight, Town A, Country A");
        assertThat(event.time().start()).hasToString("2026-01-31T00:00:00Z");
        assertThat(event.summary()).contains("coded by a program");
        assertThat(dataset.sources().stream().map(Source::outlet)).contains("outlet.example");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "array.json | Town A 2022-02-23T19:00:00Z 2022-02-24T19:00:00Z",
                "acledapi.json | Battles, Town A 2026-01-30T19:00:00Z 2026-01-31T19:00:00Z",
                "timeline2.json | A 2026-01-30T19:00:00Z 2026-02-01T19:00:00Z",
                "single.geojson | A 2026-01-30T19:00:00Z 2026-01-31T19:00:00Z"
            })
    void json_of_other_forms_is_read(String file, String event) throws Exception {
        ImportResult result = ImportFixture.read(input("other-json/" + file));

        assertThat(result.problems()).isEmpty();
        assertThat(events(result)).containsExactly(event);
    }

    @Test
    void features_in_lines_are_a_collection_with_their_lines() throws Exception {
        ImportResult result = ImportFixture.read(input("other-json/lines.geojson"));

        assertThat(result.imported()).isEqualTo(2);
        Path wrong = files.file(
                "wrong.geojson",
                Files.readString(input("other-json/single.geojson")).strip() + "\n"
                        + "{\"type\": \"Feature\", \"properties\": {\"title\": \"B\", \"date\": \"soon\"}, \"geometry\": null}\n");
        assertThat(files.problems(ImportFixture.read(wrong)))
                .singleElement()
                .asString()
                .contains("line 2", "\"soon\"");
    }

    @Test
    void objects_within_properties_are_columns_and_lists_of_them_their_names() throws Exception {
        Survey nested = ImportFixture.survey(input("time-in-an-object/nested.geojson"));
        ImportResult eonet = ImportFixture.read(input("time-in-an-object/eonet.geojson"));

        assertThat(nested.names()).contains("when.start", "when.end", "date");
        assertThat(events(ImportFixture.read(input("time-in-an-object/nested.geojson"))))
                .containsExactly("A 2026-01-30T19:00:00Z 2026-02-02T19:00:00Z");
        assertThat(ImportFixture.survey(input("time-in-an-object/eonet.geojson"))
                        .names())
                .contains("categories", "sources", "sources.url");
        assertThat(files.dataset(eonet).sources().stream().map(Source::outlet)).contains("IRWIN");
    }

    @Test
    void the_sheet_with_the_most_rows_of_a_workbook_is_read_with_days_as_days() throws Exception {
        Path file = folder.resolve("events.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "Test", "1.0")) {
            Worksheet notes = book.newWorksheet("Notes");
            notes.value(0, 0, "Read me");
            Worksheet sheet = book.newWorksheet("Events");
            sheet.value(0, 0, "Incident register");
            String[] names = {"title", "date", "city", "killed", "lat", "lon"};
            for (int column = 0; column < names.length; column++) {
                sheet.value(1, column, names[column]);
            }
            sheet.value(2, 0, "A");
            sheet.value(2, 1, LocalDate.of(2026, 1, 31));
            sheet.style(2, 1).format("yyyy-mm-dd").set();
            sheet.value(2, 2, "Town A");
            sheet.value(2, 3, 12);
            sheet.value(2, 4, 30.1);
            sheet.value(2, 5, 66.9);
            sheet.value(3, 0, "B");
            sheet.value(3, 1, LocalDateTime.of(2026, 2, 1, 6, 30));
            sheet.style(3, 1).format("dd/mm/yyyy hh:mm").set();
            sheet.value(3, 2, "Town A");
        }

        ImportResult result = ImportFixture.read(file);
        Dataset dataset = files.dataset(result);

        assertThat(files.problems(result))
                .satisfiesExactly(
                        sheet -> assertThat(sheet).contains("\"Events\" is read; there are \"Notes\", \"Events\""),
                        above -> assertThat(above).contains("line 2: rows above the names"));
        assertThat(events(result))
                .containsExactly(
                        "A 2026-01-30T19:00:00Z 2026-01-31T19:00:00Z", "B 2026-02-01T01:30:00Z 2026-02-01T01:30:00Z");
        assertThat(dataset.events().list().get(0).figures().get(0).wording()).isEqualTo("12");
        assertThat(dataset.places().list().get(0).longitude()).isEqualTo(66.9);
        assertThat(ImportFile.open(file, null, new TableOptions(null, "Notes", null))
                        .survey(() -> false)
                        .names())
                .containsExactly("Read me");
    }

    @Test
    void a_spreadsheet_of_open_document_is_read() throws Exception {
        SpreadSheet book = new SpreadSheet();
        Sheet sheet = new Sheet("Events", 2, 3);
        sheet.getRange(0, 0).setValue("title");
        sheet.getRange(0, 1).setValue("date");
        sheet.getRange(0, 2).setValue("killed");
        sheet.getRange(1, 0).setValue("A");
        sheet.getRange(1, 1).setValue(LocalDate.of(2026, 1, 31));
        sheet.getRange(1, 2).setValue(3.0);
        book.appendSheet(sheet);
        Path file = folder.resolve("events.ods");
        book.save(file.toFile());

        ImportResult result = ImportFixture.read(file);

        assertThat(events(result)).containsExactly("A 2026-01-30T19:00:00Z 2026-01-31T19:00:00Z");
        assertThat(result.events().get(0).figures().get(0).wording()).isEqualTo("3");
    }

    private static final String KML = """
            <?xml version="1.0"?>
            <kml xmlns="http://www.opengis.net/kml/2.2"><Document><Folder><name>Attacks</name>
            <Placemark><name>A</name><description><![CDATA[<b>Two</b> shots]]></description>
            <TimeSpan><begin>2026-01-31</begin><end>2026-02-01</end></TimeSpan>
            <ExtendedData><Data name="source"><value>Outlet A</value></Data></ExtendedData>
            <Point><coordinates>66.9,30.1,0</coordinates></Point></Placemark></Folder>
            <Placemark><name>B</name><TimeStamp><when>2026-02-01T06:30:00Z</when></TimeStamp></Placemark>
            </Document></kml>
            """;

    @Test
    void placemarks_of_kml_are_events_with_times_places_and_extended_data_also_in_kmz() throws Exception {
        Path kml = files.file("a.kml", KML);
        Path kmz = folder.resolve("a.kmz");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(kmz))) {
            zip.putNextEntry(new ZipEntry("doc.kml"));
            zip.write(Files.readAllBytes(kml));
        }

        for (Path file : List.of(kml, kmz)) {
            ImportResult result = ImportFixture.read(file);
            assertThat(events(result))
                    .containsExactly(
                            "A 2026-01-30T19:00:00Z 2026-02-01T19:00:00Z",
                            "B 2026-02-01T06:30:00Z 2026-02-01T06:30:00Z");
            assertThat(result.events().get(0).summary()).contains("Two shots").doesNotContain("<b>");
            assertThat(files.dataset(result).sources().stream().map(Source::outlet))
                    .contains("Outlet A");
            assertThat(files.dataset(result).places().list().get(0).latitude()).isEqualTo(30.1);
        }
    }

    @Test
    void waypoints_of_gpx_are_events() throws Exception {
        Path gpx = files.file(
                "a.gpx",
                "<gpx xmlns=\"http://www.topografix.com/GPX/1/1\"><wpt lat=\"30.1\" lon=\"66.9\">"
                        + "<time>2026-01-31T01:30:00Z</time><name>A</name><desc>Smoke</desc></wpt></gpx>");

        assertThat(events(ImportFixture.read(gpx))).containsExactly("A 2026-01-31T01:30:00Z 2026-01-31T01:30:00Z");
    }

    @Test
    void hostile_xml_is_refused() throws Exception {
        Path bomb = files.file(
                "bomb.kml",
                "<?xml version=\"1.0\"?><!DOCTYPE kml [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">"
                        + "<!ENTITY c SYSTEM \"file:///etc/passwd\">]><kml><Placemark><name>&b;&c;</name></Placemark></kml>");

        assertThat(files.refusal(bomb)).contains("bomb.kml", "line 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wrong-kind-of-file/acled.xlsx | this Excel workbook cannot be read",
                "wrong-kind-of-file/a.kml | nothing in it has a time: it may be a map"
            })
    void what_cannot_be_imported_is_told_what_it_is(String file, String words) {
        assertThat(files.refusal(input(file))).contains(words).doesNotContain("column");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "%PDF-1.7 x | a PDF",
                "SQLite format 3 x | no GeoPackage that can be read",
                "PAR1xxxx | a Parquet, Arrow or FlatGeobuf file",
                "BEGIN:VCALENDAR | a calendar",
                "BZh9 | a compressed file",
                "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/> | a spreadsheet of Excel 2003",
                "<!DOCTYPE html><html></html> | a web page",
                "<svg xmlns='x'/> | an XML file",
            })
    void the_first_bytes_tell_what_a_file_is_whatever_it_is_called(String bytes, String words) throws Exception {
        assertThat(files.refusal(files.file("table.csv", bytes))).contains("this is " + words);
    }

    @Test
    void a_dataset_of_dateline_is_opened_and_not_imported() {
        assertThat(files.refusal(Path.of("data", "balochistan.json")))
                .contains("this is a file of Dateline itself; open it instead");
    }

    @ParameterizedTest
    @CsvSource({
        "excel-german-numbers/input.csv, 1, 0",
        "utf16-tabs/input.txt, 1, 0",
        "hxl-tags/input.csv, 1, 1",
        "total-row/input.csv, 2, 1",
        "same-id-twice/input.csv, 2, 0",
        "quotes-and-lines/input.csv, 2, 0",
        "merged-cells/input.csv, 2, 2"
    })
    void what_was_read_stays_so(String file, int imported, int leftOut) throws Exception {
        ImportResult result = ImportFixture.read(input(file));

        assertThat(result.imported()).isEqualTo(imported);
        assertThat(result.leftOut()).isEqualTo(leftOut);
    }
}
