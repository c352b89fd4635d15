package org.dateline.export.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.dateline.database.Access;
import org.dateline.database.Counting;
import org.dateline.database.Engine;
import org.dateline.database.EngineConnection;
import org.dateline.database.EngineException;
import org.dateline.database.EventPages;
import org.dateline.database.EventRows;
import org.dateline.database.EventSource;
import org.dateline.database.SourceColumns;
import org.dateline.database.SourceFilter;
import org.dateline.files.Progress;
import org.dateline.model.TimeWindow;
import org.dateline.samples.SampleSource;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rows of a database are written with all their columns, whole or not at all. */
@NullMarked
class RowExportTest {

    private static final ZoneId KARACHI = ZoneId.of("Asia/Karachi");

    @TempDir
    Path folder;

    private Path file = Path.of("");
    private Engine engine;
    private Counting.Step known;

    @BeforeEach
    void open() throws Exception {
        file = folder.resolve("rows");
        String address = "jdbc:duckdb:" + folder.resolve("press.duckdb");
        try (Connection connection = DriverManager.getConnection(address);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE events AS SELECT * FROM (VALUES"
                    + " (2, '=2+2', TIMESTAMP '2026-01-31 05:00:00', 66.99, 30.2, -1.5, true, NULL),"
                    + " (1, 'کوئٹہ, \"Raid\"', TIMESTAMP '2026-01-30 03:00:00', 200.0, 30.2, 1e-7, false, ''),"
                    + " (3, '-', TIMESTAMP '2026-02-01 05:00:00', NULL, NULL, NULL, NULL, '@home'))"
                    + " AS t(no, \"+title\", start, longitude, latitude, score, checked, remark)");
        }
        SourceColumns columns = SampleSource.from("start")
                .id("no")
                .title("+title")
                .points("latitude", "longitude")
                .columns();
        engine = new Engine(
                new EventSource(
                        "Press",
                        KARACHI,
                        new EventSource.Database(address, null),
                        new EventSource.Named("events"),
                        columns),
                folder,
                Access.ENVIRONMENT);
        known = Counting.begun(engine, SourceFilter.NONE);
    }

    private EventRows rows(TimeWindow window) {
        return new EventRows(known, new EventPages.Wanted(SourceFilter.NONE, window, false, Set.of()));
    }

