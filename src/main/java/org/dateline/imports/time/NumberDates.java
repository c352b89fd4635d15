package org.dateline.imports.time;

import static org.dateline.language.Tr.tr;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Dates that are nothing but digits. What reads as a date of the calendar is one: 20260131, 202601310630, 20260131063000. Other
 * numbers of 9 and 10, 13, 16 and 19 digits count seconds to billionths of them since 1970. The rest is no date by itself.
 */
final class NumberDates {

    static final Pattern DIGITS = Pattern.compile("\\d{4,19}(\\.\\d+)?");

    private static final int SECONDS_PER_DAY = 86_400;
    private static final LocalDate SPREADSHEET_EPOCH = LocalDate.of(1899, 12, 30);
    private static final Pattern SPREADSHEET_DAY = Pattern.compile("[1-9]\\d{4}(?:\\.\\d{1,12})?");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
    private static final Pattern YEAR_AND_MONTH = Pattern.compile("(?:1[0-9]|20)\\d{2}(?:0[1-9]|1[0-2])(?:\\.0+)?");
    private static final int LAST_SPREADSHEET_DAY = 99_999;

    private final TimeOptions options;

    NumberDates(TimeOptions options) {
        this.options = options;
    }

    /** Whether a number may be a day as spreadsheets count them, from 1927 to 2173. */
    static boolean isSpreadsheetDay(String cell) {
        return cell.length() > 4
                && cell.length() < 19
                && SPREADSHEET_DAY.matcher(cell).matches()
                && Integer.parseInt(cell.substring(0, 5)) <= LAST_SPREADSHEET_DAY;
    }

    /** Whether a number may be a year and a month. */
    static boolean isYearAndMonth(String cell) {
        return cell.length() > 5 && YEAR_AND_MONTH.matcher(cell).matches();
    }

    /** A number whose thousands are parted by commas, as spreadsheets show them, without these; any other text as it stands. */
    static String ungrouped(String cell) {
        return cell.indexOf(',') > 0 && GROUPED.matcher(cell).matches() ? cell.replace(",", "") : cell;
    }

    private static String whole(String cell) {
        int point = cell.indexOf('.');
        return point < 0 ? cell : cell.substring(0, point);
    }

    /** @throws NotATimeException if it is no date, with a hint at what it may be */
    ImportedTime read(String cell) throws NotATimeException {
        String digits = whole(cell);
        boolean isWhole = Pattern.matches("\\d+(\\.0*)?", cell);
        Optional<ImportedTime> calendar = isWhole ? calendar(digits) : Optional.empty();
        if (calendar.isPresent()) {
            return calendar.get();
        }
        if (options.numbers() == NumberForm.SPREADSHEET_DAYS && isSpreadsheetDay(cell)) {
            return spreadsheetDay(Double.parseDouble(cell));
        }
        if (options.numbers() == NumberForm.YEAR_AND_MONTH && isYearAndMonth(cell)) {
            LocalDate first =
                    LocalDate.of(Integer.parseInt(digits.substring(0, 4)), Integer.parseInt(digits.substring(4, 6)), 1);
            return ImportedTime.days(first, first.plusMonths(1), options.zone());
        }
        return switch (digits.length()) {
            case 9, 10 -> since(Double.parseDouble(cell) * 1e3, Instant.ofEpochSecond(Long.parseLong(digits)));
            case 13 -> exactly(Instant.ofEpochMilli(Long.parseLong(digits)));
            case 16 ->
                exactly(Instant.ofEpochSecond(
                        Long.parseLong(digits) / 1_000_000, Long.parseLong(digits) % 1_000_000 * 1_000));
            case 19 ->
                // Taken apart first: not each number of so many digits is a long one
                exactly(Instant.ofEpochSecond(
                        Long.parseLong(digits.substring(0, 10)), Long.parseLong(digits.substring(10))));
            default -> throw new NotATimeException(hint(cell, digits));
        };
    }

