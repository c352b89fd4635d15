package org.dateline.events;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import it.unimi.dsi.fastutil.longs.LongArrays;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.dateline.model.Certainty;
import org.dateline.model.Event;
import org.dateline.model.EventTime;
import org.dateline.model.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * The times of many events as columns of numbers: the same answers as {@link EventTime#in}, without following a pointer
 * for each. Microseconds since 1970; what is finer is cut off.
 *
 * <p>An instant stands as an interval of one microsecond, of which every window says the same. An inner interval that is
 * an instant at the very end of the outer one stays without length: a window that begins there does not meet the event,
 * and one that ends there is certain of it only as it holds all of it.
 */
public final class EventTimes {

    private static final long MICROS = 1_000_000;
    private static final int NANOS = 1_000;

    private final long[] start;
    private final long[] end;
    /** After {@link #innerEnd} where there is no inner interval. The same array as {@link #start} if all are exact. */
    private final long[] innerStart;

    private final long[] innerEnd;

    private final boolean finer;

    static final class Builder {

        private final LongArrayList start = new LongArrayList();
        private final LongArrayList end = new LongArrayList();
        private LongArrayList innerStart = start;
        private LongArrayList innerEnd = end;
        private boolean finer;

        /** Adds the times of an event; whether {@link #get} will give the same back. */
        boolean add(EventTime time) {
            long first = micros(time.start());
            long last = micros(time.end());
            start.add(first);
            end.add(last == first ? after(last) : last);
            long innerFirst = micros(time.startLatest());
            long innerLast = micros(time.endEarliest());
            boolean isFiner = isFiner(time);
            if (innerFirst != first || innerLast != last || isFiner) {
                beginInner();
            }
            boolean atVeryEnd = innerLast == last && last > first;
            long innerAfter = innerLast == innerFirst && !atVeryEnd ? after(innerLast) : innerLast;
            if (innerStart != start) {
                innerStart.add(innerFirst);
                innerEnd.add(innerAfter);
            }
            finer |= isFiner;
            return !isFiner
                    && last != after(first)
                    && innerLast != after(innerFirst)
                    && first != Long.MIN_VALUE
                    && last < Long.MAX_VALUE;
        }

        void add(Builder others, int i) {
            start.add(others.start.getLong(i));
            end.add(others.end.getLong(i));
            if (others.innerStart != others.start) {
                beginInner();
            }
            if (innerStart != start) {
                innerStart.add(others.innerStart.getLong(i));
                innerEnd.add(others.innerEnd.getLong(i));
            }
            finer |= others.finer;
        }

        /** Keeps inner intervals from the event added last on; those before it are exact. */
        private void beginInner() {
            if (innerStart == start) {
                innerStart = new LongArrayList(start.subList(0, start.size() - 1));
                innerEnd = new LongArrayList(end.subList(0, end.size() - 1));
            }
        }

        private static boolean isFiner(EventTime time) {
            return isFiner(time.start())
                    || isFiner(time.startLatest())
                    || isFiner(time.endEarliest())
                    || isFiner(time.end());
        }

        private static boolean isFiner(Instant instant) {
            return instant.getNano() % NANOS != 0;
        }

        long bytes() {
            return 8L * (2L * start.elements().length + (innerStart == start ? 0 : 2L * innerStart.elements().length));
        }

        EventTimes build() {
            long[] starts = start.toLongArray();
            long[] ends = end.toLongArray();
            return innerStart == start
                    ? new EventTimes(starts, ends, starts, ends, finer)
                    : new EventTimes(starts, ends, innerStart.toLongArray(), innerEnd.toLongArray(), finer);
        }
    }

    /** The times of these events, in their order. */
    public static EventTimes of(List<Event> events) {
        Builder builder = new Builder();
        events.forEach(event -> builder.add(event.time()));
        return builder.build();
    }

    private EventTimes(long[] start, long[] end, long[] innerStart, long[] innerEnd, boolean finer) {
        this.start = start;
        this.end = end;
        this.innerStart = innerStart;
        this.innerEnd = innerEnd;
        this.finer = finer;
    }

    /** The events by earliest start, then by latest start, then as they stand. */
    int[] order() {
        int[] order = new int[start.length];
        Arrays.setAll(order, i -> i);
        LongArrays.radixSortIndirect(order, start, innerStart, true);
        return order;
    }

    /** The same times in another order of the events, which has each once. */
    EventTimes inOrder(int[] order) {
        long[] starts = inOrder(start, order);
        long[] ends = inOrder(end, order);
        return allExact()
                ? new EventTimes(starts, ends, starts, ends, finer)
                : new EventTimes(starts, ends, inOrder(innerStart, order), inOrder(innerEnd, order), finer);
    }

    private static long[] inOrder(long[] times, int[] order) {
        long[] ordered = new long[order.length];
        for (int i = 0; i < order.length; i++) {
            ordered[i] = times[order[i]];
        }
        return ordered;
    }

    private static long after(long instant) {
        return instant == Long.MAX_VALUE ? instant : instant + 1;
    }

    /** Microseconds since 1970; what lies beyond all calendars is the least or the greatest number. */
    public static long micros(Instant instant) {
        long second = instant.getEpochSecond();
        if (Math.abs(second) > Long.MAX_VALUE / MICROS - 1) {
            return second < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
        return second * MICROS + instant.getNano() / NANOS;
    }

    private static Instant instant(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * NANOS);
    }

    /** The times of an event, which are no finer than the columns. */
    EventTime get(int i, @Nullable String note) {
        Instant first = instant(start[i]);
        Instant last = end[i] == start[i] + 1 ? first : instant(end[i]);
        if (allExact()) {
            return new EventTime(first, first, last, last, note);
        }
        Instant innerFirst = innerStart[i] == start[i] ? first : instant(innerStart[i]);
        Instant innerLast = innerEnd[i] == innerStart[i] + 1 ? innerFirst : instant(innerEnd[i]);
        return new EventTime(first, innerFirst, innerLast, last, note);
    }

    boolean isFiner() {
        return finer;
    }

    /** How many events there are. */
    public int size() {
        return start.length;
    }

    /** The earliest starts, ascending; microseconds since 1970 in UTC. Not to be changed, as all columns here. */
    public long[] start() {
        return start;
    }

    /** The first microsecond after each event. */
    public long[] end() {
        return end;
    }

    /** The latest starts. */
    public long[] innerStart() {
        return innerStart;
    }

    /** The first microsecond after each earliest end; before {@link #innerStart} where there is no inner interval. */
    public long[] innerEnd() {
        return innerEnd;
    }

    /** Whether every event's inner interval is its outer one. */
    public boolean allExact() {
        return innerStart == start;
    }

    /** Whether there is any time at which the event at this position was certainly going on. */
    public boolean hasInner(int i) {
        return innerStart[i] <= innerEnd[i];
    }

    /** Whether the inner interval is no more than the very end of the outer one. */
    public boolean isSureAtEnd(int i) {
        return innerStart[i] == innerEnd[i];
    }

    /** The events seen through one window. */
    public Slice in(TimeWindow window) {
        return new Slice(micros(window.from()), micros(window.to()));
    }

    /** The events seen through one window. */
    public final class Slice {

        private final long from;
        private final long to;

        private Slice(long from, long to) {
            this.from = from;
            this.to = to;
        }

        /** The first microsecond of the window. */
        public long from() {
            return from;
        }

        /** The first microsecond after it. */
        public long to() {
            return to;
        }

        /** Whether the window holds no instant. */
        public boolean isEmpty() {
            return from >= to;
        }

        /** How certainly the event at this position is in the window. */
        public Certainty certainty(int i) {
            if (isEmpty() || start[i] >= to || end[i] <= from) {
                return Certainty.OUTSIDE;
            }
            boolean holdsAll = start[i] >= from && end[i] <= to;
            return holdsAll || (hasInner(i) && innerStart[i] < to && innerEnd[i] > from)
                    ? Certainty.CERTAIN
                    : Certainty.POSSIBLE;
        }
    }
}
