package org.dateline.query.cube;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Pairs of a category and something that events of it count for, as columns of a table: only those that occur, ordered by
 * category and then by what is counted for. Both are numbers from 0.
 */
public final class KeyPairs {

    private static final int MAX_LOOKED_UP = 1 << 22;

    private final int keys;
    /** Where the columns of a category begin; those of the next begin where they end. */
    private final int[] first;
    /** What a column is for. */
    private final int[] key;
    /** The column of category and key, where there are few enough of both; else empty. */
    private final int[] columnOf;
    /** Where the columns of a thing begin among all, ordered by thing; those of the next begin where they end. */
    private final int[] firstOfKey;

    private final int[] columnsByKey;

    /**
     * The pairs that occur.
     *
     * @param keys how many things there are to be counted for
     * @param occurring by category what its events count for
     */
    public KeyPairs(int keys, BitSet[] occurring) {
        this.keys = keys;
        this.first = new int[occurring.length + 1];
        for (int category = 0; category < occurring.length; category++) {
            first[category + 1] = first[category] + occurring[category].cardinality();
        }
        this.key = Stream.of(occurring).flatMapToInt(BitSet::stream).toArray();
        this.columnOf = lookUp();
        this.firstOfKey = new int[keys + 1];
        for (int of : key) {
            firstOfKey[of + 1]++;
        }
        for (int of = 0; of < keys; of++) {
            firstOfKey[of + 1] += firstOfKey[of];
        }
        this.columnsByKey = new int[key.length];
        int[] next = firstOfKey.clone();
        for (int column = 0; column < key.length; column++) {
            columnsByKey[next[key[column]]++] = column;
        }
    }

    private int[] lookUp() {
        if ((long) categories() * keys > MAX_LOOKED_UP) {
            return new int[0];
        }
        int[] columns = new int[categories() * keys];
        Arrays.fill(columns, -1);
        for (int category = 0; category < categories(); category++) {
            for (int column = first[category]; column < first[category + 1]; column++) {
                columns[category * keys + key[column]] = column;
            }
        }
        return columns;
    }

    /** How many columns there are. */
    public int width() {
        return key.length;
    }

    /** How many categories there are. */
    public int categories() {
        return first.length - 1;
    }

    /** How many things there are to be counted for. */
    public int keys() {
        return keys;
    }

    /** Whether the category has a column. */
    public boolean has(int category) {
        return first[category] < first[category + 1];
    }

    /** The first column of a category. */
    public int first(int category) {
        return first[category];
    }

    /** The column after the last of a category. */
    public int after(int category) {
        return first[category + 1];
    }

    /** The category of a column. */
    public int category(int column) {
        int found = Arrays.binarySearch(first, column);
        if (found < 0) {
            return -found - 2;
        }
        // Categories without a column begin where the next does
        while (first[found + 1] == column) {
            found++;
        }
        return found;
    }

    /** What a column is for. */
    public int key(int column) {
        return key[column];
    }

    /** The columns of one thing, in the order of categories. */
    public IntStream columnsOf(int wanted) {
        return Arrays.stream(columnsByKey, firstOfKey[wanted], firstOfKey[wanted + 1]);
    }

    /** The column of a pair; negative if the pair does not occur. */
    public int column(int category, int wanted) {
        return columnOf.length > 0
                ? columnOf[category * keys + wanted]
                : Arrays.binarySearch(key, first[category], first[category + 1], wanted);
    }
}
