package org.dateline.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.database.SourceColumns;
import org.dateline.events.Dataset;
import org.dateline.events.EventTimes;
import org.dateline.query.EventFilter;
import org.dateline.query.EventIndex;
import org.dateline.query.WindowResult;
import org.dateline.query.cube.BinRange;
import org.dateline.query.cube.Cube;
import org.dateline.query.cube.Dimension;
import org.dateline.samples.SampleSource;

/** The events of the workload as rows of a table, and what the index counts of them. */
public final class WorkloadRows {

    /** The columns of the table, for a database; times are microseconds since 1970. */
    public static final String COLUMNS =
            "(id INTEGER, s BIGINT, e BIGINT, category VARCHAR(40), place VARCHAR(40), told_by VARCHAR(200))";

    private final EventWorkload workload;
    private final EventIndex index;

    /** So many events. */
    public WorkloadRows(int events) {
        workload = new EventWorkload(events);
        index = new EventIndex(workload.dataset(), text -> {
            throw new IllegalStateException("nothing is searched for");
        });
    }

    /** What the columns mean. */
    public static SourceColumns meaning() {
        return SampleSource.from("s")
                .id("id")
                .until("e")
                .category("category")
                .place("place")
                .toldBy("told_by")
                .separatedBy(";")
                .columns();
    }

    /** Writes every so many-th row as CSV without headings, so that several files make up all. */
    public void write(Path file, int part, int parts) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            Dataset dataset = index.dataset();
            long first = EventTimes.micros(dataset.span().from());
            for (int i = part; i < workload.startMinute.length; i += parts) {
                int row = i;
                String told = IntStream.range(workload.sourceOffset[row], workload.sourceOffset[row + 1])
                        .mapToObj(at -> "source-" + workload.source[at])
                        .collect(Collectors.joining(";"));
                out.write(row + "," + (first + workload.startMinute[row] * 60_000_000L) + ","
                        + (first + workload.endMinute[row] * 60_000_000L) + ",category-" + workload.category[row]
                        + ",district-" + workload.district[row] + "," + told + "\n");
            }
        }
    }

    /** Asks a cube and the index for all steps of the windows that benchmarks move; says the first window in which they differ, or nothing. */
    public String difference(Cube cube) {
        boolean[] categories = cube.allCategories();
        for (int i = 0; i < categories.length; i++) {
            String name = cube.keys().categories().get(i);
            categories[i] =
                    !name.isEmpty() && EventWorkload.isOn(Integer.parseInt(name.substring("category-".length())));
        }
        EventFilter filter = EventWorkload.filter();
        for (EventWorkload.Minutes step : EventWorkload.steps(true)) {
            WindowResult result = index.query(step.window(), filter);
            BinRange range = cube.nearest(step.window());
            boolean same = range.window(cube.bins()).equals(step.window())
                    && cube.total(range, false, categories) == result.size()
                    && cube.total(range, true, categories) == result.certainSize()
                    && named(cube.keys().categories(), cube.byCategory(range, false, categories))
                            .equals(longs(result.countsByCategory()))
                    && named(cube.keys().places(), cube.by(Dimension.PLACES, range, false, categories))
                            .equals(longs(result.countsByPlace()))
                    && named(cube.keys().sources(), cube.by(Dimension.SOURCES, range, false, categories))
                            .equals(longs(result.countsBySource()));
            if (!same) {
                return step.window().toString();
            }
        }
        return "";
    }

    private static Map<String, Long> named(List<String> names, long[] counts) {
        Map<String, Long> named = new TreeMap<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] != 0) {
                named.put(names.get(i), counts[i]);
            }
        }
        return named;
    }

    private static Map<String, Long> longs(Map<String, Integer> counts) {
        Map<String, Long> longs = new TreeMap<>();
        counts.forEach((id, count) -> {
            // Districts lie in a province, which a table does not know
            if (!id.equals("province")) {
                longs.put(id, (long) count);
            }
        });
        return longs;
    }
}
