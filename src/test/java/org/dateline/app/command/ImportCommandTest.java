package org.dateline.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.dateline.data.DatasetReader;
import org.dateline.events.Dataset;
import org.dateline.export.ExportFormat;
import org.dateline.export.ExportSamples;
import org.dateline.export.content.ExportedView;
import org.dateline.geo.MapFeature;
import org.dateline.geo.MapLayer;
import org.dateline.model.Event;
import org.dateline.model.Place;
import org.dateline.model.TimeWindow;
import org.dateline.model.field.FieldType;
import org.dateline.model.field.FieldValue;
import org.dateline.problem.Loaded;
import org.dateline.query.EventFilter;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.GeometryFactory;

@NullMarked
class ImportCommandTest {

    @TempDir
    Path folder = Path.of(".");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path table = Path.of("");
    private Path target = Path.of("");

    @BeforeEach
    void writeTable() throws IOException {
        table = folder.resolve("table.csv");
        target = folder.resolve("made.json");
        Files.writeString(table, "title,date,district,other\nOne,2026-01-31,Noshki,x\nTwo,2026-02-01,Elsewhere,y\n");
    }

    private int run(String... options) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        String[] arguments = new String[options.length + 4];
        arguments[0] = "import";
        arguments[1] = table.toString();
        arguments[2] = "--out";
        arguments[3] = target.toString();
        System.arraycopy(options, 0, arguments, 4, options.length);
        MapLayer noshki = new MapLayer(
                "areas",
                List.of(new MapFeature(
                        "noshki", "N\u014dshki", List.of(), null, null, new GeometryFactory().createPolygon())));
        return DatelineCommand.commandLine(opening -> 0, (map, dataset) -> new Loaded<>(noshki, List.of()))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private Dataset written() throws Exception {
        Loaded<Dataset> loaded = DatasetReader.read(target);
        assertThat(loaded.problems()).isEmpty();
        return loaded.value();
    }

