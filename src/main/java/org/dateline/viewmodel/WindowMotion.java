package org.dateline.viewmodel;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.dateline.calendar.TimeStep;
import org.dateline.model.TimeWindow;

/**
 * Where a window is taken: always within the span, and from one multiple of a step to another.
 *
 * @param zone in which days and longer steps begin
 */
public record WindowMotion(TimeWindow span, TimeStep step, ZoneId zone) {

    private static final int TENTHS = 10;

    /** The window moved by so many tenths of its length, and by a step at least; earlier if negative. */
    public TimeWindow moved(TimeWindow window, int tenths) {
        Instant from = step.isMark(window.from(), zone)
                ? step.from(window.from(), steps(window, tenths), zone)
                : further(window.from(), tenths(window, tenths));
        return step.placed(window, from, zone).movedInto(span);
    }

    /** The window with its end moved by so many tenths of its length, and by a step at least; it does not end before it starts. */
    public TimeWindow resized(TimeWindow window, int tenths) {
        Instant to = step.isMark(window.to(), zone)
                ? step.from(window.to(), steps(window, tenths), zone)
                : further(window.to(), tenths(window, tenths));
        Instant kept = to.isBefore(window.from()) ? window.from() : to;
        return new TimeWindow(window.from(), kept.isAfter(span.to()) ? span.to() : kept);
    }

    /** The window moved by its own length, so many times; it begins where it ended. */
    public TimeWindow paged(TimeWindow window, int pages) {
        TimeWindow paged = window;
        for (int page = 0; page < Math.abs(pages); page++) {
            Instant from = pages > 0 ? paged.to() : paged.from().minus(paged.length());
            paged = isWhole(window)
                    ? step.placed(paged, from, zone)
                    : paged.shiftedBy(Duration.between(paged.from(), from));
        }
        return window.length().isZero() ? moved(window, pages) : paged.movedInto(span);
    }

    private boolean isWhole(TimeWindow window) {
        return step.isMark(window.from(), zone) && step.isMark(window.to(), zone);
    }

    /** The window moved to where the span begins. */
    public TimeWindow atStart(TimeWindow window) {
        return window.shiftedBy(Duration.between(window.from(), span.from())).movedInto(span);
    }

    /** The window moved to where the span ends. */
    public TimeWindow atEnd(TimeWindow window) {
        return window.shiftedBy(Duration.between(window.to(), span.to())).movedInto(span);
    }

    /** What a window becomes when the span is another: a window of all of it stays one. */
    static TimeWindow kept(TimeWindow window, TimeWindow span, TimeWindow now) {
        return window.equals(span) ? now : within(window, now);
    }

    /** What of the window lies within the span; a window beyond an end becomes a point there. */
    static TimeWindow within(TimeWindow window, TimeWindow span) {
        return new TimeWindow(within(window.from(), span), within(window.to(), span));
    }

    private static Instant within(Instant time, TimeWindow span) {
        Instant notBefore = time.isBefore(span.from()) ? span.from() : time;
        return notBefore.isAfter(span.to()) ? span.to() : notBefore;
    }

    private static Duration tenths(TimeWindow window, int tenths) {
        return window.length().multipliedBy(tenths).dividedBy(TENTHS);
    }

    private int steps(TimeWindow window, int tenths) {
        long steps = Math.round(tenths(window, tenths).toMillis() / step.millis());
        return (int) (steps == 0 ? Integer.signum(tenths) : steps);
    }

    /** The multiple that is nearest to a time so much later or earlier, and beyond what it was. */
    Instant further(Instant time, Duration by) {
        Instant near = step.nearest(time.plus(by), zone);
        boolean isBeyond = by.isNegative() ? near.isBefore(time) : near.isAfter(time);
        return isBeyond ? near : step.beside(time, !by.isNegative(), zone);
    }
}
