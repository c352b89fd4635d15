package org.dateline.query;

import java.time.Instant;
import java.util.Arrays;
import org.dateline.model.Certainty;
import org.dateline.model.EventCursor;
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

    /** Collects the times of events one after the other. */
    static final class Builder {

        private final long[] start;
        private final long[] end;
        private long[] innerStart;
        private long[] innerEnd;
        private int size;
        private boolean finer;

        /** For so many events. */
        Builder(int events) {
            start = new long[events];
            end = new long[events];
            innerStart = start;
            innerEnd = end;
        }

        /** Adds the times of the event at which the cursor stands. */
        void add(EventCursor event) {
            long first = micros(event, 0);
            long last = micros(event, 3);
            start[size] = first;
            end[size] = last == first ? after(last) : last;
            long innerFirst = micros(event, 1);
            long innerLast = micros(event, 2);
            if (innerStart == start && (innerFirst != first || innerLast != last || isFiner(event))) {
                innerStart = Arrays.copyOf(start, start.length);
                innerEnd = Arrays.copyOf(end, end.length);
            }
            if (innerStart != start) {
                boolean atVeryEnd = innerLast == last && last > first;
                innerStart[size] = innerFirst;
                innerEnd[size] = innerLast == innerFirst && !atVeryEnd ? after(innerLast) : innerLast;
            }
            finer |= isFiner(event);
            size++;
        }

        private static long micros(EventCursor event, int time) {
            return TimeColumns.micros(event.second(time), event.nano(time));
        }

        private static boolean isFiner(EventCursor event) {
            return event.nano(0) % 1_000 != 0
                    || event.nano(1) % 1_000 != 0
                    || event.nano(2) % 1_000 != 0
                    || event.nano(3) % 1_000 != 0;
        }

        /** Whether any time is finer than the columns know. */
        boolean isFiner() {
            return finer;
        }

        TimeColumns build() {
            return new TimeColumns(start, end, innerStart, innerEnd);
        }
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
        return micros(instant.getEpochSecond(), instant.getNano());
    }

    private static long micros(long second, int nano) {
        try {
            return Math.addExact(Math.multiplyExact(second, 1_000_000L), nano / 1_000);
        } catch (ArithmeticException beyondAllCalendars) {
            return second < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
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
