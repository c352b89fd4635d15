package org.dateline.query;

import java.util.concurrent.CompletableFuture;
import org.dateline.query.order.EventOrders;
import org.dateline.query.order.TimeOrder;

/**
 * The cumulative counts or sums of some events over some columns, from which is told what any window shows of them.
 *
 * <p>An event is certainly in a window if its inner interval meets it, or if the window holds the outer one. The latter adds
 * something only for events without an inner interval, and for those of which it is the very end of the outer one.
 *
 * @param <R> a row of what is added up
 * @param <C> the columns of such rows
 */
final class WindowSums<R, C extends Rows<R>> {

    private final C columns;
    private final Intervals<R> outer;
    private final Intervals<R> inner;
    private final HeldCounts<R> withoutInner;
    private final HeldCounts<R> sureAtEnd;

    /** @param leastBlock how many events a block has: the more, the less memory, and the more is counted anew */
    WindowSums(EventOrders orders, C columns, int leastBlock) {
        this.columns = columns;
        outer = Intervals.of(orders.start(), orders.end(), columns, leastBlock);
        inner = orders.allExact() ? outer : Intervals.of(orders.innerStart(), orders.innerEnd(), columns, leastBlock);
        withoutInner = new HeldCounts<>(orders.withoutInner(), columns);
        sureAtEnd = new HeldCounts<>(orders.sureAtEnd(), columns);
    }

    C columns() {
        return columns;
    }

    /** Adds what the window shows, from microseconds to before others: what is certainly in it, or possibly too. */
    <T extends Rows.Sink<R>> T add(long from, long to, boolean certainOnly, T tally) {
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
    private record Intervals<R>(CumulativeCounts<R> byStart, CumulativeCounts<R> byEnd) {

        static <R> Intervals<R> of(TimeOrder start, TimeOrder end, Rows<R> columns, int leastBlock) {
            CompletableFuture<CumulativeCounts<R>> ends =
                    CompletableFuture.supplyAsync(() -> new CumulativeCounts<>(end, columns, leastBlock));
            return new Intervals<>(new CumulativeCounts<>(start, columns, leastBlock), ends.join());
        }

        void addMeeting(long from, long to, Rows.Sink<R> tally) {
            byStart.addBefore(byStart.order().before(to), 1, tally);
            byEnd.addBefore(byEnd.order().upTo(from), -1, tally);
        }
    }
}
