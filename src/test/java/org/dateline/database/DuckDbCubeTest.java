package org.dateline.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.dateline.calendar.TimeStep;
import org.dateline.query.Choice;
import org.dateline.query.EventFilter;
import org.dateline.query.cube.Cube;
import org.jspecify.annotations.NullMarked;

/** What DuckDB counts of a table is what the index counts of the same events. */
@NullMarked
class DuckDbCubeTest {

    private static final String SEED = "20260131";

    @Property(tries = 25, seed = SEED, shrinking = ShrinkingMode.OFF)
    void counts_any_bins_as_the_index_does(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 120) int events, @ForAll boolean exact)
            throws Exception {
        RandomRows rows = new RandomRows(seed, events, exact);
        Path folder = Files.createTempDirectory("dateline-duckdb");
        Path file = folder.resolve("events.duckdb");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file)) {
            rows.createTable(connection, "events");
        }
        EventSource source = new EventSource(
                "Random",
                ZoneOffset.UTC,
                new EventSource.Database("jdbc:duckdb:events.duckdb", null),
                new EventSource.Named("events"),
                RandomRows.columns(exact));

        Cube hours = CubeAgainstIndex.count(source, folder, SourceFilter.NONE, new TimeStep(ChronoUnit.HOURS, 1));
        Cube days = CubeAgainstIndex.count(source, folder, SourceFilter.NONE, new TimeStep(ChronoUnit.DAYS, 1));
        SourceFilter some = new SourceFilter(Set.of("place-1", "place-2"), Set.of("source-0", "source-3"), List.of());
        EventFilter same =
                EventFilter.NONE.withPlaces(Choice.only(some.places())).withSources(Choice.only(some.sources()));

        assertThat(hours.isExact()).isEqualTo(exact);
        CubeAgainstIndex.holds(hours, rows, EventFilter.NONE);
        CubeAgainstIndex.holds(days, rows, EventFilter.NONE);
        if (rows.rows.stream().anyMatch(row -> passes(row, some))) {
            CubeAgainstIndex.holds(
                    CubeAgainstIndex.count(source, folder, some, new TimeStep(ChronoUnit.HOURS, 3)),
                    rows.only(row -> passes(row, some)),
                    same);
        }
        EventPagesCheck.holds(source, folder, rows);
        Files.delete(file);
        Files.delete(folder);
    }

    private static boolean passes(RandomRows.Row row, SourceFilter filter) {
        return row.place() != null
                && filter.places().contains(row.place())
                && row.sources().stream().anyMatch(filter.sources()::contains);
    }
}
