package org.dateline.imports.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Single dates of the calendar, in digits with signs between them and in words: a day, a week, a month, a quarter or a year. */
final class CalendarDates {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern SHORT_YEAR = Pattern.compile("-?\\d{1,3}|-\\d{4,}");
    private static final Pattern YEAR_FIRST = Pattern.compile("(-?\\d{4,9})[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?Z?");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})\\.?");
    private static final Pattern MONTH_AND_YEAR = Pattern.compile("(\\d{1,2})[-/.](\\d{4})");
    private static final Pattern TWO_DIGIT_YEAR = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.]'?(\\d{2})");
    private static final Pattern ORDINAL = Pattern.compile("(\\d{4})-(\\d{3})");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-?W(\\d{2})(?:-?([1-7]))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUARTER =
            Pattern.compile("(?:(\\d{4})[- ]?Q([1-4])|Q([1-4])[-/ ]?(\\d{4}))", Pattern.CASE_INSENSITIVE);
    private static final Pattern WEEKDAY = Pattern.compile(
            "(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\.?,?\\s+(.*)|(.*),?\\s+\\(?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_MONTH_YEAR = Pattern.compile(
            "(\\d{1,2})(?:st|nd|rd|th|er|\\.|\u00ba)?[\\s-]+(?:(?:of|de|di)\\s+)?([\\p{L}\\p{M}]+)\\.?,?[\\s-]+(?:de[l]?\\s+)?(\\d{4}|'?\\d{2})");
    private static final Pattern MONTH_DAY_YEAR =
            Pattern.compile("([\\p{L}\\p{M}]+)\\.?[\\s-]+(\\d{1,2})(?:st|nd|rd|th)?,?[\\s-]+(\\d{4}|'\\d{2})");
    private static final Pattern YEAR_MONTH_DAY =
            Pattern.compile("(\\d{4})[\\s-]+([\\p{L}\\p{M}]+)\\.?[\\s-]+(\\d{1,2})");
    private static final Pattern MONTH_YEAR =
            Pattern.compile("([\\p{L}\\p{M}]+)\\.?,?[\\s-]+(?:(?:of|de)\\s+)?(\\d{4}|'\\d{2})");
    private static final Pattern SEASON = Pattern.compile(
            "(?:early |late |mid[- ]?)?(?:spring|summer|autumn|fall|winter)\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_ALONE =
            Pattern.compile("(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?[\\p{L}]{3,9}(?:\\s+\\d{1,2})?");

    private final TimeOptions options;

    CalendarDates(TimeOptions options) {
        this.options = options;
    }

    static int checkedYear(int year) {
        if (year < 2 || year > 9998) {
            throw new DateTimeException("no year " + year);
        }
        return year;
    }

    static ImportedTime year(int year, ZoneId zone) {
        LocalDate first = LocalDate.of(checkedYear(year), 1, 1);
        return ImportedTime.days(first, first.plusYears(1), zone);
    }

    /** @throws NotATimeException if it is none, with a reason where there is one */
    ImportedTime read(String text) throws NotATimeException {
        if (YEAR.matcher(text).matches()) {
            return year(Integer.parseInt(text), options.zone());
        }
        if (SHORT_YEAR.matcher(text).matches()) {
            throw new NotATimeException("a year has four digits");
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return yearFirst.group(3) == null
                    ? month(yearFirst.group(1), Integer.parseInt(yearFirst.group(2)))
                    : day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher yearLast = YEAR_LAST.matcher(text);
        if (yearLast.matches()) {
            return ordered(yearLast.group(1), yearLast.group(2), yearLast.group(3));
        }
        Matcher monthAndYear = MONTH_AND_YEAR.matcher(text);
        if (monthAndYear.matches()) {
            return month(monthAndYear.group(2), Integer.parseInt(monthAndYear.group(1)));
        }
        Matcher twoDigits = TWO_DIGIT_YEAR.matcher(text);
        if (twoDigits.matches()) {
            return ordered(twoDigits.group(1), twoDigits.group(2), century(twoDigits.group(3)));
        }
        return counted(text);
    }

    /** Days of the year, weeks and quarters, as ISO 8601 and tables count them. */
    private ImportedTime counted(String text) throws NotATimeException {
        Matcher ordinal = ORDINAL.matcher(text);
        if (ordinal.matches()) {
            int year = checkedYear(Integer.parseInt(ordinal.group(1)));
            return ImportedTime.day(LocalDate.ofYearDay(year, Integer.parseInt(ordinal.group(2))), options.zone());
        }
        Matcher week = WEEK.matcher(text);
        if (week.matches()) {
            LocalDate monday = LocalDate.of(checkedYear(Integer.parseInt(week.group(1))), 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.group(2)))
                    .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return week.group(3) == null
                    ? ImportedTime.days(monday, monday.plusWeeks(1), options.zone())
                    : ImportedTime.day(
                            monday.with(ChronoField.DAY_OF_WEEK, Integer.parseInt(week.group(3))), options.zone());
        }
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            boolean yearFirst = quarter.group(1) != null;
            int year = checkedYear(Integer.parseInt(quarter.group(yearFirst ? 1 : 4)));
            int number = Integer.parseInt(quarter.group(yearFirst ? 2 : 3));
            LocalDate first = LocalDate.of(year, 3 * number - 2, 1);
            return ImportedTime.days(first, first.plusMonths(3), options.zone());
        }
        return inWords(text);
    }

    private ImportedTime inWords(String text) throws NotATimeException {
        Matcher weekday = WEEKDAY.matcher(text);
        String bare = weekday.matches() ? weekday.group(1) == null ? weekday.group(2) : weekday.group(1) : text;
        if (weekday.matches()
                && !bare.equals(text)
                && Character.isDigit(bare.charAt(bare.length() - 1))
                && !bare.chars().anyMatch(Character::isLetter)) {
            return read(bare);
        }
        bare = bare.endsWith(",") ? bare.substring(0, bare.length() - 1) : bare;
        Matcher dayFirst = DAY_MONTH_YEAR.matcher(bare);
        if (dayFirst.matches()) {
            return day(century(dayFirst.group(3)), monthNumber(dayFirst.group(2)), dayFirst.group(1));
        }
        Matcher monthFirst = MONTH_DAY_YEAR.matcher(bare);
        if (monthFirst.matches()) {
            return day(century(monthFirst.group(3)), monthNumber(monthFirst.group(1)), monthFirst.group(2));
        }
        Matcher yearFirst = YEAR_MONTH_DAY.matcher(bare);
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), monthNumber(yearFirst.group(2)), yearFirst.group(3));
        }
        Matcher month = MONTH_YEAR.matcher(bare);
        if (month.matches() && !SEASON.matcher(bare).matches()) {
            return month(century(month.group(2)), Integer.parseInt(monthNumber(month.group(1))));
        }
        throw new NotATimeException(reason(bare));
    }

    private static String reason(String text) {
        if (SEASON.matcher(text).matches()) {
            return "a season begins and ends on other days from place to place; write the months";
        }
        Matcher alone = MONTH_ALONE.matcher(text);
        boolean month = alone.matches()
                && MonthNames.number(text.replaceAll("[^\\p{L}]", "")).isPresent();
        return month ? "the year is missing" : "this is not a date";
    }

    private ImportedTime ordered(String first, String second, String year) {
        boolean dayFirst = options.order() == DateOrder.DAY_FIRST;
        return day(year, dayFirst ? second : first, dayFirst ? first : second);
    }

    /** The year that two digits mean, if one has said which. */
    private String century(String digits) throws NotATimeException {
        String bare = digits.startsWith("'") ? digits.substring(1) : digits;
        if (bare.length() != 2) {
            return bare;
        }
        Integer from = options.century();
        if (from == null) {
            throw new NotATimeException("the year has two digits, which may mean any century");
        }
        int year = from / 100 * 100 + Integer.parseInt(bare);
        return String.valueOf(year < from ? year + 100 : year);
    }

    private static String monthNumber(String word) throws NotATimeException {
        OptionalInt month = MonthNames.number(word);
        if (month.isEmpty()) {
            throw new NotATimeException("no month has this name in English");
        }
        return String.valueOf(month.getAsInt());
    }

    private ImportedTime day(String year, String month, String day) {
        int number = checkedYear(Integer.parseInt(year));
        return ImportedTime.day(LocalDate.of(number, Integer.parseInt(month), Integer.parseInt(day)), options.zone());
    }

    private ImportedTime month(String year, int month) {
        LocalDate first = LocalDate.of(checkedYear(Integer.parseInt(year)), month, 1);
        return ImportedTime.days(first, first.plusMonths(1), options.zone());
    }
}
