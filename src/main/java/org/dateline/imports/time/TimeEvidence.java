package org.dateline.imports.time;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the values of a column tell of them as times.
 *
 * @param filled how many say something
 * @param looked how many of these were looked at closely: the first
 * @param dates how many of those looked at can be read as dates, in whatever order and century
 * @param timesOfDay how many of those looked at are times of day alone
 * @param order what they tell of the order of day and month
 * @param timed how many have a time of day
 * @param midnights how many have 00:00
 * @param twoDigitYears how many have a year of two digits
 * @param spreadsheetDays how many may be days as spreadsheets count them
 * @param yearsAndMonths how many may be a year and a month without a sign between them
 */
public record TimeEvidence(
        int filled,
        int looked,
        int dates,
        int timesOfDay,
        DateOrderEvidence order,
        int timed,
        int midnights,
        int twoDigitYears,
        int spreadsheetDays,
        int yearsAndMonths) {

    /** Of a column that says nothing. */
    public static final TimeEvidence NONE = new TimeEvidence(0, 0, 0, 0, DateOrderEvidence.NONE, 0, 0, 0, 0, 0);

    private static final double MOST = 0.6;

    /** Whether most values are dates. */
    public boolean isOfDates() {
        return looked > 0 && (dates >= looked * MOST || numbers() != null);
    }

    /** Whether most values are times of day. */
    public boolean isOfTimesOfDay() {
        return looked > 0 && timesOfDay >= looked * MOST && timesOfDay >= dates;
    }

    /** What dates that are nothing but digits are, if all are of one form; or null. */
    public @Nullable NumberForm numbers() {
        if (filled > 0 && spreadsheetDays == filled) {
            return NumberForm.SPREADSHEET_DAYS;
        }
        return filled > 0 && yearsAndMonths == filled ? NumberForm.YEAR_AND_MONTH : null;
    }

    /** Whether each value that has a time of day has midnight, which then stands for the day. */
    public boolean isMidnightTheDay() {
        return timed > 0 && midnights == timed;
    }

    /** What was found out of the whole column that a user would want to know, in words. */
    public Optional<String> words() {
        NumberForm form = numbers();
        if (form != null) {
            return Optional.of("all are " + form.words());
        }
        return isMidnightTheDay()
                ? Optional.of("each time of day is 00:00, so that a date stands for its day")
                : Optional.empty();
    }

    /** Of two columns that are read alike, such as those of beginning and end. */
    public TimeEvidence and(TimeEvidence other) {
        if (other.filled == 0) {
            return this;
        }
        return new TimeEvidence(
                filled + other.filled,
                looked + other.looked,
                dates + other.dates,
                timesOfDay + other.timesOfDay,
                order.matters() ? order : other.order,
                timed + other.timed,
                midnights + other.midnights,
                twoDigitYears + other.twoDigitYears,
                spreadsheetDays + other.spreadsheetDays,
                yearsAndMonths + other.yearsAndMonths);
    }
}
