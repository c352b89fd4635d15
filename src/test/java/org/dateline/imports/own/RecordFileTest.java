package org.dateline.imports.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dateline.data.DatasetReader;
import org.dateline.events.Dataset;
import org.dateline.export.ExportFormat;
import org.dateline.export.ExportSamples;
import org.dateline.export.content.ExportedView;
import org.dateline.imports.table.CsvTable;
import org.dateline.model.EventLink;
import org.dateline.model.TimeWindow;
import org.dateline.problem.Loaded;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;
import org.dateline.query.EventFilter;
import org.dateline.samples.RandomRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is read of the record in an export, whatever has been done to the file since. */
class RecordFileTest {

    private static final TimeWindow ALL =
            new TimeWindow(Instant.parse("0001-01-01T00:00:00Z"), Instant.parse("3000-01-01T00:00:00Z"));
    private static final List<ExportFormat> FORMATS =
            List.of(ExportFormat.GEOJSON, ExportFormat.TIMELINEJS, ExportFormat.CSV, ExportFormat.CSV_EXCEL);

    @TempDir
    private Path folder = Path.of("");

    private static String text(ExportFormat format, Dataset dataset) {
        ExportedView view = ExportSamples.view(dataset, ALL, EventFilter.NONE);
        return ExportSamples.text(format, view);
    }

    private static RecordFile open(Path folder, ExportFormat format, String text) throws Exception {
        Path file = Files.writeString(folder.resolve("exported" + format.ending()), text, StandardCharsets.UTF_8);
        return switch (format) {
            case GEOJSON -> RecordFile.inJson(file, text, "features").orElseThrow();
            case TIMELINEJS -> RecordFile.inJson(file, text, "events").orElseThrow();
            default -> RecordFile.inTable(new CsvTable(file, null)).orElseThrow();
        };
    }

    private Loaded<Dataset> read(ExportFormat format, String text) throws Exception {
        return open(folder, format, text).read();
    }

    private List<String> problems(ExportFormat format, String text) throws Exception {
        return read(format, text).problems().stream()
                .map(Problem::describe)
                .map(line -> line.replace(folder + "/", ""))
                .filter(line -> !line.contains("has no report of this source"))
                .toList();
    }

    @Property(tries = 60, seed = "20260201")
    void any_dataset_comes_back_as_it_was(@ForAll long seed) throws Exception {
        Dataset dataset = RandomRecord.of(seed);
        Path folder = Files.createTempDirectory("records");
        try {
            for (ExportFormat format : FORMATS) {
                Loaded<Dataset> again =
                        open(folder, format, text(format, dataset)).read();
                assertThat(again.value()).as(format.title()).isEqualTo(dataset);
                assertThat(again.problems())
                        .as(format.title())
                        .noneMatch(problem -> problem.message().contains("changed")
                                || problem.message().contains("any more")
                                || problem.message().contains("left out"));
            }
        } finally {
            for (ExportFormat format : FORMATS) {
                Files.deleteIfExists(folder.resolve("exported" + format.ending()));
            }
            Files.delete(folder);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"GEOJSON", "TIMELINEJS"})
    void an_event_that_was_changed_since_is_told_and_read_as_it_was(ExportFormat format) throws Exception {
        String text = text(format, ExportSamples.odd());
        String title = format == ExportFormat.GEOJSON ? "\"title\": \"Siege\"" : "\"headline\": \"Siege\"";
        assertThat(text).contains(title);
        String changed = text.replace(title, title.replace("Siege", "Siege ends"));

        assertThat(problems(format, changed))
                .hasSize(2)
                .anyMatch(line -> line.endsWith(
                                "the event \"siege\" was changed after Dateline had written it; its record is read, which is as it was")
                        && line.startsWith("warning: exported" + format.ending() + ", line "))
                .contains("warning: exported" + format.ending()
                        + ": what was changed beside the record is read, without the record, by --format "
                        + format.word()
                        + ", in the guide by \"Read the rest instead\"");
        assertThat(read(format, changed).value()).isEqualTo(ExportSamples.odd());
    }

    @Test
    void a_cell_of_a_quote_that_was_changed_since_is_told_with_its_event() throws Exception {
        String text = text(ExportFormat.CSV, ExportSamples.odd());

        assertThat(problems(ExportFormat.CSV, text.replace("a \"\"guard\"\", so", "a soldier")))
                .containsExactly("warning: exported.csv, line 2: a row of the event \"'=raid\"".replace("'=", "")
                        + " was changed after Dateline had written it; its record is read, which is as it was");
    }

    @Test
    void an_event_that_was_taken_out_is_not_there_and_the_rest_keeps_its_order() throws Exception {
        String text = text(ExportFormat.TIMELINEJS, ExportSamples.odd());
        int from = text.indexOf("    {\n      \"unique_id\": \"blast\"");
        int to = text.indexOf("    {\n      \"unique_id\"", from + 1);

        Loaded<Dataset> read = read(ExportFormat.TIMELINEJS, text.substring(0, from) + text.substring(to));

        assertThat(read.value().events()).extracting(event -> event.id()).containsExactly("raid", "siege", "denial");
    }

