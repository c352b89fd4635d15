package org.dateline.words;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import java.time.Instant;
import java.time.Month;
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

    private static final DateForm DAY = DateForm.of(key("EEE d MMM"));
    private static final DateForm DAY_OF_ANOTHER_YEAR = DateForm.of(key("d MMM uuuu"));
    private static final DateForm DAY_WITH_YEAR = DateForm.of(key("EEE d MMM uuuu"));
    private static final DateForm LONG_DAY = DateForm.of(key("d MMMM uuuu"));
    private static final DateForm MONTH = DateForm.of(key("MMM"));
    private static final DateForm MONTH_WITH_YEAR = DateForm.of(key("MMM uuuu"));
    private static final DateForm MINUTE = DateForm.of(key("EEE d MMM HH:mm"));
    private static final DateForm MINUTE_WITH_YEAR = DateForm.of(key("EEE d MMM uuuu HH:mm"));
    private static final DateForm SECOND_WITH_YEAR = DateForm.of(key("EEE d MMM uuuu HH:mm:ss"));
    private static final DateForm TIME = DateForm.of(key("HH:mm"));
    // With the seconds of local mean time
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("'UTC'xxxxx", Locale.ENGLISH);
    private static final String UTC = "UTC";
    /** So many days can still be imagined, and of more the weekdays do not matter. */
    private static final int MOST_DAYS_COUNTED = 366;

    private final ZoneId zone;
    private final boolean isForDocuments;
    /** The year that goes without saying, or null if every day is written with its year. */
    private final @Nullable Integer knownYear;

    private TimeWords(ZoneId zone, boolean isForDocuments, @Nullable Integer knownYear) {
        this.zone = zone;
        this.isForDocuments = isForDocuments;
        this.knownYear = knownYear;
    }

    /**
     * Words for a screen that shows the zone, and the year of what it is about.
     *
     * @param span the days of the dataset; if all of them lie in one year it need not be named
     */
    public static TimeWords onScreen(ZoneId zone, TimeWindow span) {
        int year = span.from().atZone(zone).getYear();
        boolean isOneYear = lastMoment(span).atZone(zone).getYear() == year;
        return new TimeWords(zone, false, isOneYear ? year : null);
    }

    private static Instant lastMoment(TimeWindow window) {
        return window.isEmpty() ? window.to() : window.to().minusNanos(1);
    }

    /** Words for documents, which are read where no screen shows the year. */
    public static TimeWords inDocuments(ZoneId zone) {
        return new TimeWords(zone, true, null);
    }

    /** "Sat 31 Jan 06:30", with its year and, in documents, its seconds where these do not go without saying. */
    public String instant(Instant instant) {
        return instant(instant.atZone(zone));
    }

    private String instant(ZonedDateTime time) {
        if (knownYear != null && time.getYear() == knownYear) {
            return MINUTE.format(time);
        }
        return (isForDocuments && time.getSecond() != 0 ? SECOND_WITH_YEAR : MINUTE_WITH_YEAR).format(time);
    }

    /**
     * "Sat 31 Jan", "Sat 31 Jan – Sun 1 Feb", "Sat 31 Jan 00:00–06:30", "Sat 31 Jan 18:00–24:00"; whole months and years are
     * "Mar 1805", "Jan – Mar 1805", "1066", "1066 – 2001".
     */
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
            return tr("{0}\u201324:00", instant(start));
        }
        boolean endIsATime = isSameDay(start, end) && (!isForDocuments || end.getSecond() == 0);
        return endIsATime ? tr("{0}\u2013{1}", instant(start), TIME.format(end)) : fromTo(instant(start), instant(end));
    }

    /** A window. */
    public String span(TimeWindow window) {
        return span(window.from(), window.to());
    }

    private String days(ZonedDateTime first, ZonedDateTime last) {
        if (isWholeMonths(first, last)) {
            return isWholeYears(first, last) ? years(first, last) : months(first, last);
        }
        if (isSameDay(first, last)) {
            return dayForm(first, last).format(first);
        }
        boolean isLong = ChronoUnit.DAYS.between(first, last) > MOST_DAYS_COUNTED;
        if (isLong && dayForm(first, last) == DAY_WITH_YEAR) {
            return fromTo(DAY_OF_ANOTHER_YEAR.format(first), DAY_OF_ANOTHER_YEAR.format(last));
        }
        boolean yearOnce = knownYear == null && !isForDocuments && first.getYear() == last.getYear();
        return fromTo(
                (yearOnce ? DAY : dayForm(first, last)).format(first),
                dayForm(first, last).format(last));
    }

    private static String fromTo(String first, String last) {
        return tr("{0} \u2013 {1}", first, last);
    }

    private DateForm dayForm(ZonedDateTime first, ZonedDateTime last) {
        if (knownYear == null) {
            return DAY_WITH_YEAR;
        }
        return first.getYear() == knownYear && last.getYear() == knownYear ? DAY : DAY_OF_ANOTHER_YEAR;
    }

    private static String years(ZonedDateTime first, ZonedDateTime last) {
        String year = Years.words(first.getYear());
        return first.getYear() == last.getYear() ? year : fromTo(year, Years.words(last.getYear()));
    }

    private static String months(ZonedDateTime first, ZonedDateTime last) {
        String until = MONTH_WITH_YEAR.format(last);
        if (first.getYear() != last.getYear()) {
            return fromTo(MONTH_WITH_YEAR.format(first), until);
        }
        return first.getMonth() == last.getMonth() ? until : fromTo(MONTH.format(first), until);
    }

    private static boolean isWholeMonths(ZonedDateTime first, ZonedDateTime last) {
        return first.getDayOfMonth() == 1 && last.plusDays(1).getDayOfMonth() == 1;
    }

    private static boolean isWholeYears(ZonedDateTime first, ZonedDateTime last) {
        return first.getMonth() == Month.JANUARY && last.getMonth() == Month.DECEMBER;
    }

    private static boolean isSameDay(ZonedDateTime one, ZonedDateTime other) {
        return one.toLocalDate().equals(other.toLocalDate());
    }

    private boolean isMidnight(Instant instant) {
        return isMidnight(instant.atZone(zone));
    }

    /** Whether a day begins then; not at 00:00 where the clocks skip that. */
    private static boolean isMidnight(ZonedDateTime time) {
        return time.equals(time.toLocalDate().atStartOfDay(time.getZone()));
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
        return withOffset(OFFSET.format(instant.atZone(zone)));
    }

    private String withOffset(String offset) {
        String name = zoneName(zone);
        return name.equals(UTC) ? name : tr("{0}, {1}", name, offset);
    }

    /** What a time zone is called: its id, "UTC" for one that ISO 8601 calls Z. */
    public static String zoneName(ZoneId zone) {
        return zone.getId().equals("Z") ? UTC : zone.getId();
    }

    /** "21 November 2026, 18:30 (Asia/Karachi, UTC+05:00)". */
    public String stamp(Instant instant) {
        return tr("{0}, {1} ({2})", longDay(instant), timeOfDay(instant), zoneAt(instant));
    }

    /**
     * A window with its length where it is one of several days, and its zone, with the offsets at both of its ends; before the
     * Gregorian calendar it says that it is told by it nevertheless.
     */
    public String spanWithZone(TimeWindow window) {
        String words = span(window);
        long days = ChronoUnit.DAYS.between(
                window.from().atZone(zone).toLocalDate(),
                window.to().atZone(zone).toLocalDate());
        boolean ofDays = days > 1 && isMidnight(window.from()) && isMidnight(window.to());
        boolean isOld = Years.isBeforeGregorian(window.from(), zone);
        String counted =
                ofDays && days <= MOST_DAYS_COUNTED ? trn(days, "{1} ({0} day)", "{1} ({0} days)", words) : words;
        return isOld
                ? tr("{0}, {1}, Gregorian calendar throughout", counted, zoneIn(window))
                : tr("{0}, {1}", counted, zoneIn(window));
    }

    private String zoneIn(TimeWindow window) {
        String first = OFFSET.format(window.from().atZone(zone));
        String last = OFFSET.format(lastMoment(window).atZone(zone));
        return withOffset(first.equals(last) ? first : tr("{0} to {1}", first, last));
    }

    /** When a source was published, as exactly as it says: "1 February 2026", "1 February 2026, 17:04", "not dated". */
    public String published(@Nullable Published published) {
        if (published == null) {
            return tr("not dated");
        }
        Instant instant = published.instant();
        String day = LONG_DAY.format(published.date());
        return instant == null ? day : tr("{0}, {1}", day, timeOfDay(instant));
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
            return tr("some time within {0}", outer);
        }
        boolean atAnInstant = time.startLatest().equals(time.endEarliest());
        String inner = span(time.startLatest(), time.endEarliest());
        return atAnInstant
                ? tr("within {0}; certainly going on at {1}", outer, inner)
                : tr("within {0}; certainly going on {1}", outer, inner);
    }

    /** The same at the beginning of a sentence. */
    public String knownAsSentence(EventTime time) {
        return Capital.first(known(time));
    }
}
