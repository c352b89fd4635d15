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
import org.dateline.export.content.ExportWords;
import org.dateline.model.EventTime;
import org.dateline.model.Precision;
import org.dateline.model.Published;
import org.dateline.model.TimeWindow;
import org.jspecify.annotations.Nullable;

/** Times, places and counts in the words of a document. */
final class BriefWords {

    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("'UTC'xxx", Locale.ENGLISH);

    private final ZoneId zone;
    private final ExportWords words;

    /** The words for times of this zone. */
    BriefWords(ZoneId zone) {
        this.zone = zone;
        this.words = new ExportWords(zone);
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
        String span = span(window);
        ZonedDateTime start = window.from().atZone(zone);
        ZonedDateTime end = window.to().atZone(zone);
        long days = ChronoUnit.DAYS.between(start.toLocalDate(), end.toLocalDate());
        String length = isMidnight(start) && isMidnight(end) && days > 1 ? " (" + days + " days)" : "";
        return span + length + ", " + zoneAt(window.from());
    }

    /** A window without its zone. */
    String span(TimeWindow window) {
        return words.times().span(window.from(), window.to());
    }

    /** What is known of an event's time, as a sentence. */
    String time(EventTime time) {
        String known = words.times().known(time);
        return known.substring(0, 1).toUpperCase(Locale.ENGLISH) + known.substring(1) + ".";
    }

    private static boolean isMidnight(ZonedDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT);
    }
}
