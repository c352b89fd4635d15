package org.dateline.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.dateline.calendar.TimeStep;
import org.dateline.events.Dataset;
import org.dateline.model.Catalog;
import org.dateline.model.Event;
import org.dateline.model.EventField;
import org.dateline.model.Measure;
import org.dateline.model.Place;
import org.dateline.model.TimeWindow;
import org.dateline.model.field.ActorSide;
import org.dateline.model.field.FieldType;
import org.dateline.model.field.FieldValue;
import org.dateline.query.Choice;
import org.dateline.query.EventFilter;
import org.dateline.query.EventIndex;
import org.dateline.query.chart.Bars;
import org.dateline.query.chart.Chart;
import org.dateline.query.chart.ChartCounter;
import org.dateline.query.chart.ChartGroups;
import org.dateline.query.chart.StackBy;
import org.dateline.query.measure.AmountColumn;
import org.dateline.query.measure.Quantity;
import org.dateline.samples.SampleEvent;
import org.dateline.samples.SampleFigure;
import org.jspecify.annotations.Nullable;
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

/**
 * Counting the bars of a chart by day, over three years: 90 % of the events are known to the day, the others to the week; 12 categories, one
 * or two of 40 actors, a number of dead with a range for one in five. The columns of field and measure are there already, as after a filter
 * or a shading. A step of the window counts nothing of this again: see {@link FrameTimeBenchmark} with the chart.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx5g")
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
public class ChartBenchmark {

    private static final Instant FIRST = Instant.parse("2024-01-01T00:00:00Z");
    private static final int DAYS = 3 * 365;
    private static final int ACTORS = 40;

    /** How many events the dataset has. */
    @Param({"100000", "1000000"})
    int events;

    private final StepTimes times = new StepTimes();
    private EventIndex index;
    private AmountColumn killed;
    private ChartGroups categories;
    private ChartGroups actors;
    private Bars days;
    private EventFilter some;

    @Setup
    public void make() {
        index = new EventIndex(dataset(), text -> new BitSet());
        killed = index.amounts(Quantity.measure("killed"));
        categories = ChartGroups.of(index, StackBy.CATEGORY);
        actors = ChartGroups.of(index, StackBy.field("who"));
        TimeWindow span = index.dataset().span();
        days = Bars.of(new TimeStep(ChronoUnit.DAYS, 1), span, span, ZoneOffset.UTC);
        some = EventFilter.NONE.withField("who", Choice.only("Actor 0"));
        index.filtered(some);
    }

    private Dataset dataset() {
        Random random = new Random(20260130);
        List<Event> made = new ArrayList<>(events);
        for (int i = 0; i < events; i++) {
            Instant start = day(random.nextInt(DAYS - 7));
            int length = random.nextInt(10) == 0 ? 7 : 1;
            double number = random.nextInt(20);
            made.add(SampleEvent.of("event-" + i)
                    .category("category-" + random.nextInt(1 + random.nextInt(EventWorkload.CATEGORIES)))
                    .sometimeIn(start, start.plus(Duration.ofDays(length)))
                    .fields(List.of(new FieldValue("who", FieldType.LIST, actors(random))))
                    .figures(List.of(
                            SampleFigure.of("killed", number, number + (random.nextInt(5) == 0 ? 3 : 0), "source-0")))
                    .build());
        }
        return Dataset.builder()
                .title("Workload")
                .zone(ZoneOffset.UTC)
                .language("en")
                .span(new TimeWindow(FIRST, day(DAYS)))
                .sources(EventWorkload.sources())
                .places(Catalog.of(List.<Place>of()))
                .categories(EventWorkload.categories())
                .measures(Catalog.of(List.of(new Measure("killed", "Killed", "people"))))
                .fields(Catalog.of(List.of(new EventField("who", "Who", FieldType.LIST, ActorSide.UNKNOWN))))
                .events(made)
                .build();
    }

    private static Instant day(int day) {
        return FIRST.plus(Duration.ofDays(day));
    }

    private static List<String> actors(Random random) {
        String one = "Actor " + random.nextInt(1 + random.nextInt(ACTORS));
        String other = "Actor " + random.nextInt(ACTORS);
        return one.equals(other) ? List.of(one) : List.of(one, other);
    }

    private Chart count(EventFilter filter, ChartGroups groups, @Nullable AmountColumn amounts) {
        times.begin();
        Chart chart = new ChartCounter(index.store().times(), index.filtered(filter), groups, amounts).count(days);
        times.end();
        return chart;
    }

    private ChartGroups undivided() {
        return ChartGroups.of(index, StackBy.NOTHING);
    }

    @Benchmark
    public Chart events_by_day() {
        return count(EventFilter.NONE, undivided(), null);
    }

    @Benchmark
    public Chart events_by_day_and_category() {
        return count(EventFilter.NONE, categories, null);
    }

    @Benchmark
    public Chart events_by_day_and_actor() {
        return count(EventFilter.NONE, actors, null);
    }

    @Benchmark
    public Chart sums_by_day() {
        return count(EventFilter.NONE, undivided(), killed);
    }

    @Benchmark
    public Chart sums_by_day_and_actor() {
        return count(EventFilter.NONE, actors, killed);
    }

    /** The filter is at hand. */
    @Benchmark
    public Chart sums_by_day_and_category_of_an_actor() {
        return count(some, categories, killed);
    }

    @TearDown(Level.Iteration)
    public void report(BenchmarkParams params) {
        String benchmark = params.getBenchmark();
        String name = benchmark.substring(benchmark.lastIndexOf('.') + 1);
        times.report("chart_" + name + "." + StepTimes.size(events));
    }
}
