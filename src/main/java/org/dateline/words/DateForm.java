package org.dateline.words;

import static org.dateline.language.Tr.tr;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.dateline.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * A pattern for dates and times, as {@link DateTimeFormatter} has it, in which "uuuu" are the words of the year, such as "44 BC".
 * It is a message: another language says the same letters in its own order, and takes the names of days and months from its
 * locale. The weekday is left out before the Gregorian calendar: by that of the sources it was another one.
 */
public final class DateForm {

    private static final String YEAR = "uuuu";
    /** The weekday with what parts it from the rest. */
    private static final Pattern WEEKDAY = Pattern.compile("E{3,5}[^\\p{L}']*");

    private final String pattern;
    private final Map<Language, Forms> forms = new ConcurrentHashMap<>();

    private DateForm(String pattern) {
        this.pattern = pattern;
    }

    /**
     * A form in the words of the language in which it is written later.
     *
     * @param pattern the pattern in English order, marked as a message
     */
    public static DateForm of(String pattern) {
        return new DateForm(pattern);
    }

    /** A date, or a date and time, in words. */
    public String format(TemporalAccessor time) {
        LocalDate date = time.query(TemporalQueries.localDate());
        boolean isOld = date != null && date.isBefore(Years.GREGORIAN);
        Forms inLanguage = forms.computeIfAbsent(Language.current(), language -> Forms.of(tr(pattern), language));
        return (isOld ? inLanguage.withoutWeekday : inLanguage.full).format(time, date);
    }

    private record Forms(Form full, Form withoutWeekday) {

        static Forms of(String pattern, Language language) {
            String rest = WEEKDAY.matcher(pattern).replaceFirst("").strip();
            return new Forms(Form.of(pattern, language.locale()), Form.of(rest, language.locale()));
        }
    }

    private record Form(
            @Nullable DateTimeFormatter before,
            boolean year,
            @Nullable DateTimeFormatter after) {

        static Form of(String pattern, Locale locale) {
            int at = pattern.indexOf(YEAR);
            return at < 0
                    ? new Form(formatter(pattern, locale), false, null)
                    : new Form(
                            formatter(pattern.substring(0, at), locale),
                            true,
                            formatter(pattern.substring(at + YEAR.length()), locale));
        }

        private static @Nullable DateTimeFormatter formatter(String pattern, Locale locale) {
            return pattern.isEmpty()
                    ? null
                    : DateTimeFormatter.ofPattern(pattern, locale).withDecimalStyle(DecimalStyle.of(locale));
        }

        String format(TemporalAccessor time, @Nullable LocalDate date) {
            return (before == null ? "" : before.format(time))
                    + (year && date != null ? Years.words(date.getYear()) : "")
                    + (after == null ? "" : after.format(time));
        }
    }
}
