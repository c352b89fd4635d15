package org.dateline.query.sort;

import it.unimi.dsi.fastutil.doubles.DoubleArrays;
import it.unimi.dsi.fastutil.ints.IntArrays;
import it.unimi.dsi.fastutil.longs.LongArrays;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import org.dateline.files.Progress;
import org.dateline.query.WindowResult;
import org.dateline.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Which events come before which by what they have in one column: a number for each, alike for those that have the same. To make
 * it takes time in proportion to the events, with it those of a window are sorted at the cost of as many numbers. Four bytes an
 * event. Immutable, safe to use from several threads.
 */
public final class EventRanks {

    private static final int NONE = -1;
    /** How many characters of a text are compared as one number. */
    private static final int HEAD = 4;

    private static final int CHARACTER_BITS = 16;

    /** By position, from 0 without gaps; {@link #NONE} for what has no value. */
    private final int[] ranks;

    private final int different;

    private EventRanks(int[] ranks, int different) {
        this.ranks = ranks;
        this.different = different;
    }

    /**
     * By numbers, the least first.
     *
     * @param value the number by position, or NaN
     */
    public static EventRanks ofNumbers(int size, IntToDoubleFunction value, Progress progress) {
        double[] values = new double[size];
        for (int i = 0; i < size; i++) {
            values[i] = value.applyAsDouble(i) + 0.0;
            advance(progress, i, size);
        }
        int[] order = identity(size);
        DoubleArrays.radixSortIndirect(order, values, false);
        return ranked(order, i -> Double.isNaN(values[i]), (one, other) -> values[one] == values[other]);
    }

    /** By whole numbers, such as times, the least first; each has one. */
    public static EventRanks ofLongs(int size, IntToLongFunction value) {
        long[] values = new long[size];
        Arrays.setAll(values, value);
        int[] order = identity(size);
        LongArrays.radixSortIndirect(order, values, false);
        return ranked(order, i -> false, (one, other) -> values[one] == values[other]);
    }

    /**
     * By texts as a reader looks for them, whatever their case and accents (see {@link Folding}).
     *
     * @param text the text by position; null or blank for none
     */
    public static EventRanks ofTexts(int size, IntFunction<@Nullable String> text, Progress progress) {
        Object2IntOpenHashMap<String> numbers = new Object2IntOpenHashMap<>();
        numbers.defaultReturnValue(NONE);
        int[] numberOf = new int[size];
        for (int i = 0; i < size; i++) {
            String own = text.apply(i);
            numberOf[i] = own == null || own.isBlank() ? NONE : number(numbers, Folding.fold(own));
            advance(progress, i, size);
        }
        String[] texts = new String[numbers.size()];
        numbers.object2IntEntrySet().fastForEach(entry -> texts[entry.getIntValue()] = entry.getKey());
        EventRanks byNumber = ofDifferent(texts);
        return byNumber.of(size, i -> numberOf[i]);
    }

    private static int number(Object2IntOpenHashMap<String> numbers, String text) {
        int known = numbers.putIfAbsent(text, numbers.size());
        return known == NONE ? numbers.size() - 1 : known;
    }

    private static EventRanks ofDifferent(String[] texts) {
        long[] heads = new long[texts.length];
        Arrays.setAll(heads, i -> head(texts[i]));
        int[] order = identity(texts.length);
        IntArrays.quickSort(order, (one, other) -> {
            int byHead = Long.compareUnsigned(heads[one], heads[other]);
            return byHead == 0 ? texts[one].compareTo(texts[other]) : byHead;
        });
        return ranked(order, i -> false, (one, other) -> false);
    }

    private static long head(String text) {
        long head = 0;
        for (int i = 0; i < HEAD; i++) {
            head = head << CHARACTER_BITS | (i < text.length() ? text.charAt(i) : 0);
        }
        return head;
    }

    /**
     * The ranks of events that go by what they belong to, such as a category; these are the ranks of what they belong to.
     *
     * @param group by position what an event belongs to; negative for nothing
     */
    public EventRanks of(int size, IntUnaryOperator group) {
        int[] through = new int[size];
        for (int i = 0; i < size; i++) {
            int own = group.applyAsInt(i);
            through[i] = own < 0 ? NONE : ranks[own];
        }
        return new EventRanks(through, different);
    }

    private interface Same {
        boolean are(int one, int other);
    }

    private interface Missing {
        boolean is(int i);
    }

    private static EventRanks ranked(int[] order, Missing missing, Same same) {
        int[] ranks = new int[order.length];
        int rank = NONE;
        int before = NONE;
        for (int i : order) {
            if (missing.is(i)) {
                ranks[i] = NONE;
            } else {
                rank += before == NONE || !same.are(before, i) ? 1 : 0;
                ranks[i] = rank;
                before = i;
            }
        }
        return new EventRanks(ranks, rank + 1);
    }

    private static int[] identity(int size) {
        int[] order = new int[size];
        Arrays.setAll(order, i -> i);
        return order;
    }

    private static void advance(Progress progress, int done, int of) {
        progress.requireGoingOn();
        progress.at(done + 1L, of);
    }

    /** By position what an event is sorted by, ascending; what has no value comes last, whichever way it goes. */
    public IntUnaryOperator keys(boolean descending) {
        return position -> {
            int rank = ranks[position];
            return rank == NONE ? Integer.MAX_VALUE : descending ? different - 1 - rank : rank;
        };
    }

    /**
     * The positions of the events of a window by their keys, those with the same key by time. Looks at these only; may be called
     * off the UI thread.
     */
    public static int[] sorted(WindowResult shown, IntUnaryOperator keys) {
        Picked picked = new Picked(keys);
        shown.forEachPosition(picked);
        return picked.sorted();
    }

    /** The positions of what a window shows, each behind its key in one number. */
    private static final class Picked implements WindowResult.Visitor {

        private final IntUnaryOperator keys;
        private long[] numbers = new long[16];
        private int size;

        Picked(IntUnaryOperator keys) {
            this.keys = keys;
        }

        @Override
        public void shown(int position, boolean isCertain) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * size);
            }
            numbers[size++] = (long) keys.applyAsInt(position) << Integer.SIZE | position;
        }

        int[] sorted() {
            LongArrays.radixSort(numbers, 0, size);
            int[] positions = new int[size];
            Arrays.setAll(positions, i -> (int) numbers[i]);
            return positions;
        }
    }

    /** Where a position stands among sorted ones; negative if it is not there. */
    public static int find(int[] sorted, int position, IntUnaryOperator keys) {
        long wanted = (long) keys.applyAsInt(position) << Integer.SIZE | position;
        int from = 0;
        int to = sorted.length - 1;
        while (from <= to) {
            int middle = (from + to) >>> 1;
            long there = (long) keys.applyAsInt(sorted[middle]) << Integer.SIZE | sorted[middle];
            if (there == wanted) {
                return middle;
            }
            from = there < wanted ? middle + 1 : from;
            to = there < wanted ? to : middle - 1;
        }
        return -1;
    }
}
