package org.dateline.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.calendar.TimeStep;
import org.dateline.model.TimeWindow;
import org.dateline.query.EventFilter;
import org.dateline.samples.SampleSource;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Databases of which the program knows nothing but that they have a driver, here H2 and HSQLDB; and SQLite, which keeps to the standard less. */
@NullMarked
class StandardSqlCubeTest {

    private static final Access TRUSTING = new Access() {
        @Override
        public Optional<String> password(EventSource.Database database) {
            return Optional.empty();
        }

        @Override
        public boolean allows(String address) {
            return true;
        }
    };

    private static EventSource source(String address, ZoneId zone, String table, SourceColumns columns) {
        return new EventSource(
                "Random", zone, new EventSource.Database(address, null), new EventSource.Named(table), columns);
    }

    private static void execute(Connection open, String... statements) throws Exception {
        try (Statement statement = open.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:h2:mem:a, 1, 80, true",
        "jdbc:h2:mem:b, 2, 120, false",
        "jdbc:hsqldb:mem:a, 3, 80, true",
        "jdbc:hsqldb:mem:b, 4, 120, false",
        "jdbc:sqlite:file:a?mode=memory&cache=shared, 5, 80, true",
        "jdbc:sqlite:file:b?mode=memory&cache=shared, 6, 120, false"
    })
    void counts_and_lists_as_the_index_does(String address, long seed, int events, boolean exact) throws Exception {
        RandomRows rows = new RandomRows(seed, events, exact).withOneSource();
        EventSource source = source(address, ZoneOffset.UTC, "random", RandomRows.columns(exact, null));
        try (Connection open = DriverManager.getConnection(address)) {
            rows.createTable(open, "\"random\"");

            CubeAgainstIndex.holds(
                    CubeAgainstIndex.count(
                            source, Path.of("."), TRUSTING, SourceFilter.NONE, new TimeStep(ChronoUnit.HOURS, 1)),
                    rows,
                    EventFilter.NONE);
            EventPagesCheck.holds(source, TRUSTING, Path.of("."), rows);
        }
    }

    @ParameterizedTest
    @CsvSource({"jdbc:h2:mem:times, 2026-03-29T00:59:59Z", "jdbc:hsqldb:mem:times, 2026-03-29T00:59:59.123456Z"})
    void times_of_the_clock_and_days_are_those_of_the_zone(String address, String exact) throws Exception {
        try (Connection open = DriverManager.getConnection(address)) {
            holdsTimes(open, address, exact);
        }
    }

    private static void holdsTimes(Connection open, String address, String exact) throws Exception {
        execute(
                open,
                "CREATE TABLE \"t\" (\"n\" INTEGER, \"local\" TIMESTAMP, \"day\" DATE, \"moment\" TIMESTAMP WITH TIME ZONE)",
                "INSERT INTO \"t\" VALUES (1, TIMESTAMP '2026-03-29 01:59:59.123456', DATE '2026-03-29', TIMESTAMP '2026-03-29 01:00:00+05:00'),"
                        + " (2, TIMESTAMP '2026-03-29 02:30:00', DATE '2024-02-29', TIMESTAMP '1969-12-31 23:59:59+00:00'),"
                        + " (3, TIMESTAMP '2026-10-25 02:30:00', DATE '2026-10-25', TIMESTAMP '2026-10-25 00:30:00+00:00')");
        ZoneId berlin = ZoneId.of("Europe/Berlin");

        // An hour is skipped in March and shown twice in October; H2 tells no parts of a second
        assertThat(starts(address, berlin, "local"))
                .containsExactly(exact, "2026-03-29T01:30:00Z", "2026-10-25T00:30:00Z");
        assertThat(starts(address, berlin, "day"))
                .containsExactly("2024-02-28T23:00:00Z", "2026-03-28T23:00:00Z", "2026-10-24T22:00:00Z");
        assertThat(starts(address, berlin, "moment"))
                .containsExactly("1969-12-31T23:59:59Z", "2026-03-28T20:00:00Z", "2026-10-25T00:30:00Z");
    }

    private static List<String> starts(String address, ZoneId zone, String column) throws EngineException {
        SourceColumns columns = SampleSource.from(column).id("n").columns();
        Engine engine = new Engine(source(address, zone, "t", columns), Path.of("."), TRUSTING);
        Counting.Step known = Counting.begun(engine, SourceFilter.NONE);
        TimeWindow all = new TimeWindow(Instant.parse("1900-01-01T00:00:00Z"), Instant.parse("2100-01-01T00:00:00Z"));
        try (EngineConnection connection = engine.connect()) {
            List<String> starts = new ArrayList<>();
            new EventPages(known.table(), known.survey())
                    .page(
                            connection,
                            new EventPages.Wanted(
                                    SourceFilter.NONE,
                                    all,
                                    false,
                                    Set.copyOf(known.survey().keys().categories())),
                            Optional.empty(),
                            10)
                    .events()
                    .forEach(event -> starts.add(event.time().start().toString()));
            return starts;
        }
    }

    /** SQLite keeps times as text or as numbers. */
    @Test
    void what_is_no_time_is_said_with_a_way_out() throws Exception {
        String address = "jdbc:sqlite:file:c?mode=memory&cache=shared";
        try (Connection open = DriverManager.getConnection(address)) {
            execute(
                    open,
                    "CREATE TABLE t (n INTEGER, local TIMESTAMP)",
                    "INSERT INTO t VALUES (1, '2026-03-29 02:30:00')");

            assertThatThrownBy(() -> starts(address, ZoneOffset.UTC, "local"))
                    .isInstanceOf(EngineException.class)
                    .hasMessageContaining("whole numbers since 1970; a \"query\" can make one of it");
            EventSource query = new EventSource(
                    "Query",
                    ZoneOffset.UTC,
                    new EventSource.Database(address, null),
                    new EventSource.Query("SELECT n, CAST(strftime('%s', local) AS INTEGER) AS at FROM t"),
                    SampleSource.from("at").id("n").columns());
            assertThat(Counting.begun(new Engine(query, Path.of("."), TRUSTING), SourceFilter.NONE)
                            .survey()
                            .span()
                            .from())
                    .isEqualTo(Instant.parse("2026-03-29T02:30:00Z"));
            execute(
                    open,
                    "CREATE TABLE mixed (n INTEGER, at INTEGER)",
                    "INSERT INTO mixed VALUES (1, 1774751400), (2, '2026-03-29'), (3, NULL)");
            Survey mixed = Counting.begun(
                            new Engine(
                                    source(address, ZoneOffset.UTC, "mixed", query.columns()), Path.of("."), TRUSTING),
                            SourceFilter.NONE)
                    .survey();
            assertThat(mixed.events()).isEqualTo(1);
            assertThat(mixed.rows()).isEqualTo(3);
        }
    }

    @Test
    void is_not_opened_unless_the_driver_is_allowed() {
        EventSource source = source("jdbc:h2:mem:t", ZoneOffset.UTC, "t", RandomRows.columns(true));

        assertThatThrownBy(() -> new Engine(source, Path.of("."), Access.ENVIRONMENT).connect())
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("is not opened unasked");
    }
}
