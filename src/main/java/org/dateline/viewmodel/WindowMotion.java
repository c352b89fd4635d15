package org.dateline.viewmodel;

import java.time.Duration;
import java.time.Instant;
import org.dateline.model.TimeWindow;

/** Where a window is taken: always within the span. */
public final class WindowMotion {

    private static final int TENTHS = 10;
    private static final Duration MIN_STEP = Duration.ofMinutes(1);

    private WindowMotion() {}

    /** The window moved by so many tenths of its length, and by a minute each where that is less; earlier if negative. */
    public static TimeWindow moved(TimeWindow window, int tenths, TimeWindow span) {
        return window.shiftedBy(tenth(window).multipliedBy(tenths)).movedInto(span);
    }

    /** The window with its end moved by so many tenths of its length; it does not end before it starts. */
    public static TimeWindow resized(TimeWindow window, int tenths, TimeWindow span) {
        Instant to = window.to().plus(tenth(window).multipliedBy(tenths));
        Instant kept = to.isBefore(window.from()) ? window.from() : to;
        return new TimeWindow(window.from(), kept.isAfter(span.to()) ? span.to() : kept);
    }

    /** The window moved by its own length, so many times. */
    public static TimeWindow paged(TimeWindow window, int pages, TimeWindow span) {
        return moved(window, TENTHS * pages, span);
    }

    /** The window moved to where the span begins. */
    public static TimeWindow atStart(TimeWindow window, TimeWindow span) {
        return window.shiftedBy(Duration.between(window.from(), span.from())).movedInto(span);
    }

    /** The window moved to where the span ends. */
    public static TimeWindow atEnd(TimeWindow window, TimeWindow span) {
        return window.shiftedBy(Duration.between(window.to(), span.to())).movedInto(span);
    }

    /** What of the window lies within the span; a window beyond an end becomes a point there. */
    static TimeWindow within(TimeWindow window, TimeWindow span) {
        return new TimeWindow(within(window.from(), span), within(window.to(), span));
    }

    private static Instant within(Instant time, TimeWindow span) {
        Instant notBefore = time.isBefore(span.from()) ? span.from() : time;
        return notBefore.isAfter(span.to()) ? span.to() : notBefore;
    }

    private static Duration tenth(TimeWindow window) {
        Duration tenth = window.length().dividedBy(TENTHS);
        return tenth.compareTo(MIN_STEP) < 0 ? MIN_STEP : tenth;
    }
}