    private void assertRefused(String message, String... options) {
        assertThat(run(options)).isEqualTo(2);
        assertThat(err.toString().replace(folder + "/", "").lines()).containsExactly("dateline: " + message);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void makes_a_dataset_that_says_nothing_of_a_map() throws Exception {
        int exitCode = run("--zone", "Asia/Karachi", "--title", "Made up");

        assertThat(exitCode).isZero();
        assertThat(written().title()).isEqualTo("Made up");
        assertThat(written().zone().getId()).isEqualTo("Asia/Karachi");
        assertThat(written().events().stream().map(Event::title)).containsExactly("One", "Two");
        assertThat(written().places().stream().map(Place::feature)).containsOnlyNulls();
        assertThat(out.toString().replace(folder + "/", "").lines().map(String::strip))
                .containsExactly(
                        "title      title",
                        "start      date",
                        "district   district",
                        "fields     other (text)",
                        "time zone  Asia/Karachi",
                        "table.csv: 2 events, 0 left out, no problems",
                        "written made.json");
    }

    @Test
    void brings_back_what_was_exported_and_takes_no_options_for_it() throws Exception {
        Dataset shipped = DatasetReader.read(Path.of("data/balochistan.json")).value();
        ExportedView friday = ExportSamples.view(
                shipped,
                new TimeWindow(shipped.span().from(), Instant.parse("2026-01-30T19:00:00Z")),
                EventFilter.NONE);
        table = folder.resolve("friday.geojson");
        Files.writeString(table, ExportSamples.text(ExportFormat.GEOJSON, friday));

        assertRefused(
                "the times of a record are read as they are, without --zone, --dates, --century, --midnight or --calendar; --format"
                        + " geojson or timelinejs reads the rest of such a file",
                "--zone",
                "Asia/Karachi");
        assertRefused(
                "friday.geojson: its record is read as it is, without --column or --profile; --format geojson or"
                        + " timelinejs reads the rest of such a file",
                "--column",
                "title=title");
        assertThat(run("--title", "Friday")).isLessThan(2);

        assertThat(written().title()).isEqualTo("Friday");
        assertThat(written().zone()).isEqualTo(shipped.zone());
        assertThat(written().events())
                .containsExactlyInAnyOrderElementsOf(friday.result().events());
        assertThat(out.toString()).contains("read as    an export of Dateline", "time zone  Asia/Karachi");
        assertThat(run("--force", "--format", "geojson", "--zone", "Asia/Karachi"))
                .isLessThan(2);
        assertThat(written().events().stream().flatMap(event -> event.quotes().stream()))
                .isEmpty();
    }

    @Test
    void says_that_a_file_holds_no_record_if_that_is_asked_for() {
        assertRefused("table.csv: there is no record of Dateline in this file", "--format", "record");
    }

    @Test
    void words_that_are_taken_for_empty_cells_are_told_and_may_be_named() throws Exception {
        Files.writeString(table, "title,date,city\nOne,2026-01-31,NA\nTwo,2026-02-01,-\n");

        assertThat(run()).isZero();
        assertThat(out.toString()).contains("empty      cells with -, NA; --empty says which words say so");
        assertThat(written().places().list()).isEmpty();

        assertThat(run("--force", "--empty", "-")).isZero();
        assertThat(out.toString()).doesNotContain("empty ");
        assertThat(written().places().stream().map(Place::name)).containsExactly("NA");
    }

    @Test
    void columns_become_fields_unless_they_are_left_out() throws Exception {
        Files.writeString(table, "title,date,Actor_1,killed,code\nOne,2026-01-31,A,3,x\nTwo,2026-02-01,B,0,\n");

        assertThat(run("--leave-out", "Code", "--json")).isZero();

        assertThat(JsonParser.parseString(out.toString()).getAsJsonObject().get("fields"))
                .hasToString("[{\"column\":\"Actor_1\",\"id\":\"actor-1\",\"name\":\"Actor 1\",\"type\":\"text\"},"
                        + "{\"column\":\"killed\",\"id\":\"killed\",\"name\":\"Killed\",\"type\":\"number\"}]");
        assertThat(written().events().get("two").fields())
                .containsExactly(
                        FieldValue.of("actor-1", FieldType.TEXT, "B"), FieldValue.of("killed", FieldType.NUMBER, "0"));

        assertThat(run("--no-fields", "--force")).isZero();

        assertThat(written().fields()).isEmpty();
        assertThat(out.toString()).contains("not used    Actor_1, code");
    }

    @Test
    void a_column_that_is_left_out_has_to_be_there() throws Exception {
        assertRefused(
                "--leave-out: there is no column \"othr\"; the nearest is other; the columns are title, date, district,"
                        + " other",
                "--leave-out",
                "othr");
    }

    @Test
    void ends_with_1_and_lists_the_rows_where_some_are_left_out() throws Exception {
        Files.writeString(table, "title,date\nOne,2026-01-31\nTwo,2026-02-31\n");

        assertThat(run("--json")).isEqualTo(1);

        var json = JsonParser.parseString(out.toString()).getAsJsonObject();
        assertThat(json.get("format").getAsString()).isEqualTo("csv");
        assertThat(json.get("imported").getAsInt()).isEqualTo(1);
        assertThat(json.get("leftOut").getAsInt()).isEqualTo(1);
        assertThat(json.get("columns")).hasToString("{\"title\":\"title\",\"start\":\"date\"}");
        assertThat(json.getAsJsonArray("problems")
                        .get(0)
                        .getAsJsonObject()
                        .get("line")
                        .getAsInt())
                .isEqualTo(3);
        assertThat(written().events().size()).isEqualTo(1);
    }

    @Test
    void ends_with_1_where_the_order_of_dates_is_ambiguous_and_with_0_where_it_is_told() throws Exception {
        Files.writeString(table, "title,date\nOne,03/02/2026\n");

        assertThat(run()).isEqualTo(1);
        assertThat(out.toString()).contains("day/month/year (ambiguous: each of the 1 dates");
        assertThat(run("--dates", "month-first", "--force")).isZero();
        assertThat(written().events().list().get(0).time().note()).isEqualTo("03/02/2026");
        assertThat(written().span().from()).hasToString("2026-03-02T00:00:00Z");
    }

    @Test
    void asks_which_column_is_the_date_where_several_may_be() throws Exception {
        Files.writeString(table, "title,event date,incident date\nOne,2026-01-31,2026-02-03\n");

        assertRefused(
                "table.csv: several columns may be the date: event date, incident date; --column start=COLUMN names one");
        assertThat(run("--map", "start=incident date")).isZero();
        assertThat(written().span().from()).hasToString("2026-02-03T00:00:00Z");
    }

    @Test
    void says_what_midnights_are_taken_for_and_may_be_told_otherwise() throws Exception {
        Files.writeString(table, "title,date\nOne,2026-01-31 00:00:00\nTwo,2026-02-01 00:00:00\n");

        assertThat(run()).isZero();
        assertThat(out.toString()).contains("dates      each time of day is 00:00, so that a date stands for its day");
        assertThat(written().events().list().get(0).time().isExact()).isFalse();
        assertThat(run("--midnight", "time", "--force")).isZero();
        assertThat(out.toString()).doesNotContain("00:00");
        assertThat(written().events().list().get(0).time().isInstant()).isTrue();
        assertRefused("--midnight: expected day or time, found \"noon\"", "--midnight", "noon", "--force");
    }

    @Test
    void years_of_two_digits_are_left_out_with_a_hint_until_their_century_is_told() throws Exception {
        Files.writeString(table, "title,date\nOne,31/01/26\nTwo,31/01/2026\n");

        assertThat(run()).isEqualTo(1);
        assertThat(out.toString())
                .contains("the year has two digits, which may mean any century; the row is left out")
                .contains("--century 1950 reads them as 1950 to 2049");
        assertThat(run("--century", "1950", "--force")).isZero();
        assertThat(written().events().size()).isEqualTo(2);
        assertThat(written().span().from()).hasToString("2026-01-31T00:00:00Z");
        assertRefused("--century: expected a year such as 1950, found \"99999\"", "--century", "99999", "--force");
    }

    @Test
    void a_column_may_be_named_for_a_field_or_kept_from_it() throws Exception {
        assertThat(run("--map", "category=Other", "--map", "district=")).isZero();

        assertThat(written().categories().size()).isEqualTo(2);
        assertThat(written().places().isEmpty()).isTrue();
    }

    @Test
    void reads_a_table_in_another_encoding() throws Exception {
        Files.write(table, "title,date\nCaf\u00e9,2026-01-31\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(run("--encoding", "windows-1252")).isZero();
        assertThat(written().events().list().get(0).title()).isEqualTo("Caf\u00e9");
    }

    @Test
    void does_not_write_over_a_file_unless_told_and_never_over_what_it_imports() throws Exception {
        Files.writeString(target, "mine");

        assertRefused("made.json: there is such a file already; --force writes over it");
        assertThat(target).hasContent("mine");
        assertThat(run("--force")).isZero();
        target = table;
        assertRefused("table.csv: this is the file to import; choose another name for the dataset", "--force");
    }

    @Test
    void refuses_what_it_cannot_do_in_one_line() throws Exception {
        assertRefused(
                "--zone: no time zone has this name: \"Asia/Karachy\"; the nearest is Asia/Karachi",
                "--zone",
                "Asia/Karachy");
        assertRefused("--dates: expected day-first or month-first, found \"mdy\"", "--dates", "mdy");
        assertRefused("--format: expected csv, timelinejs, geojson or record, found \"xls\"", "--format", "xls");
        assertRefused("--encoding: no encoding has this name: \"utf-9\"", "--encoding", "utf-9");
        assertRefused(
                "--column: there is no column \"nothing\"; the columns are title, date, district, other",
                "--map",
                "title=nothing");
        assertRefused(
                "table.csv: a column with the date is missing; --column start=COLUMN, --column title=COLUMN name one; the"
                        + " columns are title, date, district, other",
                "--map",
                "start=");
        table = folder.resolve("missing.csv");
        assertRefused("missing.csv: there is no such file");
        assertThat(target).doesNotExist();
    }

    @Test
    void refuses_what_has_no_meaning_for_the_form_of_the_file() throws Exception {
        assertRefused("--sheet: expected a workbook, found CSV", "--sheet", "1");
        table = Files.writeString(folder.resolve("a.json"), "[{\"title\": \"One\", \"date\": \"2026-01-31\"}]");
        assertRefused("--header-line: expected a CSV or a workbook, found JSON", "--header-line", "1");
        assertRefused("--encoding: expected a CSV, found JSON", "--encoding", "windows-1252");
    }

    @Test
    void writes_nothing_where_no_row_is_an_event() throws Exception {
        Files.writeString(table, "title,date\nOne,soon\n");

        assertThat(run()).isEqualTo(2);

        assertThat(err.toString().replace(folder + "/", ""))
                .contains("table.csv, line 2: \"date\": this is not a date; the row is left out")
                .endsWith("dateline: table.csv: no row became an event; nothing is written\n");
        assertThat(target).doesNotExist();
    }

    @Test
    void says_whose_table_it_is_and_reads_it_as_a_plain_one_when_one_says_so() throws Exception {
        Files.writeString(
                table,
                "event_date,event_type,actor1,time_precision,location,geo_precision,killed\n"
                        + "2026-01-31,Battles,Group A,1,Town A,1,3\n");

        run();
        assertThat(out.toString().lines().map(String::strip)).contains("read as          ACLED");
        assertThat(written().measures().list()).isEmpty();
        run("--force", "--profile", "none");
        assertThat(out.toString().lines().map(String::strip)).contains("read as          a plain table");
        assertThat(written().measures().list()).hasSize(1);
    }

    @Test
    void names_the_nearest_of_what_is_not_there() throws Exception {
        assertRefused(
                "--profile: there is no \"ucdpged\"; the nearest is ucdp-ged; there are none, dateline, acled, ucdp-ged, gtd, timelinejs,"
                        + " firms, usgs, em-dat, gdelt",
                "--profile",
                "ucdpged");
        assertRefused(
                "--column: there is no column \"titel\"; the nearest is title; the columns are title, date, district, other",
                "--column",
                "title=titel");
        Files.writeString(table, "title,alpha\nOne,2026-01-31\nTwo,2026-02-01\n");
        assertRefused(
                "table.csv: a column with the date is missing; --column start=COLUMN, --column title=COLUMN name one; the"
                        + " columns are title, alpha; dates stand in alpha");
    }

    @Test
    void a_table_with_swapped_axes_is_refused_until_one_says_how_they_stand() throws Exception {
        Files.writeString(table, "title,date,lat,lon\nOne,2026-01-31,139.7,35.6\nTwo,2026-02-01,138.1,36.2\n");

        assertRefused(
                "table.csv: \"lat\" and \"lon\" may be swapped: the first is beyond 90 in 2 rows, the second in none; if so,"
                        + " --column \"latitude=lon\" --column \"longitude=lat\"; if not, --column \"latitude=lat\" --column"
                        + " \"longitude=lon\"");
        run("--column", "latitude=lon", "--column", "longitude=lat");
        assertThat(written().places().list().get(0).latitude()).isEqualTo(35.6);
    }
}
