package org.dateline.view;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.model.Dataset;
import org.dateline.model.EventTime;
import org.dateline.model.Figure;
import org.dateline.model.Precision;
import org.dateline.model.Published;
import org.dateline.model.TimeWindow;

/** Times, counts and bounds in the words of the screen. */
final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_ANOTHER_YEAR =
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private final ZoneId zone;
    private final int year;

    /** The words for times of this dataset; the year is named only where it is not that in which its span begins. */
    Wording(Dataset dataset) {
        zone = dataset.zone();
        year = dataset.span().from().atZone(zone).getYear();
    }

    /** "1 source", "3 sources". */
    static String count(int number, String singular) {
        return count(number, singular, singular + "s");
    }

    static String count(int number, String singular, String plural) {
        return number + " " + (number == 1 ? singular : plural);
    }

    /** "¶ 4, 11, 13"; says so where they are not known. */
    static String paragraphs(List<Integer> paragraphs) {
        return paragraphs.isEmpty()
                ? "paragraph not known"
                : "\u00b6\u00a0" + paragraphs.stream().map(String::valueOf).collect(Collectors.joining(", "));
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
        return value == Math.rint(value) ? String.format(Locale.ENGLISH, "%,d", (long) value) : String.valueOf(value);
    }

    /** When a source was published, as exactly as it says. */
    String published(Published published) {
        String day = LONG_DAY.format(published.date());
        Instant instant = published.instant();
        return instant == null ? day : day + ", " + TIME.format(instant.atZone(zone));
    }

    /** "Sat 31 Jan 06:30". */
    String instant(Instant instant) {
        return DAY_AND_TIME.format(instant.atZone(zone));
    }

    /** A span in the shortest words that leave nothing out: "Sat 31 Jan", "Sat 31 Jan 00:00–06:30". */
    String span(Instant from, Instant to) {
        ZonedDateTime start = from.atZone(zone);
        ZonedDateTime end = to.atZone(zone);
        if (from.equals(to)) {
            return DAY_AND_TIME.format(start);
        }
        boolean wholeDays = isMidnight(start) && isMidnight(end);
        if (wholeDays) {
            ZonedDateTime lastDay = end.minusDays(1);
            DateTimeFormatter form = start.getYear() == year && lastDay.getYear() == year ? DAY : DAY_OF_ANOTHER_YEAR;
            return start.toLocalDate().equals(lastDay.toLocalDate())
                    ? form.format(start)
                    : form.format(start) + " \u2013 " + form.format(lastDay);
        }
        boolean endsAtMidnight =
                isMidnight(end) && start.toLocalDate().equals(end.minusDays(1).toLocalDate());
        if (endsAtMidnight) {
            return DAY_AND_TIME.format(start) + "\u201324:00";
        }
        return start.toLocalDate().equals(end.toLocalDate())
                ? DAY_AND_TIME.format(start) + "\u2013" + TIME.format(end)
                : DAY_AND_TIME.format(start) + " \u2013 " + DAY_AND_TIME.format(end);
    }

    String span(TimeWindow window) {
        return span(window.from(), window.to());
    }

    /** What is known of an event's time, in a sentence. */
    String time(EventTime time) {
        if (time.isExact()) {
            return span(time.start(), time.end());
        }
        String outer = "Some time within " + span(time.start(), time.end());
        if (!time.hasInner()) {
            return outer;
        }
        return "Within " + span(time.start(), time.end()) + "; certainly going on "
                + (time.startLatest().equals(time.endEarliest())
                        ? "at " + instant(time.startLatest())
                        : span(time.startLatest(), time.endEarliest()));
    }

    private static boolean isMidnight(ZonedDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT);
    }
}
