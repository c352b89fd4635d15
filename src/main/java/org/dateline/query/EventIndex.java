package org.dateline.query;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.dateline.model.Certainty;
import org.dateline.model.Event;
import org.dateline.model.TimeWindow;

/**
 * The events of a dataset, prepared so that a window can be asked for at every pixel of a drag: sorted by time, with
 * what is counted as numbers, and with the answer to the latest filter kept. Safe to use from several threads.
 */
public final class EventIndex {

    private final EventTable table;
    private final TextSearch search;
    private final TimeColumns times;
    private volatile Matches latest;

    private record Matches(EventFilter filter, BitSet positions) {}

    /**
     * Prepares events to be asked for; takes time in proportion to their number.
     *
     * @param table the events
     * @param search finds them by words; asked only where a filter has some
     */
    public EventIndex(EventTable table, TextSearch search) {
        this.table = table;
        this.search = search;
        this.times = new TimeColumns(table.events());
        this.latest = new Matches(EventFilter.NONE, all());
    }

    private BitSet all() {
        BitSet all = new BitSet(table.events().size());
        all.set(0, table.events().size());
        return all;
    }

    /** The events that are certainly or possibly in the window and pass the filter. */
    public WindowResult query(TimeWindow window, EventFilter filter) {
        return query(window, filter, false);
    }

    /** The same, with or without those that are only possibly in the window. */
    public WindowResult query(TimeWindow window, EventFilter filter, boolean certainOnly) {
        BitSet matches = matches(filter);
        TimeColumns.Slice slice = times.in(window);
        IntList shown = new IntList();
        int certain = 0;
        int after = slice.after();
        for (int i = matches.nextSetBit(slice.first()); i >= 0 && i < after; i = matches.nextSetBit(i + 1)) {
            Certainty certainty = slice.certainty(i);
            if (certainty == Certainty.CERTAIN) {
                shown.add(i);
                certain++;
            } else if (certainty == Certainty.POSSIBLE && !certainOnly) {
                shown.add(i);
            }
        }
        return new WindowResult(this, window, matches, slice, certainOnly, shown.toArray(), certain);
    }

    EventTable table() {
        return table;
    }

    /** All events of the dataset in order of time, see {@link EventTable#events}. */
    public List<Event> events() {
        return table.events();
    }

    /**
     * The events that pass the filter, whatever their time, by their earliest start. The answer that is kept for windows
     * stays the one to the filter of the latest query.
     */
    public List<Event> events(EventFilter filter) {
        Matches known = latest;
        BitSet positions = known.filter().equals(filter) ? known.positions() : matching(filter);
        return new SelectedEvents(table.events(), positions.stream().toArray());
    }

    private BitSet matches(EventFilter filter) {
        Matches known = latest;
        if (!known.filter().equals(filter)) {
            known = new Matches(filter, matching(filter));
            latest = known;
        }
        return known.positions();
    }

    private BitSet matching(EventFilter filter) {
        BitSet matching = all();
        if (!filter.text().isBlank()) {
            matching.and(search.matching(filter.text()));
        }
        if (!filter.categories().isEmpty()) {
            table.categories().retain(matching, filter.categories());
        }
        if (filter.place() != null) {
            table.places().retain(matching, Set.of(filter.place()));
        }
        if (filter.source() != null) {
            table.sources().retain(matching, Set.of(filter.source()));
        }
        return matching;
    }
}
