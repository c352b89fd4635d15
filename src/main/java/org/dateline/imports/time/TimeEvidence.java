package org.dateline.imports.time;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;

import java.util.List;
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
 * @param lastMinutes how many have 23:59
 * @param twoDigitYears how many have a year of two digits
 * @param spreadsheetDays how many may be days as spreadsheets count them
 * @param yearsAndMonths how many may be a year and a month without a sign between them
 * @param clock what they tell as times of day alone
 * @param usualYears the years beyond which one of them is likely to be a mistake; null if they do not tell
 * @param yearsOfDays the years of those that are days, where most are; or null
 * @param values a number that is the same for columns whose values that were looked at are the same times
 */
public record TimeEvidence(
        int filled,
        int looked,
        int dates,
        int timesOfDay,
        DateOrderEvidence order,
        int timed,
        int midnights,
        int lastMinutes,
        int twoDigitYears,
        int spreadsheetDays,
        int yearsAndMonths,
        ClockEvidence clock,
        @Nullable YearRange usualYears,
        @Nullable YearRange yearsOfDays,
        int values) {

    /** Of a column that says nothing. */
    public static final TimeEvidence NONE =
            new TimeEvidence(0, 0, 0, 0, DateOrderEvidence.NONE, 0, 0, 0, 0, 0, 0, ClockEvidence.NONE, null, null, 0);

    /** What follows of a column that has no other time of day than midnight. */
    public static final String MIDNIGHT_WORDS = key("each time of day is 00:00, so that a date stands for its day");

    private static final double MOST = 0.6;
    private static final int FEW = 4;

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

    /** The other calendars than the Gregorian that the dates may be of. */
    public List<EventCalendar> calendars() {
        return EventCalendar.suspected(yearsOfDays);
    }

    /** What is to be said where they may be of another calendar, in words; or empty. */
    public String calendarWords() {
        String which = calendars().stream()
                .map(EventCalendar::title)
                .reduce((one, other) -> tr("{0} or {1}", one, other))
                .orElse("");
        if (which.isEmpty() || yearsOfDays == null) {
            return "";
        }
        return yearsOfDays.first() == yearsOfDays.last()
                ? tr("the year {0} may be of the {1} calendar", yearsOfDays.words(), which)
                : tr("the years {0} may be of the {1} calendar", yearsOfDays.words(), which);
    }

    /** Whether each value that has a time of day has midnight, which then stands for the day. */
    public boolean isMidnightTheDay() {
        return timed > 0 && midnights == timed;
    }

    /** Whether midnight is so frequent that it may stand for the day though there are other times. */
    public boolean isMidnightOften() {
        return timed >= FEW && midnights < timed && 2 * midnights >= timed;
    }

    /** What was found out of the whole column that a user would want to know, in words. */
    public Optional<String> words() {
        NumberForm form = numbers();
        if (form != null) {
            return Optional.of(tr("all are {0}", form.words()));
        }
        if (isMidnightTheDay()) {
            return Optional.of(tr(MIDNIGHT_WORDS));
        }
        return isMidnightOften()
                ? Optional.of(tr(
                        "{0} of {1} times of day are 00:00, which is taken as a time of day",
                        String.valueOf(midnights), String.valueOf(timed)))
                : Optional.empty();
    }

    /** Of the columns of beginning and end, which are read alike. */
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
                // An end at 23:59 is that of its day, if beginnings are at 00:00
                midnights + other.midnights + (midnights == timed ? other.lastMinutes : 0),
                0,
                twoDigitYears + other.twoDigitYears,
                spreadsheetDays + other.spreadsheetDays,
                yearsAndMonths + other.yearsAndMonths,
                clock,
                usualYears == null || other.usualYears == null ? usualYears : usualYears.and(other.usualYears),
                yearsOfDays == null || other.yearsOfDays == null ? yearsOfDays : yearsOfDays.and(other.yearsOfDays),
                values);
    }
}
