package org.dateline.propose.time;

import static org.dateline.language.Tr.tr;

import java.time.LocalDate;
import java.util.Set;
import org.dateline.language.ForPrograms;
import org.dateline.propose.time.words.Count;
import org.dateline.propose.time.words.Tokens;
import org.dateline.propose.time.words.UrduTense;
import org.jspecify.annotations.Nullable;

/**
 * Finds days that are counted from publication ("yesterday", "last night", "three days ago") or from the day that the text
 * named last ("the next day", "two days earlier").
 */
final class RelativeDayParser {

    private static final Set<String> PARTS = Set.of("morning", "afternoon", "evening", "night");
    private static final int MAX_DAYS = 366;

    private final Tokens tokens;

    RelativeDayParser(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The day that begins at a token, or null. A part of the day is left to be read. */
    Dates.@Nullable Named at(int token) {
        Dates.Named day = fromPublication(token);
        if (day == null) {
            day = fromLast(token);
        }
        return day != null ? day : counted(token);
    }

    @ForPrograms("words of a text")
    private Dates.@Nullable Named fromPublication(int token) {
        if (tokens.reads(token, "the day before yesterday") || tokens.reads(token, "day before yesterday")) {
            return published(tokens.is(token, "the") ? token + 4 : token + 3, -2, "the day before yesterday");
        }
        if (tokens.reads(token, "the day after tomorrow")) {
            return published(token + 4, 2, "the day after tomorrow");
        }
        boolean isPart = PARTS.contains(tokens.word(token + 1));
        return switch (tokens.word(token)) {
            case "yesterday" -> published(behind(token), -1, "yesterday");
            case "today" -> published(behind(token), 0, "today");
            case "tomorrow" -> published(behind(token), 1, "tomorrow");
            case "tonight" -> published(token, 0, "tonight");
            case "last" ->
                tokens.is(token + 1, "night", "evening")
                        ? published(token + 1, -1, "last " + tokens.word(token + 1))
                        : null;
            case "کل" -> inUrdu(token);
            case "this" -> isPart ? published(token + 1, 0, "this " + tokens.word(token + 1)) : null;
            default -> null;
        };
    }

    /** The word that is yesterday or tomorrow, as the verb tells; before a number it is "in all". */
    private Dates.@Nullable Named inUrdu(int token) {
        boolean isCount = tokens.digits(token + 1) > 0 || Count.at(tokens, token + 1) != null;
        if (isCount || tokens.is(token + 1, "تعداد", "رقم", "آبادی", "ملا")) {
            return null;
        }
        Boolean isToCome = UrduTense.isFuture(tokens, token + 1);
        return isToCome == null
                ? Dates.Named.day(
                        token + 1,
                        seen -> Dates.unknown(tr("کل: yesterday or tomorrow, no verb behind it tells which")))
                : published(token + 1, isToCome ? 1 : -1, isToCome ? tr("کل, tomorrow") : tr("کل, yesterday"));
    }

    private int behind(int token) {
        return tokens.isApostrophe(token + 1) && tokens.is(token + 2, "s") ? token + 3 : token + 1;
    }

    private static Dates.Named published(int next, int days, String words) {
        return Dates.Named.day(
                next,
                seen -> seen.published() == null
                        ? unseen(words)
                        : counted(seen.published(), days, tr("{0}, {1}", words, Seen.from(seen.published())), seen));
    }

    private static Dates unseen(String words) {
        return Dates.unknown(tr("{0}: cannot be told without a date of publication", words));
    }

    private static Dates counted(LocalDate from, long days, String words, Seen seen) {
        LocalDate day = from.plusDays(days);
        return Dates.day(day, tr("{0}: {1}", words, seen.say(day)));
    }

    /** "the same day", "that night", "the next morning", "the day before", "the day after". */
    @ForPrograms("words of a text")
    private Dates.@Nullable Named fromLast(int token) {
        int first = tokens.is(token, "the", "that") ? token + 1 : token;
        boolean isAfterArticle = first > token;
        boolean isThat = tokens.is(token, "that");
        boolean isDayOrPart = tokens.is(first + 1, "day") || PARTS.contains(tokens.word(first + 1));
        int unit = tokens.is(first, "same", "very", "next", "following", "previous", "preceding") ? first + 1 : first;
        boolean isDay = tokens.is(unit, "day");
        int next = isDay ? unit + 1 : unit;
        if (tokens.is(first, "next", "following") && isDayOrPart && (isAfterArticle || tokens.is(first, "next"))) {
            return last(next, 1, words(token, unit));
        }
        if (tokens.is(first, "previous", "preceding") && isDayOrPart && isAfterArticle) {
            return last(next, -1, words(token, unit));
        }
        boolean isSame = tokens.is(first, "same", "very") && isDayOrPart && isAfterArticle;
        if (isSame || isThat && (isDay || PARTS.contains(tokens.word(unit)))) {
            return last(next, 0, words(token, unit));
        }
        if (tokens.reads(token, "earlier in the day") || tokens.reads(token, "later in the day")) {
            return last(token + 4, 0, tokens.text(token, token + 4));
        }
        if (tokens.reads(token, "the day before") && !tokens.is(token + 3, "yesterday")) {
            return last(token + 3, -1, "the day before");
        }
        return null;
    }

    private String words(int token, int unit) {
        return tokens.text(token, unit + 1);
    }

    /** "two days earlier", "a day later", "three days ago", "two nights before". */
    private Dates.@Nullable Named counted(int token) {
        Count count = Count.at(tokens, token);
        if (count == null
                || count.exactly() < 1
                || count.exactly() > MAX_DAYS
                || !tokens.is(count.next(), "day", "days", "night", "nights")) {
            return null;
        }
        long days = count.exactly();
        int next = count.next() + 1;
        boolean isNight = tokens.is(count.next(), "night", "nights");
        String words = tokens.text(token, next + 1);
        if (tokens.is(next, "ago")) {
            return Dates.Named.day(
                    next + 1,
                    seen -> seen.published() == null
                            ? unseen(words)
                            : counted(
                                    seen.published(), -days, tr("{0}, {1}", words, Seen.from(seen.published())), seen));
        }
        boolean isBack = tokens.is(next, "earlier", "before", "previously");
        boolean isOn = tokens.is(next, "later", "afterwards", "afterward");
        return (isBack || isOn) && !isNight ? last(next + 1, isBack ? -days : days, words) : null;
    }

    private static Dates.Named last(int next, long days, String words) {
        return Dates.Named.day(next, seen -> {
            LocalDate last = seen.last();
            if (last != null) {
                String rule = days == 0
                        ? tr("{0}, the day that the text named last", words)
                        : tr("{0}, counted from {1}, the day that the text named last", words, seen.say(last));
                return counted(last, days, rule, seen);
            }
            LocalDate published = seen.published();
            return published == null || days >= 0
                    ? Dates.unknown(tr("{0}: the text has named no day before, from which it could be counted", words))
                    : counted(
                            published,
                            days,
                            tr("{0}, no day being named before, {1}", words, Seen.from(published)),
                            seen);
        });
    }
}
