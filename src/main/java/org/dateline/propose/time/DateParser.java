package org.dateline.propose.time;

import static org.dateline.language.Tr.tr;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.dateline.propose.time.words.Calendar;
import org.dateline.propose.time.words.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds days of the calendar: "31 January", "January 31, 2026", "Jan. 30-31", "2026-01-31", "31/01/2026". */
public final class DateParser {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;
    private static final int CENTURY = 2000;
    private static final int MONTHS = 12;
    private static final int MAX_DAY = 31;

    private final Tokens tokens;

    /**
     * A day that a line writes out, such as that of its publication.
     *
     * @param begin where its words begin, as an index of the line
     * @param end the index behind them
     * @param day the day, or null where the words alone do not say it: its year is missing, or day and month may be meant
     *     either way
     * @param why why they do not, in words for a reader; to follow the words themselves
     */
    public record Written(int begin, int end, @Nullable LocalDate day, String why) {}

    /** The days that a line writes out, each a single day of the calendar, in its order. */
    public static List<Written> written(String line) {
        Tokens tokens = Tokens.of(line);
        DateParser parser = new DateParser(tokens);
        List<Written> days = new ArrayList<>();
        int token = 0;
        while (token < tokens.size()) {
            Dates.Named named = parser.at(token);
            if (named == null || named.isPeriod()) {
                token++;
            } else {
                Dates dates = named.meaning().seenFrom(new Seen(null));
                int begin = tokens.get(token).begin();
                days.add(new Written(begin, tokens.get(named.next() - 1).end(), dates.from(), dates.why()));
                token = named.next();
            }
        }
        return days;
    }

    DateParser(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The day that begins at a token, with a weekday before it or not; null if none does. */
    Dates.@Nullable Named at(int token) {
        DayOfWeek weekday = Calendar.WEEKDAYS.get(tokens.word(token));
        if (weekday == null) {
            weekday = Calendar.SHORT_WEEKDAYS.get(tokens.word(token));
        }
        if (weekday == null) {
            return bare(tokens.is(token, "the") ? token + 1 : token);
        }
        int next = token + 1;
        while (tokens.is(next, ".", ",", "the", "(")) {
            next++;
        }
        Dates.Named date = bare(next);
        if (date == null) {
            return null;
        }
        DayOfWeek said = weekday;
        return Dates.Named.day(date.next(), seen -> checked(said, date.meaning().seenFrom(seen), seen));
    }

    private static Dates checked(DayOfWeek said, Dates dates, Seen seen) {
        if (dates.from() == null || dates.from().getDayOfWeek() == said) {
            return dates;
        }
        return new Dates(
                dates.from(), dates.to(), tr("{0}, though the text says {1}", dates.rule(), Calendar.name(said)));
    }

    private Dates.@Nullable Named bare(int token) {
        if (tokens.isGlued(token)
                && tokens.digits(token - 1) + tokens.digits(token) > 0
                && !tokens.is(token - 1, "(")) {
            return null;
        }
        if (isMonth(token)) {
            return monthFirst(token);
        }
        MonthDay feast = Calendar.FEASTS.get(tokens.word(token) + " " + tokens.word(token + 1));
        if (feast != null && tokens.isCapital(token) && tokens.isCapital(token + 1)) {
            return withYear(feast.getDayOfMonth(), feast.getDayOfMonth(), feast.getMonth(), token + 2);
        }
        Dates.Named digits = inDigits(token);
        return digits != null ? digits : dayFirst(token);
    }

    /** Whether a token names a month here, and not the verb "may" or "march". */
    boolean isMonth(int token) {
        String word = tokens.word(token);
        if (Calendar.MONTHS.containsKey(word)) {
            return tokens.isCapital(token) || !word.equals("may") && !word.equals("march");
        }
        return Calendar.SHORT_MONTHS.containsKey(word) && tokens.isCapital(token);
    }

    Month month(int token) {
        String word = tokens.word(token);
        Month full = Calendar.MONTHS.get(word);
        return full != null ? full : Calendar.SHORT_MONTHS.getOrDefault(word, Month.JANUARY);
    }

    /** A year that is written in full, or 0. */
    int year(int token) {
        int year = tokens.digits(token) == 4 ? tokens.number(token) : 0;
        return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
    }

    private int day(int token) {
        boolean fits = tokens.digits(token) == 1 || tokens.digits(token) == 2;
        int day = tokens.number(token);
        return fits && day >= 1 && day <= MAX_DAY ? day : 0;
    }

    private int behindDay(int token) {
        return tokens.isGlued(token + 1) && tokens.is(token + 1, "st", "nd", "rd", "th") ? token + 2 : token + 1;
    }

    private Dates.@Nullable Named monthFirst(int token) {
        int next = token + 1;
        if (tokens.is(next, ".") && tokens.isGlued(next)) {
            next++;
        }
        int day = day(next);
        boolean isClock = tokens.is(next + 1, ":") && tokens.isGlued(next + 1);
        boolean isAmount = tokens.is(next + 1, ",") && tokens.isGlued(next + 2) && tokens.digits(next + 2) == 3;
        if (day == 0 || isClock || isAmount) {
            return null;
        }
        next = behindDay(next);
        int lastDay = day;
        boolean isPair = tokens.isHyphen(next) || tokens.is(next, "and", "to");
        boolean isGlued = tokens.isHyphen(next) && tokens.isGlued(next) && tokens.isGlued(next + 1);
        if (isPair
                && day(next + 1) > day
                && (isGlued || tokens.is(next + 2, ",", ".", "", ")", "(", ":", "in", "at"))) {
            lastDay = day(next + 1);
            next = behindDay(next + 1);
        }
        return withYear(day, lastDay, month(token), next);
    }

    private Dates.@Nullable Named dayFirst(int token) {
        int day = day(token);
        if (day == 0) {
            return null;
        }
        int next = behindDay(token);
        int lastDay = day;
        if ((tokens.isHyphen(next) || tokens.is(next, "and", "to", "or")) && day(next + 1) > day) {
            lastDay = day(next + 1);
            next = behindDay(next + 1);
        }
        if (tokens.is(next, "of")) {
            next++;
        }
        if (!isMonth(next)) {
            return null;
        }
        Month month = month(next++);
        if (tokens.is(next, ".") && tokens.isGlued(next) && year(next + 1) > 0) {
            next++;
        }
        return withYear(day, lastDay, month, next);
    }

    private Dates.Named withYear(int day, int lastDay, Month month, int next) {
        int behindComma = tokens.is(next, ",") ? next + 1 : next;
        int year = year(behindComma);
        boolean isYear = year > 0 && !(tokens.is(behindComma + 1, ",") && tokens.isGlued(behindComma + 2));
        int behind = isYear ? behindComma + 1 : next;
        return new Dates.Named(
                behind,
                day != lastDay,
                seen -> isYear ? exact(year, month, day, lastDay) : nearest(month, day, lastDay, seen));
    }

    private static Dates exact(int year, Month month, int day, int lastDay) {
        try {
            LocalDate from = LocalDate.of(year, month, day);
            LocalDate last = LocalDate.of(year, month, lastDay);
            String words = day == lastDay
                    ? Calendar.withYear(from)
                    : tr("{0} to {1}", Calendar.withYear(from), Calendar.withYear(last));
            return new Dates(from, last.plusDays(1), words);
        } catch (DateTimeException noSuchDay) {
            return Dates.unknown(
                    tr("There is no such day: {0} {1} {2}", day, Calendar.name(month), String.valueOf(year)),
                    tr("{0} {1} {2}", day, Calendar.name(month), String.valueOf(year)));
        }
    }

    /** The day of a year that is nearest to publication, or the next one where something is still to come. */
    private static Dates nearest(Month month, int day, int lastDay, Seen seen) {
        LocalDate published = seen.published();
        String words = lastDay > day
                ? tr("{0} to {1} {2}", day, lastDay, Calendar.name(month))
                : tr("{0} {1}", day, Calendar.name(month));
        if (published == null) {
            return Dates.unknown(
                    tr("{0}: its year cannot be told without a date of publication", words), tr("it names no year"));
        }
        LocalDate best = null;
        for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
            boolean isDay = lastDay <= month.length(Year.isLeap(year));
            LocalDate each = isDay ? LocalDate.of(year, month, day) : null;
            boolean fits = each != null && !(seen.isFuture() && each.isBefore(published));
            if (each != null && fits && (best == null || distance(each, published) < distance(best, published))) {
                best = each;
            }
        }
        if (best == null) {
            return Dates.unknown(tr("There is no such day near the date of publication: {0}", words));
        }
        String from = tr("seen from {0}", Calendar.withYear(published));
        String rule = seen.isFuture()
                ? tr("{0}, the next one {1}: {2}", words, from, Calendar.withYear(best))
                : tr("{0}, the nearest one {1}: {2}", words, from, Calendar.withYear(best));
        return new Dates(best, best.plusDays(lastDay - day + 1L), rule);
    }

