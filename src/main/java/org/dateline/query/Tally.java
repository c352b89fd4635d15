package org.dateline.query;

/**
 * Adds up some of what is counted: whole rows of a table of counts, see {@link CountColumns}, and single events. Both can
 * be taken away again.
 */
interface Tally {

    /** Adds a row of counts times the sign. */
    void addRow(int[] row, int sign);

    /** Adds an event as often as the sign says. */
    void addEvent(int event, int sign);

    /** How many events there are of some categories. */
    final class OfEvents implements Tally {

        private final CountColumns columns;
        private final CountKeys keys;
        private final CategoryChoice chosen;
        private int total;

        OfEvents(CountColumns columns, CategoryChoice chosen) {
            this.columns = columns;
            this.keys = columns.keys();
            this.chosen = chosen;
        }

        int total() {
            return total;
        }

        @Override
        public void addRow(int[] row, int sign) {
            for (int category : chosen.list()) {
                if (columns.has(category)) {
                    total += sign * row[columns.first(category)];
                }
            }
        }

        @Override
        public void addEvent(int event, int sign) {
            if (chosen.has(keys.category(event))) {
                total += sign;
            }
        }
    }

    /** How many events there are of each of some categories. */
    final class OfCategories implements Tally {

        private final CountColumns columns;
        private final CountKeys keys;
        private final CategoryChoice chosen;
        private final int[] counts;

        OfCategories(CountColumns columns, CategoryChoice chosen) {
            this.columns = columns;
            this.keys = columns.keys();
            this.chosen = chosen;
            this.counts = new int[keys.categories() - 1];
        }

        /** By category; events of none are left out. */
        int[] counts() {
            return counts;
        }

        @Override
        public void addRow(int[] row, int sign) {
            for (int category : chosen.list()) {
                if (category < counts.length && columns.has(category)) {
                    counts[category] += sign * row[columns.first(category)];
                }
            }
        }

        @Override
        public void addEvent(int event, int sign) {
            int category = keys.category(event);
            if (category < counts.length && chosen.has(category)) {
                counts[category] += sign;
            }
        }
    }

    /** How often events of some categories count for each of the {@link CountKeys}, and how many there are by category. */
    final class OfKeys implements Tally {

        private final CountColumns columns;
        private final CountKeys keys;
        private final CategoryChoice chosen;
        private final int[] counts;
        private final int[] byCategory;

        OfKeys(CountColumns columns, CategoryChoice chosen) {
            this.columns = columns;
            this.keys = columns.keys();
            this.chosen = chosen;
            this.counts = new int[keys.size()];
            this.byCategory = new int[keys.categories()];
        }

        /** By what is counted for. */
        int[] counts() {
            return counts;
        }

        /** By category; the last is that of events of none. */
        int[] byCategory() {
            return byCategory;
        }

        @Override
        public void addRow(int[] row, int sign) {
            for (int category : chosen.list()) {
                if (columns.has(category)) {
                    byCategory[category] += sign * row[columns.first(category)];
                }
                columns.addTo(counts, category, row, sign);
            }
        }

        @Override
        public void addEvent(int event, int sign) {
            int category = keys.category(event);
            if (chosen.has(category)) {
                byCategory[category] += sign;
                keys.add(event, sign, counts);
            }
        }
    }

    /** How often events of some categories count for each of the {@link CountKeys}, by category. */
    final class OfPairs implements Tally {

        private final CountColumns columns;
        private final CountKeys keys;
        private final CategoryChoice chosen;
        private final int[] counts;

        OfPairs(CountColumns columns, CategoryChoice chosen) {
            this.columns = columns;
            this.keys = columns.keys();
            this.chosen = chosen;
            this.counts = new int[keys.size() * keys.categories()];
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
        public void addEvent(int event, int sign) {
            int category = keys.category(event);
            if (chosen.has(category)) {
                int count = keys.count(event);
                for (int i = 0; i < count; i++) {
                    counts[keys.key(event, i) * keys.categories() + category] += sign;
                }
            }
        }
    }
}
