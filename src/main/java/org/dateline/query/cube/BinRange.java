package org.dateline.query.cube;

import org.dateline.model.TimeWindow;

/**
 * Some bins that follow one another.
 *
 * @param from the first, from 0
 * @param to the one after the last
 */
public record BinRange(int from, int to) {

    /** @throws IllegalArgumentException if it ends before it begins, or begins before the first bin */
    public BinRange {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("no bins from " + from + " to " + to);
        }
    }

    /** Whether it has no bin. */
    public boolean isEmpty() {
        return from == to;
    }

    /** The time of these bins. */
    public TimeWindow window(TimeBins bins) {
        return new TimeWindow(TimeBins.instant(bins.edge(from)), TimeBins.instant(bins.edge(to)));
    }
}
