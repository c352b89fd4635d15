package org.dateline.query;

/**
 * Counts the intervals that a window holds as a whole, which no difference of two orders can tell. The intervals stand on
 * a grid, by their start's and by their end's place in order, with counts of what begins at a line or later and ends
 * before another: a window's corner lies near one of the grid's, and the events between both are looked at one by one.
 *
 * <p>With n intervals and rows of w counts the grid takes no more than 16 bytes an interval, and a question looks at no
 * more than about the square root of n times w of them.
 */
final class HeldCounts {

    private static final int MIN_STRIPE = 64;

    private final HeldOrder order;
    private final int stripe;
    /** What begins at line i or later and ends before line j. */
    private final int[][][] grid;

    HeldCounts(HeldOrder order, CountColumns columns) {
        this.order = order;
        int size = order.size();
        double lines = Math.sqrt(4.0 * size / Math.max(1, columns.width()));
        stripe = lines < 1 ? size + 1 : (int) Math.max(MIN_STRIPE, size / lines);
        grid = new int[size / stripe + 1][size / stripe + 1][columns.width()];
        count(columns);
    }

    private void count(CountColumns columns) {
        for (int start = 0; start < order.size(); start++) {
            int after = order.endOfStart()[start] / stripe + 1;
            if (after < grid.length) {
                columns.count(order.byStart().event(start), grid[start / stripe][after]);
            }
        }
        for (int i = grid.length - 1; i >= 0; i--) {
            for (int j = 1; j < grid.length; j++) {
                add(grid[i][j - 1], grid[i][j]);
            }
        }
        for (int i = grid.length - 2; i >= 0; i--) {
            for (int j = 1; j < grid.length; j++) {
                add(grid[i + 1][j], grid[i][j]);
            }
        }
    }

    private static void add(int[] row, int[] into) {
        for (int i = 0; i < into.length; i++) {
            into[i] += row[i];
        }
    }

    /** Adds what begins at {@code from} or later and ends at {@code to} or before, times the sign. */
    void addHeld(long from, long to, int sign, Tally tally) {
        int first = order.byStart().before(from);
        int after = order.byStart().before(to);
        int ended = order.byEnd().upTo(to);
        if (after - first <= stripe) {
            addStarts(first, after, ended, sign, tally);
            return;
        }
        int i = nearest(first);
        int j = nearest(ended);
        int lineStart = i * stripe;
        int lineEnd = j * stripe;
        if (j > 0) {
            tally.addRow(grid[i][j], sign);
        }
        addEnds(lineEnd, ended, lineStart, sign, tally);
        addEnds(ended, lineEnd, lineStart, -sign, tally);
        addStarts(first, lineStart, ended, sign, tally);
        addStarts(lineStart, first, ended, -sign, tally);
    }

    private int nearest(int rank) {
        return Math.min(grid.length - 1, (rank + stripe / 2) / stripe);
    }

    private void addStarts(int first, int after, int ended, int sign, Tally tally) {
        for (int start = first; start < after; start++) {
            if (order.endOfStart()[start] < ended) {
                tally.addEvent(order.byStart().event(start), sign);
            }
        }
    }

    private void addEnds(int first, int after, int begun, int sign, Tally tally) {
        for (int end = first; end < after; end++) {
            if (order.startOfEnd()[end] >= begun) {
                tally.addEvent(order.byEnd().event(end), sign);
            }
        }
    }
}
