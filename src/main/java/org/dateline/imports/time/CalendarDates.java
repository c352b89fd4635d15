package org.dateline.imports.time;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.language.ForPrograms;
import org.dateline.language.Language;
import org.jspecify.annotations.Nullable;

/** Single dates of the calendar, in digits with signs between them and in words: a day, a week, a month, a quarter or a year. */
final class CalendarDates {

    static final String NO_SUCH_YEAR = key("only years from 2 to 9998 are read");

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,3}");
    private static final Pattern OTHER_YEAR = Pattern.compile(
            "-\\d{1,9}(?:-\\d{2}){0,2}|\\d{5,9}-\\d{2}-\\d{2}|\\d{1,5} ?(?:BC|BCE|B\\.C\\.)|9999(?:-\\d{2}-\\d{2})?|000[01](?:-\\d{2}-\\d{2})?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_ZERO_OF_1900 = Pattern.compile("1900-01-00|0?1/0?0/1900|00[./]01[./]1900");
    private static final Pattern YEAR_FIRST = Pattern.compile("(-?\\d{4,9})[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?Z?");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})\\.?");
    private static final Pattern MONTH_AND_YEAR = Pattern.compile("(\\d{1,2})[-/.](\\d{4})");
    private static final Pattern TWO_DIGIT_YEAR = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.]'?(\\d{2})");
    private static final Pattern ORDINAL = Pattern.compile("(\\d{4})-(\\d{3})");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-?W(\\d{2})(?:-?([1-7]))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUARTER = Pattern.compile(
            "(?:(\\d{4})[- ]?Q([1-4])|Q([1-4])[-/ ]?(\\d{4})|([1-4])(?:st|nd|rd|th) quarter(?: of)? (\\d{4}))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WEEKDAY = Pattern.compile(
            "([\\p{L}\\p{M}]{2,}(?:-[\\p{L}]+)?)\\.?,? +(.*\\d.*)|(.*\\d.*?),? +\\(?([\\p{L}\\p{M}]{2,}(?:-[\\p{L}]+)?)\\.?\\)?");
    private static final Pattern THE = Pattern.compile("^(?:(?:on )?the|den|le|el|il) ", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_MONTH_YEAR = Pattern.compile(
            "(\\d{1,2})(?:st|nd|rd|th|er|\\.|\u00ba)?[\\s/-]+(?:(?:of|de|di)\\s+)?([\\p{L}\\p{M}]+)\\.?,?[\\s/-]+(?:de[l]?\\s+)?(\\d{4}|'?\\d{2})");
    private static final Pattern MONTH_DAY_YEAR =
            Pattern.compile("([\\p{L}\\p{M}]+)\\.?[\\s-]+(\\d{1,2})(?:st|nd|rd|th)?,?[\\s-]+(\\d{4}|'?\\d{2})");
    private static final Pattern YEAR_MONTH_DAY =
            Pattern.compile("(\\d{4}),?[\\s/-]+([\\p{L}\\p{M}]+)\\.?[\\s/-]+(\\d{1,2})(?:st|nd|rd|th)?");
    private static final Pattern MONTH_YEAR =
            Pattern.compile("([\\p{L}\\p{M}]+)\\.?,?[\\s-]+(?:(?:of|de)\\s+)?(\\d{4}|'\\d{2})");
    private static final Pattern SEASON = Pattern.compile(
            "(?:early |late |mid[- ]?)?(?:the )?(?:spring|summer|autumn|fall|winter|monsoon)\\b.*|\\d{4} (?:spring|summer|autumn|fall|winter|monsoon)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_AND_TWO_DIGITS =
            Pattern.compile("\\p{L}{3,9}\\.?[ '-]+\\d{2}|\\d{2}[ -]\\p{L}{3,9}");
    private static final Pattern MONTH_ALONE =
            Pattern.compile("(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?[\\p{L}]{3,9}(?:\\s+\\d{1,2})?");

    private final TimeOptions options;

    CalendarDates(TimeOptions options) {
        this.options = options;
    }

    @ForPrograms("not shown")
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
            int year = checkedYear(Integer.parseInt(text));
            return options.calendarOf(year).year(year, options);
        }
        if (SHORT_YEAR.matcher(text).matches()) {
            throw new NotATimeException(tr("a year has four digits"));
        }
        if (OTHER_YEAR.matcher(text).matches()) {
            throw new NotATimeException(tr(NO_SUCH_YEAR));
        }
        if (DAY_ZERO_OF_1900.matcher(text).matches()) {
            throw new NotATimeException(tr("spreadsheets show 0 so"));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return yearFirst(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
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

    /** Databases have 00 for a month and a day that are not known. */
    private ImportedTime yearFirst(String year, String month, @Nullable String day) throws NotATimeException {
        if (month.equals("00")) {
            return year(Integer.parseInt(year), options.zone());
        }
        return day == null || day.equals("00") ? month(year, Integer.parseInt(month)) : day(year, month, day);
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
            boolean inWords = quarter.group(5) != null;
            boolean yearFirst = quarter.group(1) != null;
            int year = checkedYear(Integer.parseInt(quarter.group(inWords ? 6 : yearFirst ? 1 : 4)));
            int number = Integer.parseInt(quarter.group(inWords ? 5 : yearFirst ? 2 : 3));
            LocalDate first = LocalDate.of(year, 3 * number - 2, 1);
            return ImportedTime.days(first, first.plusMonths(3), options.zone());
        }
        return inWords(text);
    }

    private ImportedTime inWords(String text) throws NotATimeException {
        Matcher weekday = WEEKDAY.matcher(text);
        OptionalInt number = OptionalInt.empty();
        String rest = "";
        boolean mayBeMonth = false;
        if (weekday.matches()) {
            boolean first = weekday.group(1) != null;
            String word = weekday.group(first ? 1 : 4);
            number = CalendarNames.weekday(word);
            mayBeMonth = CalendarNames.month(word).isPresent();
            rest = THE.matcher(weekday.group(first ? 2 : 3).strip()).replaceFirst("");
        }
        return number.isEmpty() ? named(text) : onWeekday(text, rest, DayOfWeek.of(number.getAsInt()), mayBeMonth);
    }

    /** In French "mar." is a Tuesday, unless only the rest of a date follows. */
    private ImportedTime onWeekday(String text, String rest, DayOfWeek said, boolean mayBeMonth)
            throws NotATimeException {
        ImportedTime date;
        try {
            date = read(rest);
        } catch (NotATimeException notWhole) {
            if (mayBeMonth) {
                return named(text);
            }
            throw notWhole;
        }
        LocalDate day = date.day();
        if (day == null && mayBeMonth) {
            return named(text);
        }
        return day == null || day.getDayOfWeek() == said
                ? date
                : date.doubting(
                        tr("{0} was a {1}, not a {2}; the date is taken", day, name(day.getDayOfWeek()), name(said)));
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Language.current().locale());
    }

    private ImportedTime named(String text) throws NotATimeException {
        String bare = text;
        bare = bare.endsWith(",") ? bare.substring(0, bare.length() - 1) : bare;
        Matcher dayFirst = DAY_MONTH_YEAR.matcher(bare);
        if (dayFirst.matches()) {
            String month = monthNumber(dayFirst.group(2));
            return day(century(dayFirst.group(3)), month, dayFirst.group(1));
        }
        Matcher monthFirst = MONTH_DAY_YEAR.matcher(bare);
        if (monthFirst.matches()) {
            String month = monthNumber(monthFirst.group(1));
            return day(century(monthFirst.group(3)), month, monthFirst.group(2));
        }
        Matcher yearFirst = YEAR_MONTH_DAY.matcher(bare);
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), monthNumber(yearFirst.group(2)), yearFirst.group(3));
        }
        Matcher month = MONTH_YEAR.matcher(bare);
        if (month.matches() && !SEASON.matcher(bare).matches()) {
            return month(century(month.group(2)), Integer.parseInt(monthNumber(month.group(1))));
        }
        throw reason(bare);
    }

    private static NotATimeException reason(String text) {
        if (SEASON.matcher(text).matches()) {
            return new NotATimeException(
                    tr("a season begins and ends on other days from place to place; write the months"));
        }
        boolean noYear = MONTH_AND_TWO_DIGITS.matcher(text).matches()
                || MONTH_ALONE.matcher(text).matches();
        return noYear && isMonth(text)
                ? new NotATimeException(tr("the year is missing or has two digits; write it in full"))
                : NotATimeException.ofUnknownForm(tr("this is not a date"));
    }

    private static boolean isMonth(String text) {
        return CalendarNames.month(text.replaceAll("[^\\p{L}]|(?<=\\d)(?:st|nd|rd|th)\\b", ""))
                .isPresent();
    }

    private ImportedTime ordered(String first, String second, String year) throws NotATimeException {
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
            throw new NotATimeException(tr("the year has two digits, which may mean any century"));
        }
        int year = from / 100 * 100 + Integer.parseInt(bare);
        return String.valueOf(year < from ? year + 100 : year);
    }

    private static String monthNumber(String word) throws NotATimeException {
        OptionalInt month = CalendarNames.month(word);
        if (month.isEmpty()) {
            throw NotATimeException.ofUnknownForm(
                    tr("no month is called \"{0}\" in a language that is known here", word));
        }
        return String.valueOf(month.getAsInt());
    }

    private ImportedTime day(String year, String month, String day) throws NotATimeException {
        int number = checkedYear(Integer.parseInt(year));
        return options.calendarOf(number).day(number, Integer.parseInt(month), Integer.parseInt(day), options);
    }

    private ImportedTime month(String year, int month) throws NotATimeException {
        int number = checkedYear(Integer.parseInt(year));
        return options.calendarOf(number).month(number, month, options);
    }
}
