package org.dateline.export;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.model.EventTime;
import org.dateline.model.Figure;
import org.dateline.model.Precision;
import org.dateline.model.Published;
import org.dateline.model.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * Times, places and numbers in words for people who do not have the program before them: every date has its year, and
 * nothing is left to be seen.
 */
final class BriefWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter EXACT_TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("'UTC'xxx", Locale.ENGLISH);
    private static final String DASH = " \u2013 ";

    private final ZoneId zone;

    /** The words for times of this zone. */
    BriefWords(ZoneId zone) {
        this.zone = zone;
    }

    /** "1 source", "3 sources". */
    static String count(int number, String singular) {
        return String.format(Locale.ENGLISH, "%,d %s", number, number == 1 ? singular : singular + "s");
    }

    /** "¶ 4, 11, 13". */
    static String paragraphs(List<Integer> paragraphs) {
        return "\u00b6\u00a0" + paragraphs.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** How exactly a place is known, before the names of the places. */
    static String precision(Precision precision) {
        return switch (precision) {
            case EXACT -> "Exact place known:";
            case TOWN -> "Town known:";
            case TEHSIL -> "Only the tehsil is known:";
            case DISTRICT -> "Only the district is known:";
            case PROVINCE -> "Only the province is known:";
            case COUNTRY -> "Only the country is known:";
        };
    }

    /** The bounds of a figure: "31", "at least 30", "30–40", "at most 30". */
    static String bounds(Figure figure) {
        Double min = figure.min();
        Double max = figure.max();
        if (min == null) {
            return max == null ? "no number" : "at most " + number(max);
        }
        if (max == null) {
            return "at least " + number(min);
        }
        return min.equals(max) ? number(min) : number(min) + "\u2013" + number(max);
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.format(Locale.ENGLISH, "%,d", (long) value)
                : String.valueOf(value);
    }

    /** When a source was published, as exactly as it says. */
    String published(@Nullable Published published) {
        if (published == null) {
            return "not dated";
        }
        String day = LONG_DAY.format(published.date());
        Instant instant = published.instant();
        return instant == null ? day : day + ", " + TIME.format(instant.atZone(zone));
    }

    /** "21 November 2026, 18:30 (Asia/Karachi, UTC+05:00)". */
    String made(Instant instant) {
        ZonedDateTime local = instant.atZone(zone);
        return LONG_DAY.format(local) + ", " + TIME.format(local) + " (" + zoneAt(instant) + ")";
    }

    /** "Asia/Karachi, UTC+05:00"; where the clocks are set back within the window, the offset of its beginning. */
    String zoneAt(Instant instant) {
        return zone.getId() + ", " + OFFSET.format(instant.atZone(zone));
    }

    /** The window with its length where it is one of days, and its zone. */
    String window(TimeWindow window) {
        String span = span(window.from(), window.to());
        ZonedDateTime start = window.from().atZone(zone);
        ZonedDateTime end = window.to().atZone(zone);
        long days = ChronoUnit.DAYS.between(start.toLocalDate(), end.toLocalDate());
        String length = isMidnight(start) && isMidnight(end) && days > 1 ? " (" + days + " days)" : "";
        return span + length + ", " + zoneAt(window.from());
    }

    String span(TimeWindow window) {
        return span(window.from(), window.to());
    }

    /** A span in words that leave nothing out: "Sat 31 Jan 2026", "Sat 31 Jan 2026, 00:00–06:30". */
    String span(Instant from, Instant to) {
        ZonedDateTime start = from.atZone(zone);
        ZonedDateTime end = to.atZone(zone);
        if (from.equals(to)) {
            return instant(from);
        }
        boolean endsAtMidnight = isMidnight(end);
        boolean withinDay = start.toLocalDate().equals((endsAtMidnight ? end.minusDays(1) : end).toLocalDate());
        if (isMidnight(start) && endsAtMidnight) {
            return withinDay ? DAY.format(start) : days(start, end.minusDays(1));
        }
        if (withinDay) {
            return instant(from) + "\u2013" + (endsAtMidnight ? "24:00" : time(end));
        }
        return instant(from) + DASH + instant(to);
    }

    private static String days(ZonedDateTime first, ZonedDateTime last) {
        DateTimeFormatter form = first.getYear() == last.getYear() ? DAY_OF_YEAR : DAY;
        return form.format(first) + DASH + DAY.format(last);
    }

    private String instant(Instant instant) {
        ZonedDateTime local = instant.atZone(zone);
        return DAY.format(local) + ", " + time(local);
    }

    private static String time(ZonedDateTime time) {
        return (time.getSecond() == 0 ? TIME : EXACT_TIME).format(time);
    }

    /** What is known of an event's time, in a sentence without its stop. */
    String time(EventTime time) {
        String outer = span(time.start(), time.end());
        if (time.isExact()) {
            return outer;
        }
        if (!time.hasInner()) {
            return "Some time within " + outer;
        }
        return "Within " + outer + "; certainly going on "
                + (time.startLatest().equals(time.endEarliest())
                        ? "at " + instant(time.startLatest())
                        : span(time.startLatest(), time.endEarliest()));
    }

    private static boolean isMidnight(ZonedDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT);
    }
}
