package org.dateline.query;

import java.util.Arrays;
import java.util.BitSet;
import org.dateline.query.cube.KeyPairs;

/**
 * The pairs of a category and something that an event of it counts for, as columns of a table of counts: only those that
 * occur, ordered by category. The first column of a category is that of its events themselves.
 */
final class CountColumns implements Rows<int[]> {

    private final CountKeys keys;
    private final KeyPairs pairs;

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
        pairs = new KeyPairs(keys.size(), found);
    }

    CountKeys keys() {
        return keys;
    }

    @Override
    public int width() {
        return pairs.width();
    }

    @Override
    public int[] row() {
        return new int[pairs.width()];
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
        return pairs.has(category);
    }

    /** The first column of a category of which there are events; it counts these. */
    int first(int category) {
        return pairs.first(category);
    }

    /** The column after the last of a category. */
    int after(int category) {
        return pairs.after(category);
    }

    /** What a column counts. */
    int key(int column) {
        return pairs.key(column);
    }

    /** Adds the columns of a category to the counts of what they count, times the sign. */
    void addTo(int[] counts, int category, int[] row, int sign) {
        int after = pairs.after(category);
        for (int column = pairs.first(category); column < after; column++) {
            counts[pairs.key(column)] += sign * row[column];
        }
    }

    /** Adds the columns of a category to the counts of pairs of what they count and a category, times the sign. */
    void addPairsTo(int[] counts, int category, int[] row, int sign) {
        int after = pairs.after(category);
        for (int column = pairs.first(category); column < after; column++) {
            counts[pairs.key(column) * keys.categories() + category] += sign * row[column];
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
        return pairs.column(category, wanted);
    }
}
