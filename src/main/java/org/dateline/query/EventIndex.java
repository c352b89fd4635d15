package org.dateline.query;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import org.dateline.model.Event;
import org.dateline.model.TimeWindow;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.BitSetUtil;
import org.roaringbitmap.RoaringBitmap;

/**
 * The events of a dataset, prepared so that a window can be asked for at every pixel of a drag, wherever it jumps: in
 * order of time, with cumulative counts of what is shown, and with the answer to the latest filter kept. Safe to use from
 * several threads.
 *
 * <p>Categories cost nothing to change, as counts are kept for each; another place, source or text costs time in proportion
 * to the events that it lets through, once.
 */
public final class EventIndex {

    private final EventTable table;
    private final TextSearch search;
    private final EventCounts all;
    private volatile Matches latest;

    /** What lets events through besides their categories, and those that it does. */
    private record Matches(@Nullable String place, @Nullable String source, String text, EventCounts events) {

        boolean answers(EventFilter filter) {
            return filter.withCategories(EventFilter.NONE.categories())
                    .equals(EventFilter.NONE.withPlace(place).withSource(source).withText(text));
        }
    }

    /**
     * Prepares events to be asked for; takes time in proportion to their number.
     *
     * @param table the events
     * @param search finds them by words; asked only where a filter has some
     */
    public EventIndex(EventTable table, TextSearch search) {
        this.table = table;
        this.search = search;
        this.all = new EventCounts(table.times(), new CountColumns(new CountKeys(table)));
        this.latest = new Matches(null, null, "", all);
    }

    /** The events that are certainly or possibly in the window and pass the filter. */
    public WindowResult query(TimeWindow window, EventFilter filter) {
        return query(window, filter, false);
    }

    /** The same, with or without those that are only possibly in the window. */
    public WindowResult query(TimeWindow window, EventFilter filter, boolean certainOnly) {
        Matches known = latest;
        if (!known.answers(filter)) {
            known = new Matches(filter.place(), filter.source(), filter.text(), matching(filter));
            latest = known;
        }
        return new WindowResult(
                this, window, known.events(), chosen(filter), all.times().in(window), certainOnly);
    }

    /**
     * The times of the events that pass the filter, for histograms of any resolution. The answer that is kept for windows
     * stays the one to the filter of the latest query.
     */
    public TimeCounts times(EventFilter filter) {
        return new TimeCounts(matches(filter), chosen(filter));
    }

    /** Prepares groups of events to be counted in windows; takes time in proportion to the events. */
    public GroupCounts count(EventGroups groups) {
        return new GroupCounts(all, groups);
    }

    /** Whether events pass the filter, by their positions in {@link #events}. */
    public IntPredicate passing(EventFilter filter) {
        CategoryChoice chosen = chosen(filter);
        Matches known = latest;
        IntPredicate passes = known.answers(filter) ? known.events()::has : in(letThrough(filter));
        return position -> chosen.has(all.columns().keys().category(position)) && passes.test(position);
    }

    /** Where an event stands in {@link #events}; -1 if it is none of them. */
    public int positionOf(Event event) {
        long start = TimeColumns.micros(event.time().start());
        int after = all.byStart().upTo(start);
        for (int position = all.byStart().before(start); position < after; position++) {
            if (table.events().get(position).id().equals(event.id())) {
                return position;
            }
        }
        return -1;
    }

    /** The events as columns of numbers. */
    public EventTable table() {
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
        IntPredicate passes = passing(filter);
        IntList positions = new IntList();
        for (int position = 0; position < table.events().size(); position++) {
            if (passes.test(position)) {
                positions.add(position);
            }
        }
        return positions.size() == table.events().size()
                ? table.events()
                : new SelectedEvents(table.events(), positions.toArray());
    }

    private static IntPredicate in(@Nullable BitSet positions) {
        return positions == null ? position -> true : positions::get;
    }

    private CategoryChoice chosen(EventFilter filter) {
        return CategoryChoice.of(filter.categories(), all.columns().keys(), table.categories());
    }

    private EventCounts matches(EventFilter filter) {
        Matches known = latest;
        return known.answers(filter) ? known.events() : matching(filter);
    }

    private EventCounts matching(EventFilter filter) {
        BitSet letThrough = letThrough(filter);
        return letThrough == null ? all : all.only(letThrough);
    }

    /** The events that the filter lets through, whatever their categories; null if these are all. */
    private @Nullable BitSet letThrough(EventFilter filter) {
        RoaringBitmap matching = null;
        if (filter.place() != null) {
            matching = table.places().referringTo(filter.place());
        }
        if (filter.source() != null) {
            matching = both(matching, table.sources().referringTo(filter.source()));
        }
        if (!filter.text().isBlank()) {
            matching = both(matching, BitSetUtil.bitmapOf(search.matching(filter.text())));
        }
        return matching == null ? null : BitSetUtil.bitsetOf(matching);
    }

    private static RoaringBitmap both(@Nullable RoaringBitmap one, RoaringBitmap other) {
        return one == null ? other : RoaringBitmap.and(one, other);
    }
}
