package org.dateline.viewmodel.source;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.dateline.model.Certainty;
import org.dateline.query.PointTally;
import org.dateline.query.cube.Cube;
import org.dateline.query.cube.Dimension;
import org.dateline.query.cube.KeyPairs;
import org.jspecify.annotations.Nullable;

/**
 * What a window shows at the places of a source, by the numbers that places have there, as differences of what is kept. Which events they are it
 * does not know. To be used by one thread.
 */
public final class PlaceTally implements PointTally {

    private final SourceCounts counts;
    private final Cube cube;
    private final KeyPairs pairs;
    private final long[] certain;
    private final long[] possible;
    /** By columns of pairs, once a category is asked for: there are many times more of them, and squares need none. */
    private @Nullable OfPairs ofPairs;

    private record OfPairs(long[] certain, long[] shown) {}

    /** @throws NullPointerException if nothing is counted by place yet */
    PlaceTally(SourceCounts counts) {
        this.counts = counts;
        this.cube = counts.cube();
        this.pairs = cube.pairs(Dimension.PLACES);
        long[] sure = cube.by(Dimension.PLACES, counts.bins(), true, counts.chosen());
        long[] all = isCertain() ? sure : cube.by(Dimension.PLACES, counts.bins(), false, counts.chosen());
        this.certain = sure;
        this.possible = new long[sure.length];
        Arrays.setAll(possible, place -> all[place] - sure[place]);
    }

    /** Whether nothing is shown that is only possible. */
    private boolean isCertain() {
        return counts.certainOnly() || cube.isExact();
    }

    private OfPairs ofPairs() {
        OfPairs known = ofPairs;
        if (known == null) {
            long[] sure = cube.byPair(Dimension.PLACES, counts.bins(), true, counts.chosen());
            long[] all = isCertain() ? sure : cube.byPair(Dimension.PLACES, counts.bins(), false, counts.chosen());
            known = new OfPairs(sure, all);
            ofPairs = known;
        }
        return known;
    }

    /** How many places there are. */
    public int places() {
        return certain.length;
    }

    /** The keys of the places, by their numbers. */
    public List<String> names() {
        return cube.keys().places();
    }

    /** The keys of the categories, by their numbers. */
    public List<String> categoryNames() {
        return cube.keys().categories();
    }

    @Override
    public long certain(int place) {
        return certain[place];
    }

    @Override
    public long possible(int place) {
        return possible[place];
    }

    /** Those of the source, in which what is of none has a place of its own, and one more, of which there never is anything. */
    @Override
    public int categories() {
        return cube.keys().categories().size() + 1;
    }

    @Override
    public void addByCategory(int place, long[] certainOf, long[] possibleOf) {
        OfPairs known = ofPairs();
        pairs.columnsOf(place).forEach(column -> {
            int category = pairs.category(column);
            long sure = known.certain[column];
            certainOf[category] += sure;
            possibleOf[category] += known.shown[column] - sure;
        });
    }

    @Override
    public int[] first(int[] places, int most) {
        return new int[0];
    }

    @Override
    public int category(int place) {
        long[] shown = ofPairs().shown;
        return pairs.columnsOf(place)
                .boxed()
                .max(Comparator.comparingLong(column -> shown[column]))
                .map(pairs::category)
                .orElse(categories() - 1);
    }

    @Override
    public Certainty certainty(int place) {
        return certain[place] > 0 ? Certainty.CERTAIN : possible[place] > 0 ? Certainty.POSSIBLE : Certainty.OUTSIDE;
    }
}
