package org.dateline.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dateline.calendar.TimeStep;
import org.dateline.database.sql.Sql;
import org.dateline.export.rows.RowExport;
import org.dateline.export.rows.RowForms;
import org.dateline.files.Progress;
import org.dateline.query.EventFilter;
import org.dateline.samples.SampleSource;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What PostgreSQL counts is what the index counts of the same events: one server, and one before two others that hold the rows. */
@NullMarked
@Tag("databases")
class PostgresCubeTest {

    private static final TimeStep HOUR = new TimeStep(ChronoUnit.HOURS, 1);
    private static final String COLUMNS =
            "(id INTEGER, title VARCHAR(100), s BIGINT, s_latest BIGINT, e_earliest BIGINT, e BIGINT, category VARCHAR(100),"
                    + " place VARCHAR(100), told_by VARCHAR(100), killed INTEGER)";

    private static Sharded servers;

    @BeforeAll
    static void start() throws Exception {
        servers = Sharded.start();
    }

    @AfterAll
    static void stop() throws Exception {
        if (servers != null) {
            servers.close();
        }
    }

    private static PostgresServer front() {
        return servers.front();
    }

    private static EventSource source(String table, boolean exact) {
        return new EventSource(
                "Random",
                ZoneOffset.UTC,
                new EventSource.Database(front().address(), PostgresServer.USER),
                new EventSource.Named(table),
                RandomRows.columns(exact));
    }

    @ParameterizedTest
    @CsvSource({"1, 80, true", "2, 300, true", "3, 60, false", "4, 200, false"})
    void one_server_counts_as_the_index_does(long seed, int events, boolean exact) throws Exception {
        RandomRows rows = new RandomRows(seed, events, exact);
        try (Connection connection = front().connect()) {
            rows.createTable(connection, "alone" + seed);
        }

        CubeAgainstIndex.holds(
                CubeAgainstIndex.count(source("alone" + seed, exact), Path.of("."), SourceFilter.NONE, HOUR),
                rows,
                EventFilter.NONE);
        EventPagesCheck.holds(source("alone" + seed, exact), Path.of("."), rows);
    }

    @ParameterizedTest
    @CsvSource({"5, 150, true", "6, 150, false"})
    void two_servers_behind_it_count_as_the_index_does(long seed, int events, boolean exact) throws Exception {
        RandomRows rows = new RandomRows(seed, events, exact);
        String table = "sharded" + seed;
        servers.createTable(table, COLUMNS);
        try (Connection connection = front().connect()) {
            rows.insertInto(connection, table);
        }

        CubeAgainstIndex.holds(
                CubeAgainstIndex.count(source(table, exact), Path.of("."), SourceFilter.NONE, HOUR),
                rows,
                EventFilter.NONE);
        EventPagesCheck.holds(source(table, exact), Path.of("."), rows);
    }

    @Test
    void the_servers_behind_it_do_the_adding_up() throws Exception {
        servers.createTable("pushed", COLUMNS);
        EventSource source = source("pushed", true);
        try (EngineConnection connection = new Engine(source, Path.of("."), Access.ENVIRONMENT).connect()) {
            SourceTable table = SourceTable.of(connection);
            List<String> plan = new ArrayList<>();
            Sql asked = table.ofEach(
                    SourceFilter.NONE,
                    0,
                    false,
                    events -> Sql.of("SELECT (s - 0) / 60, category, place, COUNT(*) FROM ")
                            .then(events)
                            .then(" GROUP BY 1, 2, 3"));
            connection.ask(Sql.of("EXPLAIN (VERBOSE) ").then(asked), row -> plan.add(row.getString(1)));

            assertThat(plan)
                    .filteredOn(line -> line.contains("Remote SQL"))
                    .hasSize(2)
                    .allMatch(line -> line.contains("count(*)"));
        }
    }

