package org.dateline.propose.source;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.dateline.model.Published;
import org.jspecify.annotations.Nullable;

/**
 * When a text says that it was published, no more exactly than it says.
 *
 * @param date the day, in the zone of the text
 * @param time the time on the clock, or null where only the day is said
 * @param zone the zone of both, or null where it is not said
 */
public record PublicationTime(
        LocalDate date, @Nullable LocalTime time, @Nullable ZoneId zone) {

    /**
     * The same as a dataset has it.
     *
     * @param otherwise the zone of the clock where the text names none
     * @param local the dataset's zone
     */
    public Published in(ZoneId otherwise, ZoneId local) {
        if (time == null) {
            return new Published(date, null);
        }
        Instant instant =
                date.atTime(time).atZone(zone == null ? otherwise : zone).toInstant();
        return new Published(instant.atZone(local).toLocalDate(), instant);
    }

    int exactness() {
        return (time == null ? 0 : 2) + (time == null || zone == null ? 0 : 1);
    }
}
