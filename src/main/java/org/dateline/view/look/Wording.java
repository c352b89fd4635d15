package org.dateline.view.look;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.dateline.events.Dataset;
import org.dateline.evidence.FigureComparison;
import org.dateline.evidence.Independence;
import org.dateline.evidence.text.CheckedTexts;
import org.dateline.model.EventTime;
import org.dateline.model.Figure;
import org.dateline.model.Precision;
import org.dateline.model.Published;
import org.dateline.model.Source;
import org.dateline.model.TimeWindow;

/** Times, counts and bounds in the words of the screen. */
public final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_ANOTHER_YEAR =
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private static final List<String> SMALL_NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private final ZoneId zone;
    private final int year;

    /** The words for times of this dataset; the year is named only where it is not that in which its span begins. */
    public Wording(Dataset dataset) {
        zone = dataset.zone();
        year = dataset.span().from().atZone(zone).getYear();
    }

    /** "1 source", "3 sources". */
    public static String count(int number, String singular) {
        return count(number, singular, singular + "s");
    }

    /** A number with its noun, such as "1 map" or "2 maps". */
    public static String count(int number, String singular, String plural) {
        return number(number) + " " + (number == 1 ? singular : plural);
    }

    /** A whole number, with a comma between its thousands. */
    public static String number(int number) {
        return number < 1_000 ? String.valueOf(number) : String.format(Locale.ENGLISH, "%,d", number);
    }

    /** The first of some words, a line each, and how many more there are. */
    public static String lines(Collection<String> words, int most) {
        String first = words.stream().limit(most).collect(Collectors.joining("\n"));
        int more = words.size() - most;
        return more > 0 ? first + "\nand " + number(more) + " more" : first;
    }

    /** A source at the head of a narrow column: the shortest name, then on a line of its own the whole one. */
    public static String heading(Source source) {
        String dateline = source.dateline();
        String title = source.title();
        String hint = dateline != null ? dateline : title != null ? title : source.id();
        return (source.outlet() == null ? "Unnamed, " + hint : source.outlet()) + "\n" + source.label();
    }

    /** How many sources, and how many of them are independent: "3 sources, 1 independent", "1 source". */
    public static String sources(Collection<String> sources, Independence independence) {
        String counted = count(sources.size(), "source");
        if (sources.size() < 2) {
            return counted;
        }
        int independent = independence.independent(sources);
        return counted + ", " + (independent == sources.size() ? "all" : number(independent)) + " independent";
    }

    /** "¶ 4, 11, 13"; says so where they are not known. */
    public static String paragraphs(List<Integer> paragraphs) {
        return paragraphs.isEmpty()
                ? "paragraph not known"
                : "\u00b6\u00a0" + paragraphs.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** How exactly a place is known, before the names of the places. */
    public static String precision(Precision precision) {
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
    public static String bounds(Figure figure) {
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

    /**
     * What the sources say of a measure, in words: "The sources disagree: at least 31 in four reports, 18 in one". A report
     * is what one source says.
     */
    public static String agreement(FigureComparison comparison) {
        if (comparison.sources().size() == 1 && !comparison.differing()) {
            return "One source only";
        }
        String said = said(comparison);
        if (comparison.conflicting()) {
            return (comparison.sources().size() == 1
                            ? "One source, which disagrees with itself: "
                            : "The sources disagree: ")
                    + said;
        }
        return comparison.differing() ? "The bounds differ and can all be true: " + said : "The sources agree: " + said;
    }

    private static String said(FigureComparison comparison) {
        StringJoiner said = new StringJoiner(", ");
        for (FigureComparison.Agreement agreement : comparison.agreements()) {
            int reports = agreement.sources().size();
            String noun = said.length() > 0 ? "" : reports == 1 ? " report" : " reports";
            said.add(bounds(agreement.first()) + " in " + inWords(reports) + noun);
        }
        return said.toString();
    }

    /** "30 of 31 quotes are verbatim. 4 of 5 texts are there, 1 of them has changed since it was recorded." */
    public static String checked(CheckedTexts.Tally tally) {
        int there = tally.sources() - tally.texts().missing().size();
        int changed = tally.texts().changed().size();
        String quotes = number(tally.verbatim()) + " of " + count(tally.quotes(), "quote") + " "
                + (tally.verbatim() == 1 ? "is" : "are") + " verbatim. ";
        String texts =
                number(there) + " of " + count(tally.sources(), "text") + " " + (there == 1 ? "is" : "are") + " there";
        String since = changed == 0
                ? ""
                : ", " + number(changed) + " of them " + (changed == 1 ? "has" : "have")
                        + " changed since being recorded";
        return quotes + texts + since + ".";
    }

    /** "one" to "twelve", then digits. */
    static String inWords(int number) {
        return number >= 1 && number <= SMALL_NUMBERS.size()
                ? SMALL_NUMBERS.get(number - 1)
                : String.format(Locale.ENGLISH, "%,d", number);
    }

    /** A number as a reader of English writes it: whole ones without a point, thousands set apart. */
    public static String number(double value) {
        return value == Math.rint(value) ? String.format(Locale.ENGLISH, "%,d", (long) value) : String.valueOf(value);
    }

    /** When a source was published, as exactly as it says. */
    public String published(Published published) {
        String day = LONG_DAY.format(published.date());
        Instant instant = published.instant();
        return instant == null ? day : day + ", " + TIME.format(instant.atZone(zone));
    }

    /** "Sat 31 Jan 06:30". */
    String instant(Instant instant) {
        return DAY_AND_TIME.format(instant.atZone(zone));
    }

    /** A span in the shortest words that leave nothing out: "Sat 31 Jan", "Sat 31 Jan 00:00–06:30". */
    public String span(Instant from, Instant to) {
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

    /** A window in words, in the zone of the dataset. */
    public String span(TimeWindow window) {
        return span(window.from(), window.to());
    }

    /** What is known of an event's time, in a sentence. */
    public String time(EventTime time) {
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
