package org.dateline.export;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines one below the other.
 *
 * @param x their left edge, points from the left margin
 * @param width how wide they may be, points
 * @param lines the lines, from the top
 */
record Column(double x, double width, List<TextLine> lines) {

    Column {
        lines = List.copyOf(lines);
    }

    double height() {
        return height(0, lines.size());
    }

    /** The height of some of the lines, the first without the gap above it. */
    private double height(int first, int after) {
        double height = 0;
        for (int i = first; i < after; i++) {
            height += lines.get(i).leading() + (i == first ? 0 : lines.get(i).gap());
        }
        return height;
    }

    /** How many lines from the top are no higher than this. */
    int fitting(double height) {
        int fitting = 0;
        while (fitting < lines.size() && height(0, fitting + 1) <= height) {
            fitting++;
        }
        return fitting;
    }

    /** From the top to the first baseline. */
    double ascent() {
        return lines.isEmpty() ? 0 : lines.get(0).ascent();
    }

    /** The same with its first baseline so far from the top. */
    Column withAscent(double wanted) {
        if (lines.isEmpty() || wanted <= ascent()) {
            return this;
        }
        List<TextLine> moved = new ArrayList<>(lines);
        moved.set(0, lines.get(0).loweredBy(wanted - ascent()));
        return new Column(x, width, moved);
    }

    Column first(int count) {
        return new Column(x, width, lines.subList(0, Math.min(count, lines.size())));
    }

    Column without(int count) {
        return new Column(x, width, lines.subList(Math.min(count, lines.size()), lines.size()));
    }
}
