package org.dateline.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A pattern for dates and times, as {@link DateTimeFormatter} has it, in which "uuuu" are the words of the year, such as "44 BC".
 * The weekday at its beginning is left out before the Gregorian calendar: by that of the sources it was another one.
 */
public final class DateForm {

    private static final String YEAR = "uuuu";
    private static final String WEEKDAY = "EEEE ";
    private static final String SHORT_WEEKDAY = "EEE ";

    private final Form full;
    private final Form withoutWeekday;

    private DateForm(Form full, Form withoutWeekday) {
        this.full = full;
        this.withoutWeekday = withoutWeekday;
    }

    /** A form in English words. */
    public static DateForm of(String pattern) {
        String rest = pattern.startsWith(WEEKDAY)
                ? pattern.substring(WEEKDAY.length())
                : pattern.startsWith(SHORT_WEEKDAY) ? pattern.substring(SHORT_WEEKDAY.length()) : pattern;
        return new DateForm(Form.of(pattern), Form.of(rest));
    }

    /** A date, or a date and time, in words. */
    public String format(TemporalAccessor time) {
        LocalDate date = time.query(TemporalQueries.localDate());
        boolean isOld = date != null && date.isBefore(Years.GREGORIAN);
        return (isOld ? withoutWeekday : full).format(time, date);
    }

    private record Form(
            @Nullable DateTimeFormatter before,
            boolean year,
            @Nullable DateTimeFormatter after) {

        static Form of(String pattern) {
            int at = pattern.indexOf(YEAR);
            return at < 0
                    ? new Form(formatter(pattern), false, null)
                    : new Form(formatter(pattern.substring(0, at)), true, formatter(pattern.substring(at + 4)));
        }

        private static @Nullable DateTimeFormatter formatter(String pattern) {
            return pattern.isEmpty() ? null : DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
        }

        String format(TemporalAccessor time, @Nullable LocalDate date) {
            return (before == null ? "" : before.format(time))
                    + (year && date != null ? Years.words(date.getYear()) : "")
                    + (after == null ? "" : after.format(time));
        }
    }
}
