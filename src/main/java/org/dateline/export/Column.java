package org.dateline.export;

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

    Column first(int count) {
        return new Column(x, width, lines.subList(0, Math.min(count, lines.size())));
    }

    Column without(int count) {
        return new Column(x, width, lines.subList(Math.min(count, lines.size()), lines.size()));
    }
}
