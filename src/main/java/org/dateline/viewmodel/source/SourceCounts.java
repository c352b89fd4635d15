package org.dateline.viewmodel.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.export.rows.CountTable;
import org.dateline.model.TimeWindow;
import org.dateline.query.cube.BinRange;
import org.dateline.query.cube.Cube;
import org.dateline.query.cube.CubeSum;
import org.dateline.query.cube.Dimension;

/**
 * What a window shows of the events of a source, by differences of what is kept of them.
 *
 * @param cube what is kept
 * @param decimals with how many decimals each measure is summed
 * @param bins the window
 * @param certainOnly whether what is only possibly in it is left out
 * @param chosen the categories that are shown, by number
 */
public record SourceCounts(Cube cube, List<Integer> decimals, BinRange bins, boolean certainOnly, boolean[] chosen) {

    /** Of all categories, or of those that are named if any are. */
    public static SourceCounts of(
            Cube cube, List<Integer> decimals, TimeWindow window, boolean certainOnly, Set<String> categories) {
        boolean[] chosen = cube.allCategories();
        if (!categories.isEmpty()) {
            for (int category = 0; category < chosen.length; category++) {
                chosen[category] = categories.contains(cube.keys().categories().get(category));
            }
        }
        return new SourceCounts(cube, decimals, cube.nearest(window), certainOnly, chosen);
    }

    /** What they are as a table, a row for each length of time. */
    public CountTable table() {
        return new CountTable(cube, decimals, bins, certainOnly, chosen);
    }

    /** How many events are certainly in the window. */
    public long certain() {
        return cube.total(bins, true, chosen);
    }

    /** How many are shown: certainly in it, and possibly if these are not left out. */
    public long shown() {
        return cube.total(bins, certainOnly, chosen);
    }

    /** How many there would be of each category if all were chosen. */
    public long[] ofAllCategories() {
        return cube.byCategory(bins, certainOnly, cube.allCategories());
    }

    /** How many there are by place or by source; none while these are not counted yet. */
    public long[] by(Dimension dimension) {
        return cube.counts(dimension) ? cube.by(dimension, bins, certainOnly, chosen) : new long[0];
    }

    /** Whether these are counted. */
    public boolean knows(Dimension dimension) {
        return cube.counts(dimension);
    }

    /** What it shows at each place; empty while these are not counted yet. Costs two looks into what is kept, whatever the number of events. */
    public Optional<PlaceTally> atPlaces() {
        return cube.counts(Dimension.PLACES) ? Optional.of(new PlaceTally(this)) : Optional.empty();
    }

    /** What the window has of each measure. */
    public List<CubeSum.OfWindow> sums() {
        List<CubeSum.OfWindow> sums = new ArrayList<>();
        for (int measure = 0; measure < decimals.size(); measure++) {
            CubeSum shown = cube.sum(measure, decimals.get(measure), bins, certainOnly, chosen);
            CubeSum certain = certainOnly ? shown : cube.sum(measure, decimals.get(measure), bins, true, chosen);
            sums.add(new CubeSum.OfWindow(cube.keys().measures().get(measure), shown, certain));
        }
        return sums;
    }

    /** What the events at some places give for each measure; nothing while these are not counted yet. */
    public List<CubeSum.OfWindow> sumsAt(List<Integer> places) {
        List<CubeSum.OfWindow> sums = new ArrayList<>();
        for (int measure = 0; measure < decimals.size() && cube.counts(Dimension.PLACES); measure++) {
            CubeSum shown = sumAt(measure, places, certainOnly);
            CubeSum certain = certainOnly || cube.isExact() ? shown : sumAt(measure, places, true);
            sums.add(new CubeSum.OfWindow(cube.keys().measures().get(measure), shown, certain));
        }
        return sums;
    }

    private CubeSum sumAt(int measure, List<Integer> places, boolean onlyCertain) {
        Cube.MeasureSums sums = cube.sums(measure, Dimension.PLACES, bins, onlyCertain, chosen);
        long[] events = cube.by(Dimension.PLACES, bins, onlyCertain, chosen);
        return places.stream()
                .map(place -> new CubeSum(
                        BigDecimal.valueOf(sums.sums()[place], decimals.get(measure)),
                        sums.given()[place],
                        events[place]))
                .reduce(CubeSum.NONE, CubeSum::plus);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceCounts counts
                && cube == counts.cube
                && bins.equals(counts.bins)
                && certainOnly == counts.certainOnly
                && Arrays.equals(chosen, counts.chosen);
    }

    @Override
    public int hashCode() {
        return bins.hashCode();
    }
}
