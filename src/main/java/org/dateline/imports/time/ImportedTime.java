package org.dateline.imports.time;

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
 * @param until when what goes on since then ends, if the same cell says so; or null
 * @param doubt what about it is not as one would expect, in a sentence without a full stop; or null
 */
public record ImportedTime(
        Instant from,
        Instant to,
        @Nullable LocalDate day,
        @Nullable ImportedTime until,
        @Nullable String doubt) {

    static ImportedTime exactly(Instant instant, ZoneId zone) {
        return of(instant, instant, instant.atZone(zone).toLocalDate());
    }

    static ImportedTime of(Instant from, Instant to, @Nullable LocalDate day) {
        return new ImportedTime(from, to, day, null, null);
    }

    /** Some time on a day. */
    public static ImportedTime day(LocalDate day, ZoneId zone) {
        return days(day, day.plusDays(1), zone, day);
    }

    /** Some time from the beginning of a day to that of another. */
    public static ImportedTime days(LocalDate first, LocalDate after, ZoneId zone) {
        return days(first, after, zone, null);
    }

    private static ImportedTime days(LocalDate first, LocalDate after, ZoneId zone, @Nullable LocalDate day) {
        return of(first.atStartOfDay(zone).toInstant(), after.atStartOfDay(zone).toInstant(), day);
    }

    /** Some time from the beginning of one to the end of the other. */
    public static ImportedTime between(ImportedTime first, ImportedTime last) {
        return of(first.from, last.to, null);
    }

    ImportedTime goingOnUntil(ImportedTime end) {
        return new ImportedTime(from, to, day, end, doubt);
    }

    /** The same time with something about it that one would not expect. */
    public ImportedTime doubting(@Nullable String why) {
        return new ImportedTime(from, to, day, until, why);
    }

    /** Whether it is an instant. */
    public boolean isExact() {
        return from.equals(to);
    }
}
