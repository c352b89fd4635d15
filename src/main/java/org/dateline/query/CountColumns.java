package org.dateline.query;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.Stream;

/**
 * The pairs of a category and something that an event of it counts for, as columns of a table of counts: only those that
 * occur, ordered by category. The first column of a category is that of its events themselves.
 */
final class CountColumns implements Rows<int[]> {

    private static final int MAX_LOOKED_UP = 1 << 22;

    private final CountKeys keys;
    /** Where the columns of a category begin; those of the next begin where they end. */
    private final int[] first;
    /** What a column counts. */
    private final int[] key;
    /** The column of category and key, where there are few enough of both; else empty. */
    private final int[] columnOf;

    CountColumns(CountKeys keys) {
        this.keys = keys;
        BitSet[] found = new BitSet[keys.categories()];
        Arrays.setAll(found, category -> new BitSet());
        for (int event = 0; event < keys.events(); event++) {
            BitSet ofCategory = found[keys.category(event)];
            int count = keys.count(event);
            for (int i = 0; i < count; i++) {
                ofCategory.set(keys.key(event, i));
            }
        }
        first = new int[found.length + 1];
        for (int category = 0; category < found.length; category++) {
            first[category + 1] = first[category] + found[category].cardinality();
        }
        key = Stream.of(found).flatMapToInt(BitSet::stream).toArray();
        columnOf = lookUp();
    }

    private int[] lookUp() {
        if ((long) keys.categories() * keys.size() > MAX_LOOKED_UP) {
            return new int[0];
        }
        int[] columns = new int[keys.categories() * keys.size()];
        for (int category = 0; category < keys.categories(); category++) {
            for (int column = first[category]; column < first[category + 1]; column++) {
                columns[category * keys.size() + key[column]] = column;
            }
        }
        return columns;
    }

    CountKeys keys() {
        return keys;
    }

    @Override
    public int width() {
        return key.length;
    }

    @Override
    public int[] row() {
        return new int[key.length];
    }

    @Override
    public int[] copy(int[] row) {
        return row.clone();
    }

    @Override
    public void addAll(int[] row, int[] into) {
        for (int i = 0; i < into.length; i++) {
            into[i] += row[i];
        }
    }

    boolean has(int category) {
        return first[category] < first[category + 1];
    }

    /** The first column of a category of which there are events; it counts these. */
    int first(int category) {
        return first[category];
    }

    /** The column after the last of a category. */
    int after(int category) {
        return first[category + 1];
    }

    /** What a column counts. */
    int key(int column) {
        return key[column];
    }

    /** Adds the columns of a category to the counts of what they count, times the sign. */
    void addTo(int[] counts, int category, int[] row, int sign) {
        int after = first[category + 1];
        for (int column = first[category]; column < after; column++) {
            counts[key[column]] += sign * row[column];
        }
    }

    /** Adds the columns of a category to the counts of pairs of what they count and a category, times the sign. */
    void addPairsTo(int[] counts, int category, int[] row, int sign) {
        int after = first[category + 1];
        for (int column = first[category]; column < after; column++) {
            counts[key[column] * keys.categories() + category] += sign * row[column];
        }
    }

    /** Counts an event in each of its columns. */
    @Override
    public void add(int event, int[] row) {
        int category = keys.category(event);
        int count = keys.count(event);
        for (int i = 0; i < count; i++) {
            row[column(category, keys.key(event, i))]++;
        }
    }

    /** The column of what an event of a category counts for. */
    int column(int category, int wanted) {
        return columnOf.length > 0
                ? columnOf[category * keys.size() + wanted]
                : Arrays.binarySearch(key, first[category], first[category + 1], wanted);
    }
}
