package org.dateline.query;

import java.util.concurrent.CompletableFuture;

/**
 * The cumulative counts of some events over some columns, from which is told what any window shows of them.
 *
 * <p>An event is certainly in a window if its inner interval meets it, or if the window holds the outer one. The latter adds
 * something only for events without an inner interval, and for those of which it is the very end of the outer one.
 */
final class WindowSums {

    private final CountColumns columns;
    private final Intervals outer;
    private final Intervals inner;
    private final HeldCounts withoutInner;
    private final HeldCounts sureAtEnd;

    /** @param leastBlock how many events a block has: the more, the less memory, and the more is counted anew */
    WindowSums(EventOrders orders, CountColumns columns, int leastBlock) {
        this.columns = columns;
        outer = Intervals.of(orders.start(), orders.end(), columns, leastBlock);
        inner = orders.allExact() ? outer : Intervals.of(orders.innerStart(), orders.innerEnd(), columns, leastBlock);
        withoutInner = new HeldCounts(orders.withoutInner(), columns);
        sureAtEnd = new HeldCounts(orders.sureAtEnd(), columns);
    }

    CountColumns columns() {
        return columns;
    }

    /** Adds what the window shows, from microseconds to before others: what is certainly in it, or possibly too. */
    <T extends Tally> T add(long from, long to, boolean certainOnly, T tally) {
        if (from < to && certainOnly) {
            inner.addMeeting(from, to, tally);
            withoutInner.addHeld(from, to, 1, tally);
            // Those that end where the window does: all others of them are held only if their inner interval meets it
            sureAtEnd.addHeld(from, to, 1, tally);
            sureAtEnd.addHeld(from, to - 1, -1, tally);
        } else if (from < to) {
            outer.addMeeting(from, to, tally);
        }
        return tally;
    }

    /** Intervals that a window meets: those that begin before it ends, without those that end before it begins. */
    private record Intervals(CumulativeCounts byStart, CumulativeCounts byEnd) {

        static Intervals of(TimeOrder start, TimeOrder end, CountColumns columns, int leastBlock) {
            CompletableFuture<CumulativeCounts> ends =
                    CompletableFuture.supplyAsync(() -> new CumulativeCounts(end, columns, leastBlock));
            return new Intervals(new CumulativeCounts(start, columns, leastBlock), ends.join());
        }

        void addMeeting(long from, long to, Tally tally) {
            byStart.addBefore(byStart.order().before(to), 1, tally);
            byEnd.addBefore(byEnd.order().upTo(from), -1, tally);
        }
    }
}
