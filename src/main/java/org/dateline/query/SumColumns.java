package org.dateline.query;

import org.dateline.query.measure.AmountColumn;

/**
 * Columns of sums: for each pair of a category and something that an event of it counts for, see {@link CountColumns}, one for each part of
 * what is summed.
 */
final class SumColumns implements Rows<long[]> {

    private static final int INTS = Long.SIZE / Integer.SIZE;

    private final CountColumns pairs;
    private final CountKeys keys;
    private final AmountColumn amounts;
    private final int parts;

    SumColumns(CountColumns pairs, AmountColumn amounts) {
        this.pairs = pairs;
        this.keys = pairs.keys();
        this.amounts = amounts;
        this.parts = amounts.parts().size();
    }

    CountKeys keys() {
        return keys;
    }

    @Override
    public int width() {
        return INTS * parts * pairs.width();
    }

    @Override
    public long[] row() {
        return new long[parts * pairs.width()];
    }

    @Override
    public long[] copy(long[] row) {
        return row.clone();
    }

    @Override
    public void add(int event, long[] row) {
        int category = keys.category(event);
        int count = keys.count(event);
        for (int i = 0; i < count; i++) {
            amounts.add(event, 1, row, parts * pairs.column(category, keys.key(event, i)));
        }
    }

    @Override
    public void addAll(long[] row, long[] into) {
        for (int i = 0; i < into.length; i++) {
            into[i] += row[i];
        }
    }

    /** Sums of events of some categories, by what they count for, see {@link CountKeys}, and part. */
    static final class Tally implements Rows.Sink<long[]> {

        private final SumColumns columns;
        private final CategoryChoice chosen;
        private final long[] sums;

        Tally(SumColumns columns, CategoryChoice chosen) {
            this.columns = columns;
            this.chosen = chosen;
            this.sums = new long[columns.keys.size() * columns.parts];
        }

        long[] sums() {
            return sums;
        }

        @Override
        public void addRow(long[] row, int sign) {
            int parts = columns.parts;
            for (int category : chosen.list()) {
                int after = columns.pairs.after(category);
                for (int column = columns.pairs.first(category); column < after; column++) {
                    int from = parts * column;
                    int to = parts * columns.pairs.key(column);
                    for (int part = 0; part < parts; part++) {
                        sums[to + part] += sign * row[from + part];
                    }
                }
            }
        }

        @Override
        public void addEvent(int event, int sign) {
            if (chosen.has(columns.keys.category(event))) {
                int count = columns.keys.count(event);
                for (int i = 0; i < count; i++) {
                    columns.amounts.add(event, sign, sums, columns.parts * columns.keys.key(event, i));
                }
            }
        }
    }
}
