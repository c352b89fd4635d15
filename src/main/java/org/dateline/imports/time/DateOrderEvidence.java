package org.dateline.imports.time;

import static org.dateline.language.Tr.tr;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the dates of a column tell of their order: only day/month can be meant by 31/01/2026, only month/day by
 * 01/31/2026, either by 03/02/2026.
 *
 * @param dayFirst how many can only be read with the day first
 * @param monthFirst how many can only be read with the month first
 * @param either how many can be read either way and mean different days
 */
public record DateOrderEvidence(int dayFirst, int monthFirst, int either) {

    /** No date yet. */
    public static final DateOrderEvidence NONE = new DateOrderEvidence(0, 0, 0);

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](?:\\d{4}|'?\\d{2})(\\D.*)?");

    /** With what one more cell tells. */
    public DateOrderEvidence with(String cell) {
        if (cell.length() < 6 || cell.charAt(0) > '9') {
            return this;
        }
        Matcher matcher = NUMBERS.matcher(cell);
        if (!matcher.matches()) {
            return this;
        }
        int first = Integer.parseInt(matcher.group(1));
        int second = Integer.parseInt(matcher.group(2));
        if (first > 12) {
            return second > 12 ? this : new DateOrderEvidence(dayFirst + 1, monthFirst, either);
        }
        if (second > 12) {
            return new DateOrderEvidence(dayFirst, monthFirst + 1, either);
        }
        return first == second ? this : new DateOrderEvidence(dayFirst, monthFirst, either + 1);
    }

    /** Whether the order of the dates matters. */
    public boolean matters() {
        return dayFirst + monthFirst + either > 0;
    }

    /** Whether nothing in the column tells the order, or it tells both. */
    public boolean isAmbiguous() {
        return either > 0 && (dayFirst > 0) == (monthFirst > 0);
    }

    /** The order that most of the dates ask for; the day first where nothing tells. */
    public DateOrder order() {
        return monthFirst > dayFirst ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
    }

    /** Why the order is what it is, in a sentence. */
    public String reason() {
        if (!matters()) {
            return tr("no date in this column depends on the order of day and month");
        }
        if (dayFirst > 0 && monthFirst > 0) {
            return tr(
                    "the column contradicts itself: {0} of its dates can only be day/month, {1} only month/day",
                    String.valueOf(dayFirst), String.valueOf(monthFirst));
        }
        if (dayFirst + monthFirst == 0) {
            return tr(
                    "ambiguous: each of the {0} dates that depend on it can be read either way",
                    String.valueOf(either));
        }
        int telling = Math.max(dayFirst, monthFirst);
        return telling == 1
                ? tr("one date in this column can be read in no other order")
                : tr("{0} dates in this column can be read in no other order", String.valueOf(telling));
    }
}
