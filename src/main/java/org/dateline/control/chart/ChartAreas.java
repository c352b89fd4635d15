package org.dateline.control.chart;

/** Where the parts of a chart lie: the numbers at the left, the time below. */
record ChartAreas(double width, double height) {

    static final double LEFT = 66;
    static final double TOP = 26;
    private static final double RIGHT = 18;
    /** The row of hours or days, and below it that of days, months or years. */
    private static final double ROW = 18;

    private static final double FOOT = 4;

    double right() {
        return Math.max(LEFT + 1, width - RIGHT);
    }

    double lineWidth() {
        return right() - LEFT;
    }

    static double lineWidth(double width) {
        return new ChartAreas(width, 0).lineWidth();
    }

    /** The foot of the bars; a whole number. */
    double bottom() {
        return Math.rint(Math.max(TOP + 20, height - 2 * ROW - FOOT));
    }

    double barsHeight() {
        return bottom() - TOP;
    }

    double tickRow() {
        return bottom() + ROW / 2 + 2;
    }

    double bandRow() {
        return bottom() + ROW * 1.5 + 2;
    }

    boolean isBars(double x, double y) {
        return x >= LEFT && x <= right() && y >= TOP && y <= height;
    }
}
