package org.dateline.imports.row;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A time as exactly as a cell gives it: from the first instant that it can mean to the last; the same where it is exact.
 *
 * @param from the first
 * @param to the last; for a day, a month or a year the midnight that ends it
 * @param day the day that it lies in, or null where it is longer than a day
 */
record ImportedTime(Instant from, Instant to, @Nullable LocalDate day) {

    static ImportedTime exactly(Instant instant, ZoneId zone) {
        return new ImportedTime(instant, instant, instant.atZone(zone).toLocalDate());
    }

    static ImportedTime day(LocalDate day, ZoneId zone) {
        return days(day, day.plusDays(1), zone, day);
    }

    static ImportedTime days(LocalDate first, LocalDate after, ZoneId zone) {
        return days(first, after, zone, null);
    }

    private static ImportedTime days(LocalDate first, LocalDate after, ZoneId zone, @Nullable LocalDate day) {
        return new ImportedTime(
                first.atStartOfDay(zone).toInstant(), after.atStartOfDay(zone).toInstant(), day);
    }

    boolean isExact() {
        return from.equals(to);
    }
}
