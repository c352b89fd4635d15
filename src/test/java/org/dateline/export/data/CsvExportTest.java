package org.dateline.export.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dateline.export.ExportFormat;
import org.dateline.export.ExportSamples;
import org.dateline.export.content.ExportedView;
import org.junit.jupiter.api.Test;

class CsvExportTest {

    private static List<CSVRecord> read(ExportedView view) throws Exception {
        String text = ExportSamples.text(ExportFormat.CSV, view);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            return parser.getRecords();
        }
    }

    private static List<CSVRecord> rows(ExportedView view, String kind) throws Exception {
        return read(view).stream().filter(row -> row.get("row").equals(kind)).toList();
    }

    private static CSVRecord row(String kind, String event) throws Exception {
        return rows(ExportSamples.view(), kind).stream()
                .filter(row -> row.get("event").equals(event))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void for_excel_a_byte_order_mark_comes_before_the_same_table_and_only_where_it_is_asked_for() {
        assertThat(ExportSamples.text(ExportFormat.CSV_EXCEL, ExportSamples.view()))
                .isEqualTo("\uFEFF" + ExportSamples.text(ExportFormat.CSV, ExportSamples.view()));
        assertThat(ExportFormat.ofName("events.csv")).containsExactly(ExportFormat.CSV);
    }

    @Test
    void every_row_has_every_column_and_ends_with_a_carriage_return_and_a_line_feed() throws Exception {
        String text = ExportSamples.text(ExportFormat.CSV, ExportSamples.view());

        assertThat(read(ExportSamples.view())).allMatch(CSVRecord::isConsistent);
        assertThat(text).startsWith("row,event,title,category,certainty,start,").endsWith("\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r");
    }

    @Test
    void an_event_has_its_outer_and_inner_interval_with_offset_and_its_certainty() throws Exception {
        CSVRecord siege = row("event", "siege");

        assertThat(siege.toMap())
                .containsEntry("start", "2026-01-31T06:00:00+05:00")
                .containsEntry("start_latest", "2026-01-31T08:00:00+05:00")
                .containsEntry("end_earliest", "2026-01-31T20:00:00+05:00")
                .containsEntry("end", "2026-02-01T02:00:00+05:00")
                .containsEntry("certainty", "certain")
                .containsEntry("precision", "province")
                .containsEntry("longitude", "");
    }

    @Test
    void what_would_run_as_a_formula_has_an_apostrophe_before_it() throws Exception {
        assertThat(row("event", "raid").get("title")).isEqualTo("'=HYPERLINK(\"http://x\")");
        assertThat(row("quote", "raid").get("speaker")).isEqualTo("'@resident");
        assertThat(row("figure", "raid").get("wording")).isEqualTo("'-dozens");
    }

    @Test
    void no_cell_of_text_begins_like_a_formula() throws Exception {
        List<String> numbers = List.of("longitude", "latitude", "value", "upper_value");
        for (CSVRecord row : read(ExportSamples.view())) {
            for (Map.Entry<String, String> cell : row.toMap().entrySet()) {
                if (!numbers.contains(cell.getKey())) {
                    assertThat(cell.getValue()).as(cell.getKey()).doesNotMatch("(?s)[=+\\-@\\t\\r\\n].*");
                }
            }
        }
    }

    @Test
    void negative_longitudes_stay_numbers() throws Exception {
        CSVRecord raid = row("event", "raid");

        assertThat(Double.parseDouble(raid.get("longitude"))).isEqualTo(-70.5);
        assertThat(Double.parseDouble(raid.get("latitude"))).isEqualTo(-33.25);
    }

    @Test
    void an_event_of_two_places_has_a_row_for_each_and_no_point_of_its_own() throws Exception {
        assertThat(row("event", "blast").get("longitude")).isEmpty();
        assertThat(row("event", "blast").get("place")).isEqualTo("Quetta; West");
        assertThat(rows(ExportSamples.view(), "place").stream()
                        .filter(row -> row.get("event").equals("blast"))
                        .map(row -> row.get("place") + " " + row.get("precision") + " " + row.get("longitude")))
                .containsExactly("Quetta district 66.99", "West town -70.5");
    }

    @Test
    void quotes_keep_line_breaks_marks_and_scripts_to_the_letter() throws Exception {
        List<CSVRecord> quotes = rows(ExportSamples.view(), "quote");

        assertThat(quotes.get(0).get("text")).isEqualTo("We heard, \"it\"\nall ]]> {night} 50% & \\more");
        assertThat(quotes.get(0).get("role")).isEqualTo("a \"guard\", so");
        assertThat(quotes.get(1).get("text")).isEqualTo("ہم نے ساری رات سنا");
        assertThat(quotes.get(1).get("source")).isEqualTo("روزنامہ");
    }

    @Test
    void figures_stand_one_by_one_with_bounds_words_and_who_says_them() throws Exception {
        List<CSVRecord> figures = rows(ExportSamples.view(), "figure");

        assertThat(figures).hasSize(2);
        assertThat(figures.get(0).get("value") + figures.get(0).get("bound")).isEmpty();
        assertThat(figures.get(1).toMap())
                .containsEntry("measure", "Killed")
                .containsEntry("unit", "people")
                .containsEntry("value", "30")
                .containsEntry("upper_value", "")
                .containsEntry("bound", "at-least")
                .containsEntry("wording", "at least 30")
                .containsEntry("attributed_to", "the army")
                .containsEntry("source_id", "one")
                .containsEntry("paragraphs", "5");
    }

    @Test
    void names_its_sources_and_what_it_shows() throws Exception {
        List<CSVRecord> sources = rows(ExportSamples.view(), "source");
        List<CSVRecord> view = rows(ExportSamples.view(), "view");

        assertThat(sources).extracting(row -> row.get("source_id")).containsExactly("one", "two", "three");
        assertThat(sources.get(0).get("paragraphs")).isEqualTo("2 5");
        assertThat(view)
                .extracting(row -> row.get("text"))
                .contains(
                        "Odd & <told> (odd.json)",
                        "2026-01-30T00:00:00+05:00 to before 2026-02-02T00:00:00+05:00, Asia/Karachi",
                        "all events",
                        "3 sources, at least 1, at most 2 independent",
                        ExportSamples.LINE,
                        "2026-02-03T14:30:00+05:00 with Dateline");
    }

    @Test
    void a_view_without_events_is_a_header_and_what_it_shows() throws Exception {
        List<CSVRecord> rows = read(ExportSamples.empty());

        assertThat(rows).extracting(row -> row.get("row")).containsOnly("view", "record");
        assertThat(rows(ExportSamples.empty(), "record"))
                .extracting(row -> row.get("title"))
                .containsExactly("categories", "categories", "measures", "measures", "");
        assertThat(rows).extracting(row -> row.get("text")).contains("only events of the category Talk, or so");
    }
}
