package org.dateline.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.IntUnaryOperator;
import org.dateline.events.Dataset;
import org.dateline.files.Progress;
import org.dateline.model.Catalog;
import org.dateline.model.Event;
import org.dateline.model.EventField;
import org.dateline.model.Place;
import org.dateline.model.TimeWindow;
import org.dateline.model.field.FieldType;
import org.dateline.model.field.FieldValue;
import org.dateline.query.EventFilter;
import org.dateline.query.EventIndex;
import org.dateline.query.WindowResult;
import org.dateline.query.field.FieldColumn;
import org.dateline.query.sort.EventRanks;
import org.dateline.samples.SampleEvent;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Sorting the table of events: once all of them by a text or by a number of a field, then at each rest of the window those that it
 * shows. Titles are all different, of five words; the number has 10,000 values. No screen; the events are in memory.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 4, time = 3)
public class TableBenchmark {

    private static final Instant FIRST = Instant.parse("2026-01-30T00:00:00Z");
    private static final int SECONDS = 3 * 24 * 60 * 60;
    private static final int VALUES = 10_000;

    /** How many events the dataset has. */
    @Param({"100000", "1000000"})
    int events;

    private EventIndex index;
    private IntUnaryOperator byTitle;
    private WindowResult all;
    private WindowResult tenth;

    @Setup
    public void make() {
        index = new EventIndex(dataset(), text -> new BitSet());
        byTitle = by_a_text().keys(false);
        index.fields().column("value");
        all = index.query(index.dataset().span(), EventFilter.NONE);
        TimeWindow part = new TimeWindow(FIRST, FIRST.plus(Duration.ofSeconds(SECONDS / 10)));
        tenth = index.query(part, EventFilter.NONE);
    }

    private Dataset dataset() {
        Random random = new Random(20260130);
        List<Event> made = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            Instant start = FIRST.plus(Duration.ofSeconds(random.nextInt(SECONDS)));
            made.add(SampleEvent.of("event-" + i)
                    .title(title(random) + i)
                    .category("category-0")
                    .time(start, start)
                    .fields(List.of(FieldValue.of("value", FieldType.NUMBER, String.valueOf(random.nextInt(VALUES)))))
                    .build());
        }
        return Dataset.builder()
                .title("Workload")
                .zone(ZoneOffset.UTC)
                .language("en")
                .span(new TimeWindow(FIRST, FIRST.plus(Duration.ofSeconds(SECONDS))))
                .sources(EventWorkload.sources())
                .places(Catalog.of(List.<Place>of()))
                .categories(EventWorkload.categories())
                .fields(Catalog.of(List.of(new EventField("value", "Value", FieldType.NUMBER))))
                .events(made)
                .build();
    }

    private static String title(Random random) {
        StringBuilder title = new StringBuilder();
        for (int word = 0; word < 5; word++) {
            byte[] letters = new byte[3 + random.nextInt(6)];
            for (int i = 0; i < letters.length; i++) {
                letters[i] = (byte) ('a' + random.nextInt(26));
            }
            letters[0] = (byte) Character.toUpperCase(letters[0]);
            title.append(new String(letters, StandardCharsets.US_ASCII)).append(' ');
        }
        return title.toString();
    }

    @Benchmark
    public EventRanks by_a_text() {
        return EventRanks.ofTexts(events, index.store()::title, Progress.UNSEEN);
    }

    /** The values are in a column already, as after a filter by any field. */
    @Benchmark
    public EventRanks by_a_number_of_a_field() {
        FieldColumn column = index.fields().column("value").orElseThrow();
        EventRanks ofValues = EventRanks.ofNumbers(
                column.values().size(), i -> column.values().get(i).number(), Progress.UNSEEN);
        return ofValues.of(events, column::valueAt);
    }

    @Benchmark
    public int[] picking_all() {
        return EventRanks.sorted(all, byTitle);
    }

    @Benchmark
    public int[] picking_a_tenth() {
        return EventRanks.sorted(tenth, byTitle);
    }
}