    private ImportedTime since(double millis, Instant whole) {
        Instant instant = millis % 1e3 == 0 ? whole : Instant.ofEpochMilli(Math.round(millis));
        return exactly(instant);
    }

    private ImportedTime exactly(Instant instant) {
        CalendarDates.checkedYear(instant.atZone(options.zone()).getYear());
        return ImportedTime.exactly(instant, options.zone());
    }

    private static String hint(String cell, String digits) {
        if (isSpreadsheetDay(cell)) {
            return tr(
                    "this looks like a spreadsheet's number of a day ({0}) among other dates",
                    SPREADSHEET_EPOCH.plusDays(Integer.parseInt(digits)));
        }
        if (isYearAndMonth(cell)) {
            return tr(
                    "this looks like a year and a month among other dates; write {0}",
                    digits.substring(0, 4) + "-" + digits.substring(4, 6));
        }
        return switch (digits.length()) {
            case 6 -> tr("six digits may be a day, a month and a year in any order");
            case 11, 12 -> tr("this is neither a date nor a number of seconds or milliseconds since 1970");
            default -> tr("this is not a date");
        };
    }

    /** A year, a day or a moment as its parts without signs between them; a year is one of this or the last millennium. */
    private Optional<ImportedTime> calendar(String digits) throws NotATimeException {
        boolean isYear = digits.charAt(0) == '1' || digits.startsWith("20") || digits.startsWith("21");
        try {
            return switch (digits.length()) {
                case 4 -> Optional.of(ofYear(Integer.parseInt(digits)));
                case 8 -> Optional.of(ofDay(digits));
                case 10 ->
                    isYear && !digits.startsWith("1") || digits.startsWith("19")
                            ? Optional.of(new Clock(options.zone()).on(day(digits), digits.substring(8)))
                            : Optional.empty();
                case 12, 14 -> isYear ? Optional.of(moment(digits)) : Optional.empty();
                default -> Optional.empty();
            };
        } catch (DateTimeException noSuchDate) {
            if (digits.length() == 10) {
                return Optional.empty();
            }
            throw noSuchDate;
        }
    }

    private ImportedTime ofYear(int year) throws NotATimeException {
        return options.calendarOf(CalendarDates.checkedYear(year)).year(year, options);
    }

    private ImportedTime ofDay(String digits) throws NotATimeException {
        int year = CalendarDates.checkedYear(Integer.parseInt(digits.substring(0, 4)));
        return options.calendarOf(year)
                .day(year, Integer.parseInt(digits.substring(4, 6)), Integer.parseInt(digits.substring(6)), options);
    }

    private ImportedTime moment(String digits) throws NotATimeException {
        LocalDate day = day(digits);
        String time = digits.substring(8, 10) + ":" + digits.substring(10, 12)
                + (digits.length() == 14 ? ":" + digits.substring(12) : "");
        boolean midnight = digits.substring(8).matches("0+");
        return midnight && options.midnightIsDay()
                ? ImportedTime.day(day, options.zone())
                : new Clock(options.zone()).on(day, time);
    }

    private static LocalDate day(String digits) {
        return LocalDate.of(
                CalendarDates.checkedYear(Integer.parseInt(digits.substring(0, 4))),
                Integer.parseInt(digits.substring(4, 6)),
                Integer.parseInt(digits.substring(6, 8)));
    }

    private ImportedTime spreadsheetDay(double number) {
        LocalDate day = SPREADSHEET_EPOCH.plusDays((long) number);
        long seconds = Math.round((number - Math.floor(number)) * SECONDS_PER_DAY);
        if (seconds == 0) {
            return ImportedTime.day(day, options.zone());
        }
        LocalTime clock = LocalTime.ofSecondOfDay(Math.min(seconds, SECONDS_PER_DAY - 1));
        return ImportedTime.exactly(day.atTime(clock).atZone(options.zone()).toInstant(), options.zone());
    }
}
