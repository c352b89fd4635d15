package org.dateline.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dateline.events.Dataset;
import org.dateline.search.SearchAnswer;
import org.dateline.search.SearchIndex;
import org.dateline.search.SearchIndexBuilder;
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
 * What is found at each key of a text that is typed: the events, and the hits that a list shows at once. Prints, of
 * the thread's processor time, the median and the slowest of the keys besides the mean by the clock.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class SearchBenchmark {

    private static final int ROWS_SEEN = 8;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** How many events the dataset has. */
    @Param({"10000", "100000"})
    int events;

    /** What is typed, key by key: frequent words, rare ones, misspelled ones, several, phrases, names. */
    private static final List<String> TYPED = List.of(
            "attack",
            "quetta",
            "balochistan",
            "Nushki",
            "Sarfaraz",
            "raid prison quetta",
            "\"constant fear\"",
            "Jago News",
            "co-ordinated",
            "xqzzy");

    private final List<String> texts = new ArrayList<>();
    private SearchIndex index;
    private int key;
    private final List<Long> nanos = new ArrayList<>();

    @Setup
    public void build() throws Exception {
        Dataset dataset = SyntheticTexts.in(
                Shipped.workspace(events).dataset(), Shipped.workspace().dataset());
        long before = System.nanoTime();
        SearchIndexBuilder builder = new SearchIndexBuilder(new EventTable(dataset));
        SearchIndex built = null;
        while (built == null) {
            built = builder.step();
        }
        index = built;
        for (String text : TYPED) {
            for (int length = 1; length <= text.length(); length++) {
                texts.add(text.substring(0, length));
            }
        }
        System.out.printf("index of %d events built in %.2f s%n", events, (System.nanoTime() - before) / 1e9);
    }

    @Benchmark
    public void key(Blackhole seen) {
        long before = THREADS.getCurrentThreadCpuTime();
        SearchAnswer answer = index.answer(texts.get(key++ % texts.size()));
        answer.hits().stream().limit(ROWS_SEEN).forEach(seen::consume);
        nanos.add(THREADS.getCurrentThreadCpuTime() - before);
    }

    @TearDown(Level.Iteration)
    public void print() {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        nanos.clear();
        System.out.printf(
                "processor time: median %.2f ms, 90th percentile %.2f ms, slowest %.2f ms of %d keys%n",
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 9 / 10] / 1e6,
                sorted[sorted.length - 1] / 1e6,
                sorted.length);
    }
}
