package org.dateline.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.dateline.database.Access;
import org.dateline.database.Counting;
import org.dateline.database.Engine;
import org.dateline.database.EngineConnection;
import org.dateline.database.EngineException;
import org.dateline.database.EventPages;
import org.dateline.database.EventSource;
import org.dateline.database.SourceColumns;
import org.dateline.database.SourceFilter;
import org.dateline.model.TimeWindow;
import org.dateline.query.cube.BinRange;
import org.dateline.query.cube.Cube;
import org.dateline.query.cube.Dimension;
import org.dateline.samples.SampleSource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Events in a file of Parquet, as the workload has them but drawn by DuckDB and with one source each: how long it takes to open them, from coarse to fine, a step
 * of the window with 6 of 12 categories, and the first page of the list.
 */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class DatabaseBenchmark {

    private static final Instant FIRST = Instant.parse("2026-01-30T00:00:00Z");
    private static final int PAGE = 100;

    @Param("1000000")
    int events;

    private final StepTimes times = new StepTimes();
    private Path folder;
    private Engine engine;
    private Counting.Step known;
    private Cube cube;
    private boolean[] categories;
    private TimeWindow[] windows;
    private int step;

    @Setup
    public void write() throws IOException, SQLException, EngineException {
        folder = Files.createTempDirectory("dateline-parquet");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET preserve_insertion_order = false");
            statement.execute("SELECT setseed(0.5)");
            statement.execute(
                    "COPY (SELECT i AS id, make_timestamp((1769731200 + 60 * (hash(i) % 4320))::BIGINT * 1000000) AS started,"
                            + " make_timestamp((1769731200 + 60 * (hash(i) % 4320) + CASE WHEN hash(i + 7) % 10 < 7 THEN 0"
                            + " ELSE 3600 + 60 * (hash(i + 3) % 661) END)::BIGINT * 1000000) AS ended,"
                            + " 'category-' || floor(pow(13, random()) - 1)::INT AS category,"
                            + " 'district-' || floor(pow(32, random()) - 1)::INT AS district,"
                            + " 'source-' || floor(pow(41, random()) - 1)::INT AS source FROM range(" + events
                            + ") t(i)) TO '" + folder.resolve("events.parquet") + "' (COMPRESSION zstd)");
        }
        SourceColumns columns = SampleSource.from("started")
                .id("id")
                .until("ended")
                .category("category")
                .place("district")
                .toldBy("source")
                .columns();
        engine = new Engine(
                new EventSource(
                        "Events", ZoneOffset.UTC, new EventSource.Files(List.of("events.parquet")), null, columns),
                folder,
                Access.ENVIRONMENT);
        windows = EventWorkload.steps(true).stream()
                .map(EventWorkload.Minutes::window)
                .toArray(TimeWindow[]::new);
        open();
    }

    /** What each step of the counting knows, after how long. */
    private void open() throws EngineException {
        long begun = System.nanoTime();
        Counting counting = new Counting(engine, SourceFilter.NONE);
        do {
            known = counting.next();
            double seconds = (System.nanoTime() - begun) / 1e9;
            known.cube().ifPresent(counted -> {
                String what = counted.counts(Dimension.SOURCES) ? "by place and source" : "all events";
                System.out.printf(
                        "%.2f s: %s in %d bins%n", seconds, what, counted.bins().size());
            });
            if (known.cube().isPresent()) {
                boolean isWhole = known.cube().get().counts(Dimension.SOURCES);
                String name = known.isLast() ? "fine" : isWhole ? "usable" : "coarse";
                BenchmarkSummary.put("database." + StepTimes.size(events) + "." + name + "_s", seconds);
            }
        } while (!known.isLast());
        cube = known.cube().orElseThrow();
        categories = cube.allCategories();
        for (int i = 0; i < categories.length; i++) {
            categories[i] = i % 2 == 0;
        }
        System.gc();
        long heap = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        System.out.printf("heap %d MB%n", heap >> 20);
        BenchmarkSummary.put("database." + StepTimes.size(events) + ".heap_mb", heap >> 20);
    }

    /** A step: all that the window shows of it. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Warmup(iterations = 3, time = 1)
    @Measurement(iterations = 3, time = 2)
    public void counts(Blackhole seen) {
        TimeWindow window = windows[step++ % windows.length];
        times.begin();
        BinRange range = cube.nearest(window);
        seen.consume(cube.total(range, false, categories));
        seen.consume(cube.total(range, true, categories));
        seen.consume(cube.byCategory(range, false, categories));
        seen.consume(cube.by(Dimension.PLACES, range, false, categories));
        seen.consume(cube.by(Dimension.SOURCES, range, false, categories));
        times.end();
    }

    /** The first page of the events of six hours in the middle. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 1)
    @Measurement(iterations = 3)
    public void first_page(Blackhole seen) throws EngineException {
        Instant from = FIRST.plus(Duration.ofHours(33));
        try (EngineConnection connection = engine.connect()) {
            seen.consume(new EventPages(known.table(), known.survey())
                    .page(
                            connection,
                            new EventPages.Wanted(
                                    SourceFilter.NONE,
                                    new TimeWindow(from, from.plus(Duration.ofHours(6))),
                                    false,
                                    Set.copyOf(known.survey().keys().categories())),
                            Optional.empty(),
                            PAGE));
        }
    }

    @TearDown(Level.Iteration)
    public void report() {
        if (step > 0) {
            times.report("database.counts." + StepTimes.size(events));
        }
    }

    @TearDown
    public void delete() throws IOException {
        Files.delete(folder.resolve("events.parquet"));
        Files.delete(folder);
    }
}
