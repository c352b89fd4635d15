package org.dateline.imports.time;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the values of a column one by one for what they tell of them as times. Signs are counted in all of them; a few, drawn
 * evenly from the whole column and the same in each run, are read as dates.
 */
public final class TimeTally {

    private static final int MOST_LOOKED_AT = 200;
    private static final int LONGEST = 60;
    private static final int ANY_CENTURY = 1930;
    private static final int LONGEST_CLOCK = 14;
    private static final int LONGEST_SHORT_DATE = 24;
    private static final int SHORTEST_WITH_TIME = 12;
    private static final Pattern TWO_DIGIT_YEAR =
            Pattern.compile("(?:\\d{1,2}[-/.]\\d{1,2}[-/.]|\\d{1,2}[- ]\\p{L}{3,9}\\.?[- ])'?\\d{2}(?:\\D.*)?");
    private static final Pattern TIMED =
            Pattern.compile(".*\\d(?:T|,? |, )(\\d{1,2}[:.]\\d{2}.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMPACT = Pattern.compile("(?:19|20)\\d{6}(\\d{4}|\\d{6})");
    private static final ImportedTimeParser DAY_FIRST = any(DateOrder.DAY_FIRST);
    private static final ImportedTimeParser MONTH_FIRST = any(DateOrder.MONTH_FIRST);

    private final SplittableRandom random = new SplittableRandom(1);
    private final List<String> sample = new ArrayList<>();
    private DateOrderEvidence order = DateOrderEvidence.NONE;
    private ClockEvidence clock = ClockEvidence.NONE;
    private int filled;
    private int timed;
    private int midnights;
    private int lastMinutes;
    private int twoDigitYears;
    private int spreadsheetDays;
    private int yearsAndMonths;

    private static ImportedTimeParser any(DateOrder order) {
        return new ImportedTimeParser(TimeOptions.of(ZoneOffset.UTC, order).as(order, ANY_CENTURY, false));
    }

    /** Looks at one more value. */
    public void add(String cell) {
        if (Nothing.isSaidOfDate(cell)) {
            return;
        }
        filled++;
        draw(cell);
        if (cell.length() > LONGEST) {
            return;
        }
        String plain = Character.isLetter(cell.charAt(0)) ? cell : NumberDates.ungrouped(CellText.plain(cell));
        if (!plain.isEmpty() && plain.charAt(0) >= '0' && plain.charAt(0) <= '9') {
            digits(plain);
        } else if (plain.endsWith("00") || plain.indexOf(':') > 0) {
            timed(plain);
        }
    }

    private void draw(String cell) {
        if (sample.size() < MOST_LOOKED_AT) {
            sample.add(cell);
        } else {
            int place = random.nextInt(filled);
            if (place < MOST_LOOKED_AT) {
                sample.set(place, cell);
            }
        }
    }

    private void digits(String cell) {
        order = order.with(cell);
        if (NumberDates.isSpreadsheetDay(cell)) {
            spreadsheetDays++;
        } else if (NumberDates.isYearAndMonth(cell)) {
            yearsAndMonths++;
        }
        if (cell.length() <= LONGEST_CLOCK && mayBeTime(cell)) {
            clock = clock.with(cell);
        }
        timed(cell);
        twoDigitYears += cell.length() > 5
                        && cell.length() < LONGEST_SHORT_DATE
                        && TWO_DIGIT_YEAR.matcher(cell).matches()
                ? 1
                : 0;
    }

    /** A quick look at whether a cell that begins with a digit goes on as a time of day does. */
    private static boolean mayBeTime(String cell) {
        return cell.length() <= 4
                || cell.chars().limit(4).anyMatch(c -> (c < '0' || c > '9') && c != '-' && c != '/')
                || Character.isLetter(cell.charAt(4))
                || cell.charAt(4) == ' '
                || cell.endsWith(".0");
    }

    private void timed(String cell) {
        if (cell.length() < SHORTEST_WITH_TIME
                || cell.indexOf(':') < 0 && cell.indexOf('.') < 0 && cell.length() > 14) {
            return;
        }
        var parts = TIMED.matcher(cell);
        var compact = COMPACT.matcher(cell);
        if (parts.matches()) {
            timed++;
            midnights += ImportedTimeParser.isMidnight(parts.group(1)) ? 1 : 0;
            lastMinutes += ImportedTimeParser.isLastMinute(parts.group(1)) ? 1 : 0;
        } else if (compact.matches()) {
            timed++;
            midnights += compact.group(1).matches("0+") ? 1 : 0;
            lastMinutes += compact.group(1).startsWith("2359") ? 1 : 0;
        }
    }

    private static @Nullable ImportedTime date(String cell) {
        if (cell.length() > LONGEST || cell.chars().noneMatch(Character::isDigit)) {
            return null;
        }
        for (ImportedTimeParser parser : List.of(DAY_FIRST, MONTH_FIRST)) {
            try {
                return parser.parse(cell, "");
            } catch (NotATimeException not) {
                // In the other order perhaps
            }
        }
        return null;
    }

    /** What they tell. */
    public TimeEvidence evidence() {
        List<Instant> dates = new ArrayList<>();
        List<Integer> yearsOfDays = new ArrayList<>();
        int times = 0;
        int values = 1;
        for (String cell : sample) {
            ImportedTime date = date(cell);
            if (date != null) {
                dates.add(date.from());
                if (date.day() != null) {
                    yearsOfDays.add(date.day().getYear());
                }
                values = 31 * values + date.hashCode();
            }
            String plain = cell.length() > LONGEST ? "" : CellText.plain(cell);
            times += Clock.isTime(plain) || Clock.isDigits(plain) ? 1 : 0;
        }
        return new TimeEvidence(
                filled,
                sample.size(),
                dates.size(),
                times,
                order,
                timed,
                midnights,
                lastMinutes,
                twoDigitYears,
                spreadsheetDays,
                yearsAndMonths,
                clock,
                UsualYears.of(dates),
                2 * yearsOfDays.size() < dates.size() || yearsOfDays.isEmpty()
                        ? null
                        : new YearRange(Collections.min(yearsOfDays), Collections.max(yearsOfDays)),
                values);
    }
}
