package org.dateline.query.cube;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.dateline.model.TimeWindow;

/**
 * How many events of each category lie in each of some bins that follow one another: certainly, and possibly. An event
 * that lasts longer than a bin counts in each bin that it meets, so bins are not to be added up.
 */
public final class Histogram {

    private final List<Instant> edges;
    private final long[][] certain;
    private final long[][] possible;

    /** Takes the arrays as they are; the first index is the bin, the second the category. */
    public Histogram(List<Instant> edges, long[][] certain, long[][] possible) {
        this.edges = List.copyOf(edges);
        this.certain = certain;
        this.possible = possible;
    }

    /** How many bins there are. */
    public int bins() {
        return certain.length;
    }

    /** How many categories there are. */
    public int categories() {
        return certain.length == 0 ? 0 : certain[0].length;
    }

    /** The time that a bin covers. */
    public TimeWindow windowOf(int bin) {
        return new TimeWindow(edges.get(bin), edges.get(bin + 1));
    }

    /** How many events of the category are certainly in the bin. */
    public long certain(int bin, int category) {
        return certain[bin][category];
    }

    /** How many events of the category are possibly in the bin, besides. */
    public long possible(int bin, int category) {
        return possible[bin][category];
    }

    /** How many events are certainly in the bin. */
    public long certain(int bin) {
        return LongStream.of(certain[bin]).sum();
    }

    /** How many events are possibly in the bin, besides. */
    public long possible(int bin) {
        return LongStream.of(possible[bin]).sum();
    }

    /** The most events of any bin: the certain ones alone, or with the possible ones. */
    public long highest(boolean certainOnly) {
        return IntStream.range(0, bins())
                .mapToLong(bin -> certain(bin) + (certainOnly ? 0 : possible(bin)))
                .max()
                .orElse(0);
    }
}
