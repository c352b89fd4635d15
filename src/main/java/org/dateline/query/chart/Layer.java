package org.dateline.query.chart;

import org.dateline.query.measure.AmountColumn;
import org.dateline.query.measure.Sum;
import org.jspecify.annotations.Nullable;

/**
 * Events counted, and what they give summed, by part and bar. What is added over several bars is noted where it begins and ends, so that an
 * event of a year costs the same as one of a minute.
 */
final class Layer {

    private final int bars;
    private final @Nullable AmountColumn amounts;
    private final int width;
    /** By part, then by bar. */
    private final int[] events;

    private final long[] sums;
    /** By part: of all bars together, each event once. */
    private final int[] all;

    private final long[] allSums;

    Layer(int parts, int bars, @Nullable AmountColumn amounts) {
        this.bars = bars;
        this.amounts = amounts;
        this.width = amounts == null ? 0 : amounts.parts().size();
        this.events = new int[parts * (bars + 1)];
        this.sums = new long[parts * (bars + 1) * width];
        this.all = new int[parts];
        this.allSums = new long[parts * width];
    }

    /** Adds an event to a part, from one bar to another. */
    void add(int event, int part, int first, int last) {
        int from = at(part, first);
        int after = at(part, last + 1);
        events[from]++;
        events[after]--;
        all[part]++;
        if (amounts != null) {
            amounts.add(event, 1, sums, from * width);
            amounts.add(event, -1, sums, after * width);
            amounts.add(event, 1, allSums, part * width);
        }
    }

    private int at(int part, int bar) {
        return part * (bars + 1) + bar;
    }

    /** To be called once, when all is added. */
    void end() {
        for (int part = 0; part < all.length; part++) {
            for (int bar = 1; bar <= bars; bar++) {
                int at = at(part, bar);
                events[at] += events[at - 1];
                for (int i = 0; i < width; i++) {
                    sums[at * width + i] += sums[(at - 1) * width + i];
                }
            }
        }
    }

    int events(int part, int bar) {
        return events[at(part, bar)];
    }

    int events(int part) {
        return all[part];
    }

    Sum sum(int part, int bar) {
        return column().sum(sums, at(part, bar) * width);
    }

    Sum sum(int part) {
        return column().sum(allSums, part * width);
    }

    private AmountColumn column() {
        if (amounts == null) {
            throw new IllegalStateException("nothing is summed");
        }
        return amounts;
    }
}
