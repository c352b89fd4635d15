package org.dateline.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
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
        assertThat(err.toString()).contains("an address of a database is opened by the window and by `query` only");
    }
}
