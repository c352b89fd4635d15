package org.dateline.query;

/**
 * The cumulative counts of some events over some columns, from which is told what any window shows of them.
 *
 * <p>An event is certainly in a window if its inner interval meets it, or if the window holds the outer one. The latter adds
 * something only for events without an inner interval, and for those of which it is the very end of the outer one.
 */
final class WindowSums {

    private final CountColumns columns;
    private final IntervalCounts outer;
    private final IntervalCounts inner;
    private final HeldCounts withoutInner;
    private final HeldCounts sureAtEnd;

    /**
     * Counts the events.
     *
     * @param leastBlock how many events a block has at the least: the more, the less memory, and the more is counted anew
     */
    WindowSums(EventOrders orders, CountColumns columns, int leastBlock) {
        this.columns = columns;
        outer = new IntervalCounts(orders.start(), orders.end(), columns, leastBlock);
        inner = orders.allExact()
                ? outer
                : new IntervalCounts(orders.innerStart(), orders.innerEnd(), columns, leastBlock);
        withoutInner = new HeldCounts(orders.withoutInner(), columns);
        sureAtEnd = new HeldCounts(orders.sureAtEnd(), columns);
    }

    CountColumns columns() {
        return columns;
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
