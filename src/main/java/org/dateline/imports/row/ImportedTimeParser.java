package org.dateline.imports.row;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads times as tables and timelines give them, no more exactly than they do: ISO 8601 down to a year alone, "31 January
 * 2026", "January 31, 2026", "31/01/2026" in the order given, each with a time of day if there is one; and Unix times in
 * seconds or milliseconds. Times without an offset are local to the zone; years from 2 to 9998.
 */
public final class ImportedTimeParser {

    /** What a time may look like, for messages. */
    public static final String EXPECTED =
            "a date such as 2026-01-31, 31 January 2026 or 31/01/2026, with or without a time such as 06:30";

    static final String EXPECTED_TIME_OF_DAY = "a time of day such as 06:30 or 6:30 pm";

    private static final Pattern TIME_OF_DAY = Pattern.compile(
            "(\\d{1,2})(?:[:.](\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9})\\d*)?)?)?"
                    + "\\s*([ap])?(?:\\.?m\\.?)?\\s*(Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?(?:\\[[^\\]]*\\])?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WITH_TIME = Pattern.compile(
            "(.*\\d|.*\\p{L})(?:T|,?\\s+(?:at\\s+)?)(\\d{1,2}(?:[:.]\\d{2}.*|\\s*[ap]\\.?m\\.?))"
                    + "|(\\d{4}-\\d{2}-\\d{2})T(\\d{2})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile("-?\\d{1,6}");
    private static final Pattern BASIC_DATE = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern SECONDS = Pattern.compile("-?\\d{9,10}");
    private static final Pattern MILLIS = Pattern.compile("-?\\d{11,14}");
    private static final Pattern YEAR_FIRST = Pattern.compile("(-?\\d{4,9})[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?Z?");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
    private static final Pattern TWO_DIGIT_YEAR = Pattern.compile("\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2}");
    private static final Pattern WEEKDAY =
            Pattern.compile("(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_MONTH_YEAR =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(\\p{L}+)\\.?,?[\\s-]+(\\d{4})");
    private static final Pattern MONTH_DAY_YEAR =
            Pattern.compile("(\\p{L}+)\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\p{L}+)\\.?,?[\\s-]+(\\d{4})");
    private static final int MIN_MONTH_LETTERS = 3;

    private final ZoneId zone;
    private final DateOrder order;

    ImportedTimeParser(ZoneId zone, DateOrder order) {
        this.zone = zone;
        this.order = order;
    }

    /** The time of a cell and of the cell for the time of day, which may be empty. */
    ImportedTime parse(String cell, String timeOfDay) throws NotATimeException {
        try {
            return timeOfDay.isEmpty() ? parse(cell) : onDay(parse(cell), timeOfDay);
        } catch (DateTimeException | ArithmeticException noSuchTime) {
            throw new NotATimeException("there is no such time");
        }
    }

    private ImportedTime onDay(ImportedTime date, String timeOfDay) throws NotATimeException {
        LocalDate day = date.day();
        if (day == null || date.isExact()) {
            throw new NotATimeException("the row has a time of day, but its date is not a day");
        }
        return at(day, timeOfDay);
    }

    private ImportedTime parse(String cell) throws NotATimeException {
        if (MILLIS.matcher(cell).matches()) {
            return within(Instant.ofEpochMilli(Long.parseLong(cell)));
        }
        if (SECONDS.matcher(cell).matches()) {
            return within(Instant.ofEpochSecond(Long.parseLong(cell)));
        }
        Matcher timed = WITH_TIME.matcher(cell);
        if (timed.matches()) {
            boolean hourOnly = timed.group(1) == null;
            ImportedTime date = date(hourOnly ? timed.group(3) : timed.group(1));
            return onDay(date, hourOnly ? timed.group(4) : timed.group(2));
        }
        return date(cell);
    }

    private ImportedTime within(Instant instant) {
        checkedYear(instant.atZone(zone).getYear());
        return ImportedTime.exactly(instant, zone);
    }

    private static int checkedYear(int year) {
        if (year < 2 || year > 9998) {
            throw new DateTimeException("no year " + year);
        }
        return year;
    }

    private ImportedTime at(LocalDate day, String text) throws NotATimeException {
        Matcher time = TIME_OF_DAY.matcher(text.strip());
        if (!time.matches()) {
            throw new NotATimeException("this is not a time of day");
        }
        int hour = hour(Integer.parseInt(time.group(1)), time.group(5));
        ZoneId zoneOfTime = zoneOf(time.group(6));
        boolean endOfDay = hour == 24 && isZero(time.group(2)) && isZero(time.group(3)) && isZero(time.group(4));
        if (endOfDay) {
            return ImportedTime.exactly(day.plusDays(1).atStartOfDay(zoneOfTime).toInstant(), zone);
        }
        LocalTime clock = LocalTime.of(hour, number(time.group(2)), number(time.group(3)), nanos(time.group(4)));
        Instant start = LocalDateTime.of(day, clock).atZone(zoneOfTime).toInstant();
        if (time.group(2) == null && time.group(5) == null) {
            return new ImportedTime(start, start.plusSeconds(3600), day);
        }
        return ImportedTime.exactly(start, zone);
    }

    private static boolean isZero(@Nullable String digits) {
        return number(digits) == 0;
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static int nanos(@Nullable String fraction) {
        return fraction == null ? 0 : Integer.parseInt((fraction + "000000000").substring(0, 9));
    }

    private static int hour(int hour, @Nullable String half) {
        if (half == null) {
            return hour;
        }
        if (hour < 1 || hour > 12) {
            throw new DateTimeException("no hour " + hour + " " + half + "m");
        }
        return hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }

    private ZoneId zoneOf(@Nullable String offset) {
        if (offset == null) {
            return zone;
        }
        return Character.isLetter(offset.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(offset);
    }

    private ImportedTime date(String text) throws NotATimeException {
        Matcher basic = BASIC_DATE.matcher(text);
        if (basic.matches()) {
            return day(basic.group(1), basic.group(2), basic.group(3));
        }
        if (YEAR.matcher(text).matches()) {
            LocalDate first = LocalDate.of(checkedYear(Integer.parseInt(text)), 1, 1);
            return ImportedTime.days(first, first.plusYears(1), zone);
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return yearFirst.group(3) == null
                    ? month(yearFirst.group(1), Integer.parseInt(yearFirst.group(2)))
                    : day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher yearLast = YEAR_LAST.matcher(text);
        if (yearLast.matches()) {
            boolean dayFirst = order == DateOrder.DAY_FIRST;
            return day(yearLast.group(3), yearLast.group(dayFirst ? 2 : 1), yearLast.group(dayFirst ? 1 : 2));
        }
        if (TWO_DIGIT_YEAR.matcher(text).matches()) {
            throw new NotATimeException("the year has two digits, which may mean any century");
        }
        return inWords(text);
    }

    private ImportedTime inWords(String text) throws NotATimeException {
        Matcher weekday = WEEKDAY.matcher(text);
        String bare = weekday.matches() ? weekday.group(1) : text;
        Matcher dayFirst = DAY_MONTH_YEAR.matcher(bare);
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), monthNumber(dayFirst.group(2)), dayFirst.group(1));
        }
        Matcher monthFirst = MONTH_DAY_YEAR.matcher(bare);
        if (monthFirst.matches()) {
            return day(monthFirst.group(3), monthNumber(monthFirst.group(1)), monthFirst.group(2));
        }
        Matcher month = MONTH_YEAR.matcher(bare);
        if (month.matches()) {
            return month(month.group(2), Integer.parseInt(monthNumber(month.group(1))));
        }
        throw new NotATimeException("this is not a date");
    }

    private static String monthNumber(String word) throws NotATimeException {
        String lower = word.toLowerCase(Locale.ROOT);
        Optional<Month> month = Stream.of(Month.values())
                .filter(candidate -> lower.length() >= MIN_MONTH_LETTERS
                        && (candidate.name().toLowerCase(Locale.ROOT).startsWith(lower)
                                || (lower.equals("sept") && candidate == Month.SEPTEMBER)))
                .findFirst();
        return String.valueOf(month.orElseThrow(() -> new NotATimeException("no month has this name in English"))
                .getValue());
    }

    private ImportedTime day(String year, String month, String day) {
        int number = checkedYear(Integer.parseInt(year));
        return ImportedTime.day(LocalDate.of(number, Integer.parseInt(month), Integer.parseInt(day)), zone);
    }

    private ImportedTime month(String year, int month) {
        LocalDate first = LocalDate.of(checkedYear(Integer.parseInt(year)), month, 1);
        return ImportedTime.days(first, first.plusMonths(1), zone);
    }
}