    @ParameterizedTest
    @EnumSource(names = {"GEOJSON", "TIMELINEJS"})
    void what_was_changed_at_the_head_is_told_by_its_keys(ExportFormat format) throws Exception {
        String text = text(format, ExportSamples.odd());
        String title = "\"title\": \"Odd & <told>\"";
        assertThat(text).contains(title);
        String other = format == ExportFormat.GEOJSON ? "\"sources\", " : "";
        String changed = text.replace(title, "\"title\": \"Even\"").replace("\"name\": \"", "\"name\": \"The ");

        assertThat(problems(format, changed))
                .anyMatch(line -> line.endsWith("$.dateline: at the head of the file \"dateline.title\""
                        + (other.isEmpty() ? "" : ", \"sources\"")
                        + " was changed after Dateline had written it; its record is read, which is as it was"));
        assertThat(read(format, changed).value()).isEqualTo(ExportSamples.odd());
    }

    @ParameterizedTest
    @EnumSource(names = {"GEOJSON", "TIMELINEJS"})
    void a_record_that_was_changed_since_is_told_and_read_as_it_stands(ExportFormat format) throws Exception {
        String changed = text(format, ExportSamples.odd())
                .replace("\"title\":\"Siege\"", "\"title\":\"Siege ends\"")
                .replace("\"title\":\"Odd & <told>\"", "\"title\":\"Even\"");

        assertThat(problems(format, changed))
                .hasSize(2)
                .anyMatch(line -> line.contains(
                        ".dateline.record: the record of the event \"siege\" was changed after Dateline had"
                                + " written it; it is read as it stands now"))
                .anyMatch(line -> line.endsWith(
                        "$.dateline: \"dateline.record.title\" was changed after Dateline had written it; it"
                                + " is read as it stands now"));
        assertThat(read(format, changed).value().title()).isEqualTo("Even");
        assertThat(read(format, changed).value().events().get("siege").title()).isEqualTo("Siege ends");
    }

    @Test
    void a_record_that_was_changed_in_a_table_is_told_with_its_row() throws Exception {
        String changed = text(ExportFormat.CSV, ExportSamples.odd())
                .replace("\"\"title\"\":\"\"Siege\"\"", "\"\"title\"\":\"\"Siege ends\"\"")
                .replace("\"\"name\"\":\"\"Nowhere\"\"", "\"\"name\"\":\"\"Somewhere\"\"");

        assertThat(problems(ExportFormat.CSV, changed))
                .hasSize(2)
                .anyMatch(
                        line -> line.endsWith(
                                ": the record of the event \"siege\" was changed after Dateline had written it; it is read as it stands now"))
                .anyMatch(
                        line -> line.endsWith(
                                ": the record of one of the places was changed after Dateline had written it; it is read as it stands now"));
    }

    @Test
    void events_that_were_taken_out_and_links_to_them_are_told_once_each() throws Exception {
        Dataset shipped =
                DatasetReader.read(Path.of("data", "balochistan.json")).value();
        String linked = shipped.events().stream()
                .flatMap(event -> event.links().stream())
                .map(EventLink::event)
                .findFirst()
                .orElseThrow();
        JsonObject file =
                JsonParser.parseString(text(ExportFormat.GEOJSON, shipped)).getAsJsonObject();
        file.getAsJsonArray("features")
                .asList()
                .removeIf(feature ->
                        feature.getAsJsonObject().get("id").getAsString().equals(linked));

        assertThat(problems(ExportFormat.GEOJSON, file.toString()))
                .filteredOn(line -> !line.contains(".stories[0]"))
                .hasSize(2)
                .contains("warning: exported.geojson: 1 of the "
                        + shipped.store().size() + " events that Dateline wrote is not in this file any more")
                .anyMatch(line -> line.matches(
                        "warning: exported.geojson: \\d+ links? leads? to (an event that is|events that are) not in"
                                + " this file and cannot be followed: \"" + linked + "\""));
    }

    @Test
    void a_table_that_was_cut_off_is_refused_as_cut_off() {
        String text = text(ExportFormat.CSV, ExportSamples.odd());

        assertThatThrownBy(() -> open(folder, ExportFormat.CSV, text.substring(0, text.length() / 2)))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining(
                        "this export was cut off, or rows were taken out of it: the last row that Dateline wrote is not there");
    }

    @Test
    void rows_that_were_taken_out_are_told_by_their_kind() throws Exception {
        String rows = String.join(
                "",
                rows(text(ExportFormat.CSV, ExportSamples.odd()).replace("\r\n", "\n")).stream()
                        .filter(row -> !row.startsWith("siege") && !row.contains(",siege,") && !row.startsWith("view"))
                        .filter(row -> !row.startsWith("record,,measures"))
                        .toList());

        assertThat(problems(ExportFormat.CSV, rows))
                .contains("warning: exported.csv: 1 of the 4 events that Dateline wrote is not in this file any more")
                .contains(
                        "warning: exported.csv: 7 rows on sources and on what was exported that Dateline wrote are not in this file"
                                + " any more")
                .contains(
                        "warning: exported.csv: 2 rows of the record, of the list \"measures\", that Dateline wrote are not in this"
                                + " file any more");
    }

