package org.dateline.words;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.dateline.model.EventTime;
import org.dateline.model.Published;
import org.dateline.model.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * Times and spans on the clock of one zone, in the shortest words that leave nothing out. A span's end is the first moment
 * after it, so that a whole day is "Sat 31 Jan" and an evening may end at 24:00.
 */
public final class TimeWords {

    private static final DateTimeFormatter DAY = form("EEE d MMM");
    private static final DateTimeFormatter DAY_OF_ANOTHER_YEAR = form("d MMM yyyy");
    private static final DateTimeFormatter DAY_WITH_YEAR = form("EEE d MMM uuuu");
    private static final DateTimeFormatter LONG_DAY = form("d MMMM yyyy");
    private static final DateTimeFormatter MINUTE = form("EEE d MMM HH:mm");
    private static final DateTimeFormatter MINUTE_WITH_YEAR = form("EEE d MMM uuuu HH:mm");
    private static final DateTimeFormatter SECOND_WITH_YEAR = form("EEE d MMM uuuu HH:mm:ss");
    private static final DateTimeFormatter TIME = form("HH:mm");
    private static final DateTimeFormatter OFFSET = form("'UTC'xxx");
    private static final String TO = " \u2013 ";

    private final ZoneId zone;
    /** The year that goes without saying, or null if every day is written with its year and to the second. */
    private final @Nullable Integer knownYear;

    private TimeWords(ZoneId zone, @Nullable Integer knownYear) {
        this.zone = zone;
        this.knownYear = knownYear;
    }

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }

    /**
     * Words for a screen that shows the zone, and the year of what it is about.
     *
     * @param span the days of the dataset; the year in which they begin need not be named
     */
    public static TimeWords onScreen(ZoneId zone, TimeWindow span) {
        return new TimeWords(zone, span.from().atZone(zone).getYear());
    }

    /** Words for documents, which are read where no screen shows the year. */
    public static TimeWords inDocuments(ZoneId zone) {
        return new TimeWords(zone, null);
    }

    /** "Sat 31 Jan 06:30", with its year and, in documents, its seconds where these do not go without saying. */
    public String instant(Instant instant) {
        return instant(instant.atZone(zone));
    }

    private String instant(ZonedDateTime time) {
        if (knownYear != null) {
            return (time.getYear() == knownYear ? MINUTE : MINUTE_WITH_YEAR).format(time);
        }
        return (time.getSecond() == 0 ? MINUTE_WITH_YEAR : SECOND_WITH_YEAR).format(time);
    }

    /** "Sat 31 Jan", "Sat 31 Jan – Sun 1 Feb", "Sat 31 Jan 00:00–06:30", "Sat 31 Jan 18:00–24:00". */
    public String span(Instant from, Instant to) {
        ZonedDateTime start = from.atZone(zone);
        ZonedDateTime end = to.atZone(zone);
        if (from.equals(to)) {
            return instant(start);
        }
        boolean endsAtMidnight = isMidnight(end);
        if (endsAtMidnight && isMidnight(start)) {
            return days(start, end.minusDays(1));
        }
        if (endsAtMidnight && isSameDay(start, end.minusDays(1))) {
            return instant(start) + "\u201324:00";
        }
        boolean endIsATime = isSameDay(start, end) && (knownYear != null || end.getSecond() == 0);
        return instant(start) + (endIsATime ? "\u2013" + TIME.format(end) : TO + instant(end));
    }

    /** A window. */
    public String span(TimeWindow window) {
        return span(window.from(), window.to());
    }

    private String days(ZonedDateTime first, ZonedDateTime last) {
        DateTimeFormatter day = dayForm(first, last);
        return isSameDay(first, last) ? day.format(first) : day.format(first) + TO + day.format(last);
    }

    private DateTimeFormatter dayForm(ZonedDateTime first, ZonedDateTime last) {
        if (knownYear == null) {
            return DAY_WITH_YEAR;
        }
        return first.getYear() == knownYear && last.getYear() == knownYear ? DAY : DAY_OF_ANOTHER_YEAR;
    }

    private static boolean isSameDay(ZonedDateTime one, ZonedDateTime other) {
        return one.toLocalDate().equals(other.toLocalDate());
    }

    private boolean isMidnight(Instant instant) {
        return isMidnight(instant.atZone(zone));
    }

    private static boolean isMidnight(ZonedDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    /** "31 January 2026". */
    public String longDay(Instant instant) {
        return LONG_DAY.format(instant.atZone(zone));
    }

    /** "06:30". */
    public String timeOfDay(Instant instant) {
        return TIME.format(instant.atZone(zone));
    }

    /** "Asia/Karachi, UTC+05:00"; where the clocks are set back within a window, the offset of the instant. */
    public String zoneAt(Instant instant) {
        return zone.getId() + ", " + OFFSET.format(instant.atZone(zone));
    }

    /** "21 November 2026, 18:30 (Asia/Karachi, UTC+05:00)". */
    public String stamp(Instant instant) {
        return longDay(instant) + ", " + timeOfDay(instant) + " (" + zoneAt(instant) + ")";
    }

    /** A window with its length where it is one of several days, and its zone. */
    public String spanWithZone(TimeWindow window) {
        long days = ChronoUnit.DAYS.between(
                window.from().atZone(zone).toLocalDate(),
                window.to().atZone(zone).toLocalDate());
        boolean ofDays = days > 1 && isMidnight(window.from()) && isMidnight(window.to());
        return span(window) + (ofDays ? " (" + days + " days)" : "") + ", " + zoneAt(window.from());
    }

    /** When a source was published, as exactly as it says: "1 February 2026", "1 February 2026, 17:04", "not dated". */
    public String published(@Nullable Published published) {
        if (published == null) {
            return "not dated";
        }
        Instant instant = published.instant();
        String day = LONG_DAY.format(published.date());
        return instant == null ? day : day + ", " + timeOfDay(instant);
    }

    /**
     * What is known of an event's time: a span where it is known exactly; else the one within which it lies, and where
     * there is one, the one throughout which it was going on for certain.
     */
    public String known(EventTime time) {
        String outer = span(time.start(), time.end());
        if (time.isExact()) {
            return outer;
        }
        if (!time.hasInner()) {
            return "some time within " + outer;
        }
        boolean atAnInstant = time.startLatest().equals(time.endEarliest());
        return "within " + outer + "; certainly going on " + (atAnInstant ? "at " : "")
                + span(time.startLatest(), time.endEarliest());
    }

    /** The same at the beginning of a sentence. */
    public String knownAsSentence(EventTime time) {
        String known = known(time);
        return known.substring(0, 1).toUpperCase(Locale.ENGLISH) + known.substring(1);
    }
}
