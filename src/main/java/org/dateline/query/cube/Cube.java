package org.dateline.query.cube;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.dateline.events.EventTimes;
import org.dateline.model.TimeWindow;

/**
 * How many of the events that a filter lets through there are in any window between borders of bins, by category, place
 * and source, and how much they give for measures. It holds no event: what it takes depends on bins, categories, places and sources, or on how
 * many events there are where these are few, and what a question costs on categories, places and sources. Safe to use from several threads.
 */
public final class Cube implements Histograms {

    private final TimeBins bins;
    private final CubeKeys keys;
    private final boolean exact;
    private final Map<Dimension, KeySums> sums;
    private final boolean[] all;

    /**
     * Takes what an engine has counted; not to be used after {@link #build}.
     *
     * @see EventPart
     */
    public static final class Builder {

        private final TimeBins bins;
        private final CubeKeys keys;
        private final boolean exact;
        private final Map<Dimension, KeySums> sums = new EnumMap<>(Dimension.class);

        /** @param exact whether every event's inner interval is its outer one, so that nothing else is to be added than starts and ends */
        public Builder(TimeBins bins, CubeKeys keys, boolean exact) {
            this.bins = bins;
            this.keys = keys;
            this.exact = exact;
        }

        /**
         * Counts by this too; to be called before anything is added to it.
         *
         * @param most how many events there are at the most, each as often as it counts: with few of them, many bins take little memory
         */
        public Builder by(Dimension dimension, KeyPairs pairs, long most) {
            sums.put(dimension, new KeySums(bins.size(), pairs, keys.values(), exact, most));
            return this;
        }

        /**
         * Adds an amount of events, of which this part lies in a bin. What begins after the last bin, as a latest start may, is in none.
         *
         * @param value 0 for how many there are, 1 + 2m for the sum of measure m, 2 + 2m for how many give it
         * @throws IllegalArgumentException if the pair of category and key is none of those that occur
         */
        public void add(Dimension dimension, EventPart part, int bin, int category, int key, int value, long amount) {
            if (bin < bins.size()) {
                of(dimension).add(part, bin, column(dimension, category, key), value, amount);
            }
        }

        /** Adds an amount of events without an inner interval that begin in a bin and end in another, so that they may cross those between. */
        public void addCrossing(
                Dimension dimension, int start, int last, int category, int key, int value, long amount) {
            of(dimension).addCrossing(start, last, column(dimension, category, key), value, amount);
        }

        /** Adds an amount of events whose inner interval is the very end of the outer one, which is the border after a bin. */
        public void addAtEnd(Dimension dimension, int start, int last, int category, int key, int value, long amount) {
            of(dimension).addAtEnd(start, last, column(dimension, category, key), value, amount);
        }

        KeySums of(Dimension dimension) {
            return Objects.requireNonNull(sums.get(dimension), () -> "nothing is counted by " + dimension);
        }

        private int column(Dimension dimension, int category, int key) {
            int column = of(dimension).pairs().column(category, key);
            if (column < 0) {
                throw new IllegalArgumentException(
                        "nothing of " + dimension + " " + key + " is of category " + category);
            }
            return column;
        }

        /** How many amounts are kept apart, beside the tables. */
        public int pieces() {
            return sums.values().stream().mapToInt(KeySums::pieces).sum();
        }

        /** The cube of what was added. */
        public Cube build() {
            sums.values().forEach(KeySums::complete);
            return new Cube(this);
        }
    }

    private Cube(Builder built) {
        this.bins = built.bins;
        this.keys = built.keys;
        this.exact = built.exact;
        this.sums = Map.copyOf(built.sums);
        this.all = new boolean[keys.categories().size()];
        Arrays.fill(all, true);
    }

    /**
     * How many bytes a cube takes at the most that counts by this, about: by bins and pairs, or by events where these are so few that most bins have none.
     *
     * @param most how many events there are at the most, each as often as it counts
     */
    public static long bytes(long bins, KeyPairs pairs, CubeKeys keys, boolean exact, long most) {
        return KeySums.bytes(bins, pairs, keys.values(), exact, most);
    }

    /** Its bins. */
    public TimeBins bins() {
        return bins;
    }

    /** What it counts by. */
    public CubeKeys keys() {
        return keys;
    }

    /** Whether it counts by this. */
    public boolean counts(Dimension dimension) {
        return sums.containsKey(dimension);
    }

    /** The pairs of categories and what it counts by that occur. */
    public KeyPairs pairs(Dimension dimension) {
        return of(dimension).pairs();
    }

