package org.dateline.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.LongStream;
import org.dateline.model.Event;

/**
 * The times of many events, sorted once, so that a histogram of any resolution is a matter of looking up positions: what
 * it costs depends on the number of bins and hardly on that of the events.
 */
public final class TimeCounts {

    /** No events of no categories. */
    public static final TimeCounts NONE = of(List.of(), event -> 0, 0);

    private final List<CategoryTimes> categories;

    private TimeCounts(List<CategoryTimes> categories) {
        this.categories = categories;
    }

    /**
     * Sorts the times of these events.
     *
     * @param category the position of an event's category, from 0 and below the number of categories
     */
    public static TimeCounts of(List<Event> events, ToIntFunction<Event> category, int categories) {
        List<List<Event>> byCategory = new ArrayList<>();
        for (int position = 0; position < categories; position++) {
            byCategory.add(new ArrayList<>());
        }
        events.forEach(event -> byCategory.get(category.applyAsInt(event)).add(event));
        return new TimeCounts(byCategory.stream().map(CategoryTimes::new).toList());
    }

    /**
     * Counts the events of each bin as {@link org.dateline.model.EventTime#in} does.
     *
     * @param edges ascending instants, two or more; each two neighbours are a bin
     */
    public Histogram histogram(List<Instant> edges) {
        int bins = Math.max(0, edges.size() - 1);
        long[] at = edges.stream().mapToLong(TimeColumns::micros).toArray();
        int[][] certain = new int[bins][categories.size()];
        int[][] possible = new int[bins][categories.size()];
        for (int category = 0; category < categories.size(); category++) {
            CategoryTimes times = categories.get(category);
            for (int bin = 0; bin < bins; bin++) {
                int meeting = times.outer.meeting(at[bin], at[bin + 1]);
                int sure = meeting == 0
                        ? 0
                        : times.inner.meeting(at[bin], at[bin + 1]) + times.looseWithin(at[bin], at[bin + 1]);
                certain[bin][category] = sure;
                possible[bin][category] = meeting - sure;
            }
        }
        return new Histogram(edges, certain, possible);
    }

    /** Intervals as their starts and their ends, each sorted; an instant is an interval of a microsecond. */
    private static final class Intervals {

        private final long[] starts;
        private final long[] ends;

        Intervals(LongStream starts, LongStream ends) {
            this.starts = starts.sorted().toArray();
            this.ends = ends.sorted().toArray();
        }

        int meeting(long from, long to) {
            return Ascending.firstFrom(starts, to) - Ascending.firstFrom(ends, from + 1);
        }
    }

    /** The times of the events of one category. */
    private static final class CategoryTimes {

        private final Intervals outer;
        private final Intervals inner;
        /** The outer intervals of events that a bin may hold without meeting the inner one, by their start. */
        private final long[] looseStarts;

        private final long[] looseEnds;
        private final boolean[] sureAtEnd;

        CategoryTimes(List<Event> events) {
            outer = new Intervals(
                    events.stream().mapToLong(CategoryTimes::start),
                    events.stream().mapToLong(event -> Math.max(end(event), start(event) + 1)));
            List<Event> sure =
                    events.stream().filter(event -> event.time().hasInner()).toList();
            inner = new Intervals(
                    sure.stream().mapToLong(CategoryTimes::innerStart),
                    sure.stream().mapToLong(CategoryTimes::innerEnd));
            List<Event> loose = events.stream()
                    .filter(event -> !event.time().hasInner() || isSureAtEnd(event))
                    .sorted((one, other) -> Long.compare(start(one), start(other)))
                    .toList();
            looseStarts = loose.stream().mapToLong(CategoryTimes::start).toArray();
            looseEnds = loose.stream().mapToLong(CategoryTimes::end).toArray();
            sureAtEnd = new boolean[loose.size()];
            for (int i = 0; i < sureAtEnd.length; i++) {
                sureAtEnd[i] = isSureAtEnd(loose.get(i));
            }
        }

        private static long start(Event event) {
            return TimeColumns.micros(event.time().start());
        }

        private static long end(Event event) {
            return TimeColumns.micros(event.time().end());
        }

        private static long innerStart(Event event) {
            return TimeColumns.micros(event.time().startLatest());
        }

        private static long innerEnd(Event event) {
            long end = TimeColumns.micros(event.time().endEarliest());
            return isSureAtEnd(event) ? end : Math.max(end, innerStart(event) + 1);
        }

        /**
         * Whether the inner interval is an instant at the very end of the outer one: a bin that begins there does not meet
         * the event, and one that ends there only as it holds all of it.
         */
        private static boolean isSureAtEnd(Event event) {
            return event.time().hasInner() && innerStart(event) == end(event) && end(event) > start(event);
        }

        /** Each lies within one bin at the most, so all bins together look at each once. */
        int looseWithin(long from, long to) {
            int within = 0;
            for (int i = Ascending.firstFrom(looseStarts, from); i < looseStarts.length && looseStarts[i] < to; i++) {
                if (looseEnds[i] == to || (looseEnds[i] < to && !sureAtEnd[i])) {
                    within++;
                }
            }
            return within;
        }
    }
}