    @Test
    void what_came_in_since_is_left_out_and_told() throws Exception {
        String text = text(ExportFormat.GEOJSON, ExportSamples.odd())
                .replace(
                        "\"features\": [",
                        "\"features\": [{\"type\": \"Feature\", \"geometry\": null, \"properties\": {\"title\": \"New\"}},");
        RecordFile file = open(folder, ExportFormat.GEOJSON, text);

        assertThat(file.events()).isEqualTo(5);
        assertThat(problems(ExportFormat.GEOJSON, text))
                .singleElement()
                .asString()
                .endsWith("$.features[0]: no record of Dateline stands with this; it is left out;"
                        + " expected what Dateline wrote, or to have the file read as a table, found an object");
        assertThat(read(ExportFormat.GEOJSON, text).value()).isEqualTo(ExportSamples.odd());
    }

    @Test
    void two_exports_in_one_table_are_refused() {
        String text = text(ExportFormat.CSV, ExportSamples.odd());
        String twice = text + text.substring(text.indexOf("\r\n") + 2);

        assertThatThrownBy(() -> open(folder, ExportFormat.CSV, twice))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageEndingWith(
                        "the records of two exports stand in this file, whose times need not be of one zone;"
                                + " expected one export in each file, found a second record");
    }

    @Test
    void a_table_may_be_sorted() throws Exception {
        String text =
                text(ExportFormat.CSV, ExportSamples.odd().toBuilder().build()).replace("\r\n", "\n");
        List<String> rows = new ArrayList<>(rows(text));
        String header = rows.remove(0);
        Collections.shuffle(rows, new Random(7));

        assertThat(read(ExportFormat.CSV, header + String.join("", rows))
                        .value()
                        .events())
                .containsExactlyElementsOf(ExportSamples.odd().events());
    }

    /** The rows with their ends; a cell may have lines. */
    private static List<String> rows(String table) {
        List<String> rows = new ArrayList<>();
        StringBuilder row = new StringBuilder();
        for (String line : table.split("(?<=\n)")) {
            row.append(line);
            if (row.chars().filter(c -> c == '"').count() % 2 == 0) {
                rows.add(row.toString());
                row.setLength(0);
            }
        }
        return rows;
    }

    @Test
    void a_record_that_a_spreadsheet_has_cut_off_costs_its_event_and_is_told() throws Exception {
        String text = text(ExportFormat.CSV, ExportSamples.odd());
        String cut = text.replaceFirst("(?s)(denial.*?\"\"record\"\":)[^\r]*\r\n", "$1\"\r\n");

        assertThat(problems(ExportFormat.CSV, cut))
                .hasSize(2)
                .anyMatch(line -> line.contains("the record in this row is broken; it is left out"))
                .anyMatch(line -> line.contains("no record of Dateline stands with this; it is left out")
                        && line.endsWith("found the event \"denial\""));
        assertThat(read(ExportFormat.CSV, cut).value().events()).hasSize(3);
    }

    @Test
    void a_list_that_no_dataset_has_is_left_out_whatever_its_name_does_to_json() throws Exception {
        String text = text(ExportFormat.CSV, ExportSamples.odd());
        String changed = text.replaceFirst("record,,measures,", "record,,\"a\"\":[],\"\"b\",");

        assertThat(problems(ExportFormat.CSV, changed))
                .anyMatch(line -> line.endsWith("found a record of the list \"a\":[],\"b\""));
    }

    @Test
    void a_record_that_is_wrong_is_told_with_the_line_of_the_file() throws Exception {
        String text = text(ExportFormat.GEOJSON, ExportSamples.odd());
        String wrong = text.replaceFirst("\"record\":\\{\"id\":\"siege\"", "\"record\":{\"idd\":\"siege\"");
        int line = Arrays.asList(wrong.split("\n"))
                        .indexOf(Arrays.stream(wrong.split("\n"))
                                .filter(one -> one.contains("\"idd\""))
                                .findFirst()
                                .orElseThrow())
                + 1;

        assertThat(problems(ExportFormat.GEOJSON, wrong))
                .isNotEmpty()
                .allMatch(problem ->
                        problem.contains("exported.geojson, line " + line + ", $.features[2].dateline.record"));
    }

    @Test
    void an_export_without_a_record_is_no_record() throws Exception {
        Path file = folder.resolve("old.geojson");
        String text = "{\"type\": \"FeatureCollection\", \"dateline\": {\"title\": \"record\"}, \"features\": []}";

        assertThat(RecordFile.inJson(file, text, "features")).isEmpty();
    }
}
