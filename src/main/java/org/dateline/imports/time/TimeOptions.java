package org.dateline.imports.time;

import static org.dateline.language.Tr.tr;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * How the times of a file are to be read.
 *
 * @param zone that of times without an offset
 * @param order what comes first in dates such as 03/02/2026
 * @param century the first of the hundred years that years of two digits mean, such as 1950; null to refuse them
 * @param midnightIsDay whether 00:00 stands for the day, as where every row has it, and not for the moment
 * @param numbers what dates that are nothing but digits are, where only the whole column tells; null where nothing does
 * @param digits what times of day of one or two digits are
 * @param usualYears the years beyond which a date is doubtful, as it lies far from the others; null where none is
 * @param calendar the calendar of dates whose years are of recent time in it; null to leave out those that may be of another than the Gregorian
 */
public record TimeOptions(
        ZoneId zone,
        DateOrder order,
        @Nullable Integer century,
        boolean midnightIsDay,
        @Nullable NumberForm numbers,
        ClockDigits digits,
        @Nullable YearRange usualYears,
        @Nullable EventCalendar calendar) {

    /** Times of a zone, midnight as a moment. */
    public static TimeOptions of(ZoneId zone, DateOrder order) {
        return new TimeOptions(
                zone, order, null, false, null, ClockDigits.HOURS_AND_MINUTES, null, EventCalendar.GREGORIAN);
    }

    /** The same but for what a user has said. */
    public TimeOptions as(DateOrder wanted, @Nullable Integer firstOfCentury, boolean midnightAsDay) {
        return new TimeOptions(zone, wanted, firstOfCentury, midnightAsDay, numbers, digits, usualYears, calendar);
    }

    /** The same with dates of this calendar. */
    public TimeOptions in(EventCalendar wanted) {
        // The years that were found usual are those of the other calendar
        YearRange usual = wanted == EventCalendar.GREGORIAN ? usualYears : null;
        return new TimeOptions(zone, order, century, midnightIsDay, numbers, digits, usual, wanted);
    }

    /** The calendar of dates of this year. */
    EventCalendar calendarOf(int year) throws NotATimeException {
        if (calendar != null) {
            return calendar.holds(year) ? calendar : EventCalendar.GREGORIAN;
        }
        if (!EventCalendar.suspected(new YearRange(year, year)).isEmpty()) {
            throw new NotATimeException(
                    tr("the year {0} may be one of another calendar than the Gregorian", String.valueOf(year)));
        }
        return EventCalendar.GREGORIAN;
    }
}
