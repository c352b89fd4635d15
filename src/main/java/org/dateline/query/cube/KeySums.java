package org.dateline.query.cube;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * Amounts of events by bin, category and one kind of thing that they count for, from which is told what lies in any bins: those
 * events that begin before the bins end, without those that end before they begin.
 *
 * <p>What is certain is told as by the index: of the inner intervals, and of those events without one that the bins hold as a
 * whole. The latter are all that end before the bins do without those that begin before them; but one that begins before
 * the bins and ends after them would be taken away without having been counted, so those that may are kept apart. So are events
 * whose inner interval is no more than the very end of the outer one, which are held by bins that end there.
 */
final class KeySums {

    private final KeyPairs pairs;
    private final int values;
    private final Map<EventPart, BinTable> tables = new EnumMap<>(EventPart.class);
    private final boolean exact;
    private final long most;
    private final Pieces crossing = new Pieces();
    private final Pieces atEnd = new Pieces();

    /**
     * Without an event.
     *
     * @param values how many amounts each pair has
     * @param exact whether every event's inner interval is its outer one
     * @param most how many events there are at the most, each as often as it counts
     */
    KeySums(int bins, KeyPairs pairs, int values, boolean exact, long most) {
        this.pairs = pairs;
        this.values = values;
        this.exact = exact;
        this.most = most;
        for (EventPart part : EventPart.values()) {
            if (!exact || part == EventPart.START || part == EventPart.LAST) {
                tables.put(part, BinTable.of(bins, pairs.width() * values, numbers(most, values)));
            }
        }
    }

    /** How many bytes such sums take at the most, without what is kept of events that may cross bins. */
    static long bytes(long bins, KeyPairs pairs, int values, boolean exact, long most) {
        long ofTable = BinTable.bytes(bins, (long) pairs.width() * values, numbers(most, values));
        return ofTable * (exact ? 2 : EventPart.values().length);
    }

    /** How many numbers so many events make other than 0 at the most. */
    private static long numbers(long events, int values) {
        return events > Integer.MAX_VALUE ? Long.MAX_VALUE : events * values;
    }

    /** How many events there are at the most. */
    long most() {
        return most;
    }

    KeyPairs pairs() {
        return pairs;
    }

    void add(EventPart part, int bin, int column, int value, long amount) {
        table(part).add(bin, values * column + value, amount);
    }

    void addCrossing(int start, int last, int column, int value, long amount) {
        crossing.add(start, last, values * column + value, amount);
    }

    void addAtEnd(int start, int last, int column, int value, long amount) {
        atEnd.add(start, last, values * column + value, amount);
    }

    int pieces() {
        return crossing.size() + atEnd.size();
    }

    /** Makes it ready to be asked; once. */
    void complete() {
        tables.values().forEach(BinTable::accumulate);
        crossing.sort();
        atEnd.sort();
    }

    /** Writes all of it but the pairs; of a completed one. */
    void write(DataOutputStream out) throws IOException {
        for (EventPart part : EventPart.values()) {
            if (tables.containsKey(part)) {
                table(part).write(out);
            }
        }
        crossing.write(out);
        atEnd.write(out);
    }

    /** Adds what was written. */
    void read(DataInputStream in) throws IOException {
        for (EventPart part : EventPart.values()) {
            if (tables.containsKey(part)) {
                table(part).read(in);
            }
        }
        crossing.read(in, pairs.width() * values);
        atEnd.read(in, pairs.width() * values);
    }

    private BinTable table(EventPart part) {
        return Objects.requireNonNull(tables.get(part));
    }

    /** Adds what lies in some bins to the amounts of keys, of one value and some categories. */
    void addByKey(BinRange bins, boolean certainOnly, int value, boolean[] chosen, long[] byKey) {
        add(bins, certainOnly, value, chosen, new OfKeys(pairs, byKey));
    }

    /** Adds what lies in some bins to the amounts of pairs, by their columns. */
    void addByPair(BinRange bins, boolean certainOnly, int value, boolean[] chosen, long[] byPair) {
        add(bins, certainOnly, value, chosen, new OfPairs(byPair));
    }

    /** Adds what lies in some bins to the amounts of categories. */
    void addByCategory(BinRange bins, boolean certainOnly, int value, boolean[] chosen, long[] byCategory) {
        add(bins, certainOnly, value, chosen, (category, column, amount) -> byCategory[category] += amount);
    }

    private interface Sink {
        void add(int category, int column, long amount);

        /** Adds the differences of two rows at a category's columns, of which the first is at {@code at} and each other so many places further. */
        default void addRow(int category, int first, int after, long[] more, long[] less, int at, int step) {
            int place = at;
            for (int column = first; column < after; column++) {
                add(category, column, more[place] - less[place]);
                place += step;
            }
        }
    }

    /** Tens of thousands of pairs at each step of a window: without a call for each. */
    private record OfKeys(KeyPairs pairs, long[] byKey) implements Sink {

        @Override
        public void add(int category, int column, long amount) {
            byKey[pairs.key(column)] += amount;
        }

        @Override
        public void addRow(int category, int first, int after, long[] more, long[] less, int at, int step) {
            int place = at;
            for (int column = first; column < after; column++) {
                byKey[pairs.key(column)] += more[place] - less[place];
                place += step;
            }
        }
    }

    private record OfPairs(long[] byPair) implements Sink {

        @Override
        public void add(int category, int column, long amount) {
            byPair[column] += amount;
        }

        @Override
        public void addRow(int category, int first, int after, long[] more, long[] less, int at, int step) {
            int place = at;
            for (int column = first; column < after; column++) {
                byPair[column] += more[place] - less[place];
                place += step;
            }
        }
    }

    private void add(BinRange bins, boolean certainOnly, int value, boolean[] chosen, Sink sink) {
        if (bins.isEmpty()) {
            return;
        }
        if (!certainOnly || exact) {
            addMeeting(EventPart.START, bins.to(), EventPart.LAST, bins.from(), value, chosen, sink);
            return;
        }
        addMeeting(EventPart.INNER_START, bins.to(), EventPart.INNER_LAST, bins.from(), value, chosen, sink);
        addMeeting(EventPart.HELD_LAST, bins.to(), EventPart.HELD_START, bins.from(), value, chosen, sink);
        Pieces.Sink columns = (column, amount) -> {
            int pair = column / values;
            int category = pairs.category(pair);
            if (column % values == value && chosen[category]) {
                sink.add(category, pair, amount);
            }
        };
        crossing.crossing(bins.from(), bins.to(), columns);
        atEnd.heldTo(bins.from(), bins.to() - 1, columns);
    }

    private void addMeeting(
            EventPart added, int to, EventPart taken, int from, int value, boolean[] chosen, Sink sink) {
        long[] more = table(added).before(to);
        long[] less = table(taken).before(from);
        for (int category = 0; category < chosen.length; category++) {
            if (chosen[category]) {
                int first = pairs.first(category);
                sink.addRow(category, first, pairs.after(category), more, less, values * first + value, values);
            }
        }
    }
}
