package org.dateline.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.query.cube.BinRange;
import org.dateline.query.cube.Cube;
import org.dateline.query.cube.TimeBins;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first counts, which take one question, are those of the questions that are asked one by one. */
@NullMarked
class FirstCountsTest {

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
    private static final long MEMORY = 1 << 24;

    @TempDir
    Path folder;

    private EventSource source(String address, ZoneId zone, boolean exact) {
        return new EventSource(
                "Random",
                zone,
                new EventSource.Database(address, null),
                new EventSource.Named("random"),
                RandomRows.columns(exact, null));
    }

    /** Besides random events there are two rows without a start, and three whose times contradict one another. */
    private RandomRows fill(Connection connection, long seed, boolean exact) throws Exception {
        RandomRows rows = new RandomRows(seed, 150, exact).withOneSource();
        rows.createTable(connection, "\"random\"");
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "INSERT INTO \"random\" (id, e, category) VALUES (1000, 5, 'category-1'), (1001, NULL, NULL)");
            statement.execute("INSERT INTO \"random\" (id, s, s_latest, e_earliest, e, category) VALUES"
                    + " (1002, 1769900000000000, 1769900000000000, 3, 3, 'category-1'),"
                    + " (1003, 1769900000000000, 1769900000000000, 4, 4, 'category-7'),"
                    + " (1004, 1769900000000000, 1769900000000000, 5, 5, NULL)");
        }
        return rows;
    }

    @ParameterizedTest
    @CsvSource({
        "duckdb, 1, true, Z",
        "duckdb, 2, false, Z",
        "duckdb, 3, true, Europe/Berlin",
        "h2, 4, true, Z",
        "h2, 5, false, Asia/Karachi"
    })
    void one_question_counts_what_several_do(String database, long seed, boolean exact, String zone) throws Exception {
        String address = database.equals("h2") ? "jdbc:h2:mem:first" : "jdbc:duckdb:" + folder.resolve("events.duckdb");
        try (Connection connection = DriverManager.getConnection(address)) {
            fill(connection, seed, exact);
            if (database.equals("duckdb")) {
                connection.close();
            }
            holds(new Engine(source(address, ZoneId.of(zone), exact), folder, TRUSTING));
        }
    }

    private static void holds(Engine engine) throws EngineException {
        Counting counting = new Counting(engine, SourceFilter.NONE, null, MEMORY);
        Counting.Step first = counting.next();
        Survey told = first.survey();
        assertThat(told.rows()).isEqualTo(155);
        assertThat(told.withoutStart()).isEqualTo(2);
        assertThat(told.disordered()).isEqualTo(3);
        assertThat(told.keys().categories()).doesNotContain("category-7");

        Counting.Step known = first;
        while (!known.isLast()) {
            known = counting.next();
        }
        SourceFilter some = new SourceFilter(Set.of("place-1", "place-3"), Set.of(), List.of());
        Counting filtered = new Counting(engine, some, known.survey(), MEMORY);
        Counting.Step firstOfSome = filtered.next();
        filtered.cancel();
        try (EngineConnection connection = engine.connect()) {
            SourceTable table = SourceTable.of(connection);
            Survey asked = new Surveyor(connection, table, SourceFilter.NONE).begin(0);
            assertThat(told).usingRecursiveComparison().isEqualTo(asked);
            same(first, new CubeCounter(connection, table, SourceFilter.NONE, asked, bins(first)).count(Set.of()));

            Survey askedOfSome = new Surveyor(connection, table, some).begin(0);
            assertThat(firstOfSome.survey().rows()).isEqualTo(askedOfSome.rows());
            assertThat(firstOfSome.survey().events()).isEqualTo(askedOfSome.events());
            assertThat(firstOfSome.survey().withoutStart()).isEqualTo(askedOfSome.withoutStart());
            same(
                    firstOfSome,
                    new CubeCounter(connection, table, some, known.survey(), bins(firstOfSome)).count(Set.of()));
        }
    }

    private static TimeBins bins(Counting.Step step) {
        return step.cube().orElseThrow().bins();
    }

    private static void same(Counting.Step step, Cube asked) {
        Cube told = step.cube().orElseThrow();
        for (int from = 0; from < told.bins().size(); from += 3) {
            for (int to = from + 1; to <= told.bins().size(); to += 5) {
                BinRange range = new BinRange(from, to);
                for (boolean certainOnly : new boolean[] {false, true}) {
                    assertThat(told.byCategory(range, certainOnly, told.allCategories()))
                            .isEqualTo(asked.byCategory(range, certainOnly, told.allCategories()));
                }
            }
        }
    }

    @Test
    void rows_that_are_no_events_are_counted_where_there_are_no_others() throws Exception {
        String address = "jdbc:duckdb:" + folder.resolve("events.duckdb");
        try (Connection connection = DriverManager.getConnection(address)) {
            new RandomRows(1, 0, true).createTable(connection, "random");
            connection.createStatement().execute("INSERT INTO random (id, s, e) VALUES (1, NULL, NULL), (2, 7, 3)");
        }
        Counting.Step step = new Counting(
                        new Engine(source(address, ZoneOffset.UTC, true), folder, TRUSTING), SourceFilter.NONE)
                .next();

        assertThat(step.isLast()).isTrue();
        assertThat(step.cube()).isEmpty();
        assertThat(step.survey().rows()).isEqualTo(2);
        assertThat(step.survey().withoutStart()).isEqualTo(1);
        assertThat(step.survey().disordered()).isEqualTo(1);
    }

    /** A day later than all others, which some row says that is no event, makes the bins that were likely too coarse. */
    @Test
    void bins_that_were_not_likely_are_asked_for_by_themselves() throws Exception {
        String address = "jdbc:duckdb:" + folder.resolve("events.duckdb");
        try (Connection connection = DriverManager.getConnection(address)) {
            new RandomRows(1, 0, true).createTable(connection, "random");
            connection
                    .createStatement()
                    .execute("INSERT INTO random (id, s, e) SELECT n, 1769900000000000 + n * 600000000,"
                            + " 1769900000000000 + n * 700000000 FROM range(60) AS minutes (n)");
            connection.createStatement().execute("INSERT INTO random (id, s, e) VALUES (1, 4102444800000000, 3)");
        }
        Counting counting =
                new Counting(new Engine(source(address, ZoneOffset.UTC, true), folder, TRUSTING), SourceFilter.NONE);
        assertThat(counting.next().cube()).isEmpty();
        Counting.Step second = counting.next();
        Cube cube = second.cube().orElseThrow();

        assertThat(second.survey().disordered()).isEqualTo(1);
        assertThat(cube.total(new BinRange(0, cube.bins().size()), false, cube.allCategories()))
                .isEqualTo(60);
        counting.cancel();
    }

    @Test
    void pages_are_the_same_where_columns_are_read_apart() throws Exception {
        // Held to plain loops by EventPagesCheck, also with many events of one start
        Path file = folder.resolve("events.parquet");
        RandomRows rows = new RandomRows(11, 200, false);
        String address = "jdbc:duckdb:" + folder.resolve("events.duckdb");
        try (Connection connection = DriverManager.getConnection(address);
                Statement statement = connection.createStatement()) {
            rows.createTable(connection, "random");
            statement.execute("COPY random TO '" + file + "' (FORMAT parquet)");
            statement.execute("COPY random TO '" + folder.resolve("events.csv") + "' (FORMAT csv)");
        }
        for (String name : new String[] {"events.parquet", "events.csv"}) {
            EventPagesCheck.holds(
                    new EventSource(
                            "Random",
                            ZoneOffset.UTC,
                            new EventSource.Files(List.of(name)),
                            null,
                            RandomRows.columns(false)),
                    folder,
                    rows);
        }
        assertThat(Files.exists(file)).isTrue();
    }
}
