package org.dateline.imports.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates that say themselves that they are no more exact: spans between two dates, "c. 1990", decades and centuries, and the
 * Extended Date/Time Format of ISO 8601-2, level 1 (Library of Congress, 2019): unspecified digits, qualifications, intervals.
 *
 * <p>What is only about a date is taken as some time from a day, a month or five years before it to as much behind it, whichever it
 * names. Dates between which a hyphen or "to" stands may mean that something went on between them or that it happened some time
 * between them; the latter, which says less, is taken. A slash between ISO dates means that it went on.
 */
final class VagueDates {

    private static final Pattern ABOUT = Pattern.compile(
            "(?:c(?:irca|a)?\\.?|about|around|approx(?:\\.|imately)?|~|\u2248)\\s*(?=[\\d\\p{L}])(.*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern QUALIFIED = Pattern.compile("(.*\\d)\\s*[?~%]");
    private static final Pattern UNSPECIFIED =
            Pattern.compile("(\\d{2}[\\dX][\\dX])(?:-(\\d{2}|XX)(?:-(\\d{2}|XX))?)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern SEASON = Pattern.compile("\\d{4}-(2[1-9]|3\\d|4[01])");
    private static final Pattern LONG_YEAR = Pattern.compile("Y-?\\d{5,}", Pattern.CASE_INSENSITIVE);
    private static final Pattern SLASH =
            Pattern.compile("([\\d\\-TZ:.+?~%X]*|\\.\\.)/([\\d\\-TZ:.+?~%X]*|\\.\\.)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile(
            "(?:from |between )?(.{1,40}?)(?:\\s+(?:to|and|until|till|through|thru|bis|au|al|a)\\s+|\\s*[\u2013\u2014]\\s*|\\s+-\\s+|(?<=\\d)-(?=\\d{1,2} \\p{L})|(?<=\\p{L})-(?=\\p{L})|(?<=\\d{4})-(?=\\d{4}$))(.{1,40})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DECADE =
            Pattern.compile("(early|mid|late)?[\\s-]*(?:the )?(\\d{3})0s", Pattern.CASE_INSENSITIVE);
    private static final Pattern CENTURY =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)[\\s-]+c(?:ent(?:ury|\\.)?|\\.)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern ONE_SIDED =
            Pattern.compile("(?:before|after|since|until|by|prior to|post|pre)[\\s-].*", Pattern.CASE_INSENSITIVE);
    private static final Duration LONGEST_DAY = Duration.ofDays(2);
    private static final Duration LONGEST_MONTH = Duration.ofDays(32);
    private static final int YEARS_ABOUT = 5;
    private static final int LONGEST = 90;

    private final TimeOptions options;
    private final ImportedTimeParser single;

    VagueDates(TimeOptions options, ImportedTimeParser single) {
        this.options = options;
        this.single = single;
    }

    /** What the text says, if it is of one of these forms; empty for all others. */
    Optional<ImportedTime> read(String text) throws NotATimeException {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher about = ABOUT.matcher(text);
        if (about.matches()) {
            return Optional.of(widened(single.parse(about.group(1), "")));
        }
        Matcher qualified = QUALIFIED.matcher(text);
        if (qualified.matches()) {
            return Optional.of(widened(single.parse(qualified.group(1), "")));
        }
        if (LONG_YEAR.matcher(text).matches()) {
            throw new NotATimeException("a year has four digits");
        }
        if (SEASON.matcher(text).matches()) {
            throw new NotATimeException("a season begins and ends on other days from place to place; write the months");
        }
        Matcher unspecified = UNSPECIFIED.matcher(text);
        if (unspecified.matches() && text.toUpperCase(Locale.ROOT).contains("X")) {
            return Optional.of(unspecified(unspecified));
        }
        Matcher decade = DECADE.matcher(text);
        if (decade.matches()) {
            return Optional.of(decade(decade));
        }
        Matcher century = CENTURY.matcher(text);
        if (century.matches()) {
            int last = Integer.parseInt(century.group(1)) * 100;
            return Optional.of(years(last - 99, last));
        }
        if (ONE_SIDED.matcher(text).matches()) {
            throw new NotATimeException("this says only on which side of a date it was");
        }
        return between(text);
    }

    private ImportedTime unspecified(Matcher parts) throws NotATimeException {
        String year = parts.group(1).toUpperCase(Locale.ROOT);
        boolean monthKnown = parts.group(2) != null && !parts.group(2).equalsIgnoreCase("XX");
        if (year.contains("X")) {
            if (year.endsWith("X") && !year.substring(0, 2).contains("X")) {
                return years(Integer.parseInt(year.replace('X', '0')), Integer.parseInt(year.replace('X', '9')));
            }
            throw new NotATimeException("this is not a date");
        }
        return single.parse(monthKnown ? year + "-" + parts.group(2) : year, "");
    }

    private ImportedTime decade(Matcher decade) {
        int first = Integer.parseInt(decade.group(2)) * 10;
        String part = decade.group(1) == null ? "" : decade.group(1).toLowerCase(Locale.ROOT);
        return switch (part) {
            case "early" -> years(first, first + 4);
            case "mid" -> years(first + 3, first + 6);
            case "late" -> years(first + 5, first + 9);
            default -> years(first, first + 9);
        };
    }

    private ImportedTime years(int first, int last) {
        return ImportedTime.of(
                CalendarDates.year(Math.max(first, 2), options.zone()).from(),
                CalendarDates.year(last, options.zone()).to(),
                null);
    }

    private ImportedTime widened(ImportedTime date) {
        Duration length = Duration.between(date.from(), date.to());
        if (length.compareTo(LONGEST_DAY) <= 0) {
            return ImportedTime.of(moved(date.from(), 0, -1), moved(date.to(), 0, 1), null);
        }
        return length.compareTo(LONGEST_MONTH) <= 0
                ? ImportedTime.of(moved(date.from(), -1, 0), moved(date.to(), 1, 0), null)
                : ImportedTime.of(
                        moved(date.from(), -12 * YEARS_ABOUT, 0), moved(date.to(), 12 * YEARS_ABOUT, 0), null);
    }

    private Instant moved(Instant instant, int months, int days) {
        return instant.atZone(options.zone()).plusMonths(months).plusDays(days).toInstant();
    }

    private Optional<ImportedTime> between(String text) throws NotATimeException {
        Matcher slash = SLASH.matcher(text);
        if (slash.matches() && text.indexOf('-') > 0) {
            String from = slash.group(1);
            String to = slash.group(2);
            if (from.isEmpty() || to.isEmpty() || from.equals("..") || to.equals("..")) {
                throw new NotATimeException("an event needs both a beginning and an end");
            }
            return Optional.of(single.parse(from, "").goingOnUntil(single.parse(to, "")));
        }
        Matcher between = BETWEEN.matcher(text);
        if (!between.matches()) {
            return Optional.empty();
        }
        String second = between.group(2).strip();
        try {
            ImportedTime last = single.parse(second, "");
            ImportedTime first = first(between.group(1).strip(), second);
            if (first.from().isAfter(last.from())) {
                throw new NotATimeException("the second of the two dates lies before the first");
            }
            return Optional.of(ImportedTime.of(first.from(), last.to(), null));
        } catch (NotATimeException noTwoDates) {
            if (String.valueOf(noTwoDates.getMessage()).startsWith("the second")) {
                throw noTwoDates;
            }
            return Optional.empty();
        }
    }

    /** The first of two dates, which has from the second what it does not say: "30-31 January 2026", "Jan - Mar 2020". */
    private ImportedTime first(String text, String second) throws NotATimeException {
        String tail = second.replaceFirst("^\\S+\\s*", "");
        String year = second.replaceFirst("^.*?(\\d{4})$", "$1");
        NotATimeException why = new NotATimeException("this is not a date");
        for (String whole : new String[] {text, text + " " + tail, text + " " + year}) {
            try {
                return single.parse(whole, "");
            } catch (NotATimeException not) {
                why = not;
            }
        }
        throw why;
    }
}
