package org.dateline.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.app.options.ExitCode;
import org.dateline.database.AskedSource;
import org.dateline.database.EventSource;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Events are asked of a database by its address, where no source file names it. */
@NullMarked
class DatabaseOnTheCommandLineTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<AskedSource> shown = new ArrayList<>();
    private String address = "";

    @BeforeEach
    void fill() throws Exception {
        address = "jdbc:duckdb:" + folder.resolve("press.duckdb");
        try (Connection connection = DriverManager.getConnection(address);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE events AS SELECT * FROM (VALUES ('Raid', TIMESTAMP '2026-01-30 03:00:00', 'Quetta'),"
                            + " ('Blast', TIMESTAMP '2026-01-31 05:00:00', 'Gwadar')) AS t(title, start, place)");
            statement.execute("CREATE TABLE people (name VARCHAR)");
        }
    }

    private int run(String... arguments) {
        CommandLine line = DatelineCommand.commandLine(
                new DatelineCommand.Window() {
                    @Override
                    public int open(Opening opening) {
                        return ExitCode.FINE;
                    }

                    @Override
                    public int ask(AskedSource asked, Opening with) {
                        shown.add(asked);
                        return ExitCode.FINE;
                    }
                },
                (map, dataset) -> {
                    throw new AssertionError("no map is asked for");
                });
        return line.setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    @Test
    void a_table_is_counted() {
        assertThat(run("query", "--data", address, "--table", "events", "--to", "2026-01-31"))
                .isZero();

        assertThat(out.toString())
                .contains("1 event certain")
                .contains("Quetta")
                .doesNotContain("Gwadar");
    }

    @Test
    void a_query_is_counted_and_options_may_stand_before_the_command() {
        assertThat(run("--data", address, "--query", "SELECT * FROM events WHERE place = 'Gwadar'", "query"))
                .isZero();

        assertThat(out.toString())
                .contains("1 event certain")
                .contains("Gwadar")
                .doesNotContain("Quetta");
    }

    @Test
    void a_file_of_tables_takes_a_table_too() {
        assertThat(run("query", "--data", folder.resolve("press.duckdb").toString(), "--table", "events"))
                .isZero();

        assertThat(out.toString()).contains("2 events certain");
    }

    @Test
    void without_a_table_it_is_said_which_there_are() {
        assertThat(run("query", "--data", address)).isEqualTo(ExitCode.COULD_NOT_RUN);

        assertThat(err.toString())
                .contains("has several tables; --table or a source file says which is meant: events, people");
    }

    @Test
    void the_window_gets_what_is_to_be_asked() {
        assertThat(run("--data", "jdbc:postgresql://db.example.org/press", "--user", "reader", "--table", "a.events"))
                .isZero();

        assertThat(shown).singleElement().satisfies(asked -> {
            assertThat(asked.at())
                    .isEqualTo(new EventSource.Database("jdbc:postgresql://db.example.org/press", "reader"));
            assertThat(asked.table()).isEqualTo(new EventSource.Named("a.events"));
            assertThat(asked.file()).isNull();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://reader:geheim@h/d",
                "jdbc:postgresql://h/d?user=a&password=geheim",
                "jdbc:postgresql://h/d?sslpassword=geheim",
                "jdbc:oracle:thin:scott/geheim@h:1521:x",
                "jdbc:h2:mem:x;PASSWORD = geheim"
            })
    void a_password_in_the_address_is_refused_and_not_repeated(String secret) {
        assertThat(run("query", "--data", secret, "--table", "t")).isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(run("--data", secret, "--table", "t")).isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(run(secret)).isEqualTo(ExitCode.COULD_NOT_RUN);

        assertThat(err.toString())
                .contains("there is a password in the address")
                .doesNotContain("geheim");
        assertThat(shown).isEmpty();
    }

    @Test
    void what_an_address_may_set_and_which_driver_it_may_have_holds_here_too() {
        assertThat(run("query", "--data", "jdbc:postgresql://h/d?loggerFile=/tmp/x", "--table", "t"))
                .isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(err.toString()).contains("the address sets \"loggerFile\"").doesNotContain("/tmp/x");

        assertThat(run("query", "--data", "jdbc:h2:mem:x", "--table", "t")).isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(err.toString()).contains("--allow-driver opens it");
    }

    @Test
    void options_of_databases_are_refused_for_what_has_no_tables() {
        assertThat(run("query", "--data", "data/balochistan.json", "--table", "t"))
                .isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(err.toString()).contains("--table, --query and --user are for an address of a database");
    }

    @Test
    void both_a_table_and_a_query_are_too_much() {
        assertThat(run("query", "--data", address, "--table", "t", "--query", "SELECT 1"))
                .isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(err.toString()).contains("both a table and a query are named");
    }

    @Test
    void commands_that_read_a_dataset_ask_no_database() {
        assertThat(run("check", "--data", address)).isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(err.toString())
                .contains("an address of a database is opened by the window, by `query` and by `export` only");
    }

    private String export(String... options) {
        List<String> arguments = new ArrayList<>(List.of("export", "--data", address, "--table", "events"));
        arguments.addAll(List.of(options));
        assertThat(run(arguments.toArray(String[]::new))).isEqualTo(ExitCode.COULD_NOT_RUN);
        return err.toString();
    }

    @Test
    void rows_and_counts_are_exported() throws Exception {
        Path rows = folder.resolve("rows.jsonl");
        Path counts = folder.resolve("days.counts.csv");
        assertThat(run("export", "--data", address, "--table", "events", "--out", rows.toString(), "--json"))
                .isZero();
        assertThat(run("export", "--data", address, "--table", "events", "--out", counts.toString(), "--by", "month"))
                .isZero();

        assertThat(out.toString()).contains("\"format\": \"json-lines\"", "\"rows\": 2", "counts: ", ", 1 row");
        assertThat(Files.readAllLines(rows))
                .containsExactly(
                        "{\"title\":\"Raid\",\"start\":\"2026-01-30 03:00:00\",\"place\":\"Quetta\"}",
                        "{\"title\":\"Blast\",\"start\":\"2026-01-31 05:00:00\",\"place\":\"Gwadar\"}");
        assertThat(Files.readAllLines(counts)).hasSize(2).element(1).asString().contains(",2,0");
    }

    private List<String> counts(String... options) throws Exception {
        Path table = Files.writeString(
                folder.resolve("days.csv"),
                "title,start,place\nRaid,2014-01-05,Quetta\nBlast,2014-01-06,Turbat\nRaid,2014-03-20,\n");
        Path counts = folder.resolve("counts.csv");
        List<String> arguments = new ArrayList<>(List.of("export", "--data", table.toString(), "--query"));
        arguments.addAll(List.of("SELECT * FROM files", "--format", "counts", "--out", counts.toString(), "--force"));
        arguments.addAll(List.of(options));
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        assertThat(run(arguments.toArray(String[]::new))).as(err.toString()).isZero();
        return Files.readAllLines(counts).stream().skip(1).toList();
    }

    @Test
    void counts_have_all_of_the_window_that_is_asked_and_say_where_they_have_more() throws Exception {
        assertThat(counts("--from", "2014-01-05T13:00", "--to", "2014-01-05T17:00"))
                .containsExactly("2014-01-05T00:00,2014-01-06T00:00,1,0,1");
        assertThat(err.toString())
                .contains("counted is 2014-01-05T00:00 to 2014-01-06T00:00, in steps of 1 day, which is more than was"
                        + " asked: 2014-01-05T13:00 to 2014-01-05T17:00");
        assertThat(out.toString()).contains("2014-01-05T00:00 to 2014-01-06T00:00");

        assertThat(counts("--by", "month", "--from", "2014-01-06T20:00", "--to", "2014-03-10"))
                .containsExactly(
                        "2014-01-06T00:00,2014-02-01T00:00,1,0,1",
                        "2014-02-01T00:00,2014-03-01T00:00,0,0,0",
                        "2014-03-01T00:00,2014-03-10T00:00,0,0,0");
    }

    @Test
    void the_first_and_the_last_week_of_a_table_are_whole_and_those_of_a_window_are_cut() throws Exception {
        List<String> weeks = counts("--by", "week");
        assertThat(weeks).hasSize(12).startsWith("2013-12-30T00:00,2014-01-06T00:00,1,0,1");
        assertThat(weeks).endsWith("2014-03-17T00:00,2014-03-24T00:00,1,0,1");

        assertThat(counts("--by", "week", "--from", "2014-01-07", "--to", "2014-01-15"))
                .containsExactly("2014-01-07T00:00,2014-01-13T00:00,0,0,0", "2014-01-13T00:00,2014-01-15T00:00,0,0,0");
    }

    @Test
    void a_table_without_an_event_has_no_window() throws Exception {
        try (Connection connection = DriverManager.getConnection(address);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE nothing AS SELECT *, 1.5 AS lat, 2.5 AS lon FROM events WHERE 1 = 0");
        }
        String[] asked = {"query", "--data", address, "--query", "SELECT * FROM nothing"};

        assertThat(run(asked)).isZero();
        assertThat(out.toString())
                .isEqualToIgnoringNewLines("There is no event, and so there is no window.")
                .doesNotContain("1970");
        out.getBuffer().setLength(0);
        assertThat(run(with(asked, "--json"))).isZero();
        assertThat(out.toString())
                .contains("\"window\": null", "\"certain\": 0")
                .doesNotContain("1970");
        assertThat(run(with(asked, "--from", "2026-01-30"))).as(err.toString()).isZero();
        assertThat(run(with(asked, "--to", "never"))).isEqualTo(ExitCode.COULD_NOT_RUN);
        out.getBuffer().setLength(0);
        assertThat(run(with(asked, "--from", "2026-01-30", "--to", "2026-01-31")))
                .isZero();
        assertThat(out.toString()).startsWith("2026-01-30T00:00 to 2026-01-31T00:00 (Z): 0 events certain");

        Path file = folder.resolve("nothing.geojson");
        asked[0] = "export";
        out.getBuffer().setLength(0);
        assertThat(run(with(asked, "--out", file.toString())))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains("no row, as there is no event").doesNotContain("1970");
        assertThat(Files.readString(file)).doesNotContain("1970").doesNotContain("toBefore");
    }

    private static String[] with(String[] asked, String... more) {
        return Stream.concat(Stream.of(asked), Stream.of(more)).toArray(String[]::new);
    }

    private int about(String command, String... options) throws Exception {
        Path source = folder.resolve("days.source.json");
        Files.writeString(
                folder.resolve("days.csv"),
                "title,start,end,place,kind\nRaid,2014-01-05,,Quetta,attack\nBlast,2014-01-08,,Turbat,\n"
                        + "Raid,2014-03-20,,,attack\nTalk,,,Quetta,talk\nTalk,2014-02-02,2014-02-01,Gwadar,talk\n");
        Files.writeString(
                source,
                "{\"format\": \"dateline-source/1\", \"title\": \"Days\", \"zone\": \"UTC\", \"files\": [\"days.csv\"],"
                        + " \"columns\": {\"title\": \"title\", \"start\": \"start\", \"end\": \"end\","
                        + " \"place\": \"place\", \"category\": \"kind\"}}");
        List<String> arguments = new ArrayList<>(List.of(command, "--data", source.toString()));
        arguments.addAll(List.of(options));
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return run(arguments.toArray(String[]::new));
    }

    @Test
    void the_window_is_that_of_the_table_whatever_is_asked() throws Exception {
        String whole = "2014-01-05T00:00 to 2014-03-21T00:00";
        for (String[] options : List.of(
                new String[] {"--place", "Turbat"},
                new String[] {"--place", "Nirvana"},
                new String[] {"--category", "attack"},
                new String[] {"--text", "blast"})) {
            assertThat(about("query", options)).isZero();
            assertThat(out.toString()).as(options[1]).startsWith(whole);
        }
        Path counts = folder.resolve("turbat.counts.csv");
        assertThat(about("export", "--place", "Turbat", "--by", "month", "--out", counts.toString()))
                .as(err.toString())
                .isZero();
        assertThat(Files.readAllLines(counts).stream().skip(1).map(line -> line.substring(0, 35)))
                .containsExactly(
                        "2014-01-01T00:00,2014-02-01T00:00,1",
                        "2014-02-01T00:00,2014-03-01T00:00,0",
                        "2014-03-01T00:00,2014-04-01T00:00,0");
    }

    @Test
    void a_name_that_no_event_has_is_said() throws Exception {
        assertThat(about("query", "--place", "Nirvana", "--place", "Quetta", "--source", "A", "--category", "atack"))
                .isZero();
        assertThat(err.toString())
                .contains(
                        "--place: no event has \"Nirvana\"",
                        "--source: no event has \"A\"",
                        "--category: no event has \"atack\"; the nearest are attack")
                .doesNotContain("Quetta");
        assertThat(about("export", "--place", "Nirvana", "--format", "counts", "--out", folder.resolve("n") + ".csv"))
                .isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(err.toString()).contains("--place: no event has \"Nirvana\"");
        assertThat(about("query", "--place", "Quetta")).isZero();
        assertThat(err.toString()).doesNotContain("no event has");
    }

    @Test
    void rows_that_are_left_out_and_events_without_a_category_or_place_are_counted() throws Exception {
        assertThat(about("query")).isZero();
        assertThat(err.toString())
                .contains("left out: 1 row without a start", "left out: 1 row whose times contradict one another");
        assertThat(out.toString())
                .contains("3 events certain")
                .containsPattern("no category +1")
                .containsPattern("no place +1")
                .doesNotContain("no source");

        assertThat(about("query", "--json")).isZero();
        assertThat(out.toString()).contains("\"withoutStart\": 1", "\"contradictory\": 1", "\"\": 1");
        assertThat(about("export", "--json", "--out", folder.resolve("left.csv").toString()))
                .isZero();
        assertThat(out.toString()).contains("\"withoutStart\": 1");
        assertThat(err.toString()).contains("left out: 1 row without a start");
    }

    @Test
    void events_without_any_of_several_sources_are_counted() throws Exception {
        Files.writeString(
                folder.resolve("told.csv"),
                "title,start,by\nA,2020-01-01,X;Y\nB,2020-01-02,\nC,2020-01-03,X;\nD,2020-01-04, ;\n");
        Path source = Files.writeString(
                folder.resolve("told.source.json"),
                "{\"format\": \"dateline-source/1\", \"title\": \"Told\", \"zone\": \"UTC\", \"files\": [\"told.csv\"],"
                        + " \"columns\": {\"title\": \"title\", \"start\": \"start\", \"source\": \"by\","
                        + " \"sourceSeparator\": \";\"}}");

        assertThat(run("query", "--data", source.toString())).isZero();

        assertThat(out.toString())
                .containsPattern("X +2")
                .containsPattern("Y +1")
                .containsPattern("no source +2");
        assertThat(err.toString()).isEmpty();
        out.getBuffer().setLength(0);
        assertThat(run("query", "--data", source.toString(), "--source", "")).isZero();
        assertThat(out.toString()).contains("2 events certain", " B ", " D ").doesNotContain(" C ");
    }

    @Test
    void counts_of_whole_bins_and_of_times_without_events_say_nothing_more() throws Exception {
        assertThat(counts("--from", "2014-01-05", "--to", "2014-01-06")).hasSize(1);
        assertThat(err.toString()).isEmpty();
        assertThat(counts("--from", "2020-01-05", "--to", "2020-01-06")).isEmpty();
        assertThat(err.toString()).isEmpty();
        assertThat(out.toString()).contains("2020-01-05T00:00 to 2020-01-06T00:00", "0 rows");
    }

    @Test
    void what_a_database_is_not_exported_as_is_refused_with_the_reason() throws Exception {
        assertThat(export("--out", folder.resolve("a.kml").toString())).contains("--format kml: Not of a database");
        assertThat(export("--out", folder.resolve("a.geojson").toString())).contains("latitude and longitude");
        assertThat(export("--out", folder.resolve("a.png").toString())).contains("File > Export");
        assertThat(export("--out", folder.resolve("a.csv").toString(), "--by", "day"))
                .contains("--by: expected --format counts, found csv");
        assertThat(export("--out", folder.resolve("a.counts.csv").toString(), "--by", "fortnight"))
                .contains("expected one of")
                .contains("day, week, month");
        assertThat(export("--out", folder.resolve("press.duckdb").toString(), "--format", "csv", "--force"))
                .contains("is asked for the events itself");
        assertThat(export("--out", folder.resolve("noend").toString()))
                .contains(
                        "its ending says no format; name one with --format: csv, csv-excel, geojson, json-lines, counts")
                .doesNotContain("pdf");
        Path there = Files.writeString(folder.resolve("there.csv"), "before");
        assertThat(export("--out", there.toString())).contains("--force replaces it");
        assertThat(there).hasContent("before");
    }

    @Test
    void a_csv_is_asked_where_one_says_so_and_else_it_is_said_what_to_do() throws Exception {
        String table = Files.writeString(folder.resolve("events.csv"), "title,start\nRaid,2026-01-30\n")
                .toString();

        assertThat(run("query", "--data", table, "--query", "SELECT * FROM files"))
                .isZero();
        assertThat(out.toString()).contains("1 event certain");
        assertThat(run("query", "--data", table)).isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(run(table)).isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(err.toString()).contains("is a table, not a dataset. `import` makes a dataset of it");
    }

    @Test
    void a_dataset_is_not_exported_as_a_database_is() {
        assertThat(run("export", "--out", folder.resolve("a.jsonl").toString())).isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(run("export", "--out", folder.resolve("a.csv").toString(), "--by", "day"))
                .isEqualTo(ExitCode.COULD_NOT_RUN);

        assertThat(err.toString())
                .contains("--format json-lines is for databases")
                .contains("--by is for databases");
    }
}
