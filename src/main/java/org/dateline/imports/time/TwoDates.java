package org.dateline.imports.time;

import static org.dateline.language.Tr.tr;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Two dates, of which either may leave to the other what both have in common: "30" and "31 January 2026", "Jan 30" and "Feb 2,
 * 2026", "January 30" and "31, 2026", "2026-01-30" and "02-01"; or a time of day and a later one of the same day.
 */
final class TwoDates {

    private static final Pattern FIRST_NUMBER = Pattern.compile("^\\d{1,2}(?:st|nd|rd|th|er|\\.)?(?=\\D)");
    private static final Pattern LAST_NUMBER = Pattern.compile("\\d{1,2}(?:st|nd|rd|th)?$");
    private static final Pattern LAST_NUMBERS = Pattern.compile("\\d{1,2}-\\d{1,2}$");
    private static final Pattern YEAR_AT_END = Pattern.compile(".*[^\\d](\\d{4})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private TwoDates() {}

    /**
     * The time from one to the other, if both are dates.
     *
     * @param goesOn whether it went on from the first to the second, if both say their year, and was not just some time between
     * @throws NotATimeException if the second lies before the first
     */
    static Optional<ImportedTime> read(String first, String second, boolean goesOn, ImportedTimeParser parser)
            throws NotATimeException {
        if (first.isBlank() || second.isBlank()) {
            return Optional.empty();
        }
        if (Clock.isTime(second)) {
            return hours(first, second, parser);
        }
        for (String whole : seconds(first, second)) {
            ImportedTime last = one(whole, parser);
            if (last == null) {
                continue;
            }
            for (String begun : firsts(first, whole)) {
                ImportedTime start = one(begun, parser);
                boolean asWritten = begun.equals(first) && whole.equals(second);
                if (start != null && (asWritten || isAlike(start, last))) {
                    boolean iso = first.length() >= 4
                            && YEAR.matcher(first.substring(0, 4)).matches();
                    return Optional.of(between(start, last, goesOn && iso));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether two dates of which one was completed from the other are a day each, or none of them, in their order. */
    private static boolean isAlike(ImportedTime first, ImportedTime last) {
        return (first.day() == null) == (last.day() == null) && !first.from().isAfter(last.from());
    }

    private static ImportedTime between(ImportedTime first, ImportedTime last, boolean goesOn)
            throws NotATimeException {
        if (first.from().isAfter(last.from())) {
            throw new NotATimeException(tr("the second of the two dates lies before the first"));
        }
        if (goesOn || first.isExact() || last.isExact()) {
            return first.goingOnUntil(last);
        }
        return ImportedTime.of(first.from(), last.to(), null);
    }

    private static Optional<ImportedTime> hours(String first, String second, ImportedTimeParser parser)
            throws NotATimeException {
        ImportedTime start = one(first, parser);
        if (start == null || !start.isExact()) {
            return Optional.empty();
        }
        ImportedTime end = one(ImportedTimeParser.withoutTime(first) + " " + second, parser);
        LocalDate day = start.day();
        if (end != null && day != null && end.to().isBefore(start.from())) {
            end = one(day.plusDays(1) + " " + second, parser);
        }
        return end == null ? Optional.empty() : Optional.of(between(start, end, true));
    }

    private static Set<String> seconds(String first, String second) {
        Set<String> texts = new LinkedHashSet<>();
        texts.add(second);
        texts.add(LAST_NUMBER.matcher(first).replaceFirst("") + second);
        texts.add(LAST_NUMBERS.matcher(first).replaceFirst("") + second);
        return texts;
    }

    private static Set<String> firsts(String first, String second) {
        Set<String> texts = new LinkedHashSet<>();
        texts.add(first);
        String bare = first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
        texts.add(bare + FIRST_NUMBER.matcher(second).replaceFirst(""));
        var year = YEAR_AT_END.matcher(second);
        if (year.matches()) {
            texts.add(first + " " + year.group(1));
        }
        return texts;
    }

    private static @Nullable ImportedTime one(String text, ImportedTimeParser parser) {
        try {
            return parser.single(text.strip());
        } catch (NotATimeException | DateTimeException not) {
            return null;
        }
    }
}