    /** How many events count by this at the most, each as often as it does. */
    public long most(Dimension dimension) {
        return of(dimension).most();
    }

    /** Whether every event's time is exactly known, so that all that is in a window is so certainly. */
    public boolean isExact() {
        return exact;
    }

    /** All categories, to be asked for. */
    public boolean[] allCategories() {
        return all.clone();
    }

    /** How many events lie in some bins. */
    public long total(BinRange range, boolean certainOnly, boolean[] categories) {
        return LongStream.of(byCategory(range, certainOnly, categories, 0)).sum();
    }

    /** How many events lie in some bins, by category. */
    public long[] byCategory(BinRange range, boolean certainOnly, boolean[] categories) {
        return byCategory(range, certainOnly, categories, 0);
    }

    private long[] byCategory(BinRange range, boolean certainOnly, boolean[] categories, int value) {
        long[] counts = new long[keys.categories().size()];
        of(Dimension.EVENTS).addByCategory(range, certainOnly, value, categories, counts);
        return counts;
    }

    /** How many events lie in some bins, by what they count for. */
    public long[] by(Dimension dimension, BinRange range, boolean certainOnly, boolean[] categories) {
        return by(dimension, range, certainOnly, categories, 0);
    }

    private long[] by(Dimension dimension, BinRange range, boolean certainOnly, boolean[] categories, int value) {
        KeySums asked = of(dimension);
        long[] counts = new long[asked.pairs().keys()];
        asked.addByKey(range, certainOnly, value, categories, counts);
        return counts;
    }

    /** How many events lie in some bins, by pair of category and what they count for: by the columns of {@link #pairs}. */
    public long[] byPair(Dimension dimension, BinRange range, boolean certainOnly, boolean[] categories) {
        KeySums asked = of(dimension);
        long[] counts = new long[asked.pairs().width()];
        asked.addByPair(range, certainOnly, 0, categories, counts);
        return counts;
    }

    /** What the events of some bins give for a measure, by what they count for. */
    public MeasureSums sums(
            int measure, Dimension dimension, BinRange range, boolean certainOnly, boolean[] categories) {
        int value = 1 + 2 * Objects.checkIndex(measure, keys.measures().size());
        return new MeasureSums(
                by(dimension, range, certainOnly, categories, value),
                by(dimension, range, certainOnly, categories, value + 1));
    }

    /** What the events of some bins give for a measure together, each event once, where the engine summed in a unit with so many decimals. */
    public CubeSum sum(int measure, int decimals, BinRange range, boolean certainOnly, boolean[] categories) {
        MeasureSums all = sums(measure, Dimension.EVENTS, range, certainOnly, categories);
        return new CubeSum(
                BigDecimal.valueOf(all.sums()[0], decimals), all.given()[0], total(range, certainOnly, categories));
    }

    /**
     * What events give for a measure, by what they count for.
     *
     * @param sums the sums, in the unit in which the engine summed
     * @param given how many events say a number
     */
    public record MeasureSums(long[] sums, long[] given) {}

    KeySums of(Dimension dimension) {
        return Objects.requireNonNull(sums.get(dimension), () -> "nothing is counted by " + dimension);
    }

    /** Of all categories but none; each edge is taken for the border of a bin that is nearest to it. */
    @Override
    public Histogram histogram(List<Instant> edges) {
        return histogram(edges, all);
    }

    /** The same of some categories. */
    public Histogram histogram(List<Instant> edges, boolean[] categories) {
        int count = Math.max(0, edges.size() - 1);
        long[][] certain = new long[count][];
        long[][] possible = new long[count][];
        for (int bin = 0; bin < count; bin++) {
            int from = bins.nearestEdge(EventTimes.micros(edges.get(bin)));
            BinRange range =
                    new BinRange(from, Math.max(from, bins.nearestEdge(EventTimes.micros(edges.get(bin + 1)))));
            certain[bin] = byCategory(range, true, categories);
            possible[bin] = byCategory(range, false, categories);
            for (int category = 0; category < certain[bin].length; category++) {
                possible[bin][category] -= certain[bin][category];
            }
        }
        return new Histogram(edges, certain, possible);
    }

    /** The bins of a window, as near as they come. */
    public BinRange nearest(TimeWindow window) {
        return bins.nearest(window);
    }

    /** The fewest bins that have all of a window, as far as there are bins. */
    public BinRange covering(TimeWindow window) {
        return bins.covering(window);
    }
}
