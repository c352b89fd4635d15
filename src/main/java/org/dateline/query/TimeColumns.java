package org.dateline.query;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.dateline.model.Certainty;
import org.dateline.model.Event;
import org.dateline.model.EventTime;
import org.dateline.model.TimeWindow;

/**
 * The times of many events as columns of numbers: the same answers as {@link EventTime#in}, without following a pointer
 * for each. Microseconds since 1970; what is finer is cut off.
 */
final class TimeColumns {

    private final long[] start;
    private final long[] startLatest;
    private final long[] endEarliest;
    private final long[] end;
    /** The latest end of all events up to and with this one. */
    private final long[] endSoFar;

    /** The times of these events, which are in ascending order of their start. */
    TimeColumns(List<Event> events) {
        start = column(events, EventTime::start);
        startLatest = column(events, EventTime::startLatest);
        endEarliest = column(events, EventTime::endEarliest);
        end = column(events, EventTime::end);
        endSoFar = end.clone();
        for (int i = 1; i < endSoFar.length; i++) {
            endSoFar[i] = Math.max(endSoFar[i], endSoFar[i - 1]);
        }
    }

    private static long[] column(List<Event> events, Function<EventTime, Instant> time) {
        return events.stream()
                .mapToLong(event -> micros(time.apply(event.time())))
                .toArray();
    }

    static long micros(Instant instant) {
        try {
            return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), 1_000_000L), instant.getNano() / 1_000);
        } catch (ArithmeticException beyondAllCalendars) {
            return instant.getEpochSecond() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
    }

    /** The events between which those of the window lie, and how certainly each is in it. */
    Slice in(TimeWindow window) {
        return new Slice(micros(window.from()), micros(window.to()));
    }

    /** The events seen through one window. */
    final class Slice {

        private final long from;
        private final long to;

        private Slice(long from, long to) {
            this.from = from;
            this.to = to;
        }

        /** The first position that can be in the window. */
        int first() {
            return Ascending.firstFrom(endSoFar, from);
        }

        /** The position after the last that can be in the window. */
        int after() {
            return Ascending.firstFrom(start, to);
        }

        Certainty certainty(int i) {
            if (!meets(start[i], end[i])) {
                return Certainty.OUTSIDE;
            }
            boolean holdsAll = start[i] >= from && end[i] <= to;
            boolean hasInner = startLatest[i] <= endEarliest[i];
            return holdsAll || (hasInner && meets(startLatest[i], endEarliest[i]))
                    ? Certainty.CERTAIN
                    : Certainty.POSSIBLE;
        }

        private boolean meets(long first, long last) {
            boolean reaches = first == last ? from <= first : from < last;
            return from < to && first < to && reaches;
        }
    }
}
