package org.dateline.query;

import java.util.Arrays;
import java.util.BitSet;
import org.dateline.events.EventTimes;
import org.dateline.query.order.EventOrders;
import org.dateline.query.order.TimeOrder;
import org.jspecify.annotations.Nullable;

/**
 * Some events in the orders and with the cumulative counts from which it is told what any window shows of them, at a cost
 * that hardly depends on how many they are. How many events there are by category is counted apart from how many there are
 * by place and source, of which there may be so many that their counts are wide.
 */
final class EventCounts {

    private static final int BLOCK = 256;
    private static final int MIN_BLOCK = 64;

    private final EventOrders orders;
    private final WindowSums<int[], CountColumns> byKey;
    /** Only events, by category. */
    private final WindowSums<int[], CountColumns> totals;

    private final @Nullable BitSet only;
    /** The latest end of each block of the events in order of their starts. */
    private final long[] latestEnds;

    EventCounts(EventTimes times, CountColumns columns) {
        this(columns, null, EventOrders.all(times));
    }

    EventCounts only(BitSet wanted) {
        return new EventCounts(byKey.columns(), wanted, orders.only(wanted));
    }

    private EventCounts(CountColumns columns, @Nullable BitSet only, EventOrders orders) {
        this.orders = orders;
        this.only = only;
        CountKeys events = columns.keys().eventsOnly();
        byKey = new WindowSums<>(orders, columns, MIN_BLOCK);
        totals = events == columns.keys() ? byKey : new WindowSums<>(orders, new CountColumns(events), BLOCK);
        TimeOrder start = orders.start();
        latestEnds = new long[start.size() / BLOCK + 1];
        Arrays.fill(latestEnds, Long.MIN_VALUE);
        for (int rank = 0; rank < start.size(); rank++) {
            long end = times().end()[start.event(rank)];
            latestEnds[rank / BLOCK] = Math.max(latestEnds[rank / BLOCK], end);
        }
    }

    CountKeys keys() {
        return byKey.columns().keys();
    }

    /** What is counted for: events, places and sources. */
    WindowSums<int[], CountColumns> byKey() {
        return byKey;
    }

    /** How many events of some categories there are in a window, from microseconds to before others. */
    Tally.OfCategories count(long from, long to, boolean certainOnly, CategoryChoice chosen) {
        return totals.add(from, to, certainOnly, new Tally.OfCategories(totals.columns(), chosen));
    }

    EventOrders orders() {
        return orders;
    }

    EventTimes times() {
        return orders.times();
    }

    boolean areAll() {
        return only == null;
    }

    /** Whether this event is among them, and of one of these categories. */
    boolean has(int event, CategoryChoice chosen) {
        return chosen.has(keys().category(event)) && (only == null || only.get(event));
    }

    /**
     * Where, from this place of the order of starts on, an event ends after an instant, or a little before; so that what has
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
}
