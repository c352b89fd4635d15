package org.dateline.propose.time;

import java.time.LocalDate;
import java.util.Map;
import org.dateline.propose.time.words.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds seasons, taken as those north of the equator, three whole months each: "last summer", "the winter of 2024". */
final class SeasonParser {

    private static final int MONTHS = 3;
    private static final Map<String, Integer> FIRST_MONTHS =
            Map.of("spring", 3, "summer", 6, "autumn", 9, "fall", 9, "winter", 12);

    private final Tokens tokens;
    private final DateParser dates;

    SeasonParser(Tokens tokens, DateParser dates) {
        this.tokens = tokens;
        this.dates = dates;
    }

    /** The season that begins at a token, or null. */
    Dates.@Nullable Named at(int token) {
        boolean isCounted = tokens.is(token, "last", "this", "next");
        int season = isCounted || tokens.is(token, "the") ? token + 1 : token;
        Integer month = FIRST_MONTHS.get(tokens.word(season));
        if (month == null) {
            return null;
        }
        String word = tokens.word(season);
        if (isCounted) {
            int shift = tokens.is(token, "last") ? -1 : tokens.is(token, "next") ? 1 : 0;
            boolean isName = tokens.isHyphen(season + 1) || tokens.isCapital(season);
            return isName ? null : Dates.Named.period(season + 1, seen -> counted(word, month, shift, seen));
        }
        int year = tokens.is(season + 1, "of") ? dates.year(season + 2) : 0;
        return year == 0
                ? null
                : Dates.Named.period(season + 3, seen -> season(word, LocalDate.of(year, month, 1), ""));
    }

    private static Dates counted(String word, int month, int shift, Seen seen) {
        LocalDate published = seen.published();
        if (published == null) {
            return Dates.unknown(word + ": cannot be told without a date of publication");
        }
        // The season that is going on or comes next in the year; "last" is the one that ended last
        LocalDate first = LocalDate.of(published.getYear() - 1, month, 1);
        while (!first.plusMonths(MONTHS).isAfter(published)) {
            first = first.plusYears(1);
        }
        boolean isBack =
                shift == 0 && first.isAfter(published) && !seen.isFuture() && first.getYear() > published.getYear();
        boolean isOn = !first.isAfter(published);
        LocalDate meant = shift < 0 || isBack ? first.minusYears(1) : shift > 0 && isOn ? first.plusYears(1) : first;
        return season(word, meant, ", " + Seen.from(published));
    }

    private static Dates season(String word, LocalDate first, String from) {
        LocalDate behind = first.plusMonths(MONTHS);
        return new Dates(
                first, behind, word + from + ": " + first + " to " + behind.minusDays(1) + ", as north of the equator");
    }
}
