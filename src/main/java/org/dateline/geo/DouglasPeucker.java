package org.dateline.geo;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.BitSet;

/**
 * Leaves out the points of a line that lie near enough to the line without them (Douglas and Peucker 1973). Not by
 * recursion, which a line of a million points could carry too deep.
 */
final class DouglasPeucker {

    private final double[] line;
    private final double squaredTolerance;
    private final BitSet kept;
    private final IntArrayList spans = new IntArrayList();

    private DouglasPeucker(double[] line, double tolerance) {
        this.line = line;
        this.squaredTolerance = tolerance * tolerance;
        this.kept = new BitSet(line.length / 2);
    }

    /** The line, x and y by turns, without points that lie within the tolerance; its ends stay. */
    static double[] thinned(double[] line, double tolerance) {
        return line.length <= 4 ? line : new DouglasPeucker(line, tolerance).thinned();
    }

    private double[] thinned() {
        int last = line.length / 2 - 1;
        kept.set(0);
        kept.set(last);
        push(0, last);
        while (!spans.isEmpty()) {
            int to = spans.popInt();
            int from = spans.popInt();
            int farthest = farthest(from, to);
            if (farthest > from) {
                kept.set(farthest);
                push(from, farthest);
                push(farthest, to);
            }
        }
        return rest();
    }

    private void push(int from, int to) {
        if (to - from > 1) {
            spans.push(from);
            spans.push(to);
        }
    }

    /** The point that lies farthest from the straight way between the two, or the first if none is too far. */
    private int farthest(int from, int to) {
        double startX = line[2 * from];
        double startY = line[2 * from + 1];
        double wayX = line[2 * to] - startX;
        double wayY = line[2 * to + 1] - startY;
        double squaredWay = wayX * wayX + wayY * wayY;
        int farthest = from;
        double most = squaredTolerance;
        for (int i = from + 1; i < to; i++) {
            double x = line[2 * i] - startX;
            double y = line[2 * i + 1] - startY;
            double along = squaredWay == 0 ? 0 : Math.max(0, Math.min(1, (x * wayX + y * wayY) / squaredWay));
            double asideX = x - along * wayX;
            double asideY = y - along * wayY;
            double squared = asideX * asideX + asideY * asideY;
            if (squared > most) {
                most = squared;
                farthest = i;
            }
        }
        return farthest;
    }

    private double[] rest() {
        double[] rest = new double[kept.cardinality() * 2];
        int filled = 0;
        for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
            rest[filled++] = line[2 * i];
            rest[filled++] = line[2 * i + 1];
        }
        return rest;
    }
}
