package org.dateline.imports.time;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads times as tables and timelines give them, no more exactly than they do: ISO 8601 down to a year alone, "31 January
 * 2026", "January 31, 2026", "31/01/2026" in the order given, each with a time of day if there is one; dates of digits alone
 * ({@link NumberDates}), and what is less exact in words or in the Extended Date/Time Format ({@link VagueDates}). Times without an
 * offset are local to the zone; years from 2 to 9998.
 */
public final class ImportedTimeParser {

    /** What a time may look like, for messages. */
    public static final String EXPECTED =
            key("a date such as 2026-01-31, 31 January 2026 or 31/01/2026, with or without a time such as 06:30");

    private static final Pattern WITH_TIME = Pattern.compile(
            "(.*\\d\\.?|.*\\p{L})(?:T|,?\\s+(?:at\\s+)?)(\\d{1,2}(?:[:.h]\\d{2}.*|\\s*[ap]\\.?\\s?m\\.?))"
                    + "|(\\d{4}-\\d{2}-\\d{2})T(\\d{2})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TIME_FIRST = Pattern.compile(
            "(\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\s*[ap]\\.?\\s?m\\.?)?),?\\s+(?:on\\s+)?(.*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MIDNIGHT = Pattern.compile(
            "0{1,2}:00(?::00(?:[.,]0+)?)?\\s*(?:Z|UTC|[+-]\\d{2}(?::?\\d{2})?)?(?:\\[[^\\]]*\\])?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HOURS_OR_OFFSET = Pattern.compile("(?:.*[^T\\d:])?\\d{1,2}:\\d{2}-\\d{1,2}:\\d{2}");
    private static final int LONGEST = 120;

    private final TimeOptions options;
    private final NumberDates numbers;
    private final CalendarDates calendar;
    private final VagueDates vague;
    private final Clock clock;

    /** A reader of the times of a file. */
    public ImportedTimeParser(TimeOptions options) {
        this.options = options;
        this.numbers = new NumberDates(options);
        this.calendar = new CalendarDates(options);
        this.vague = new VagueDates(options, this);
        this.clock = new Clock(options.zone());
    }

    /**
     * The time of a cell and of the cell for the time of day, which may be empty.
     *
     * @throws NotATimeException if it is none, with the reason
     */
    public ImportedTime parse(String cell, String timeOfDay) throws NotATimeException {
        if (cell.length() > LONGEST || timeOfDay.length() > LONGEST) {
            throw NotATimeException.ofUnknownForm(tr("this is not a date"));
        }
        try {
            ImportedTime date = parse(NumberDates.ungrouped(CellText.plain(cell)));
            return usual(timeOfDay.isEmpty() ? date : onDay(date, timeOfDay));
        } catch (DateTimeException | ArithmeticException noSuchTime) {
            throw new NotATimeException(tr("there is no such time"));
        }
    }

    /** With a doubt where its year lies far from those of the other rows. */
    private ImportedTime usual(ImportedTime time) {
        YearRange usual = options.usualYears();
        int year = time.from().atZone(options.zone()).getYear();
        return usual == null || usual.holds(year) || time.doubt() != null
                ? time
                : time.doubting(tr(
                        "the year {0} lies far from those of the other rows, most of which are of {1}; it is taken as it stands",
                        String.valueOf(year), usual.words()));
    }

    private ImportedTime onDay(ImportedTime date, String timeOfDay) throws NotATimeException {
        LocalDate day = date.day();
        if (day == null || date.isExact()) {
            throw new NotATimeException(tr("the row has a time of day, but its date is not a day"));
        }
        String time = CellText.plain(timeOfDay);
        refuseHoursOrOffset(time);
        if (options.midnightIsDay() && (isMidnight(time) || time.matches("0+"))) {
            return date;
        }
        ImportedTime clocked = switch (options.digits()) {
            case HOURS -> clock.on(day, time);
            case HOURS_AND_MINUTES -> clock.ofDigits(day, time);
            case UNCLEAR -> {
                if (Clock.isDigits(time)) {
                    throw new NotATimeException(tr("\"{0}\" may be an hour or minutes", time));
                }
                yield clock.on(day, time);
            }
        };
        return clocked.doubt() == null ? clocked.doubting(date.doubt()) : clocked;
    }

    private static void refuseHoursOrOffset(String text) throws NotATimeException {
        if (HOURS_OR_OFFSET.matcher(text).matches()) {
            throw new NotATimeException(
                    tr("what stands behind the hyphen may be a second time of day or an offset from UTC"));
        }
    }

    private ImportedTime parse(String cell) throws NotATimeException {
        String usual = DateSpelling.usual(cell);
        refuseHoursOrOffset(usual);
        try {
            return single(usual);
        } catch (NotATimeException notOne) {
            // What has the form of one date but is none is a mistake and not two dates
            Optional<ImportedTime> two = notOne.isOfUnknownForm() ? vague.two(usual) : Optional.empty();
            if (two.isPresent()) {
                return two.get();
            }
            throw notOne;
        }
    }

    /** One date, not two with a hyphen or a word between them. */
    ImportedTime single(String cell) throws NotATimeException {
        if (NumberDates.DIGITS.matcher(cell).matches()) {
            return numbers.read(cell);
        }
        Matcher timed = WITH_TIME.matcher(cell);
        if (timed.matches()) {
            boolean hourOnly = timed.group(1) == null;
            return timed(hourOnly ? timed.group(3) : timed.group(1), hourOnly ? timed.group(4) : timed.group(2));
        }
        Matcher timeFirst = TIME_FIRST.matcher(cell);
        if (timeFirst.matches()) {
            return timed(timeFirst.group(2), timeFirst.group(1));
        }
        Optional<ImportedTime> inexact = vague.read(cell);
        return inexact.isPresent() ? inexact.get() : calendar.read(cell);
    }

    private ImportedTime timed(String date, String time) throws NotATimeException {
        ImportedTime day = NumberDates.DIGITS.matcher(date).matches() ? numbers.read(date) : calendar.read(date);
        if (options.midnightIsDay() && (isMidnight(time) || isLastMinute(time)) && day.day() != null) {
            return day;
        }
        LocalDate on = day.day();
        if (on == null || day.isExact()) {
            throw new NotATimeException(tr("it has a time of day, but its date is not a day"));
        }
        return clock.on(on, time);
    }

    /** The date before a time of day, or the text as it stands if it has none. */
    static String withoutTime(String cell) {
        Matcher timed = WITH_TIME.matcher(cell);
        return timed.matches() && timed.group(1) != null ? timed.group(1) : cell;
    }

    /** Whether a time of day is 00:00, with whatever offset. */
    static boolean isMidnight(String time) {
        return MIDNIGHT.matcher(time.strip()).matches();
    }

    /** Whether a time of day is 23:59 with whatever seconds, as the end of a day is written. */
    static boolean isLastMinute(String time) {
        return time.startsWith("23:59");
    }
}
