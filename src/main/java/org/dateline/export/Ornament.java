package org.dateline.export;

import java.awt.image.BufferedImage;

/** What stands in a row beside words. Lengths are points, x from the left margin, y from the top of the row. */
sealed interface Ornament {

    /** A line down the whole row. */
    record Bar(double x, double width, int rgb) implements Ornament {}

    /** A line across the row, or above it where y is negative. */
    record Rule(double x, double y, double length, double width, int rgb) implements Ornament {}

    /** A category's sign around a point, filled for what is certain, hollow for what is only possible. */
    record Sign(double x, double y, double radius, CategorySign sign, boolean certain) implements Ornament {}

    /**
     * A picture with its left upper corner in that of the row.
     *
     * @param words what it shows, for those who cannot see it
     */
    record Picture(BufferedImage image, double width, double height, String words) implements Ornament {}
}
