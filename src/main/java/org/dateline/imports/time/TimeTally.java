package org.dateline.imports.time;

import java.time.ZoneOffset;
import java.util.regex.Pattern;

/** Looks at the values of a column one by one for what they tell of them as times. */
public final class TimeTally {

    private static final int MOST_LOOKED_AT = 200;
    private static final int LONGEST = 60;
    private static final int ANY_CENTURY = 1930;
    private static final Pattern TWO_DIGIT_YEAR = Pattern.compile("\\d{1,2}[-/.]\\d{1,2}[-/.]'?\\d{2}(?:\\D.*)?");
    private static final Pattern TIMED =
            Pattern.compile(".*\\d(?:[T ]+|, )(\\d{1,2}[:.]\\d{2}.*)", Pattern.CASE_INSENSITIVE);
    private static final ImportedTimeParser DAY_FIRST = any(DateOrder.DAY_FIRST);
    private static final ImportedTimeParser MONTH_FIRST = any(DateOrder.MONTH_FIRST);

    private DateOrderEvidence order = DateOrderEvidence.NONE;
    private int filled;
    private int looked;
    private int dates;
    private int timesOfDay;
    private int timed;
    private int midnights;
    private int twoDigitYears;
    private int spreadsheetDays;
    private int yearsAndMonths;

    private static ImportedTimeParser any(DateOrder order) {
        return new ImportedTimeParser(new TimeOptions(ZoneOffset.UTC, order, ANY_CENTURY, false, null));
    }

    /** Looks at one more value. */
    public void add(String cell) {
        if (Nothing.isSaidBy(cell)) {
            return;
        }
        filled++;
        if (cell.length() > LONGEST) {
            looked += looked < MOST_LOOKED_AT ? 1 : 0;
            return;
        }
        order = order.with(cell);
        char first = cell.charAt(0);
        if (first >= '0' && first <= '9') {
            digits(cell);
        }
        if (looked < MOST_LOOKED_AT) {
            look(CellText.plain(cell));
        }
    }

    private void digits(String cell) {
        if (NumberDates.isSpreadsheetDay(cell)) {
            spreadsheetDays++;
        } else if (NumberDates.isYearAndMonth(cell)) {
            yearsAndMonths++;
        } else if (cell.length() > 11) {
            var parts = TIMED.matcher(cell);
            if (parts.matches()) {
                timed++;
                midnights += ImportedTimeParser.isMidnight(parts.group(1)) ? 1 : 0;
            } else if (cell.matches("(?:19|20)\\d{12}|(?:19|20)\\d{10}")) {
                timed++;
                midnights += cell.substring(8).matches("0+") ? 1 : 0;
            }
        }
        twoDigitYears += cell.length() < 24 && TWO_DIGIT_YEAR.matcher(cell).matches() ? 1 : 0;
    }

    private void look(String cell) {
        looked++;
        if (Clock.isTime(cell) || Clock.isDigits(cell)) {
            timesOfDay++;
        }
        if (isDate(DAY_FIRST, cell) || isDate(MONTH_FIRST, cell)) {
            dates++;
        }
    }

    private static boolean isDate(ImportedTimeParser parser, String cell) {
        try {
            parser.parse(cell, "");
            return true;
        } catch (NotATimeException not) {
            return false;
        }
    }

    /** What they tell. */
    public TimeEvidence evidence() {
        return new TimeEvidence(
                filled,
                looked,
                dates,
                timesOfDay,
                order,
                timed,
                midnights,
                twoDigitYears,
                spreadsheetDays,
                yearsAndMonths);
    }
}
