package org.dateline.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dateline.benchmarks.EventWorkload.Minutes;
import org.dateline.events.Relation;
import org.dateline.model.Figure;
import org.dateline.model.TimeWindow;
import org.dateline.query.EventFilter;
import org.dateline.query.EventIndex;
import org.dateline.query.GroupSums;
import org.dateline.query.measure.Quantity;
import org.dateline.query.measure.Sum;
import org.dateline.query.measure.SumPart;
import org.dateline.samples.SampleFigure;
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
 * A step of the window with 6 of 12 categories on: what the events of each district give for a measure, as lower and upper sum, those
 * certainly in the window and the possible too. Of 100 events in turn 10 have no figure, 10 say at least, 20 have a range and 60 a number.
 * By the index, and by a plain loop over primitive arrays.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 2)
public class SumBenchmark {

    private static final int TURNS = 100;

    @Param({"10000", "100000", "1000000"})
    int events;

    /** Whether each window follows the one before, or lies anywhere. */
    @Param({"moving", "jumping"})
    String order;

    private final StepTimes times = new StepTimes();
    private final EventFilter filter = EventWorkload.filter();
    private EventWorkload workload;
    private EventIndex index;
    private GroupSums sums;
    private List<Minutes> steps;
    private TimeWindow[] windows;
    private int step;

    @Setup
    public void build() {
        workload = new EventWorkload(events);
        steps = EventWorkload.steps(order.equals("jumping"));
        windows = steps.stream().map(Minutes::window).toArray(TimeWindow[]::new);
        index = new EventIndex(workload.dataset(figures()), text -> {
            throw new IllegalStateException("nothing is searched for");
        });
        Relation districts = Relation.of(
                events,
                EventWorkload.DISTRICTS,
                (event, found) -> found.accept(district(index.store().id(event))));
        long before = heap();
        long worked = ProcessorTime.now().uiNanos();
        long begun = System.nanoTime();
        sums = index.sum(Quantity.measure("killed"), districts);
        double millis = (System.nanoTime() - begun) / 1e6;
        double processorMillis = (ProcessorTime.now().uiNanos() - worked) / 1e6;
        long bytes = heap() - before;
        System.out.printf(
                "sums prepared in %.0f ms, processor time of the thread %.0f ms, %.1f bytes an event%n",
                millis, processorMillis, (double) bytes / events);
        BenchmarkSummary.put("sums." + StepTimes.size(events) + ".prepared_ms", millis);
        BenchmarkSummary.put("sums." + StepTimes.size(events) + ".prepared_processor_ms", processorMillis);
        BenchmarkSummary.put("sums." + StepTimes.size(events) + ".heap_mb", bytes / 1e6);
        check();
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private int district(String id) {
        return workload.district[Integer.parseInt(id.substring(id.indexOf('-') + 1))];
    }

    private static List<List<Figure>> figures() {
        List<List<Figure>> figures = new ArrayList<>();
        for (int i = 0; i < TURNS; i++) {
            double low = lower(i);
            Double high = isOpen(i) ? null : Double.valueOf(upper(i));
            figures.add(low < 0 ? List.of() : List.of(SampleFigure.of("killed", low, high, "source-0")));
        }
        return figures;
    }

    private static int lower(int event) {
        int turn = event % TURNS;
        return turn % 10 == 0 ? -1 : turn % 7;
    }

    private static int upper(int event) {
        return lower(event) + (event % 10 == 2 || event % 10 == 3 ? 5 : 0);
    }

    private static boolean isOpen(int event) {
        return event % 10 == 1;
    }

    /** What the loop sums of a district: lower, upper, events without a number, events that say only at least. */
    private long[] loop(Minutes window) {
        long[] found = new long[4 * EventWorkload.DISTRICTS];
        for (int i = 0; i < events; i++) {
            if (workload.startMinute[i] < window.to()
                    && workload.minuteAfter[i] > window.from()
                    && EventWorkload.isOn(workload.category[i])) {
                int at = 4 * workload.district[i];
                int low = lower(i);
                if (low < 0) {
                    found[at + 2]++;
                } else {
                    found[at] += low;
                    found[at + 1] += isOpen(i) ? 0 : upper(i);
                    found[at + 3] += isOpen(i) ? 1 : 0;
                }
            }
        }
        return found;
    }

    private void check() {
        for (int i = 0; i < steps.size(); i += 50) {
            GroupSums.Tally tally = sums.of(index.query(windows[i], filter));
            long[] loop = loop(steps.get(i));
            for (int district = 0; district < EventWorkload.DISTRICTS; district++) {
                Sum sum = tally.shown(district);
                if (sum.count(SumPart.LOWER) != loop[4 * district]
                        || sum.count(SumPart.UPPER) != loop[4 * district + 1]
                        || sum.count(SumPart.WITHOUT) != loop[4 * district + 2]
                        || sum.count(SumPart.OPEN_ABOVE) != loop[4 * district + 3]) {
                    throw new IllegalStateException("sums and loop differ at step " + i);
                }
            }
        }
    }

    @Benchmark
    public void sums(Blackhole seen) {
        TimeWindow window = windows[step++ % windows.length];
        times.begin();
        GroupSums.Tally tally = sums.of(index.query(window, filter));
        for (int district = 0; district < EventWorkload.DISTRICTS; district++) {
            seen.consume(tally.certain(district));
            seen.consume(tally.shown(district));
        }
        seen.consume(tally.certain());
        seen.consume(tally.shown());
        times.end();
    }

    /** The step by the plain loop. */
    @Benchmark
    public void loop(Blackhole seen) {
        Minutes window = steps.get(step++ % windows.length);
        times.begin();
        seen.consume(loop(window));
        times.end();
    }

    @TearDown(Level.Iteration)
    public void report(BenchmarkParams params) {
        String benchmark = params.getBenchmark();
        String name = benchmark.substring(benchmark.lastIndexOf('.') + 1);
        times.report("sum_" + name + "." + StepTimes.size(events) + "." + order);
    }
}
