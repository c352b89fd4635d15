package org.dateline.control.timeline;

import org.dateline.query.TimeCounts;

/**
 * How what is known of an event's time becomes a bar: hollow from the earliest start to the latest end, solid where the
 * event was surely going on, a point where all of it is one instant. Pixels from the start of the line.
 *
 * @param left where the hollow part begins
 * @param right where it ends; the same for a point
 * @param sureLeft where the solid part begins
 * @param sureRight where it ends; less than where it begins if there is none
 */
record BarShape(double left, double right, double sureLeft, double sureRight) {

    /** The least width of a bar, so that it can be seen; also that of the moment at which an event was surely going on. */
    static final double MIN_WIDTH = 3;

    static final double POINT = 8;
    private static final double BETWEEN = 2;
    private static final double WIDE = 6;

    static BarShape of(Bars bars, int event, TimeScale scale) {
        TimeCounts times = bars.times();
        return new BarShape(
                scale.x(times.startMillis(event)),
                scale.x(times.endMillis(event)),
                scale.x(times.innerStartMillis(event)),
                times.hasInner(event) ? scale.x(times.innerEndMillis(event)) : Double.NEGATIVE_INFINITY);
    }

    boolean isPoint() {
        return left == right;
    }

    boolean hasSure() {
        return sureLeft <= sureRight;
    }

    /** Where what is drawn begins: a point lies around its instant. */
    double drawnLeft() {
        return isPoint() ? left - POINT / 2 : left;
    }

    double drawnRight() {
        return isPoint() ? left + POINT / 2 : isWide() ? right - 1 : Math.max(right, left + MIN_WIDTH);
    }

    /** Where another bar can follow it in its lane; next to one that is wide enough, of which a pixel is left out. */
    double until() {
        return isWide() ? right : drawnRight() + BETWEEN;
    }

    private boolean isWide() {
        return right - left >= WIDE;
    }

    /** Whether words of this width, with some space around them, have room in it. */
    boolean hasRoomFor(double words) {
        return drawnRight() - drawnLeft() >= words;
    }
}
