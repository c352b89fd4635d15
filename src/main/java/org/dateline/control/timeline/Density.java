package org.dateline.control.timeline;

import java.util.Arrays;

/**
 * How many bars of each group there are along a line, in columns of some pixels: those surely going on, and all that may
 * have been.
 */
final class Density {

    static final int COLUMN = 2;
    private static final int NONE_YET = Integer.MIN_VALUE;
    private static final int SEVERAL = -1;

    private final int[][] sure;
    private final int[][] all;
    private final int[] bars;
    private final int[] category;

    private Density(int groups, int columns) {
        sure = new int[groups][columns];
        all = new int[groups][columns];
        bars = new int[groups];
        category = new int[groups];
        Arrays.fill(category, NONE_YET);
    }

    /** Counts the bars that a scale shows. Each costs the same, however long it is: some nanoseconds. */
    static Density of(Bars bars, TimeScale scale) {
        int columns = (int) Math.ceil(scale.width() / COLUMN);
        // One more, so that a bar that ends at the last column can be taken away behind it
        Density density = new Density(bars.groups().size(), columns + 1);
        long from = scale.span().from().toEpochMilli();
        double columnsPerMilli = 1 / (scale.millisPerPixel() * COLUMN);
        var times = bars.times();
        bars.forEachSeen(scale, (event, group) -> {
            density.bars[group]++;
            int known = density.category[group];
            int now = bars.category(event);
            density.category[group] = known == NONE_YET || known == now ? now : SEVERAL;
            add(
                    density.all[group],
                    (times.startMillis(event) - from) * columnsPerMilli,
                    (times.endMillis(event) - from) * columnsPerMilli);
            if (times.hasInner(event)) {
                add(
                        density.sure[group],
                        (times.innerStartMillis(event) - from) * columnsPerMilli,
                        (times.innerEndMillis(event) - from) * columnsPerMilli);
            }
        });
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

    int bars(int group) {
        return bars[group];
    }

    /** The category of all bars of the group that are seen, or -1 if they are of several or there are none. */
    int ofOneCategory(int group) {
        return Math.max(SEVERAL, category[group]);
    }

    int sure(int group, int column) {
        return sure[group][column];
    }

    /** How many bars of the group may be going on in the column, the sure ones among them. */
    int all(int group, int column) {
        return all[group][column];
    }

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
