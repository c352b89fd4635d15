package org.dateline.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.dateline.calendar.TimeStep;
import org.dateline.model.TimeWindow;
import org.dateline.query.cube.BinRange;
import org.dateline.query.cube.Cube;
import org.dateline.query.cube.Dimension;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How finely events are counted, which is a matter of memory. */
@NullMarked
class CountingTest {

    private static final int EVENTS = 1_000;
    private static final int MEGABYTE = 1 << 20;
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final int DAYS = 30 * 365;
    private static final String SOURCE = """
            {"format": "dateline-source/1", "title": "Long", "files": ["events.csv"], "columns": {"start": "s", "category": "kind", "place": "town",
             "source": "told_by", "sourceSeparator": ";", "measures": [{"column": "killed"}]}}
            """;

    @TempDir
    Path folder;

    private int onFirstDays;

    /** Thirty years of events at 400 places, of twelve categories, told by one to three of a hundred sources. */
    @BeforeEach
    void write() throws Exception {
        Random random = new Random(20260131);
        Files.writeString(folder.resolve("long.source.json"), SOURCE);
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("events.csv"))) {
            out.write("s,kind,town,told_by,killed\n");
            for (int i = 0; i < EVENTS; i++) {
                int day = i == 0 ? 0 : i == 1 ? DAYS - 1 : random.nextInt(DAYS);
                onFirstDays += day < 100 ? 1 : 0;
                StringBuilder sources = new StringBuilder("source-" + random.nextInt(100));
                for (int more = random.nextInt(3); more > 0; more--) {
                    sources.append(';').append("source-").append(random.nextInt(100));
                }
                out.write(FIRST.plusDays(day) + " 0" + random.nextInt(10) + ":00:00,kind-" + random.nextInt(12)
                        + ",town-" + random.nextInt(400) + "," + sources + "," + random.nextInt(5) + "\n");
            }
        }
    }

    private Counting.Step count(long memory) throws Exception {
        Engine engine = SourceFiles.open(folder.resolve("long.source.json"), ZoneOffset.UTC, Access.ENVIRONMENT)
                .engine();
        Counting counting = new Counting(engine, SourceFilter.NONE, null, memory);
        Counting.Step step = counting.next();
        while (!step.isLast()) {
            step = counting.next();
        }
        return step;
    }

    @Test
    void few_events_over_a_long_time_are_counted_by_day_also_with_little_memory() throws Exception {
        Counting.Step step = count(12 * MEGABYTE);
        Cube cube = step.cube().orElseThrow();
        Instant first = FIRST.atStartOfDay(ZoneOffset.UTC).toInstant();
        BinRange days = cube.nearest(new TimeWindow(first, first.plus(100, ChronoUnit.DAYS)));

        assertThat(cube.bins().step()).isEqualTo(new TimeStep(ChronoUnit.DAYS, 1));
        assertThat(cube.total(days, true, cube.allCategories())).isEqualTo(onFirstDays);
        assertThat(cube.counts(Dimension.SOURCES)).isTrue();
    }

    @Test
    void with_more_they_are_counted_by_hour_and_what_is_kept_of_them_is_read_back() throws Exception {
        Counting.Step step = count(48 * MEGABYTE);
        Counting.Step again = count(48 * MEGABYTE);
        Cube cube = step.cube().orElseThrow();
        Cube kept = again.cube().orElseThrow();

        assertThat(cube.bins().step()).isEqualTo(new TimeStep(ChronoUnit.HOURS, 1));
        assertThat(kept.bins().step()).isEqualTo(new TimeStep(ChronoUnit.HOURS, 1));
        assertThat(again.survey().told()).isEqualTo(step.survey().told()).isBetween(1_500L, 2_500L);
        for (Dimension dimension : Dimension.values()) {
            for (int from = 0; from < cube.bins().size(); from += 9_973) {
                BinRange range = new BinRange(from, cube.bins().size());
                assertThat(kept.by(dimension, range, true, kept.allCategories()))
                        .isEqualTo(cube.by(dimension, range, true, cube.allCategories()));
            }
        }
    }

    @Test
    void with_hardly_any_they_are_counted_more_coarsely() throws Exception {
        Cube cube = count(3 * MEGABYTE / 2).cube().orElseThrow();

        assertThat(cube.bins().step()).isEqualTo(new TimeStep(ChronoUnit.MONTHS, 1));
        assertThat(cube.total(new BinRange(0, cube.bins().size()), true, cube.allCategories()))
                .isEqualTo(EVENTS);
    }
}
