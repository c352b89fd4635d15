package org.dateline.query;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.dateline.model.Certainty;
import org.dateline.model.Event;
import org.dateline.model.EventTime;
import org.dateline.model.TimeWindow;

/**
 * The times of many events as columns of numbers: the same answers as {@link EventTime#in}, without following a pointer
 * for each. Microseconds since 1970; what is finer is cut off.
 *
 * <p>An instant stands as an interval of one microsecond, of which every window says the same. An inner interval that is
 * an instant at the very end of the outer one stays without length: a window that begins there does not meet the event,
 * and one that ends there is certain of it only as it holds all of it.
 */
final class TimeColumns {

    private final long[] start;
    private final long[] end;
    /** After {@link #innerEnd} where there is no inner interval. The same array as {@link #start} if all are exact. */
    private final long[] innerStart;

    private final long[] innerEnd;

    /** The times of these events, in whatever order they are. */
    TimeColumns(List<Event> events) {
        start = new long[events.size()];
        end = new long[start.length];
        long[] latestStart = start;
        long[] earliestEnd = end;
        for (int i = 0; i < start.length; i++) {
            EventTime time = events.get(i).time();
            start[i] = micros(time.start());
            long last = micros(time.end());
            end[i] = last == start[i] ? after(last) : last;
            if (latestStart == start && !time.isExact()) {
                latestStart = Arrays.copyOf(start, start.length);
                earliestEnd = Arrays.copyOf(end, end.length);
            }
            if (latestStart != start) {
                latestStart[i] = micros(time.startLatest());
                long inner = micros(time.endEarliest());
                boolean atVeryEnd = inner == last && last > start[i];
                earliestEnd[i] = inner == latestStart[i] && !atVeryEnd ? after(inner) : inner;
            }
        }
        innerStart = latestStart;
        innerEnd = earliestEnd;
    }

    private TimeColumns(long[] start, long[] end, long[] innerStart, long[] innerEnd) {
        this.start = start;
        this.end = end;
        this.innerStart = innerStart;
        this.innerEnd = innerEnd;
    }

    /** The same times in another order of the events, which has each once. */
    TimeColumns inOrder(int[] order) {
        long[] starts = inOrder(start, order);
        long[] ends = inOrder(end, order);
        return allExact()
                ? new TimeColumns(starts, ends, starts, ends)
                : new TimeColumns(starts, ends, inOrder(innerStart, order), inOrder(innerEnd, order));
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

    static long micros(Instant instant) {
        try {
            return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), 1_000_000L), instant.getNano() / 1_000);
        } catch (ArithmeticException beyondAllCalendars) {
            return instant.getEpochSecond() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
    }

    /** How many events there are. */
    int size() {
        return start.length;
    }

    long[] start() {
        return start;
    }

    /** The first microsecond after each event. */
    long[] end() {
        return end;
    }

    /** The latest starts. */
    long[] innerStart() {
        return innerStart;
    }

    long[] innerEnd() {
        return innerEnd;
    }

    /** Whether every event's inner interval is its outer one. */
    boolean allExact() {
        return innerStart == start;
    }

    boolean hasInner(int i) {
        return innerStart[i] <= innerEnd[i];
    }

    /** Whether the inner interval is no more than the very end of the outer one. */
    boolean isSureAtEnd(int i) {
        return innerStart[i] == innerEnd[i];
    }

    /** The events seen through one window. */
    Slice in(TimeWindow window) {
        return new Slice(micros(window.from()), micros(window.to()));
    }

    /** The events seen through one window. */
    final class Slice {

        private final long from;
        private final long to;

        private Slice(long from, long to) {
            this.from = from;
            this.to = to;
        }

        long from() {
            return from;
        }

        long to() {
            return to;
        }

        /** Whether the window holds no instant. */
        boolean isEmpty() {
            return from >= to;
        }

        Certainty certainty(int i) {
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
