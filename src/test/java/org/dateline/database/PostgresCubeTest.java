package org.dateline.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.dateline.calendar.TimeStep;
import org.dateline.database.sql.Sql;
import org.dateline.query.EventFilter;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
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

    private static final List<PostgresServer> SERVERS = new ArrayList<>();

    @BeforeAll
    static void start() throws Exception {
        for (int i = 0; i < 3; i++) {
            SERVERS.add(PostgresServer.start());
        }
        front().execute("CREATE EXTENSION postgres_fdw");
        for (int i = 1; i < 3; i++) {
            front().execute(
                            "CREATE SERVER shard" + i
                                    + " FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '127.0.0.1', port '"
                                    + SERVERS.get(i).port() + "', dbname 'postgres', fetch_size '10000')",
                            "CREATE USER MAPPING FOR " + PostgresServer.USER + " SERVER shard" + i + " OPTIONS (user '"
                                    + PostgresServer.USER + "')");
        }
    }

    @AfterAll
    static void stop() throws Exception {
        for (PostgresServer server : SERVERS) {
            server.close();
        }
    }

    private static PostgresServer front() {
        return SERVERS.get(0);
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
        shard(table);
        try (Connection connection = front().connect()) {
            rows.insertInto(connection, table);
        }

        CubeAgainstIndex.holds(
                CubeAgainstIndex.count(source(table, exact), Path.of("."), SourceFilter.NONE, HOUR),
                rows,
                EventFilter.NONE);
        EventPagesCheck.holds(source(table, exact), Path.of("."), rows);
    }

    private static void shard(String table) throws SQLException {
        front().execute("CREATE TABLE " + table + " " + COLUMNS + " PARTITION BY HASH (id)");
        for (int i = 1; i < 3; i++) {
            SERVERS.get(i).execute("CREATE TABLE " + table + " " + COLUMNS);
            front().execute("CREATE FOREIGN TABLE " + table + "_" + i + " PARTITION OF " + table
                    + " FOR VALUES WITH (MODULUS 2, REMAINDER " + (i - 1) + ") SERVER shard" + i
                    + " OPTIONS (table_name '" + table + "')");
        }
    }

    @Test
    void the_servers_behind_it_do_the_adding_up() throws Exception {
        shard("pushed");
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
}
