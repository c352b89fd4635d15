package org.dateline.viewmodel.source;

import java.util.List;
import org.dateline.model.Certainty;
import org.dateline.query.PointTally;
import org.dateline.query.cube.Cube;
import org.dateline.query.cube.Dimension;
import org.dateline.query.cube.KeyPairs;

/**
 * What a window shows at the places of a source, by the numbers that places have there, as two differences of what is kept. Which events they are it
 * does not know. Counts of more than there are numbers of type int are told as the largest of these.
 */
public final class PlaceTally implements PointTally {

    private final Cube cube;
    private final KeyPairs pairs;
    private final long[] certainOfPair;
    private final long[] shownOfPair;
    private final int[] certain;
    private final int[] possible;

    /** @throws NullPointerException if nothing is counted by place yet */
    PlaceTally(SourceCounts counts) {
        this.cube = counts.cube();
        this.pairs = cube.pairs(Dimension.PLACES);
        this.certainOfPair = cube.byPair(Dimension.PLACES, counts.bins(), true, counts.chosen());
        this.shownOfPair = counts.certainOnly() || cube.isExact()
                ? certainOfPair
                : cube.byPair(Dimension.PLACES, counts.bins(), false, counts.chosen());
        long[] sure = byPlace(certainOfPair);
        long[] all = shownOfPair == certainOfPair ? sure : byPlace(shownOfPair);
        this.certain = new int[pairs.keys()];
        this.possible = new int[pairs.keys()];
        for (int place = 0; place < certain.length; place++) {
            certain[place] = clipped(sure[place]);
            possible[place] = clipped(all[place] - sure[place]);
        }
    }

    private long[] byPlace(long[] ofPair) {
        long[] sums = new long[pairs.keys()];
        for (int column = 0; column < ofPair.length; column++) {
            sums[pairs.key(column)] += ofPair[column];
        }
        return sums;
    }

    private static int clipped(long count) {
        return (int) Math.min(Integer.MAX_VALUE, count);
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
    public int certain(int place) {
        return certain[place];
    }

    @Override
    public int possible(int place) {
        return possible[place];
    }

    /** Those of the source, in which what is of none has a place of its own, and one more, of which there never is anything. */
    @Override
    public int categories() {
        return cube.keys().categories().size() + 1;
    }

    @Override
    public void addByCategory(int place, int[] certainOf, int[] possibleOf) {
        pairs.columnsOf(place).forEach(column -> {
            int category = pairs.category(column);
            certainOf[category] = PointTally.sum(certainOf[category], clipped(certainOfPair[column]));
            possibleOf[category] =
                    PointTally.sum(possibleOf[category], clipped(shownOfPair[column] - certainOfPair[column]));
        });
    }

    @Override
    public int[] first(int[] places, int most) {
        return new int[0];
    }

    @Override
    public int category(int place) {
        return pairs.columnsOf(place)
                .boxed()
                .max((one, other) -> Long.compare(shownOfPair[one], shownOfPair[other]))
                .map(pairs::category)
                .orElse(categories() - 1);
    }

    @Override
    public Certainty certainty(int place) {
        return certain[place] > 0
                ? Certainty.CERTAIN
                : possible[place] > 0 ? Certainty.POSSIBLE : Certainty.OUTSIDE;
    }
}
