package org.dateline.propose.time;

import static org.dateline.language.Tr.tr;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;
import org.dateline.language.ForPrograms;
import org.dateline.propose.time.words.Calendar;
import org.dateline.propose.time.words.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds months, seasons, years and decades, and weeks, months and years counted from publication: "last year", "this week". */
final class PeriodParser {

    private static final Set<String> BEFORE_MONTH = Set.of(
            "in",
            "since",
            "last",
            "next",
            "this",
            "until",
            "till",
            "early",
            "late",
            "mid",
            "from",
            "by",
            "during",
            "of",
            "between",
            "through",
            "before",
            "after",
            "throughout",
            "past");
    private static final Set<String> BEFORE_YEAR = Set.of(
            "in",
            "since",
            "of",
            "until",
            "till",
            "by",
            "from",
            "before",
            "after",
            "between",
            "during",
            "early",
            "late",
            "mid",
            "throughout",
            "through");
    /** Words that may stand between the year and what it dates; any other would make it a number of something. */
    private static final Set<String> BEHIND_YEAR = Set.of(
            "and", "or", "in", "when", "after", "by", "to", "the", "which", "was", "that", "as", "on", "with", "for",
            "until", "but", "while", "at", "is", "has", "had", "it", "he", "she", "they", "have", "through", "from",
            "onwards", "a");

    private static final Set<String> NOT_MONTHS = Set.of("by", "from", "of", "before", "after", "past");
    private static final int LAST_DAY_BEFORE_WEEKEND = 5;
    private static final int MONTHS_OF_SEASON = 3;
    private static final Map<String, Integer> SEASONS =
            Map.of("spring", 3, "summer", 6, "autumn", 9, "fall", 9, "winter", 12);

    private final Tokens tokens;
    private final DateParser dates;

    PeriodParser(Tokens tokens, DateParser dates) {
        this.tokens = tokens;
        this.dates = dates;
    }

    /** The period that begins at a token, or null; what ends a range ("from March to June") needs no word before it. */
    Dates.@Nullable Named at(int token, boolean endsRange) {
        Dates.Named counted = counted(token);
        if (counted == null) {
            counted = season(token);
        }
        if (counted != null) {
            return counted;
        }
        if (dates.isMonth(token)) {
            return month(token, endsRange);
        }
        if (tokens.is(token, "last", "next", "this", "past") && dates.isMonth(token + 1)) {
            return month(token + 1, endsRange);
        }
        int first = tokens.is(token, "the") ? token + 1 : token;
        if (tokens.isGlued(first) && !tokens.isHyphen(first - 1)) {
            return null;
        }
        int year = dates.year(first);
        return year == 0 ? null : year(first, year, endsRange);
    }

    private Dates.@Nullable Named month(int token, boolean endsRange) {
        Month month = dates.month(token);
        boolean isShort = !Calendar.MONTHS.containsKey(tokens.word(token));
        int next = isShort && tokens.is(token + 1, ".") && tokens.isGlued(token + 1) ? token + 2 : token + 1;
        int behind = tokens.is(next, ",", "of") ? next + 1 : next;
        int year = dates.year(behind);
        if (year > 0) {
            return Dates.Named.period(behind + 1, seen -> monthOf(year, month));
        }
        if (tokens.is(next, "last", "this", "next") && tokens.is(next + 1, "year")) {
            int shift = tokens.is(next, "last") ? -1 : tokens.is(next, "next") ? 1 : 0;
            return Dates.Named.period(
                    next + 2,
                    seen -> seen.published() == null
                            ? needsDate(Calendar.name(month))
                            : monthOf(seen.published().getYear() + shift, month));
        }
        boolean isAfterWord = BEFORE_MONTH.contains(tokens.word(token - 1))
                || tokens.isHyphen(token - 1) && tokens.is(token - 2, "mid");
        boolean isPerson = !endsRange && NOT_MONTHS.contains(tokens.word(token - 1)) && tokens.isCapital(next);
        boolean isUrdu = tokens.word(token).codePointAt(0) > 0x600 && tokens.is(next, "میں");
        boolean isMonth = isAfterWord && !isPerson && !isShort || endsRange && !isShort || isUrdu;
        return isMonth ? Dates.Named.period(next, seen -> nearest(month, seen)) : null;
    }

    private static Dates monthOf(int year, Month month) {
        LocalDate first = LocalDate.of(year, month, 1);
        return new Dates(first, first.plusMonths(1), month(month, year));
    }

