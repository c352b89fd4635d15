package org.dateline.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, as exactly as the sources say: an outer interval, within which all of it lies, and an inner
 * one, during which it was surely going on. Where {@code startLatest} is after {@code endEarliest} the inner interval is
 * empty. An interval whose ends are equal is an instant; others are half-open.
 *
 * @param start the earliest that it can have begun
 * @param startLatest the latest that it can have begun
 * @param endEarliest the earliest that it can have ended
 * @param end the latest that it can have ended
 * @param note the words of the sources for it, or null
 */
public record EventTime(
        Instant start,
        Instant startLatest,
        Instant endEarliest,
        Instant end,
        @Nullable String note) {

    /** @throws IllegalArgumentException if an end lies before its start, or the inner interval outside the outer one */
    public EventTime {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("end is before start");
        }
        if (startLatest.isBefore(start) || startLatest.isAfter(end)) {
            throw new IllegalArgumentException("startLatest is not between start and end");
        }
        if (endEarliest.isBefore(start) || endEarliest.isAfter(end)) {
            throw new IllegalArgumentException("endEarliest is not between start and end");
        }
    }

    /** A time that is exactly known. */
    public static EventTime exactly(Instant start, Instant end) {
        return new EventTime(start, start, end, end, null);
    }

    /** Whether there is any time at which the event was surely going on. */
    public boolean hasInner() {
        return !startLatest.isAfter(endEarliest);
    }

    /** Whether start and end are both exactly known. */
    public boolean isExact() {
        return start.equals(startLatest) && end.equals(endEarliest);
    }

    /** Whether the whole event is one instant. */
    public boolean isInstant() {
        return start.equals(end);
    }

    /**
     * How sure it is that the event lies in the window: certain if the inner interval meets the window or the window
     * holds the whole outer interval, possible if only the outer interval meets it.
     */
    public Certainty in(TimeWindow window) {
        if (window.isEmpty() || !meets(start, end, window)) {
            return Certainty.OUTSIDE;
        }
        boolean holdsAll = !start.isBefore(window.from()) && !end.isAfter(window.to());
        boolean certain = holdsAll || (hasInner() && meets(startLatest, endEarliest, window));
        return certain ? Certainty.CERTAIN : Certainty.POSSIBLE;
    }

    private static boolean meets(Instant first, Instant last, TimeWindow window) {
        if (first.equals(last)) {
            return window.contains(first);
        }
        return first.isBefore(window.to()) && window.from().isBefore(last);
    }
}
