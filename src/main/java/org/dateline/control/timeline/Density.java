package org.dateline.control.timeline;

/**
 * How many bars of each group there are along a line, in columns of some pixels: those surely going on, and all that may
 * have been.
 */
final class Density {

    /** How many pixels a column is wide. */
    static final int COLUMN = 2;

    private final int[][] sure;
    private final int[][] all;

    private Density(int groups, int columns) {
        sure = new int[groups][columns];
        all = new int[groups][columns];
    }

    /** Counts these bars. Each costs the same, however long it is. */
    static Density of(Bars bars, int[] seen, TimeScale scale) {
        int columns = (int) Math.ceil(scale.width() / COLUMN);
        // One more, so that a bar that ends at the last column can be taken away behind it
        Density density = new Density(bars.groups().size(), columns + 1);
        long from = scale.span().from().toEpochMilli();
        double columnsPerMilli = 1 / (scale.millisPerPixel() * COLUMN);
        for (int bar : seen) {
            int group = bars.group(bar);
            add(
                    density.all[group],
                    (bars.start(bar) - from) * columnsPerMilli,
                    (bars.end(bar) - from) * columnsPerMilli);
            if (bars.hasInner(bar)) {
                add(
                        density.sure[group],
                        (bars.innerStart(bar) - from) * columnsPerMilli,
                        (bars.innerEnd(bar) - from) * columnsPerMilli);
            }
        }
        for (int group = 0; group < density.all.length; group++) {
            sumUp(density.all[group]);
            sumUp(density.sure[group]);
        }
        return density;
    }

    private static void add(int[] changes, double left, double right) {
        int last = changes.length - 1;
        int first = (int) Math.floor(left);
        int after = (int) Math.max(first + 1.0, Math.ceil(right));
        if (first < last && after > 0) {
            changes[Math.max(0, first)]++;
            changes[Math.min(last, after)]--;
        }
    }

    private static void sumUp(int[] changes) {
        for (int i = 1; i < changes.length; i++) {
            changes[i] += changes[i - 1];
        }
    }

    int columns() {
        return all.length == 0 ? 0 : all[0].length - 1;
    }

    /** How many bars of the group are surely going on in the column. */
    int sure(int group, int column) {
        return sure[group][column];
    }

    /** How many bars of the group may be going on in the column, the sure ones among them. */
    int all(int group, int column) {
        return all[group][column];
    }

    /** The most bars of any group and column. */
    int highest() {
        int highest = 0;
        for (int[] counts : all) {
            for (int count : counts) {
                highest = Math.max(highest, count);
            }
        }
        return highest;
    }
}
