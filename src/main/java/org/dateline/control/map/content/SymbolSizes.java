package org.dateline.control.map.content;

import java.util.stream.DoubleStream;
import org.dateline.query.GroupSums;
import org.dateline.query.WindowResult;
import org.dateline.query.measure.Sum;
import org.dateline.query.measure.SumPart;
import org.jspecify.annotations.Nullable;

/**
 * How large symbols are: by the number of their events, or by the lower sum of what these give together, which then stands in them. The radius
 * grows with the logarithm of either, which keeps one and thousands readable side by side. To be used by one thread.
 */
public final class SymbolSizes {

    /** The radius of the symbol of one event, pixels, and of one whose sum is less than 1. */
    public static final double ONE = 6.5;

    private static final double LEAST_OF_MANY = 9.5;
    private static final double GROWTH = 2.1;
    private static final double GROWTH_OF_SUMS = 3;

    /** How much larger than that of 1 a symbol is at the most. */
    private static final double MOST = 40;

    /** By events. */
    public static final SymbolSizes BY_EVENTS = new SymbolSizes(null, null, 0);

    private final @Nullable GroupSums sums;
    private final @Nullable WindowResult result;
    private final double highest;
    private GroupSums.@Nullable Tally tally;

    private SymbolSizes(@Nullable GroupSums sums, @Nullable WindowResult result, double highest) {
        this.sums = sums;
        this.result = result;
        this.highest = highest;
    }

    /** By events, of which no symbol has more than this, also where those of several places are joined. */
    public static SymbolSizes byEvents(double highest) {
        return new SymbolSizes(null, null, highest);
    }

    /**
     * By sums. Nothing is added up before a symbol is asked for.
     *
     * @param sums by the points of the map
     * @param result the window
     * @param highest the highest that any symbol can have; the same for all windows, so that sizes stay what they mean
     */
    public static SymbolSizes bySum(GroupSums sums, WindowResult result, double highest) {
        return new SymbolSizes(sums, result, highest);
    }

    /** Whether it is by sums. */
    public boolean areSums() {
        return sums != null;
    }

    /** Whether the upper sum of some events is more than the lower one. */
    public boolean haveUpper() {
        return sums != null && sums.amounts().parts().contains(SumPart.UPPER);
    }

    private double growth() {
        return areSums() ? Math.min(GROWTH_OF_SUMS, MOST / Math.log(Math.max(Math.E, highest))) : GROWTH;
    }

    private GroupSums.@Nullable Tally tally() {
        if (tally == null && sums != null && result != null) {
            tally = sums.of(result);
        }
        return tally;
    }

    /** By how much the symbol of a point with so many events is sized, none below 0. */
    public double amount(int point, long events) {
        GroupSums.Tally summed = tally();
        return summed == null ? events : Math.max(0, summed.lower(point));
    }

    /** What the events of several points give; null where sizes are not by sums. See {@link GroupSums.Tally#shown(int[], int[])}. */
    public @Nullable Sum sum(int[] points, int[] twice) {
        GroupSums.Tally summed = tally();
        return summed == null ? null : summed.shown(points, twice);
    }

    /** The radius of the symbol of some events, pixels. */
    public double radius(long events, double amount) {
        return areSums() && amount >= 1 || events > 1 ? ofMany(amount) : ONE;
    }

    /** The radius of a symbol of at least this number, pixels. */
    public double ofMany(double amount) {
        return LEAST_OF_MANY + growth() * Math.log(Math.max(1, amount));
    }

    /** Round numbers that show what sizes mean, at the most three, ascending, the greatest no more than the highest there can be. */
    public double[] round() {
        int powers = (int) Math.floor(Math.log10(Math.max(1, highest)) + 1e-9);
        return DoubleStream.of(0, Math.rint(powers / 2.0), powers)
                .map(power -> Math.pow(10, power))
                .distinct()
                .toArray();
    }
}
