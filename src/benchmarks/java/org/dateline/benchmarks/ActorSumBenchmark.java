package org.dateline.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.dateline.benchmarks.EventWorkload.Minutes;
import org.dateline.events.Relation;
import org.dateline.model.Figure;
import org.dateline.model.TimeWindow;
import org.dateline.query.Choice;
import org.dateline.query.EventFilter;
import org.dateline.query.EventIndex;
import org.dateline.query.GroupCounts;
import org.dateline.query.GroupSums;
import org.dateline.query.GroupTally;
import org.dateline.query.WindowResult;
import org.dateline.query.measure.Quantity;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * A step of the window of the map while an actor is filtered by and areas are shaded by a sum: how many events each district has, and what
 * they give for a measure, those certainly in the window and the possible too. The actor is one whom one event in nine names, or one of
 * two whom one in three does; which events that are is found out before.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 2)
public class ActorSumBenchmark {

    @Param({"100000", "1000000"})
    int events;

    @Param({"moving", "jumping"})
    String order;

    /** How many actors are filtered by. */
    @Param({"1", "2"})
    int actors;

    private final StepTimes times = new StepTimes();
    private EventWorkload workload;
    private EventIndex index;
    private EventFilter filter;
    private GroupCounts counts;
    private GroupSums sums;
    private List<Minutes> steps;
    private TimeWindow[] windows;
    private int step;

    @Setup
    public void build() {
        workload = new EventWorkload(events);
        steps = EventWorkload.steps(order.equals("jumping"));
        windows = steps.stream().map(Minutes::window).toArray(TimeWindow[]::new);
        List<List<Figure>> figures = new ArrayList<>();
        IntStream.range(0, 10)
                .forEach(i -> figures.add(List.of(SampleFigure.of("killed", (double) i, (double) i, "source-0"))));
        index = new EventIndex(workload.dataset(figures), text -> {
            throw new IllegalStateException("nothing is searched for");
        });
        Relation districts = Relation.of(
                events, EventWorkload.DISTRICTS, (event, found) -> found.accept(workload.district[number(event)]));
        filter = EventFilter.NONE.withField(
                EventWorkload.ACTORS.id(), Choice.only(actors == 1 ? Set.of("Actor 1") : Set.of("Actor 0", "Actor 2")));
        counts = index.count(districts);
        sums = index.sum(Quantity.measure("killed"), districts);
        long worked = ProcessorTime.now().uiNanos();
        index.filtered(filter);
        double millis = (ProcessorTime.now().uiNanos() - worked) / 1e6;
        System.out.printf("actors found in %.0f ms of processor time of the thread%n", millis);
        check();
    }

    private int number(int position) {
        String id = index.store().id(position);
        return Integer.parseInt(id.substring(id.indexOf('-') + 1));
    }

    private boolean isWanted(int actor) {
        return actors == 1 ? actor == 1 : actor == 0 || actor == 2;
    }

    /** A plain loop finds the same sums. */
    private void check() {
        for (int i = 0; i < steps.size(); i += 100) {
            Minutes window = steps.get(i);
            long[] found = new long[EventWorkload.DISTRICTS];
            for (int event = 0; event < events; event++) {
                if (workload.startMinute[event] < window.to()
                        && workload.minuteAfter[event] > window.from()
                        && isWanted(workload.actor(event))) {
                    found[workload.district[event]] += event % 10;
                }
            }
            GroupSums.Tally tally = sums.of(index.query(windows[i], filter));
            for (int district = 0; district < EventWorkload.DISTRICTS; district++) {
                if (tally.shown(district).count(SumPart.LOWER) != found[district]) {
                    throw new IllegalStateException("sums and loop differ at step " + i);
                }
            }
        }
    }

    @Benchmark
    public void step(Blackhole seen) {
        TimeWindow window = windows[step++ % windows.length];
        times.begin();
        WindowResult result = index.query(window, filter);
        GroupTally counted = counts.of(result);
        GroupSums.Tally tally = sums.of(result);
        for (int district = 0; district < EventWorkload.DISTRICTS; district++) {
            seen.consume(counted.certain(district));
            seen.consume(counted.possible(district));
            seen.consume(tally.shown(district));
        }
        seen.consume(tally.shown());
        times.end();
    }

    @TearDown(Level.Iteration)
    public void report() {
        times.report("sum_of_" + (actors == 1 ? "actor" : "two_actors") + "." + StepTimes.size(events) + "." + order);
    }
}
