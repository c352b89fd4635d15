package org.dateline.query;

import java.util.stream.IntStream;

/**
 * Adds up some of what is counted, of some categories: whole rows of a table of counts, see {@link CountColumns}, and single
 * events. Both can be taken away again.
 */
abstract class Tally implements Rows.Sink<int[]> {

    final CountColumns columns;
    final CountKeys keys;
    final CategoryChoice chosen;
    final int[] counts;

    private Tally(CountColumns columns, CategoryChoice chosen, int size) {
        this.columns = columns;
        this.keys = columns.keys();
        this.chosen = chosen;
        this.counts = new int[size];
    }

    int[] counts() {
        return counts;
    }

    @Override
    public final void addEvent(int event, int sign) {
        int category = keys.category(event);
        if (chosen.has(category)) {
            addEvent(event, category, sign);
        }
    }

    abstract void addEvent(int event, int category, int sign);

    /** How many events there are of each category; the last count is that of events of none. */
    static final class OfCategories extends Tally {

        OfCategories(CountColumns columns, CategoryChoice chosen) {
            super(columns, chosen, columns.keys().categories());
        }

        int total() {
            return IntStream.of(counts).sum();
        }

        @Override
        public void addRow(int[] row, int sign) {
            for (int category : chosen.list()) {
                if (columns.has(category)) {
                    counts[category] += sign * row[columns.first(category)];
                }
            }
        }

        @Override
        void addEvent(int event, int category, int sign) {
            counts[category] += sign;
        }
    }

    /** How often events count for each of the {@link CountKeys}. */
    static final class OfKeys extends Tally {

        OfKeys(CountColumns columns, CategoryChoice chosen) {
            super(columns, chosen, columns.keys().size());
        }

        @Override
        public void addRow(int[] row, int sign) {
            for (int category : chosen.list()) {
                columns.addTo(counts, category, row, sign);
            }
        }

        @Override
        void addEvent(int event, int category, int sign) {
            keys.add(event, sign, counts);
        }
    }

    /** How often events count for each of the {@link CountKeys}, by category. */
    static final class OfPairs extends Tally {

        OfPairs(CountColumns columns, CategoryChoice chosen) {
            super(columns, chosen, columns.keys().size() * columns.keys().categories());
        }

        int count(int key, int category) {
            return counts[key * keys.categories() + category];
        }

        @Override
        public void addRow(int[] row, int sign) {
            for (int category : chosen.list()) {
                columns.addPairsTo(counts, category, row, sign);
            }
        }

        @Override
        void addEvent(int event, int category, int sign) {
            int count = keys.count(event);
            for (int i = 0; i < count; i++) {
                counts[keys.key(event, i) * keys.categories() + category] += sign;
            }
        }
    }
}