    private static Dates nearest(Month month, Seen seen) {
        LocalDate published = seen.published();
        if (published == null) {
            return needsDate(Calendar.name(month));
        }
        LocalDate first = LocalDate.of(published.getYear(), month, 1);
        if (seen.isFuture() && first.plusMonths(1).isBefore(published)) {
            first = first.plusYears(1);
        } else if (!seen.isFuture() && first.isAfter(published)) {
            first = first.minusYears(1);
        }
        return new Dates(
                first,
                first.plusMonths(1),
                tr("{0}, {1}: {2}", Calendar.name(month), from(published), month(month, first.getYear())));
    }

    private static String month(Month month, int year) {
        return tr("{0} {1}", Calendar.name(month), String.valueOf(year));
    }

    private static String from(LocalDate published) {
        return tr("seen from {0}", Calendar.withYear(published));
    }

    private Dates.@Nullable Named year(int token, int year, boolean endsRange) {
        boolean isAfterArticle = tokens.is(token - 1, "the");
        if (tokens.is(token + 1, "s") && tokens.isGlued(token + 1)) {
            LocalDate first = LocalDate.of(year, 1, 1);
            boolean isDecade = year % 10 == 0;
            return isDecade
                    ? Dates.Named.period(
                            token + 2,
                            seen -> new Dates(first, first.plusYears(10), tr("the {0}s", String.valueOf(year))))
                    : null;
        }
        boolean isAmount = tokens.isGlued(token + 1)
                && (tokens.is(token + 1, "%", ":")
                        || tokens.digits(token + 2) > 0 && tokens.isGlued(token + 2) && !tokens.isHyphen(token + 1));
        if (isAmount) {
            return null;
        }
        String next = tokens.word(token + 1);
        boolean isWordBehind = !next.isEmpty()
                && Character.isLetter(next.codePointAt(0))
                && !tokens.isCapital(token + 1)
                && !BEHIND_YEAR.contains(next);
        boolean isRound = year % 100 == 0;
        String before = tokens.word(tokens.isHyphen(token - 1) ? token - 2 : token - 1);
        boolean isPart = before.equals("of") && tokens.is(token - 2, "beginning", "start", "middle", "end");
        boolean isClear =
                Set.of("in", "since", "during", "early", "late", "mid").contains(before) && !isRound || isPart;
        boolean isAfterWord = BEFORE_YEAR.contains(before) && (isClear || !isWordBehind);
        boolean isAttribute = isAfterArticle && isWordBehind && !isRound && !next.endsWith("s");
        boolean isRangeEnd = endsRange && !isWordBehind;
        return isAfterWord && !isAfterArticle || isAttribute || isRangeEnd
                ? Dates.Named.period(token + 1, seen -> yearOf(year))
                : null;
    }

