package org.dateline.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dateline.benchmarks.EventWorkload.Minutes;
import org.dateline.model.TimeWindow;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * A step of the window with 6 of 12 categories on: how many events there are, certainly and possibly, and how many by
 * district, category and source. By the index, and by a plain loop over primitive arrays.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 2)
public class EngineBenchmark {

    private static final int PAGE = 100;

    @Param({"10000", "100000", "1000000"})
    int events;

    /** Whether each window follows the one before, or lies anywhere. */
    @Param({"moving", "jumping"})
    String order;

    private final StepTimes times = new StepTimes();
    private final EventFilter filter = EventWorkload.filter();
    private EventWorkload workload;
    private EventIndex index;
    private List<Minutes> steps;
    private TimeWindow[] windows;
    private int step;

    @Setup
    public void build() {
        workload = new EventWorkload(events);
        steps = EventWorkload.steps(order.equals("jumping"));
        windows = steps.stream().map(Minutes::window).toArray(TimeWindow[]::new);
        index = new EventIndex(new EventTable(workload.dataset()), text -> {
            throw new IllegalStateException("nothing is searched for");
        });
        check();
    }

    /** That both answer alike is what makes them comparable. */
    private void check() {
        for (int i = 0; i < steps.size(); i += 50) {
            WindowResult result = index.query(windows[i], filter);
            PlainLoop loop = new PlainLoop(workload);
            loop.count(steps.get(i));
            if (loop.total != result.size() || !loop.counts().equals(result.counts())) {
                throw new IllegalStateException("index and loop differ at step " + i);
            }
        }
    }

    @Benchmark
    public void counts(Blackhole seen) {
        TimeWindow window = windows[step++ % windows.length];
        times.begin();
        WindowResult result = index.query(window, filter);
        seen.consume(result.size());
        seen.consume(result.certainSize());
        seen.consume(result.countsByPlace());
        seen.consume(result.countsByCategory());
        seen.consume(result.countsBySource());
        times.end();
    }

    /** The first hundred events, after a step. */
    @Benchmark
    public void first_page(Blackhole seen) {
        TimeWindow window = windows[step++ % windows.length];
        times.begin();
        WindowResult result = index.query(window, filter);
        for (int i = 0; i < Math.min(PAGE, result.size()); i++) {
            seen.consume(result.events().get(i).id());
        }
        times.end();
    }

    /** The step by the plain loop. */
    @Benchmark
    public void loop(Blackhole seen) {
        PlainLoop loop = new PlainLoop(workload);
        Minutes window = steps.get(step++ % windows.length);
        times.begin();
        loop.count(window);
        times.end();
        seen.consume(loop);
    }

    /** What both should cost at the least: each event's start and end read once. */
    @Benchmark
    public void streaming(Blackhole seen) {
        Minutes window = steps.get(step++ % windows.length);
        times.begin();
        seen.consume(PlainLoop.meeting(workload, window));
        times.end();
    }

    @TearDown(Level.Iteration)
    public void report(BenchmarkParams params) {
        String benchmark = params.getBenchmark();
        String name = benchmark.substring(benchmark.lastIndexOf('.') + 1);
        String size = StepTimes.size(events);
        double median = times.report(name + "." + size + "." + order);
        if (order.equals("jumping") && name.equals("first_page")) {
            BenchmarkSummary.put("ids." + size + ".first_page_ms", median);
        } else if (order.equals("jumping") && name.equals("loop")) {
            BenchmarkSummary.put("loop." + size + ".p50_ms", median);
        }
    }
}
