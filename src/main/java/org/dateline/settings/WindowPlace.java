package org.dateline.settings;

/**
 * Where a window stood, in the units of the screen from the upper left corner of the first one.
 *
 * @param maximized whether it filled its screen; the rest is where it would stand if it did not
 */
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {

    private static final double MAX = 100_000;

    public WindowPlace {
        if (!(Math.abs(x) <= MAX && Math.abs(y) <= MAX && width > 0 && width <= MAX && height > 0 && height <= MAX)) {
            throw new IllegalArgumentException("no place of a window");
        }
    }
}
