package org.dateline.query;

import java.util.concurrent.CompletableFuture;

/**
 * Counts the intervals that a window meets: those that begin before it ends, without those that end before it begins.
 * Both stand in an order of their own with cumulative counts.
 */
final class IntervalCounts {

    private final CumulativeCounts byStart;
    private final CumulativeCounts byEnd;

    IntervalCounts(TimeOrder byStart, TimeOrder byEnd, CountColumns columns, int leastBlock) {
        CompletableFuture<CumulativeCounts> ends =
                CompletableFuture.supplyAsync(() -> new CumulativeCounts(byEnd, columns, leastBlock));
        this.byStart = new CumulativeCounts(byStart, columns, leastBlock);
        this.byEnd = ends.join();
    }

    /** Adds what meets the window, which is not empty. */
    void addMeeting(long from, long to, Tally tally) {
        byStart.addBefore(byStart.order().before(to), 1, tally);
        byEnd.addBefore(byEnd.order().upTo(from), -1, tally);
    }
}
