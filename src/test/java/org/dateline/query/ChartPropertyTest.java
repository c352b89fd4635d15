package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.dateline.calendar.TimeStep;
import org.dateline.events.Dataset;
import org.dateline.events.Relation;
import org.dateline.model.Certainty;
import org.dateline.model.Event;
import org.dateline.model.TimeWindow;
import org.dateline.query.RandomDataset.Exactness;
import org.dateline.query.RandomDataset.Times;
import org.dateline.query.chart.Bars;
import org.dateline.query.chart.Chart;
import org.dateline.query.chart.ChartCounter;
import org.dateline.query.chart.ChartGroups;
import org.dateline.query.chart.Stack;
import org.dateline.query.chart.StackBy;
import org.dateline.query.measure.Quantity;
import org.jspecify.annotations.NullMarked;

/** Each bar of a chart is held to the window of the same time: the same events, certain and possible, and the same sums. */
@NullMarked
class ChartPropertyTest {

    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final List<StackBy> STACKS = List.of(
            StackBy.NOTHING,
            StackBy.CATEGORY,
            StackBy.SOURCE,
            StackBy.PLACE,
            StackBy.field("who"),
            StackBy.field("tags"));

    @Property(tries = 80, seed = "20260131", shrinking = ShrinkingMode.BOUNDED)
    void each_bar_is_the_window_of_its_time(
            @ForAll long seed,
            @ForAll @IntRange(max = 120) int events,
            @ForAll boolean centuries,
            @ForAll boolean summed,
            @ForAll Exactness exactness) {
        RandomDataset random = new RandomDataset(seed, centuries ? Times.CENTURIES : Times.HOURS, exactness);
        Dataset dataset = random.dataset(events);
        EventIndex index = new EventIndex(dataset, text -> titled(dataset, text));
        EventFilter filter = random.coin() ? EventFilter.NONE : random.filter();
        StackBy by = STACKS.get(random.below(STACKS.size()));
        ChartGroups groups = ChartGroups.of(index, by);
        Quantity killed = Quantity.measure("killed");
        ChartCounter counter = new ChartCounter(
                index.store().times(), index.filtered(filter), groups, summed ? index.amounts(killed) : null);
        Chart chart = counter.count(bars(dataset, random, centuries));
        GroupSums sums = index.sum(killed, groups.events());

        for (int bar = 0; bar < chart.bars().size(); bar++) {
            WindowResult all = index.query(chart.bars().windowOf(bar), filter);
            WindowResult certain = index.query(chart.bars().windowOf(bar), filter, true);
            assertThat(chart.events(bar, false)).isEqualTo(all.size());
            assertThat(chart.events(bar, true)).isEqualTo(certain.size());
            for (int stack = 0; stack < chart.stacks().size(); stack++) {
                int group = chart.stacks().get(stack).number();
                if (chart.stacks().get(stack).kind() == Stack.Kind.GROUP) {
                    assertThat(chart.events(bar, stack, false)).isEqualTo(count(index, all, groups.events(), group));
                    if (summed) {
                        assertThat(chart.sum(bar, stack, false))
                                .isEqualTo(sums.of(all).shown(group));
                    }
                }
            }
            if (summed) {
                assertThat(chart.sum(bar, false)).isEqualTo(sums.of(all).shown());
                assertThat(chart.sum(bar, true)).isEqualTo(sums.of(all).certain());
            }
        }
        severalAreCounted(index, filter, chart);
    }

    private static Bars bars(Dataset dataset, RandomDataset random, boolean centuries) {
        TimeStep step = centuries ? new TimeStep(ChronoUnit.YEARS, 10) : new TimeStep(ChronoUnit.HOURS, 2);
        TimeWindow all = centuries ? dataset.span() : new TimeWindow(FIRST, FIRST.plus(Duration.ofHours(36)));
        Instant from = all.from().plus(all.length().dividedBy(10 + random.below(10)));
        // At times some of the events lie before the first bar or after the last
        TimeWindow seen = random.coin()
                ? all
                : new TimeWindow(from, from.plus(all.length().dividedBy(3)));
        return Bars.of(step, seen, random.coin() ? all : seen, dataset.zone());
    }

    private static int count(EventIndex index, WindowResult result, Relation groups, int group) {
        return (int) result.events().stream()
                .filter(event -> groups.of(index.store().positionOf(event.id())).anyMatch(other -> other == group))
                .count();
    }

    private static void severalAreCounted(EventIndex index, EventFilter filter, Chart chart) {
        int all = 0;
        int several = 0;
        for (Event event : index.filtered(filter).events()) {
            long bars = 0;
            for (int bar = 0; bar < chart.bars().size(); bar++) {
                bars += event.time().in(chart.bars().windowOf(bar)) == Certainty.OUTSIDE ? 0 : 1;
            }
            all += bars > 0 ? 1 : 0;
            several += bars > 1 ? 1 : 0;
        }
        assertThat(chart.events(false)).isEqualTo(all);
        assertThat(chart.several(false)).isEqualTo(several);
    }

    private static BitSet titled(Dataset dataset, String text) {
        BitSet found = new BitSet();
        for (int i = 0; i < dataset.store().size(); i++) {
            found.set(i, dataset.store().get(i).title().contains(text));
        }
        return found;
    }

    @Property(tries = 20, seed = "20260131")
    void an_event_counts_once_in_each_part_and_others_are_those_that_are_left(@ForAll long seed) {
        RandomDataset random = new RandomDataset(seed, Times.HOURS, Exactness.BOTH);
        Dataset dataset = random.dataset(60);
        EventIndex index = new EventIndex(dataset, text -> new BitSet());
        ChartGroups groups = ChartGroups.of(index, StackBy.field("tags"));
        Chart chart = new ChartCounter(index.store().times(), index.filtered(EventFilter.NONE), groups, null)
                .count(Bars.of(new TimeStep(ChronoUnit.YEARS, 200), dataset.span(), dataset.span(), dataset.zone()));

        int without = chart.stacks().size() - 1;
        assertThat(chart.stacks().get(without).kind()).isEqualTo(Stack.Kind.NONE);
        assertThat(chart.areShared()).isTrue();
        int tagged = 0;
        for (Event event : dataset.events()) {
            tagged += event.fields().stream().anyMatch(value -> value.field().equals("tags")) ? 1 : 0;
        }
        assertThat(chart.eventsOf(without, false)).isEqualTo(60 - tagged);
        for (int stack = 0; stack < without; stack++) {
            String tag = chart.stacks().get(stack).value();
            EventFilter only = EventFilter.NONE.withField("tags", Choice.only(Set.of(tag)));
            assertThat(chart.eventsOf(stack, false))
                    .isEqualTo(index.filtered(only).events().size());
        }
    }
}
