package org.dateline.viewmodel.typed;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as it was typed; null for what was not.
 *
 * @param years how many, 1 but for a decade or century
 */
record TypedDate(
        @Nullable DayOfWeek weekday,
        @Nullable Integer day,
        @Nullable Month month,
        @Nullable Integer year,
        int years) {

    /** So far from the span a date is looked for whose month is not named, days. */
    private static final int NEAR = 62;

    /** So far one is looked for whose year is not named, days: a 29 February may be eight years away. */
    private static final int FAR = 8 * 366;

    boolean isEmpty() {
        return weekday == null && day == null && month == null && year == null;
    }

    /**
     * The day that is meant, the first one for a month or a year: in the span or nearest to it, and of several the
     * nearest to the current day. Empty if there is none, or it is not of the weekday.
     */
    Optional<LocalDate> nearestTo(LocalDate first, LocalDate last, LocalDate current) {
        if (day == null && weekday == null) {
            return firstOfMonthOrYear(first, last, current);
        }
        if (year != null && month != null && day != null) {
            return YearMonth.of(year, month).isValidDay(day)
                    ? Optional.of(LocalDate.of(year, month, day)).filter(this::isOfWeekday)
                    : Optional.empty();
        }
        LocalDate from = year == null ? first.minusDays(reach()) : LocalDate.of(year, 1, 1);
        LocalDate to = year == null ? last.plusDays(reach()) : LocalDate.of(year, 12, 31);
        // With day and month the date is given, and the weekday only confirms it
        boolean weekdayChooses = month == null || day == null;
        return LongStream.rangeClosed(from.toEpochDay(), to.toEpochDay())
                .mapToObj(LocalDate::ofEpochDay)
                .filter(date -> day == null || date.getDayOfMonth() == day)
                .filter(date -> month == null || date.getMonth() == month)
                .filter(date -> !weekdayChooses || isOfWeekday(date))
                .min(nearest(first, last, current))
                .filter(this::isOfWeekday);
    }

    private int reach() {
        return month == null ? NEAR : FAR;
    }

    private boolean isOfWeekday(LocalDate date) {
        return weekday == null || date.getDayOfWeek() == weekday;
    }

    private Optional<LocalDate> firstOfMonthOrYear(LocalDate first, LocalDate last, LocalDate current) {
        if (year != null) {
            return Optional.of(LocalDate.of(year, month == null ? Month.JANUARY : month, 1));
        }
        return month == null
                ? Optional.empty()
                : new TypedDate(null, 1, month, null, 1).nearestTo(first, last, current);
    }

    private static Comparator<LocalDate> nearest(LocalDate first, LocalDate last, LocalDate current) {
        return Comparator.comparingLong((LocalDate date) -> distance(date, first, last))
                .thenComparingLong(date -> Math.abs(ChronoUnit.DAYS.between(date, current)));
    }

    private static long distance(LocalDate date, LocalDate first, LocalDate last) {
        return Math.max(0, Math.max(ChronoUnit.DAYS.between(date, first), ChronoUnit.DAYS.between(last, date)));
    }

    /** The first day after what this names: the next day, or the first of the next month, year or century. */
    LocalDate after(LocalDate date) {
        if (day != null || weekday != null) {
            return date.plusDays(1);
        }
        return month != null ? date.plusMonths(1) : date.plusYears(years);
    }
}
