package org.dateline.propose.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.dateline.model.EventTime;

/** An outer and an inner interval, as {@link EventTime} has them, on the clocks of the text's zone. */
record Interval(LocalDateTime start, LocalDateTime startLatest, LocalDateTime endEarliest, LocalDateTime end) {

    /** Some time between two moments, and at none of them for sure. */
    static Interval within(LocalDateTime start, LocalDateTime end) {
        return new Interval(start, end, start, end);
    }

    /** Some time in these days, the second one excluded. */
    static Interval within(LocalDate from, LocalDate to) {
        return within(from.atStartOfDay(), to.atStartOfDay());
    }

    /** The whole time from one moment to another. */
    static Interval lasting(LocalDateTime start, LocalDateTime end) {
        return new Interval(start, start, end, end);
    }

    /** From some time in one interval to some time in another that does not lie before it. */
    static Interval from(Interval first, Interval last) {
        return new Interval(first.start, first.end, last.start, last.end);
    }

    /** Whether the ends are in order. */
    boolean isInOrder() {
        return !end.isBefore(start);
    }

    /** The time on the clocks of a zone. Where they jump, ends are brought back into order. */
    EventTime in(ZoneId zone, String wording) {
        Instant first = instant(start, zone);
        Instant last = later(first, instant(end, zone));
        return new EventTime(
                first,
                between(first, instant(startLatest, zone), last),
                between(first, instant(endEarliest, zone), last),
                last,
                "\u201c" + wording + "\u201d");
    }

    private static Instant instant(LocalDateTime time, ZoneId zone) {
        return time.atZone(zone).toInstant();
    }

    private static Instant between(Instant first, Instant time, Instant last) {
        Instant notBefore = later(first, time);
        return notBefore.isAfter(last) ? last : notBefore;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }
}
