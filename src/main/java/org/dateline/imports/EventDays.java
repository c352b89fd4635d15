package org.dateline.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.dateline.model.Event;
import org.dateline.model.EventTime;
import org.dateline.model.TimeWindow;

/** The days, from midnight to midnight, that hold all events. */
final class EventDays {

    private EventDays() {}

    /** @param events at least one */
    static TimeWindow of(List<Event> events, ZoneId zone) {
        Instant first = events.get(0).time().start();
        Instant last = first;
        for (Event event : events) {
            EventTime time = event.time();
            // An interval may end at midnight, but an instant at midnight needs the day that begins with it
            Instant end = time.isInstant() ? time.end().plusNanos(1) : time.end();
            first = time.start().isBefore(first) ? time.start() : first;
            last = end.isAfter(last) ? end : last;
        }
        LocalDate from = first.atZone(zone).toLocalDate();
        LocalDate to = last.atZone(zone).toLocalDate();
        if (to.atStartOfDay(zone).toInstant().isBefore(last)) {
            to = to.plusDays(1);
        }
        return new TimeWindow(
                from.atStartOfDay(zone).toInstant(), to.atStartOfDay(zone).toInstant());
    }
}
