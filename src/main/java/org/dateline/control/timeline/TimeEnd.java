package org.dateline.control.timeline;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;

import java.time.Duration;
import java.time.Instant;
import org.dateline.model.EventTime;

/** One of the four ends of a time that is edited: those of the outer interval and those of the inner one. */
public enum TimeEnd {
    /** The earliest start. */
    START(key("Earliest start")),
    /** The latest start. */
    START_LATEST(key("Latest start")),
    /** The earliest end. */
    END_EARLIEST(key("Earliest end")),
    /** The latest end. */
    END(key("Latest end"));

    private final String words;

    TimeEnd(String words) {
        this.words = words;
    }

    /** What it is called. */
    public String words() {
        return tr(words);
    }

    /** Whether it is an end of the outer interval. */
    boolean isOuter() {
        return this == START || this == END;
    }

    /** Whether its handle lies to the left of it. */
    boolean isLeft() {
        return this == START || this == START_LATEST;
    }

    Instant of(EventTime time) {
        return switch (this) {
            case START -> time.start();
            case START_LATEST -> time.startLatest();
            case END_EARLIEST -> time.endEarliest();
            case END -> time.end();
        };
    }

    /** The time with this end there: an outer end takes the inner ones along that it meets, an inner one stays within the outer. */
    EventTime moved(EventTime time, Instant to) {
        return switch (this) {
            case START -> {
                Instant start = earlier(to, time.end());
                yield new EventTime(
                        start,
                        later(time.startLatest(), start),
                        later(time.endEarliest(), start),
                        time.end(),
                        time.note());
            }
            case END -> {
                Instant end = later(to, time.start());
                yield new EventTime(
                        time.start(),
                        earlier(time.startLatest(), end),
                        earlier(time.endEarliest(), end),
                        end,
                        time.note());
            }
            case START_LATEST ->
                new EventTime(time.start(), within(to, time), time.endEarliest(), time.end(), time.note());
            case END_EARLIEST ->
                new EventTime(time.start(), time.startLatest(), within(to, time), time.end(), time.note());
        };
    }

    /** The time, all of it later by so much. */
    static EventTime shifted(EventTime time, Duration by) {
        return new EventTime(
                time.start().plus(by),
                time.startLatest().plus(by),
                time.endEarliest().plus(by),
                time.end().plus(by),
                time.note());
    }

    private static Instant within(Instant instant, EventTime time) {
        return later(earlier(instant, time.end()), time.start());
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
