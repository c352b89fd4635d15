package org.dateline.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dateline.benchmarks.EventWorkload.Minutes;
import org.dateline.model.TimeWindow;
import org.dateline.query.EventFilter;
import org.dateline.query.EventIndex;
import org.dateline.query.GroupCounts;
import org.dateline.query.GroupSums;
import org.dateline.query.WindowResult;
import org.dateline.query.change.Changes;
import org.dateline.query.change.Grouping;
import org.dateline.query.change.Groups;
import org.dateline.query.change.Range;
import org.dateline.query.change.Shared;
import org.dateline.query.measure.Quantity;
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
 * A step of the window with 6 of 12 categories on, compared with the same length before, which moves with it: what has changed by district
 * and in all, at least and at most; of events, and of a measure. And how many events both windows have,
 * which is told from counts here, where every time is known.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 2)
public class ChangeBenchmark {

    @Param({"10000", "100000", "1000000"})
    int events;

    private final StepTimes times = new StepTimes();
    private final EventFilter filter = EventWorkload.filter();
    private EventWorkload workload;
    private EventIndex index;
    private GroupCounts counts;
    private GroupSums sums;
    private Groups groups;
    private List<Minutes> steps;
    private TimeWindow[] windows;
    private TimeWindow[] others;
    private int step;

    @Setup
    public void build() {
        workload = new EventWorkload(events);
        steps = EventWorkload.steps(false);
        windows = steps.stream().map(Minutes::window).toArray(TimeWindow[]::new);
        others =
                steps.stream().map(ChangeBenchmark::before).map(Minutes::window).toArray(TimeWindow[]::new);
        index = new EventIndex(
                workload.dataset(List.of(
                        List.of(SampleFigure.of("killed", 1.0, 1.0, "source-0")),
                        List.of(SampleFigure.of("killed", 2.0, 5.0, "source-0")),
                        List.of())),
                text -> {
                    throw new IllegalStateException("nothing is searched for");
                });
        groups = Groups.of(index, Grouping.places("district"));
        counts = index.count(groups.events());
        sums = index.sum(Quantity.measure("killed"), groups.events());
        check();
    }

    private static Minutes before(Minutes window) {
        return new Minutes(2 * window.from() - window.to(), window.from());
    }

    private Changes changes(int at, boolean summed) {
        WindowResult now = index.query(windows[at], filter);
        return Changes.of(counts, summed ? sums : null, now, now.in(others[at]));
    }

    /** How many events a window has of each district, by a plain loop. */
    private int[] loop(Minutes window) {
        int[] found = new int[EventWorkload.DISTRICTS];
        for (int i = 0; i < events; i++) {
            if (workload.startMinute[i] < window.to()
                    && workload.minuteAfter[i] > window.from()
                    && EventWorkload.isOn(workload.category[i])) {
                found[workload.district[i]]++;
            }
        }
        return found;
    }

    private void check() {
        for (int i = 0; i < steps.size(); i += 50) {
            int[] now = loop(steps.get(i));
            int[] other = loop(before(steps.get(i)));
            Changes changes = changes(i, false);
            for (int district = 0; district < EventWorkload.DISTRICTS; district++) {
                int difference = now[district] - other[district];
                Range change = changes.now(district).changeFrom(changes.other(district));
                if (!change.equals(Range.of(difference, difference))) {
                    throw new IllegalStateException("changes and loop differ at step " + i);
                }
            }
        }
    }

    @Benchmark
    public void counts(Blackhole seen) {
        measure(seen, false);
    }

    @Benchmark
    public void sums(Blackhole seen) {
        measure(seen, true);
    }

    private void measure(Blackhole seen, boolean summed) {
        int at = step++ % windows.length;
        times.begin();
        Changes changes = changes(at, summed);
        for (int group = 0; group < groups.list().size(); group++) {
            if (changes.hasAny(group)) {
                seen.consume(changes.now(group).changeFrom(changes.other(group)).trend());
            }
        }
        seen.consume(changes.now().changeFrom(changes.other()));
        times.end();
    }

    /** The events that both windows have. */
    @Benchmark
    public void shared(Blackhole seen) {
        int at = step++ % windows.length;
        times.begin();
        WindowResult now = index.query(windows[at], filter);
        seen.consume(Shared.of(now, now.in(others[at])));
        times.end();
    }

    @TearDown(Level.Iteration)
    public void report(BenchmarkParams params) {
        String benchmark = params.getBenchmark();
        String name = benchmark.substring(benchmark.lastIndexOf('.') + 1);
        times.report("change_" + name + "." + StepTimes.size(events) + ".moving");
    }
}
