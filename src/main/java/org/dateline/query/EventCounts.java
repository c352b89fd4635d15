package org.dateline.query;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Some events in the orders and with the cumulative counts from which it is told what any window shows of them, at a cost
 * that hardly depends on how many they are.
 *
 * <p>An event is certainly in a window if its inner interval meets it, or if the window holds the outer one. The latter adds
 * something only for events without an inner interval, and for those of which it is the very end of the outer one.
 */
final class EventCounts {

    private static final int BLOCK = 256;

    private final TimeColumns times;
    private final CountColumns columns;
    private final IntervalCounts outer;
    private final IntervalCounts inner;
    private final HeldCounts withoutInner;
    private final HeldCounts sureAtEnd;
    private final @Nullable BitSet only;
    /** The latest end of each block of the events in order of their starts. */
    private final long[] latestEnds;

    /** All events. */
    EventCounts(TimeColumns times, CountColumns columns) {
        this(times, columns, null, all(times));
    }

    /** Those of these events that are in the set. */
    EventCounts only(BitSet wanted) {
        Orders orders = new Orders(outer, inner).only(wanted);
        return new EventCounts(times, columns, wanted, orders);
    }

    private record Orders(TimeOrder start, TimeOrder end, TimeOrder innerStart, TimeOrder innerEnd) {

        Orders(IntervalCounts outer, IntervalCounts inner) {
            this(outer.byStart(), outer.byEnd(), inner.byStart(), inner.byEnd());
        }

        Orders only(BitSet wanted) {
            TimeOrder someStart = start.only(wanted);
            TimeOrder someEnd = end.only(wanted);
            return new Orders(
                    someStart,
                    someEnd,
                    innerStart == start ? someStart : innerStart.only(wanted),
                    innerEnd == end ? someEnd : innerEnd.only(wanted));
        }
    }

    private static Orders all(TimeColumns times) {
        TimeOrder start = TimeOrder.of(times.start());
        TimeOrder end = TimeOrder.of(times.end());
        return times.allExact()
                ? new Orders(start, end, start, end)
                : new Orders(
                        start,
                        end,
                        TimeOrder.of(times.innerStart()).only(times::hasInner),
                        TimeOrder.of(times.innerEnd()).only(times::hasInner));
    }

    private EventCounts(TimeColumns times, CountColumns columns, @Nullable BitSet only, Orders orders) {
        this.times = times;
        this.columns = columns;
        this.only = only;
        outer = new IntervalCounts(orders.start(), orders.end(), columns);
        inner = times.allExact() ? outer : new IntervalCounts(orders.innerStart(), orders.innerEnd(), columns);
        withoutInner = held(order -> order.only(event -> !times.hasInner(event)));
        sureAtEnd = held(order -> order.only(times::isSureAtEnd));
        latestEnds = new long[orders.start().size() / BLOCK + 1];
        Arrays.fill(latestEnds, Long.MIN_VALUE);
        for (int rank = 0; rank < orders.start().size(); rank++) {
            long end = times.end()[orders.start().event(rank)];
            latestEnds[rank / BLOCK] = Math.max(latestEnds[rank / BLOCK], end);
        }
    }

    private HeldCounts held(UnaryOperator<TimeOrder> some) {
        return new HeldCounts(some.apply(outer.byStart()), some.apply(outer.byEnd()), times.size(), columns);
    }

    CountColumns columns() {
        return columns;
    }

    TimeColumns times() {
        return times;
    }

    /** Whether this event is among them. */
    boolean has(int event) {
        return only == null || only.get(event);
    }

    /** The events in order of their starts. */
    TimeOrder byStart() {
        return outer.byStart();
    }

    /** How many of them begin before an instant. */
    int begunBefore(long instant) {
        return outer.byStart().before(instant);
    }

    /** How many of them have ended at an instant. */
    int endedAt(long instant) {
        return outer.byEnd().upTo(instant);
    }

    /**
     * Where, from this place of {@link #byStart} on, an event ends after an instant, or a little before; so that what has
     * long ended is passed over.
     */
    int skip(int rank, long instant) {
        int block = rank / BLOCK;
        if (rank % BLOCK != 0) {
            return rank;
        }
        while (block < latestEnds.length && latestEnds[block] <= instant) {
            block++;
        }
        return block * BLOCK;
    }

    /** Adds what is certainly or possibly in the window. */
    void addShown(long from, long to, Tally tally) {
        if (from < to) {
            outer.addMeeting(from, to, tally);
        }
    }

    /** Adds what is certainly in the window. */
    void addCertain(long from, long to, Tally tally) {
        if (from < to) {
            inner.addMeeting(from, to, tally);
            withoutInner.addHeld(from, to, 1, tally);
            // Those that end where the window does: all others of them are held only if their inner interval meets it
            sureAtEnd.addHeld(from, to, 1, tally);
            sureAtEnd.addHeld(from, to - 1, -1, tally);
        }
    }
}
