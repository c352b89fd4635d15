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
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A database of which the program knows nothing but that it has a driver: here H2. */
@NullMarked
class StandardSqlCubeTest {

    private static final String ADDRESS = "jdbc:h2:mem:events";
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

    private Connection open;

    @BeforeEach
    void open() throws Exception {
        open = DriverManager.getConnection(ADDRESS);
    }

    @AfterEach
    void close() throws Exception {
        open.close();
    }

    private static EventSource source(ZoneId zone, String table, SourceColumns columns) {
        return new EventSource(
                "Random", zone, new EventSource.Database(ADDRESS, null), new EventSource.Named(table), columns);
    }

    private void execute(String... statements) throws Exception {
        try (Statement statement = open.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 80, true", "2, 120, false"})
    void counts_and_lists_as_the_index_does(long seed, int events, boolean exact) throws Exception {
        RandomRows rows = new RandomRows(seed, events, exact).withOneSource();
        rows.createTable(open, "\"random\"");
        EventSource source = source(ZoneOffset.UTC, "random", RandomRows.columns(exact, null));

        CubeAgainstIndex.holds(
                CubeAgainstIndex.count(
                        source, Path.of("."), TRUSTING, SourceFilter.NONE, new TimeStep(ChronoUnit.HOURS, 1)),
                rows,
                EventFilter.NONE);
        EventPagesCheck.holds(source, TRUSTING, Path.of("."), rows);
    }

    @Test
    void times_of_the_clock_and_days_are_those_of_the_zone() throws Exception {
        execute(
                "CREATE TABLE \"t\" (\"n\" INTEGER, \"local\" TIMESTAMP, \"day\" DATE, \"moment\" TIMESTAMP WITH TIME ZONE)",
                "INSERT INTO \"t\" VALUES (1, TIMESTAMP '2026-03-29 01:59:59.123456', DATE '2026-03-29', TIMESTAMP WITH TIME ZONE '2026-03-29 01:00:00+05:00'),"
                        + " (2, TIMESTAMP '2026-03-29 02:30:00', DATE '2024-02-29', TIMESTAMP WITH TIME ZONE '1969-12-31 23:59:59+00:00'),"
                        + " (3, TIMESTAMP '2026-10-25 02:30:00', DATE '2026-10-25', TIMESTAMP WITH TIME ZONE '2026-10-25 00:30:00+00:00')");
        ZoneId berlin = ZoneId.of("Europe/Berlin");

        // An hour is skipped in March and shown twice in October; H2 tells no parts of a second
        assertThat(starts(berlin, "local"))
                .containsExactly("2026-03-29T00:59:59Z", "2026-03-29T01:30:00Z", "2026-10-25T00:30:00Z");
        assertThat(starts(berlin, "day"))
                .containsExactly("2024-02-28T23:00:00Z", "2026-03-28T23:00:00Z", "2026-10-24T22:00:00Z");
        assertThat(starts(berlin, "moment"))
                .containsExactly("1969-12-31T23:59:59Z", "2026-03-28T20:00:00Z", "2026-10-25T00:30:00Z");
    }

    private static List<String> starts(ZoneId zone, String column) throws EngineException {
        SourceColumns columns = new SourceColumns(
                "n", null, null, column, null, null, null, null, null, null, null, null, null, List.of());
        Engine engine = new Engine(source(zone, "t", columns), Path.of("."), TRUSTING);
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

    @Test
    void is_not_opened_unless_the_driver_is_allowed() {
        EventSource source = source(ZoneOffset.UTC, "t", RandomRows.columns(true));

        assertThatThrownBy(() -> new Engine(source, Path.of("."), Access.ENVIRONMENT).connect())
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("is not opened unasked");
    }
}
