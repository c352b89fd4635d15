package org.dateline.query.chart;

import static org.dateline.language.Tr.trn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.events.EventTimes;
import org.dateline.events.Relation;
import org.dateline.query.FilteredEvents;
import org.dateline.query.measure.AmountColumn;
import org.jspecify.annotations.Nullable;

/**
 * Counts the events of charts. A chart takes one pass over the events, at some tens of nanoseconds each, however many bars there are and
 * however long an event is: not to be made at each step of a window, on which it does not depend.
 */
public final class ChartCounter {

    /** So many groups have a part of their own: as many as can be told apart. */
    public static final int MOST_STACKS = 7;

    private final EventTimes times;
    private final FilteredEvents events;
    private final ChartGroups groups;
    private final @Nullable AmountColumn amounts;
    private final List<Stack> stacks;
    /** By group its part, counted from that of all events. */
    private final int[] partOf;

    private final int none;

    /**
     * Finds out which groups have most of these events, whatever their time, or of a sum give most: these have parts of their own.
     *
     * @param times those of all events of the dataset
     * @param groups by which bars are divided
     * @param amounts what is summed, or null if events are counted
     */
    public ChartCounter(EventTimes times, FilteredEvents events, ChartGroups groups, @Nullable AmountColumn amounts) {
        this.times = times;
        this.events = events;
        this.groups = groups;
        this.amounts = amounts;
        this.stacks = new ArrayList<>();
        this.partOf = new int[groups.groups().size()];
        this.none = groups.by().kind() == StackBy.Kind.NOTHING ? 0 : findStacks();
    }

    /** The number of the part for events of no group; 0 if there are none. */
    private int findStacks() {
        int[] counted = new int[partOf.length];
        double[] weight = new double[partOf.length];
        boolean anyWithout = false;
        Relation relation = groups.events();
        for (int event = 0; event < times.size(); event++) {
            if (events.has(event)) {
                anyWithout |= relation.count(event) == 0;
                double given = given(event);
                for (int at = relation.offset(event); at < relation.offset(event + 1); at++) {
                    counted[relation.at(at)]++;
                    weight[relation.at(at)] += given;
                }
            }
        }
        int[] ranked = IntStream.range(0, partOf.length)
                .filter(group -> counted[group] > 0)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(group -> -weight[group])
                        .thenComparingInt(group -> -counted[group])
                        .thenComparingInt(group -> group))
                .mapToInt(Integer::intValue)
                .toArray();
        // One that is left over has a part too, as "1 other" would take as much room
        int own = ranked.length <= MOST_STACKS + 1 ? ranked.length : MOST_STACKS;
        Arrays.fill(partOf, own + 1);
        for (int i = 0; i < own; i++) {
            ChartGroups.Group group = groups.groups().get(ranked[i]);
            stacks.add(new Stack(Stack.Kind.GROUP, group.value(), group.name(), ranked[i]));
            partOf[ranked[i]] = i + 1;
        }
        if (own < ranked.length) {
            int others = ranked.length - own;
            stacks.add(new Stack(Stack.Kind.OTHERS, "", trn(others, "{0} other", "{0} others"), others));
        }
        if (anyWithout) {
            stacks.add(new Stack(Stack.Kind.NONE, "", groups.none(), 0));
        }
        return anyWithout ? stacks.size() : 0;
    }

    private double given(int event) {
        return amounts == null ? 1 : amounts.least(event);
    }

    /** The same with bars that are not divided. */
    public ChartCounter undivided() {
        return new ChartCounter(times, events, ChartGroups.none(times.size()), amounts);
    }

    /** The chart with these bars. */
    public Chart count(Bars bars) {
        return new Pass(bars).chart();
    }

    /** One way through the events. */
    private final class Pass {

        private final Bars bars;
        private final int last;
        private final Layer certain;
        private final Layer shown;
        private final int[] parts = new int[stacks.size() + 1];
        private int several;
        private int certainInSeveral;
        private boolean areShared;

        Pass(Bars bars) {
            this.bars = bars;
            this.last = bars.size() - 1;
            this.certain = new Layer(stacks.size() + 1, bars.size(), amounts);
            this.shown = new Layer(stacks.size() + 1, bars.size(), amounts);
        }

        Chart chart() {
            if (last >= 0) {
                for (int event = 0; event < times.size(); event++) {
                    if (events.has(event)) {
                        add(event);
                    }
                }
            }
            certain.end();
            shown.end();
            return new Chart(bars, groups.by(), stacks, areShared, amounts, certain, shown, several, certainInSeveral);
        }

        /** As {@link EventTimes.Slice#certainty} has it of each bar. */
        private void add(int event) {
            long start = times.start()[event];
            long end = times.end()[event];
            if (start >= bars.edge(last + 1) || end <= bars.edge(0)) {
                return;
            }
            int first = Math.max(0, bars.from(start));
            int after = end <= bars.edge(first + 1) ? first : Math.min(last, bars.before(end));
            boolean isHeld = first == after && start >= bars.edge(first) && end <= bars.edge(first + 1);
            int sureFirst = isHeld ? first : sureFirst(event, first);
            int sureLast = isHeld ? first : sureLast(event, after);
            int count = partsOf(event);
            for (int i = 0; i < count; i++) {
                shown.add(event, parts[i], first, after);
                if (sureFirst <= sureLast) {
                    certain.add(event, parts[i], sureFirst, sureLast);
                }
            }
            several += after > first ? 1 : 0;
            certainInSeveral += sureLast > sureFirst ? 1 : 0;
        }

        private int sureFirst(int event, int first) {
            return times.hasInner(event) ? Math.max(first, bars.from(times.innerStart()[event])) : Integer.MAX_VALUE;
        }

        private int sureLast(int event, int after) {
            return times.hasInner(event) ? Math.min(after, bars.before(times.innerEnd()[event])) : -1;
        }

        /** Notes the parts that an event is in, each once, and says how many they are. */
        private int partsOf(int event) {
            int count = 1;
            parts[0] = Chart.ALL;
            Relation relation = groups.events();
            for (int at = relation.offset(event); at < relation.offset(event + 1); at++) {
                count = noted(partOf[relation.at(at)], count);
            }
            areShared |= count > 2;
            return count == 1 && none > 0 ? noted(none, count) : count;
        }

        private int noted(int part, int count) {
            for (int i = 0; i < count; i++) {
                if (parts[i] == part) {
                    return count;
                }
            }
            parts[count] = part;
            return count + 1;
        }
    }
}
