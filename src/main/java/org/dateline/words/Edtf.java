package org.dateline.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.dateline.model.EventTime;

/**
 * Times in the Extended Date/Time Format of ISO 8601-2 (Library of Congress, 2019), local to a zone. Level 1 holds most: a day, a
 * month, a year, a decade and a century written so (2026-01-31, 2026-01, 2026, 202X, 20XX), a moment with its offset, and an interval
 * between two of these (2026-03-01/2026-03-31). Some time between two other days is one of a set of days, of level 2:
 * [2026-01-30..2026-02-01].
 */
public final class Edtf {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT);
    private static final int DECADE = 10;
    private static final int CENTURY = 100;

    private Edtf() {}

    /**
     * The time so written; empty if the format has no way to say it: an interval whose beginning or end is itself between two times
     * that are not those of a day, a month or a year, and some time between two moments that are not midnights. Fractions of a second
     * are left out, as the format has none.
     */
    public static Optional<String> of(EventTime time, ZoneId zone) {
        if (time.isInstant()) {
            return date(time.start(), time.end(), zone);
        }
        boolean someTimeBetween =
                time.startLatest().equals(time.end()) && time.endEarliest().equals(time.start());
        if (someTimeBetween) {
            return date(time.start(), time.end(), zone).or(() -> oneOfDays(time.start(), time.end(), zone));
        }
        Optional<String> start = date(time.start(), time.startLatest(), zone);
        Optional<String> end = date(time.endEarliest(), time.end(), zone);
        return start.flatMap(first -> end.map(last -> first + "/" + last));
    }

    /** What is written so that it means the time from one moment to another, or the moment if they are the same. */
    private static Optional<String> date(Instant from, Instant to, ZoneId zone) {
        if (from.equals(to)) {
            return Optional.of(MOMENT.format(from.atZone(zone)));
        }
        ZonedDateTime first = from.atZone(zone);
        ZonedDateTime after = to.atZone(zone);
        if (!isMidnight(first) || !isMidnight(after)) {
            return Optional.empty();
        }
        LocalDate day = first.toLocalDate();
        LocalDate next = after.toLocalDate();
        if (next.equals(day.plusDays(1))) {
            return Optional.of(day.toString());
        }
        if (day.getDayOfMonth() == 1 && next.equals(day.plusMonths(1))) {
            return Optional.of(MONTH.format(day));
        }
        return day.getDayOfYear() == 1 && next.getDayOfYear() == 1
                ? years(day.getYear(), next.getYear())
                : Optional.empty();
    }

    private static Optional<String> years(int first, int after) {
        String year = String.format(Locale.ROOT, "%04d", first);
        return switch (after - first) {
            case 1 -> Optional.of(year);
            case DECADE -> first % DECADE == 0 ? Optional.of(year.substring(0, 3) + "X") : Optional.empty();
            case CENTURY -> first % CENTURY == 0 ? Optional.of(year.substring(0, 2) + "XX") : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<String> oneOfDays(Instant from, Instant to, ZoneId zone) {
        ZonedDateTime first = from.atZone(zone);
        ZonedDateTime after = to.atZone(zone);
        return isMidnight(first) && isMidnight(after)
                ? Optional.of(
                        "[" + first.toLocalDate() + ".." + after.toLocalDate().minusDays(1) + "]")
                : Optional.empty();
    }

    /** The first moment of a day, which a change of the clocks may make another than 00:00. */
    private static boolean isMidnight(ZonedDateTime time) {
        return time.equals(time.toLocalDate().atStartOfDay(time.getZone()))
                || time.toLocalTime().truncatedTo(ChronoUnit.NANOS).equals(LocalTime.MIDNIGHT);
    }
}