    @Test
    void a_server_that_is_killed_is_said_to_be_gone_and_can_be_asked_again() throws Exception {
        try (PostgresServer server = PostgresServer.start()) {
            RandomRows rows = new RandomRows(7, 50, true);
            try (Connection connection = server.connect()) {
                rows.createTable(connection, "mortal");
            }
            EventSource source = new EventSource(
                    "Mortal",
                    ZoneOffset.UTC,
                    new EventSource.Database(server.address(), PostgresServer.USER),
                    new EventSource.Named("mortal"),
                    RandomRows.columns(true));
            Engine engine = new Engine(source, Path.of("."), Access.ENVIRONMENT);
            Counting counting = new Counting(engine, SourceFilter.NONE);
            counting.next();
            server.kill();

            assertThatThrownBy(counting::next)
                    .isInstanceOfSatisfying(
                            EngineException.class,
                            gone -> assertThat(gone.reason()).isEqualTo(EngineException.Reason.LOST))
                    .hasMessageContaining("cannot be reached");
            assertThatThrownBy(engine::connect)
                    .isInstanceOfSatisfying(
                            EngineException.class,
                            gone -> assertThat(gone.reason()).isEqualTo(EngineException.Reason.LOST));
            server.begin();
            assertThat(Counting.begun(engine, SourceFilter.NONE).survey().events())
                    .isEqualTo(50);
        }
    }

    @Test
    void a_server_that_is_killed_amid_the_rows_leaves_no_file(@TempDir Path folder) throws Exception {
        try (PostgresServer server = PostgresServer.start()) {
            server.execute(
                    "CREATE TABLE many AS SELECT n AS no, TIMESTAMP '2026-01-30' + n * INTERVAL '1 second' AS start"
                            + " FROM generate_series(1, 60000) AS n");
            SourceColumns columns = SampleSource.from("start").id("no").columns();
            EventSource source = new EventSource(
                    "Many",
                    ZoneOffset.UTC,
                    new EventSource.Database(server.address(), PostgresServer.USER),
                    new EventSource.Named("many"),
                    columns);
            Engine engine = new Engine(source, folder, Access.ENVIRONMENT);
            Counting.Step known = Counting.begun(engine, SourceFilter.NONE);
            EventRows rows = new EventRows(
                    known,
                    new EventPages.Wanted(SourceFilter.NONE, known.survey().span(), false, Set.of()));
            Progress killing = (done, of) -> {
                if (done == 100) {
                    assertThat(of).isEqualTo(60_000);
                    assertThatCode(server::kill).doesNotThrowAnyException();
                }
            };
            try (EngineConnection connection = engine.connect()) {
                assertThatThrownBy(() -> RowExport.write(
                                connection, rows, RowForms.csv(false), folder.resolve("rows.csv"), killing))
                        .isInstanceOfSatisfying(
                                EngineException.class,
                                gone -> assertThat(gone.reason()).isEqualTo(EngineException.Reason.LOST));
            }
            assertThat(folder).isEmptyDirectory();
            server.begin();
        }
    }

    @Test
    void what_is_asked_can_be_taken_back() throws Exception {
        EventSource source = new EventSource(
                "Slow",
                ZoneOffset.UTC,
                new EventSource.Database(front().address(), PostgresServer.USER),
                new EventSource.Query("SELECT 1 AS id, 'x' AS title, 0 AS s, pg_sleep(600) AS nothing"),
                SampleSource.from("s").id("id").title("title").columns());
        EngineConnection connection = new Engine(source, Path.of("."), Access.ENVIRONMENT).connect();
        CompletableFuture<EngineException> failure = CompletableFuture.supplyAsync(() -> {
            try {
                connection.ask(Sql.of("SELECT pg_sleep(600)"), row -> {});
                return null;
            } catch (EngineException taken) {
                return taken;
            }
        });
        while (!failure.isDone()) {
            connection.cancel();
            Thread.onSpinWait();
        }

        assertThat(failure.get().reason()).isEqualTo(EngineException.Reason.CANCELLED);
        connection.close();
    }

    @Test
    void a_source_may_not_write() throws Exception {
        front().execute("CREATE TABLE kept (id INTEGER, title TEXT, s BIGINT)", "CREATE SEQUENCE counted");
        EventSource source = new EventSource(
                "Writing",
                ZoneOffset.UTC,
                new EventSource.Database(front().address(), PostgresServer.USER),
                new EventSource.Query("SELECT nextval('counted') AS s"),
                SampleSource.from("s").columns());

        assertThatThrownBy(
                        () -> Counting.begun(new Engine(source, Path.of("."), Access.ENVIRONMENT), SourceFilter.NONE))
                .hasMessageContaining("read-only");
    }
}
