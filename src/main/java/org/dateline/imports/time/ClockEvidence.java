package org.dateline.imports.time;

/**
 * What the values of a column tell of them as times of day alone.
 *
 * @param times how many are one
 * @param midnights how many are 00:00
 * @param digits how many are nothing but one to four digits
 * @param hours how many of these are one or two digits that may be an hour, 0 to 24
 */
public record ClockEvidence(int times, int midnights, int digits, int hours) {

    private static final int LAST_HOUR = 24;

    /** No time of day. */
    public static final ClockEvidence NONE = new ClockEvidence(0, 0, 0, 0);

    /** With that of another column. */
    public ClockEvidence and(ClockEvidence other) {
        return new ClockEvidence(
                times + other.times, midnights + other.midnights, digits + other.digits, hours + other.hours);
    }

    /** With what one more cell tells. */
    ClockEvidence with(String cell) {
        String bare = cell.endsWith(".0") ? cell.substring(0, cell.length() - 2) : cell;
        boolean digit = Clock.isDigits(bare);
        if (!digit && !Clock.isTime(cell)) {
            return this;
        }
        boolean midnight =
                digit ? bare.chars().noneMatch(c -> c > '0' && c <= '9') : ImportedTimeParser.isMidnight(cell);
        boolean hour = digit && bare.length() < 3 && Integer.parseInt(bare) <= LAST_HOUR;
        return new ClockEvidence(
                times + 1, midnights + (midnight ? 1 : 0), digits + (digit ? 1 : 0), hours + (hour ? 1 : 0));
    }

    /** What its digits are, in a column that speaks of hours or does not. */
    public ClockDigits meaning(boolean namedHour) {
        if (digits == 0 || hours < digits) {
            return ClockDigits.HOURS_AND_MINUTES;
        }
        return namedHour ? ClockDigits.HOURS : ClockDigits.UNCLEAR;
    }
}