    private long write(RowForm form, Progress progress) throws Exception {
        try (EngineConnection connection = engine.connect()) {
            return RowExport.write(connection, rows(known.survey().span()), form, file, progress);
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> String.valueOf(path.getFileName())).sorted().toList();
        }
    }

    @Test
    void a_csv_has_all_columns_in_order_of_the_starts_and_no_formula() throws Exception {
        long written = write(RowForms.csv(false), Progress.UNSEEN);

        assertThat(written).isEqualTo(3);
        assertThat(Files.readString(file))
                .isEqualTo("no,'+title,start,longitude,latitude,score,checked,remark\r\n"
                        + "1,\"کوئٹہ, \"\"Raid\"\"\",2026-01-30 03:00:00,200.00,30.2,1e-07,false,\r\n"
                        + "2,'=2+2,2026-01-31 05:00:00,66.99,30.2,-1.5,true,\r\n"
                        + "3,'-,2026-02-01 05:00:00,,,,,'@home\r\n");
    }

    @Test
    void for_excel_a_mark_stands_before_it() throws Exception {
        write(RowForms.csv(true), Progress.UNSEEN);

        assertThat(Files.readString(file)).startsWith("\uFEFFno,");
    }

    @Test
    void lines_of_json_have_numbers_truth_and_null() throws Exception {
        write(RowForms.jsonLines(), Progress.UNSEEN);

        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(3);
        JsonObject second = JsonParser.parseString(lines.get(1)).getAsJsonObject();
        assertThat(second.get("no").getAsJsonPrimitive().isNumber()).isTrue();
        assertThat(second.get("+title").getAsString()).isEqualTo("=2+2");
        assertThat(second.get("score").getAsDouble()).isEqualTo(-1.5);
        assertThat(second.get("checked").getAsBoolean()).isTrue();
        assertThat(second.get("remark").isJsonNull()).isTrue();
    }

    @Test
    void features_have_points_of_the_earth_alone_and_say_what_they_are_of() throws Exception {
        RowsAbout about = new RowsAbout(
                "Press", "jdbc:duckdb:press", KARACHI, known.survey().span(), "all events", Instant.EPOCH);

        write(RowForms.geoJson(about), Progress.UNSEEN);

        JsonObject all = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        assertThat(all.get("type").getAsString()).isEqualTo("FeatureCollection");
        assertThat(all.get("from").getAsString()).isEqualTo("2026-01-30T03:00:00+05:00");
        assertThat(all.get("shown").getAsString()).isEqualTo("all events");
        List<String> geometries = new ArrayList<>();
        all.getAsJsonArray("features")
                .forEach(feature ->
                        geometries.add(String.valueOf(feature.getAsJsonObject().get("geometry"))));
        assertThat(geometries).containsExactly("null", "{\"type\":\"Point\",\"coordinates\":[66.99,30.2]}", "null");
    }

    @Test
    void without_a_row_a_file_is_whole_too() throws Exception {
        Instant before = Instant.parse("2000-01-01T00:00:00Z");
        RowsAbout about = new RowsAbout("Press", "", KARACHI, new TimeWindow(before, before), "", before);
        try (EngineConnection connection = engine.connect()) {
            RowExport.write(
                    connection, rows(new TimeWindow(before, before)), RowForms.geoJson(about), file, Progress.UNSEEN);
        }

        assertThat(JsonParser.parseString(Files.readString(file))
                        .getAsJsonObject()
                        .getAsJsonArray("features"))
                .isEmpty();
    }

    @Test
    void tells_how_many_rows_of_how_many_are_written() throws Exception {
        List<String> told = new ArrayList<>();

        write(RowForms.csv(false), (done, of) -> told.add(done + " of " + of));

        assertThat(told).containsExactly("0 of 3", "1 of 3", "2 of 3", "3 of 3");
    }

    @Test
    void what_is_left_off_leaves_the_file_as_it_was_and_no_draft() throws Exception {
        Files.writeString(file, "before");
        List<String> before = names();
        Progress left = new Progress() {
            private long rows;

            @Override
            public void at(long done, long of) {
                rows = done;
            }

            @Override
            public boolean isCancelled() {
                return rows == 2;
            }
        };

        assertThatThrownBy(() -> write(RowForms.csv(false), left)).isInstanceOf(CancellationException.class);
        assertThat(Files.readString(file)).isEqualTo("before");
        assertThat(names()).isEqualTo(before);
    }

    @Test
    void a_connection_that_is_lost_amid_the_rows_leaves_no_half_file() throws Exception {
        List<String> before = names();
        try (EngineConnection connection = engine.connect()) {
            Progress losing = (done, of) -> {
                if (done == 1) {
                    connection.close();
                }
            };

            assertThatThrownBy(() ->
                            RowExport.write(connection, rows(known.survey().span()), RowForms.csv(false), file, losing))
                    .isInstanceOf(EngineException.class);
        }
        assertThat(names()).isEqualTo(before);
    }

    @Test
    void a_question_that_is_taken_back_leaves_none_either() throws Exception {
        List<String> before = names();
        try (EngineConnection connection = engine.connect()) {
            Progress taking = (done, of) -> {
                if (done == 1) {
                    connection.cancel();
                }
            };

            assertThatThrownBy(() ->
                            RowExport.write(connection, rows(known.survey().span()), RowForms.csv(false), file, taking))
                    .isInstanceOfSatisfying(
                            EngineException.class,
                            failed -> assertThat(failed.reason()).isEqualTo(EngineException.Reason.CANCELLED));
        }
        assertThat(names()).isEqualTo(before);
    }

    @Test
    void a_full_disk_is_said_and_leaves_none() throws Exception {
        List<String> before = names();
        RowForm full = (writer, columns) -> new CsvRows(
                new Writer() {
                    private int signs;

                    @Override
                    public void write(char[] text, int from, int length) throws IOException {
                        signs += length;
                        if (signs > 100) {
                            throw new IOException("No space left on device");
                        }
                    }

                    @Override
                    public void flush() {}

                    @Override
                    public void close() {}
                },
                columns);

        assertThatThrownBy(() -> write(full, Progress.UNSEEN))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
        assertThat(names()).isEqualTo(before);
    }
}
