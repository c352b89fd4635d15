package org.dateline.query;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.query.order.HeldOrder;

/**
 * Counts the intervals that a window holds as a whole, which no difference of two orders can tell. The intervals stand on
 * a grid, by their start's and by their end's place in order, with counts of what begins at a line or later and ends
 * before another: a window's corner lies near one of the grid's, and the events between both are looked at one by one.
 *
 * <p>With n intervals and rows of w counts the grid takes no more than 16 bytes an interval, and a question looks at no
 * more than about the square root of n times w of them.
 */
final class HeldCounts<R> {

    private static final int MIN_STRIPE = 64;

    private final HeldOrder order;
    private final int stripe;
    /** What begins at line i or later and ends before line j. */
    private final List<List<R>> grid;

    HeldCounts(HeldOrder order, Rows<R> columns) {
        this.order = order;
        int size = order.size();
        double lines = Math.sqrt(4.0 * size / Math.max(1, columns.width()));
        stripe = lines < 1 ? size + 1 : (int) Math.max(MIN_STRIPE, size / lines);
        grid = Stream.generate(() -> line(columns, size / stripe + 1))
                .limit(size / stripe + 1)
                .toList();
        count(columns);
    }

    private static <R> List<R> line(Rows<R> columns, int lines) {
        return Stream.generate(columns::row).limit(lines).toList();
    }

    private void count(Rows<R> columns) {
        for (int start = 0; start < order.size(); start++) {
            int after = order.endOfStart()[start] / stripe + 1;
            if (after < grid.size()) {
                columns.add(
                        order.byStart().event(start), grid.get(start / stripe).get(after));
            }
        }
        for (int i = grid.size() - 1; i >= 0; i--) {
            for (int j = 1; j < grid.size(); j++) {
                columns.addAll(grid.get(i).get(j - 1), grid.get(i).get(j));
            }
        }
        for (int i = grid.size() - 2; i >= 0; i--) {
            for (int j = 1; j < grid.size(); j++) {
                columns.addAll(grid.get(i + 1).get(j), grid.get(i).get(j));
            }
        }
    }

    /** Adds what begins at {@code from} or later and ends at {@code to} or before, times the sign. */
    void addHeld(long from, long to, int sign, Rows.Sink<R> tally) {
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
            tally.addRow(grid.get(i).get(j), sign);
        }
        addEnds(lineEnd, ended, lineStart, sign, tally);
        addEnds(ended, lineEnd, lineStart, -sign, tally);
        addStarts(first, lineStart, ended, sign, tally);
        addStarts(lineStart, first, ended, -sign, tally);
    }

    private int nearest(int rank) {
        return Math.min(grid.size() - 1, (rank + stripe / 2) / stripe);
    }

    private void addStarts(int first, int after, int ended, int sign, Rows.Sink<R> tally) {
        for (int start = first; start < after; start++) {
            if (order.endOfStart()[start] < ended) {
                tally.addEvent(order.byStart().event(start), sign);
            }
        }
    }

    private void addEnds(int first, int after, int begun, int sign, Rows.Sink<R> tally) {
        for (int end = first; end < after; end++) {
            if (order.startOfEnd()[end] >= begun) {
                tally.addEvent(order.byEnd().event(end), sign);
            }
        }
    }
}
