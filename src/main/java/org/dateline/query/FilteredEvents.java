package org.dateline.query;

import java.util.List;
import java.util.stream.IntStream;
import org.dateline.events.EventStore;
import org.dateline.events.SelectedEvents;
import org.dateline.model.Event;
import org.jspecify.annotations.Nullable;

/**
 * The events that a filter lets through, whatever their time, ready to be asked for any window at the cost of one step of a
 * drag. To make one takes time in proportion to the events; to keep one takes some tens of bytes for each that is let
 * through. Immutable and safe to use from several threads.
 */
public final class FilteredEvents {

    private final EventStore store;
    private final EventFilter filter;
    private final EventCounts events;
    private final CategoryChoice chosen;
    private volatile @Nullable List<Event> list;

    FilteredEvents(EventStore store, EventFilter filter, EventCounts events, CategoryChoice chosen) {
        this.store = store;
        this.filter = filter;
        this.events = events;
        this.chosen = chosen;
    }

    /** What lets them through. */
    public EventFilter filter() {
        return filter;
    }

    /** The events by their earliest start: a view, for which their positions are looked for once. */
    public List<Event> events() {
        List<Event> known = list;
        if (known == null) {
            int[] positions = IntStream.range(0, store.size()).filter(this::has).toArray();
            known = positions.length == store.size() ? store.events() : new SelectedEvents(store, positions);
            list = known;
        }
        return known;
    }

    /** Whether the event at this position of {@link EventIndex#events} is among them. */
    public boolean has(int position) {
        return events.has(position, chosen);
    }

    /** Their times, for histograms of any resolution. */
    public TimeCounts times() {
        return new TimeCounts(events, chosen);
    }

    EventCounts counts() {
        return events;
    }

    CategoryChoice chosen() {
        return chosen;
    }
}
