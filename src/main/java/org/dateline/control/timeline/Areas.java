package org.dateline.control.timeline;

import java.time.Instant;

/**
 * Where the parts of a timeline lie: names at the left, beside them from top to bottom axis, histogram and bars.
 *
 * @param withBars whether there is room for bars; without, the histogram takes it
 */
record Areas(double width, double height, boolean withBars) {

    static final double LEFT = 196;

    /** Where the names of lanes and of scales begin. */
    static final double NAMES_LEFT = 14;

    /** Room at the right end for a handle and for the scroll bar. */
    static final double RIGHT = 26;

    /** The row of days, months or years. */
    static final double BAND_ROW = 19;

    /** The whole axis: that row, and below it that of the hours. */
    static final double AXIS = 38;

    private static final double FOOT = 6;
    private static final double HISTOGRAM_SHARE = 0.26;
    private static final double MIN_HISTOGRAM = 40;
    private static final double MAX_HISTOGRAM = 90;

    /** Where an instant lies from the left of the whole; at the end of the line for what is beyond it. */
    static double x(TimeScale scale, Instant instant) {
        return LEFT + Math.max(0, Math.min(scale.width(), scale.x(instant)));
    }

    double lineWidth() {
        return lineWidth(width);
    }

    /** The width of the line of a timeline that is so wide. */
    static double lineWidth(double width) {
        return Math.max(1, width - LEFT - RIGHT);
    }

    double lineEnd() {
        return LEFT + lineWidth();
    }

    /** The foot of the histogram's bars; a whole number, since what is cut off along pixels is drawn many times faster. */
    double histogramBottom() {
        if (!withBars) {
            return Math.rint(Math.max(AXIS + MIN_HISTOGRAM, height - FOOT));
        }
        return AXIS + Math.rint(Math.max(MIN_HISTOGRAM, Math.min(MAX_HISTOGRAM, (height - AXIS) * HISTOGRAM_SHARE)));
    }

    double barsTop() {
        return histogramBottom() + 5;
    }

    double barsHeight() {
        return Math.max(1, height - barsTop() - 3);
    }

    boolean isAxis(double x, double y) {
        return x >= LEFT && y < AXIS;
    }

    boolean isNames(double x) {
        return x < LEFT - 14;
    }

    boolean isHistogram(double x, double y) {
        return x >= LEFT && x <= lineEnd() && y > AXIS && y <= histogramBottom();
    }

    boolean isBars(double x, double y) {
        return x >= LEFT && x <= lineEnd() && y >= barsTop() && y <= height;
    }
}
