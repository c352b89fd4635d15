package org.dateline.query;

import java.time.Instant;
import java.util.List;
import java.util.function.ToIntFunction;
import org.dateline.model.Event;
import org.dateline.model.EventCursor;

/**
 * The times of many events, sorted once, so that a histogram of any resolution is a matter of looking up positions: what
 * it costs depends on the number of bins and hardly on that of the events.
 */
public final class TimeCounts {

    /** No events of no categories. */
    public static final TimeCounts NONE = of(List.of(), event -> 0, 0);

    private final EventCounts events;
    private final CategoryChoice chosen;

    /** The times of these events, as far as they are of these categories. */
    TimeCounts(EventCounts events, CategoryChoice chosen) {
        this.events = events;
        this.chosen = chosen;
    }

    /**
     * Sorts the times of these events.
     *
     * @param category the position of an event's category, from 0 and below the number of categories
     */
    public static TimeCounts of(List<Event> events, ToIntFunction<Event> category, int categories) {
        int[] categoryOf = new int[events.size()];
        for (int i = 0; i < categoryOf.length; i++) {
            categoryOf[i] = category.applyAsInt(events.get(i));
        }
        TimeColumns.Builder times = new TimeColumns.Builder(events.size());
        for (EventCursor event = EventCursor.over(events); event.next(); ) {
            times.add(event);
        }
        CountKeys keys = new CountKeys(categoryOf, categories);
        return new TimeCounts(new EventCounts(times.build(), new CountColumns(keys)), CategoryChoice.all(keys));
    }

    /**
     * Counts the events of each bin as {@link org.dateline.model.EventTime#in} does.
     *
     * @param edges ascending instants, two or more; each two neighbours are a bin
     */
    public Histogram histogram(List<Instant> edges) {
        int bins = Math.max(0, edges.size() - 1);
        long[] at = edges.stream().mapToLong(TimeColumns::micros).toArray();
        int[][] certain = new int[bins][];
        int[][] possible = new int[bins][];
        for (int bin = 0; bin < bins; bin++) {
            Tally.OfCategories sure = new Tally.OfCategories(events.columns(), chosen);
            events.addCertain(at[bin], at[bin + 1], sure);
            Tally.OfCategories shown = new Tally.OfCategories(events.columns(), chosen);
            events.addShown(at[bin], at[bin + 1], shown);
            certain[bin] = sure.counts();
            possible[bin] = shown.counts();
            for (int category = 0; category < certain[bin].length; category++) {
                possible[bin][category] -= certain[bin][category];
            }
        }
        return new Histogram(edges, certain, possible);
    }
}
