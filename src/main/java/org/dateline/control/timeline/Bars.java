package org.dateline.control.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
    private final int size;

    /** The events whose times these are, each to be had by its position, in groups that are named from the top. */
    public Bars(TimeCounts times, Lanes lanes, List<String> groups, IntFunction<Event> events) {
        this.times = times;
        this.lanes = lanes;
        this.groups = List.copyOf(groups);
        this.events = events;
        this.size = times.size();
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
        forEachSeen(scale, (event, group) -> found.add(new Placeable(event, group)));
        return found;
    }

    List<Placeable> listAll() {
        List<Placeable> found = new ArrayList<>();
        times.forEach(event -> lanes.forEach(event, (same, group) -> found.add(new Placeable(same, group))));
        return found;
    }

    /** A bar: an event in one of its groups. */
    record Placeable(int event, int group) {}

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