    private static long distance(LocalDate day, LocalDate published) {
        return Math.abs(ChronoUnit.DAYS.between(day, published));
    }

    /** "2026-01-31", "31/01/2026", "31.01.2026". Where points part it the day comes first. */
    private Dates.@Nullable Named inDigits(int token) {
        boolean isGlued = tokens.isGlued(token + 1)
                && tokens.isGlued(token + 2)
                && tokens.isGlued(token + 3)
                && tokens.isGlued(token + 4);
        String mark = tokens.word(token + 1);
        if (!isGlued || !mark.equals(tokens.word(token + 3)) || tokens.digits(token) * tokens.digits(token + 2) == 0) {
            return null;
        }
        int first = tokens.number(token);
        int second = tokens.number(token + 2);
        if (tokens.isHyphen(token + 1) && year(token) > 0 && isMonthNumber(second) && day(token + 4) > 0) {
            int day = day(token + 4);
            return Dates.Named.day(token + 5, seen -> exact(first, Month.of(second), day, day));
        }
        int year = tokens.digits(token + 4) == 2 ? CENTURY + tokens.number(token + 4) : year(token + 4);
        boolean isMark = mark.equals("/") || mark.equals(".") || mark.equals("-");
        if (year <= 0
                || !isMark
                || day(token) == 0
                || day(token + 2) == 0
                || !(isMonthNumber(first) || isMonthNumber(second))) {
            return null;
        }
        String words = tokens.text(token, token + 5);
        boolean isDayFirst = mark.equals(".") && isMonthNumber(second);
        return Dates.Named.day(
                token + 5,
                seen -> isDayFirst ? exact(year, Month.of(second), first, first) : slashed(first, second, year, words));
    }

    private static Dates slashed(int first, int second, int year, String words) {
        if (isMonthNumber(first) && isMonthNumber(second) && first != second) {
            String why = tr(
                    "day and month cannot be told apart, {0} {1} or {2} {3}",
                    first, Calendar.name(Month.of(second)), second, Calendar.name(Month.of(first)));
            return Dates.unknown(tr("{0}: {1}", words, why), why);
        }
        boolean isDayFirst = isMonthNumber(second);
        int day = isDayFirst ? first : second;
        return exact(year, Month.of(isDayFirst ? second : first), day, day);
    }

    private static boolean isMonthNumber(int number) {
        return number >= 1 && number <= MONTHS;
    }
}