    private static Dates yearOf(int year) {
        return new Dates(
                LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1), tr("the year {0}", String.valueOf(year)));
    }

    /** "last year", "earlier this week", "the current month", "at the weekend". */
    private Dates.@Nullable Named counted(int token) {
        int first = tokens.is(token, "the") ? token + 1 : token;
        boolean isEarlier = tokens.is(first, "earlier");
        boolean isLater = tokens.is(first, "later");
        int which = isEarlier || isLater ? first + 1 : first;
        if (tokens.is(first, "weekend") && (first > token || tokens.is(first - 1, "over", "at"))) {
            return Dates.Named.period(first + 1, seen -> counted("weekend", 0, false, false, seen));
        }
        int shift = tokens.is(which, "last") ? -1 : tokens.is(which, "next", "coming") ? 1 : 0;
        boolean isThis = tokens.is(which, "this", "current");
        if (tokens.is(token, "the") && isEnd(token - 1) && tokens.is(token + 1, "week", "month", "year")) {
            String unit = tokens.word(token + 1);
            return Dates.Named.period(token + 2, seen -> counted(unit, 0, false, false, seen));
        }
        String unit = tokens.word(which + 1);
        boolean isUnit = Set.of("week", "month", "year", "weekend").contains(unit);
        if (!isUnit || shift == 0 && !isThis) {
            return null;
        }
        boolean isCompound = tokens.isHyphen(which + 2) && tokens.isGlued(which + 2) && tokens.isGlued(which + 3);
        int apostrophe = tokens.isApostrophe(which + 2) && tokens.is(which + 3, "s") ? which + 4 : which + 2;
        return isCompound
                ? null
                : Dates.Named.period(apostrophe, seen -> counted(unit, shift, isEarlier, isLater, seen));
    }

    /** "The start of", "the end of", of which the day of publication tells the year or month. */
    private boolean isEnd(int of) {
        return tokens.is(of, "of") && tokens.is(of - 1, "beginning", "start", "middle", "end");
    }

    private static Dates counted(String unit, int shift, boolean isEarlier, boolean isLater, Seen seen) {
        LocalDate published = seen.published();
        @ForPrograms("words of a text")
        String words = (shift < 0 ? "last " : shift > 0 ? "next " : "this ") + unit;
        @ForPrograms("words of a text")
        String part = isEarlier ? "earlier " : isLater ? "later " : "";
        if (published == null) {
            return needsDate(words);
        }
        LocalDate from;
        LocalDate to;
        switch (unit) {
            case "week" -> {
                from = published
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .plusWeeks(shift);
                to = from.plusWeeks(1);
            }
            case "weekend" -> {
                LocalDate monday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                boolean isOn = published.getDayOfWeek().getValue() > LAST_DAY_BEFORE_WEEKEND;
                boolean isBehind = shift < 0 || shift == 0 && !isOn && !seen.isFuture();
                from = monday.plusDays(LAST_DAY_BEFORE_WEEKEND).plusWeeks(isBehind ? -1 : shift);
                to = from.plusDays(2);
            }
            case "month" -> {
                from = published.withDayOfMonth(1).plusMonths(shift);
                to = from.plusMonths(1);
            }
            default -> {
                from = published.withDayOfYear(1).plusYears(shift);
                to = from.plusYears(1);
            }
        }
        LocalDate first = isLater ? published : from;
        LocalDate behind = isEarlier ? published.plusDays(1) : to;
        String read = isEarlier || isLater || unit.startsWith("week")
                ? tr("{0} to {1}", seen.say(first), seen.say(behind.minusDays(1)))
                : unit.equals("month")
                        ? month(from.getMonth(), from.getYear())
                        : tr("the year {0}", String.valueOf(from.getYear()));
        return new Dates(first, behind, tr("{0}, {1}: {2}", part + words, from(published), read));
    }

    private static Dates needsDate(String words) {
        return Dates.unknown(tr("{0}: which one it was cannot be told without a date of publication", words));
    }

    /** "Last summer", "the winter of 2024": taken as those north of the equator, three whole months each. */
    private Dates.@Nullable Named season(int token) {
        boolean isCounted = tokens.is(token, "last", "this", "next");
        int season = isCounted || tokens.is(token, "the") ? token + 1 : token;
        Integer month = SEASONS.get(tokens.word(season));
        if (month == null) {
            return null;
        }
        String word = tokens.word(season);
        if (isCounted) {
            int shift = tokens.is(token, "last") ? -1 : tokens.is(token, "next") ? 1 : 0;
            boolean isName = tokens.isHyphen(season + 1) || tokens.isCapital(season);
            return isName ? null : Dates.Named.period(season + 1, seen -> countedSeason(word, month, shift, seen));
        }
        int year = tokens.is(season + 1, "of") ? dates.year(season + 2) : 0;
        return year == 0 ? null : Dates.Named.period(season + 3, seen -> season(word, LocalDate.of(year, month, 1)));
    }

    private static Dates countedSeason(String word, int month, int shift, Seen seen) {
        LocalDate published = seen.published();
        if (published == null) {
            return Dates.unknown(tr("{0}: cannot be told without a date of publication", word));
        }
        // The season that is going on or comes next in the year; "last" is the one that ended last
        LocalDate first = LocalDate.of(published.getYear() - 1, month, 1);
        while (!first.plusMonths(MONTHS_OF_SEASON).isAfter(published)) {
            first = first.plusYears(1);
        }
        boolean isBack =
                shift == 0 && first.isAfter(published) && !seen.isFuture() && first.getYear() > published.getYear();
        boolean isOn = !first.isAfter(published);
        LocalDate meant = shift < 0 || isBack ? first.minusYears(1) : shift > 0 && isOn ? first.plusYears(1) : first;
        return season(tr("{0}, {1}", word, Seen.from(published)), meant);
    }

    private static Dates season(String words, LocalDate first) {
        LocalDate behind = first.plusMonths(MONTHS_OF_SEASON);
        return new Dates(
                first, behind, tr("{0}: {1} to {2}, as north of the equator", words, first, behind.minusDays(1)));
    }
}
