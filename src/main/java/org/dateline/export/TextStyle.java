package org.dateline.export;

import java.util.Objects;

/**
 * How words are set.
 *
 * @param cut the cut of the typeface
 * @param size points
 * @param rgb the colour, 0xRRGGBB
 */
record TextStyle(Cut cut, double size, int rgb) {

    private static final double LEADING = 1.42;
    private static final double LEADING_OF_HEADINGS = 1.22;
    private static final double LEAST_HEADING = 12;

    TextStyle {
        Objects.requireNonNull(cut);
    }

    /** From one baseline to the next, points. */
    double leading() {
        return size * (size < LEAST_HEADING ? LEADING : LEADING_OF_HEADINGS);
    }

    TextStyle with(Cut other) {
        return new TextStyle(other, size, rgb);
    }

    TextStyle with(int otherRgb) {
        return new TextStyle(cut, size, otherRgb);
    }
}
