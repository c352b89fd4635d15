package org.dateline.model;

import java.time.Duration;
import java.time.Instant;

/**
 * The time span that the slider selects: half-open, {@code from <= t < to}. A window whose ends are equal holds nothing.
 *
 * @param from the first instant in the window
 * @param to the first instant after it
 */
public record TimeWindow(Instant from, Instant to) {

    /** @throws IllegalArgumentException if the window ends before it starts */
    public TimeWindow {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a window cannot end (" + to + ") before it starts (" + from + ")");
        }
    }

    /** Whether the window holds no instant at all. */
    public boolean isEmpty() {
        return from.equals(to);
    }

    /** Whether {@code from <= instant < to}. */
    public boolean contains(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(to);
    }

    /** The time from the first instant to the end. */
    public Duration length() {
        return Duration.between(from, to);
    }

    /** A window of the same length, later by this much; earlier if negative. */
    public TimeWindow shiftedBy(Duration amount) {
        return new TimeWindow(from.plus(amount), to.plus(amount));
    }

    /**
     * The same window moved, not resized, so that it lies within the bounds; cut to the bounds if it is longer than
     * they are.
     */
    public TimeWindow movedInto(TimeWindow bounds) {
        if (length().compareTo(bounds.length()) >= 0) {
            return bounds;
        }
        if (from.isBefore(bounds.from)) {
            return shiftedBy(Duration.between(from, bounds.from));
        }
        return to.isAfter(bounds.to) ? shiftedBy(Duration.between(to, bounds.to)) : this;
    }
}
