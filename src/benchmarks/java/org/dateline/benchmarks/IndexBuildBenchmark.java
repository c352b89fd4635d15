package org.dateline.benchmarks;

import java.util.BitSet;
import java.util.concurrent.TimeUnit;
import org.dateline.events.Dataset;
import org.dateline.model.TimeWindow;
import org.dateline.query.Choice;
import org.dateline.query.EventFilter;
import org.dateline.query.EventIndex;
import org.dateline.query.WindowResult;
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
import org.openjdk.jmh.infra.BenchmarkParams;

/** From a dataset to the first answer, and from one filter to another. The first shot is that of a cold program. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 0)
@Measurement(iterations = 5)
public class IndexBuildBenchmark {

    @Param({"100000", "1000000"})
    int events;

    private final StepTimes times = new StepTimes();
    private Dataset dataset;
    private EventIndex index;
    private TimeWindow window;
    private int shot;

    @Setup
    public void generate() {
        dataset = new EventWorkload(events).dataset();
        window = dataset.span();
        index = new EventIndex(new EventWorkload(1).dataset(), text -> new BitSet());
    }

    /** What the index takes of the heap, without the events themselves. */
    @TearDown(Level.Trial)
    public void weigh() {
        index = index();
        long with = usedHeap();
        index = new EventIndex(new EventWorkload(1).dataset(), text -> new BitSet());
        double megabytes = (with - usedHeap()) / 1e6;
        System.out.printf("index of %d events takes %.1f MB%n", events, megabytes);
        BenchmarkSummary.put("index." + StepTimes.size(events) + ".heap_mb", megabytes);
    }

    private static long usedHeap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private EventIndex index() {
        return new EventIndex(dataset, text -> new BitSet());
    }

    @Benchmark
    public EventIndex build() {
        times.begin();
        index = index();
        times.end();
        return index;
    }

    /** To the source that tells the most events, or to the district with the most; then the first answer. */
    @Benchmark
    public WindowResult another_filter() {
        if (index.events().size() < events) {
            index = index();
        }
        EventFilter filter = shot++ % 2 == 0
                ? EventFilter.NONE.withSources(Choice.only("source-0"))
                : EventFilter.NONE.withPlaces(Choice.only("district-0"));
        times.begin();
        WindowResult result = index.query(window, filter);
        times.end();
        return result;
    }

    @TearDown(Level.Iteration)
    public void report(BenchmarkParams params) {
        String benchmark = params.getBenchmark();
        String name = benchmark.substring(benchmark.lastIndexOf('.') + 1);
        double millis = times.report(name + "." + StepTimes.size(events));
        if (name.equals("build")) {
            BenchmarkSummary.put("index." + StepTimes.size(events) + ".build_ms", millis);
        }
    }
}
