package org.dateline.query;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.dateline.events.EventTimes;
import org.dateline.model.Event;
import org.dateline.model.TimeWindow;
import org.dateline.query.cube.Histogram;
import org.dateline.query.cube.Histograms;
import org.dateline.query.order.TimeOrder;

/**
 * The times of many events, sorted once, so that a histogram of any resolution is a matter of looking up positions: what
 * it costs depends on the number of bins and hardly on that of the events.
 */
public final class TimeCounts implements Histograms {

    /** No events of no categories. */
    public static final TimeCounts NONE = of(List.of(), event -> 0, 0);

    private static final long MICROS = 1_000;

    private final EventCounts events;
    private final CategoryChoice chosen;

    TimeCounts(EventCounts events, CategoryChoice chosen) {
        this.events = events;
        this.chosen = chosen;
    }

    /** Sorts the times of these events; each is of a category, from 0 and below the number of categories. */
    public static TimeCounts of(List<Event> events, ToIntFunction<Event> category, int categories) {
        int[] categoryOf = new int[events.size()];
        for (int i = 0; i < categoryOf.length; i++) {
            categoryOf[i] = category.applyAsInt(events.get(i));
        }
        CountKeys keys = new CountKeys(categoryOf, categories);
        return new TimeCounts(new EventCounts(EventTimes.of(events), new CountColumns(keys)), CategoryChoice.all(keys));
    }

    @Override
    public Histogram histogram(List<Instant> edges) {
        int bins = Math.max(0, edges.size() - 1);
        long[] at = edges.stream().mapToLong(EventTimes::micros).toArray();
        long[][] certain = new long[bins][];
        long[][] possible = new long[bins][];
        for (int bin = 0; bin < bins; bin++) {
            certain[bin] = counts(at[bin], at[bin + 1], true);
            possible[bin] = counts(at[bin], at[bin + 1], false);
            for (int category = 0; category < certain[bin].length; category++) {
                possible[bin][category] -= certain[bin][category];
            }
        }
        return new Histogram(edges, certain, possible);
    }

    /** By category; events of none are left out. */
    private long[] counts(long from, long to, boolean certainOnly) {
        return Arrays.stream(events.count(from, to, certainOnly, chosen).counts(), 0, categories())
                .asLongStream()
                .toArray();
    }

    /** How many events there are. */
    public int size() {
        return events.count(Long.MIN_VALUE, Long.MAX_VALUE, false, chosen).total();
    }

    /** How many events touch a time, if only at one of its ends. */
    public int touching(Instant from, Instant to) {
        return events.count(EventTimes.micros(from) - 1, EventTimes.micros(to) + 1, false, chosen)
                .total();
    }

    /** Hands on all events, in order of their starts. */
    public void forEach(IntConsumer positions) {
        TimeOrder starts = events.orders().start();
        for (int rank = 0; rank < starts.size(); rank++) {
            int position = starts.event(rank);
            if (chosen.has(category(position))) {
                positions.accept(position);
            }
        }
    }

    /** Hands on the events that touch a time, if only at one of its ends, in order of their starts. */
    public void forEachTouching(Instant from, Instant to, IntConsumer positions) {
        TimeOrder starts = events.orders().start();
        long first = EventTimes.micros(from);
        int after = starts.before(EventTimes.micros(to) + 1);
        for (int rank = events.skip(0, first - 1); rank < after; rank = events.skip(rank + 1, first - 1)) {
            int position = starts.event(rank);
            if (events.times().end()[position] >= first && chosen.has(category(position))) {
                positions.accept(position);
            }
        }
    }

    /** The time from the first start to the last end; empty if there are no events. */
    public Optional<TimeWindow> extent() {
        TimeOrder starts = events.orders().start();
        TimeOrder ends = events.orders().end();
        int size = starts.size();
        OptionalInt first = firstChosen(IntStream.range(0, size).map(starts::event));
        OptionalInt last = firstChosen(IntStream.range(0, size).map(rank -> ends.event(size - 1 - rank)));
        return first.isEmpty() || last.isEmpty()
                ? Optional.empty()
                : Optional.of(new TimeWindow(
                        Instant.ofEpochMilli(startMillis(first.getAsInt())),
                        Instant.ofEpochMilli(endMillis(last.getAsInt()))));
    }

    private OptionalInt firstChosen(IntStream positions) {
        return positions.filter(position -> chosen.has(category(position))).findFirst();
    }

    /** How many categories there are. */
    public int categories() {
        return events.keys().categories() - 1;
    }

    /** The number of the category of the event at a position; that of the categories if it has none of them. */
    public int category(int position) {
        return events.keys().category(position);
    }

    /** The earliest start, milliseconds since 1970. */
    public long startMillis(int position) {
        return Math.floorDiv(events.times().start()[position], MICROS);
    }

    /** The latest end, milliseconds since 1970. */
    public long endMillis(int position) {
        return Math.floorDiv(events.times().end()[position], MICROS);
    }

    /** The latest start, milliseconds since 1970. */
    public long innerStartMillis(int position) {
        return Math.floorDiv(events.times().innerStart()[position], MICROS);
    }

    /** The earliest end, milliseconds since 1970. */
    public long innerEndMillis(int position) {
        return Math.floorDiv(events.times().innerEnd()[position], MICROS);
    }

    /** Whether there is a time at which the event was surely going on. */
    public boolean hasInner(int position) {
        return events.times().hasInner(position);
    }
}
