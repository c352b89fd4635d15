package org.dateline.export.brief;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.export.ExportWords;
import org.dateline.model.EventTime;
import org.dateline.model.Precision;
import org.dateline.model.Published;
import org.jspecify.annotations.Nullable;

/** Times, places and paragraphs in the words of a document. */
final class BriefWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);

    private final ZoneId zone;
    private final ExportWords words;

    /** The words for times of this zone. */
    BriefWords(ZoneId zone) {
        this.zone = zone;
        this.words = new ExportWords(zone);
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
        Instant instant = published.instant();
        return instant == null ? DAY.format(published.date()) : DAY_AND_TIME.format(instant.atZone(zone));
    }

    /** What is known of an event's time, as a sentence. */
    String time(EventTime time) {
        String known = words.time(time);
        return known.substring(0, 1).toUpperCase(Locale.ENGLISH) + known.substring(1) + ".";
    }
}
