package org.dateline.query.order;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongArrays;
import java.util.Arrays;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Some events in ascending order of one of their times. How many lie before an instant is found by halves, first among a
 * few times that fit into the processor's cache, then between two of these.
 */
public final class TimeOrder {

    private static final int STRIDE = 256;

    private final long[] times;
    /** The events in order; null if they are all there are, and in order as they stand. */
    private final int @Nullable [] events;

    private final int size;
    /** The time of each {@link #STRIDE}th. */
    private final long[] marks;

    private TimeOrder(long[] times, int @Nullable [] events) {
        this.times = times;
        this.events = events;
        this.size = events == null ? times.length : events.length;
        this.marks = new long[(size + STRIDE - 1) / STRIDE];
        for (int mark = 0; mark < marks.length; mark++) {
            marks[mark] = time(mark * STRIDE);
        }
    }

    /** All events by their times; those of equal times as they stand. */
    public static TimeOrder of(long[] times) {
        return new TimeOrder(times, order(times));
    }

    private static int @Nullable [] order(long[] times) {
        boolean ascending = true;
        for (int i = 1; i < times.length && ascending; i++) {
            ascending = times[i] >= times[i - 1];
        }
        if (ascending) {
            return null;
        }
        int[] order = new int[times.length];
        Arrays.setAll(order, i -> i);
        LongArrays.radixSortIndirect(order, times, true);
        return order;
    }

    /** Those of them that are wanted, in the same order. */
    public TimeOrder only(IntPredicate wanted) {
        IntArrayList left = new IntArrayList();
        for (int rank = 0; rank < size; rank++) {
            if (wanted.test(event(rank))) {
                left.add(event(rank));
            }
        }
        return new TimeOrder(times, left.toIntArray());
    }

    /** How many events there are. */
    public int size() {
        return size;
    }

    /** The position of the event at this place of the order. */
    public int event(int rank) {
        return events == null ? rank : events[rank];
    }

    /** How many have a time before this one. */
    public int before(long instant) {
        int mark = firstMarkFrom(instant);
        int low = Math.max(0, (mark - 1) * STRIDE);
        int high = Math.min(size, mark * STRIDE);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (time(middle) < instant) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How many have this time or one before it. */
    public int upTo(long instant) {
        return instant == Long.MAX_VALUE ? size : before(instant + 1);
    }

    private int firstMarkFrom(long instant) {
        int low = 0;
        int high = marks.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks[middle] < instant) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private long time(int rank) {
        return times[event(rank)];
    }
}
