package org.dateline.imports.time;

import static org.dateline.language.Tr.tr;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
    private static final Pattern OPEN =
            Pattern.compile("(?:\\.\\.)?/.*\\d.*|.*\\d.*/(?:\\.\\.)?|\\[?\\.\\..*|.*\\.\\.\\]?");
    private static final Pattern ONE_OF = Pattern.compile("\\[([^,\\]]+?)\\.\\.([^,\\]]+)]");
    private static final Pattern BEFORE_TWO =
            Pattern.compile("^(?:from|between|night of|night between|nuit du|vom)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern SEPARATOR = Pattern.compile(
            "\\s+(?:to|and|until|till|through|thru|bis|und|et|au|al|a|y)\\s+|\\s*[\u2013\u2014]\\s*|\\s*-\\s*|\\s*/\\s*|\\s*&\\s*|\\.\\.|,\\s+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEARS_OR_MONTH = Pattern.compile("\\d{4}[-\u2013/](\\d{2})");
    private static final Pattern PART = Pattern.compile(
            "(early|beginning of|start of|mid|middle of|late|end of)[\\s-]+(?:the )?(?:in )?(\\D*\\d.*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HALF = Pattern.compile(
            "(?:(\\d{4})[- ]?H([12])|H([12])[-/ ]?(\\d{4})|(first|second|1st|2nd) half(?: of)? (\\d{4}))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_DAY = Pattern.compile(
            "(.*?\\d\\D*?),? (?:in the |at |early |late )*+(morning|noon|midday|afternoon|evening|dawn|dusk|night|midnight|am|pm)"
                    + "|(?:early |late )*+(morning|noon|midday|afternoon|evening|dawn|dusk|night|midnight)(?: of| on)?(?: the)?,? (.*\\d.*)",
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
    private static final int LAST_MONTH = 12;

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
            return Optional.of(widened(single.single(about.group(1))));
        }
        Matcher qualified = QUALIFIED.matcher(text);
        if (qualified.matches()) {
            return Optional.of(widened(single.single(qualified.group(1))));
        }
        if (LONG_YEAR.matcher(text).matches()) {
            throw new NotATimeException(tr(CalendarDates.NO_SUCH_YEAR));
        }
        if (OPEN.matcher(text).matches()) {
            throw new NotATimeException(tr("the interval is open; an event needs both a beginning and an end"));
        }
        Matcher oneOf = ONE_OF.matcher(text);
        if (oneOf.matches()) {
            return TwoDates.read(oneOf.group(1).strip(), oneOf.group(2).strip(), false, single);
        }
        if (SEASON.matcher(text).matches()) {
            throw new NotATimeException(
                    tr("a season begins and ends on other days from place to place; write the months"));
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
        Matcher years = YEARS_OR_MONTH.matcher(text);
        if (years.matches() && Integer.parseInt(years.group(1)) > LAST_MONTH) {
            throw new NotATimeException(
                    tr("this may be a span of years or a year and a month; write both years in full"));
        }
        return partly(text);
    }

    /** Parts of longer times, and times that are parts of a day. */
    private Optional<ImportedTime> partly(String text) throws NotATimeException {
        Matcher half = HALF.matcher(text);
        if (half.matches()) {
            return Optional.of(half(half));
        }
        Matcher ofDay = OF_DAY.matcher(text);
        if (ofDay.matches()) {
            return ofDay(ofDay);
        }
        Matcher part = PART.matcher(text);
        if (part.matches()) {
            return Optional.of(part(single.single(part.group(2)), part.group(1).toLowerCase(Locale.ROOT)));
        }
        if (ONE_SIDED.matcher(text).matches()) {
            throw new NotATimeException(tr("this says only on which side of a date it was"));
        }
        return Optional.empty();
    }

    private ImportedTime half(Matcher half) {
        String year = Stream.of(half.group(1), half.group(4), half.group(6))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        String which = Stream.of(half.group(2), half.group(3), half.group(5))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        boolean first = which.startsWith("1") || which.equalsIgnoreCase("first");
        LocalDate from = LocalDate.of(CalendarDates.checkedYear(Integer.parseInt(year)), first ? 1 : 7, 1);
        return ImportedTime.days(from, from.plusMonths(6), options.zone());
    }

    /** A part of a day is taken as some time in that day; a night as some time in that day or the next. */
    private Optional<ImportedTime> ofDay(Matcher parts) throws NotATimeException {
        String part = parts.group(2) == null ? parts.group(3) : parts.group(2);
        ImportedTime date = single.single(parts.group(1) == null ? parts.group(4) : parts.group(1));
        LocalDate day = date.day();
        if (day == null || date.isExact()) {
            return Optional.empty();
        }
        boolean night = part.toLowerCase(Locale.ROOT).endsWith("night");
        return Optional.of(night ? ImportedTime.days(day, day.plusDays(2), options.zone()) : date);
    }

    /** The first half of a time that is longer than a day, the half in its middle, or the second half, in whole days. */
    private ImportedTime part(ImportedTime whole, String words) throws NotATimeException {
        LocalDate first = whole.from().atZone(options.zone()).toLocalDate();
        LocalDate after = whole.to().atZone(options.zone()).toLocalDate();
        long months =
                first.getDayOfMonth() == 1 && after.getDayOfMonth() == 1 ? ChronoUnit.MONTHS.between(first, after) : 0;
        ChronoUnit unit = months > 1 ? ChronoUnit.MONTHS : ChronoUnit.DAYS;
        long length = unit.between(first, after);
        if (length < 2) {
            throw NotATimeException.ofUnknownForm(tr("this is not a date"));
        }
        boolean early =
                words.startsWith("e") && !words.startsWith("end") || words.startsWith("b") || words.startsWith("s");
        boolean middle = words.startsWith("m");
        long from = early ? 0 : middle ? length / 4 : length / 2;
        long to = early ? (length + 1) / 2 : middle ? length - length / 4 : length;
        return ImportedTime.days(first.plus(from, unit), first.plus(to, unit), options.zone());
    }

    private ImportedTime unspecified(Matcher parts) throws NotATimeException {
        String year = parts.group(1).toUpperCase(Locale.ROOT);
        boolean monthKnown = parts.group(2) != null && !parts.group(2).equalsIgnoreCase("XX");
        if (year.contains("X")) {
            if (year.endsWith("X") && !year.substring(0, 2).contains("X")) {
                return years(Integer.parseInt(year.replace('X', '0')), Integer.parseInt(year.replace('X', '9')));
            }
            throw NotATimeException.ofUnknownForm(tr("this is not a date"));
        }
        return single.single(monthKnown ? year + "-" + parts.group(2) : year);
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

    /** Two dates, or two times of one day, with a sign or a word between them; a hyphen is within a date rather than between two. */
    Optional<ImportedTime> two(String text) throws NotATimeException {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String bare = BEFORE_TWO.matcher(text).replaceFirst("");
        List<MatchResult> separators = SEPARATOR.matcher(bare).results().toList();
        for (boolean hyphen : new boolean[] {false, true}) {
            for (MatchResult separator : separators) {
                Optional<ImportedTime> both =
                        separator.group().equals("-") == hyphen ? two(bare, separator) : Optional.empty();
                if (both.isPresent()) {
                    return both;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<ImportedTime> two(String text, MatchResult separator) throws NotATimeException {
        boolean goesOn = separator.group().equals("/");
        String first = text.substring(0, separator.start());
        return TwoDates.read(first, text.substring(separator.end()), goesOn, single);
    }
}
