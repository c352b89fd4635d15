package org.dateline.control.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.dateline.model.Event;
import org.dateline.model.TimeWindow;
import org.dateline.query.TimeCounts;

/**
 * The events of a timeline in their groups, by their positions in order of time. It is a view of columns of numbers, and
 * makes nothing for any event: there may be a million.
 */
public final class Bars {

    /** Nothing in no groups. */
    public static final Bars NONE = new Bars(TimeCounts.NONE, (event, bars) -> {}, List.of(), List.<Event>of()::get);

    /** Is told of bars. */
    public interface Visitor {

        /** A bar: an event in one of its groups. */
        void bar(int event, int group);
    }

    /** Which groups an event stands in. */
    public interface Lanes {

        /** Tells of the bars of an event, one for each of its groups, which are counted from 0. */
        void forEach(int event, Visitor bars);
    }

    private final TimeCounts times;
    private final Lanes lanes;
    private final List<String> groups;
    private final IntFunction<Event> events;
    private final boolean byCategory;
    private final int size;

    /** The events whose times these are, each to be had by its position, in groups that are named from the top. */
    public Bars(TimeCounts times, Lanes lanes, List<String> groups, IntFunction<Event> events) {
        this(times, lanes, groups, events, false);
    }

    private Bars(TimeCounts times, Lanes lanes, List<String> groups, IntFunction<Event> events, boolean byCategory) {
        this.times = times;
        this.lanes = lanes;
        this.groups = List.copyOf(groups);
        this.events = events;
        this.byCategory = byCategory;
        this.size = times.size();
    }

    /** The same, each in the group of its category, of which there is one for each category. */
    public static Bars byCategory(TimeCounts times, List<String> categories, IntFunction<Event> events) {
        Lanes lanes = (event, bars) -> {
            int known = times.category(event);
            bars.bar(event, known < categories.size() ? known : 0);
        };
        return new Bars(times, lanes, categories, events, true);
    }

    /** Whether each group is a category. */
    boolean isByCategory() {
        return byCategory;
    }

    /** How many events there are. */
    public int size() {
        return size;
    }

    /** The names of the groups. */
    public List<String> groups() {
        return groups;
    }

    /** The event at a position. */
    public Event event(int position) {
        return events.apply(position);
    }

    /** The time from the first start to the last end; empty if there are no bars. */
    public Optional<TimeWindow> extent() {
        return times.extent();
    }

    TimeCounts times() {
        return times;
    }

    /** The position of the event's category, which decides the colour of its bars; the first if it has none. */
    int category(int event) {
        int known = times.category(event);
        return known < times.categories() ? known : 0;
    }

    /** Tells of the bars that touch what a scale shows, in order of time. */
    void forEachSeen(TimeScale scale, Visitor visitor) {
        times.forEachTouching(scale.span().from(), scale.span().to(), event -> lanes.forEach(event, visitor));
    }

    /** How many events touch what a scale shows. */
    int seen(TimeScale scale) {
        return times.touching(scale.span().from(), scale.span().to());
    }

    /** The bars that touch what a scale shows, in order of time. */
    List<Placeable> listSeen(TimeScale scale) {
        List<Placeable> found = new ArrayList<>();
        forEachSeen(scale, (event, group) -> found.add(new Placeable(List.of(event), group)));
        return found;
    }

    List<Placeable> listAll() {
        List<Placeable> found = new ArrayList<>();
        times.forEach(event -> lanes.forEach(event, (same, group) -> found.add(new Placeable(List.of(same), group))));
        return found;
    }

    /** A bar, or a block: events in one of their groups, all of the same time. */
    record Placeable(List<Integer> events, int group) {

        Placeable {
            events = List.copyOf(events);
        }

        /** The first of them. */
        int event() {
            return events.get(0);
        }
    }

    /** The same with a block for bars of a group that have the same time, if these are so many, at the place of their first. */
    List<Placeable> joined(List<Placeable> bars, int least) {
        Map<List<Long>, List<Integer>> alike = new LinkedHashMap<>();
        for (Placeable bar : bars) {
            alike.computeIfAbsent(likeness(bar), time -> new ArrayList<>()).addAll(bar.events());
        }
        List<Placeable> joined = new ArrayList<>();
        alike.forEach((time, events) -> {
            int group = (int) (long) time.get(0);
            if (events.size() >= least) {
                joined.add(new Placeable(events, group));
            } else {
                events.forEach(event -> joined.add(new Placeable(List.of(event), group)));
            }
        });
        return joined;
    }

    private List<Long> likeness(Placeable bar) {
        int event = bar.event();
        return List.of(
                (long) bar.group(),
                times.startMillis(event),
                times.endMillis(event),
                times.innerStartMillis(event),
                times.innerEndMillis(event));
    }

    /**
     * The next event that touches a time after another one in order of time, or the one before; the first or the last if
     * that one does not touch it; empty beyond them.
     */
    Optional<Integer> walk(Instant from, Instant to, int now, boolean forwards) {
        int[] found = {-1, -1, -1, -1, -1};
        final int first = 0;
        final int last = 1;
        final int before = 2;
        final int after = 3;
        final int self = 4;
        times.forEachTouching(from, to, event -> {
            found[first] = found[first] < 0 ? event : found[first];
            found[last] = event;
            if (event < now) {
                found[before] = event;
            } else if (event == now) {
                found[self] = event;
            } else if (found[after] < 0) {
                found[after] = event;
            }
        });
        int next = found[self] < 0 ? found[forwards ? first : last] : found[forwards ? after : before];
        return next < 0 ? Optional.empty() : Optional.of(next);
    }
}
