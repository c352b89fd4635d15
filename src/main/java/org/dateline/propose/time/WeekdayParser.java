package org.dateline.propose.time;

import static org.dateline.language.Tr.tr;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import org.dateline.propose.time.words.Calendar;
import org.dateline.propose.time.words.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds weekdays, with "last", "next" and "this"; not those that are parts of names, nor those that recur. */
final class WeekdayParser {

    private static final Set<String> NAMES_BEFORE = Set.of(
            "black",
            "bloody",
            "good",
            "easter",
            "palm",
            "ash",
            "super",
            "cyber",
            "shrove",
            "holy",
            "maundy",
            "red",
            "white",
            "sheffield",
            "ruby",
            "man",
            "girl",
            "giving",
            "every",
            "each",
            "most",
            "alternate",
            "any",
            "per",
            "second",
            "third",
            "fourth");
    private static final Set<String> NAMES_BEHIND = Set.of(
            "times",
            "telegraph",
            "mail",
            "express",
            "mirror",
            "people",
            "post",
            "world",
            "star",
            "herald",
            "tribune",
            "review",
            "guardian",
            "independent",
            "observer",
            "magazine",
            "mosque",
            "bazaar",
            "market",
            "prayers",
            "prayer",
            "sermon",
            "sermons",
            "school",
            "schools",
            "best",
            "roast",
            "mass",
            "worship",
            "league",
            "brunch",
            "newspaper",
            "namaz",
            "khutba",
            "congregation",
            "congregations",
            "guardians");

    private enum Which {
        PLAIN,
        LAST,
        NEXT,
        THIS
    }

    private final Tokens tokens;

    WeekdayParser(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The weekday that begins at a token, or null. */
    Dates.@Nullable Named at(int token) {
        int next = token;
        Which which = Which.PLAIN;
        if (tokens.is(token, "last", "next", "this", "past", "coming")) {
            which = tokens.is(token, "last", "past") ? Which.LAST : tokens.is(token, "this") ? Which.THIS : Which.NEXT;
            next++;
            if (which == Which.THIS && tokens.is(next, "past", "last", "coming")) {
                which = tokens.is(next, "coming") ? Which.NEXT : Which.LAST;
                next++;
            }
        }
        DayOfWeek day = weekday(next);
        if (day == null) {
            return null;
        }
        Which said = which;
        return Dates.Named.day(behind(next), seen -> read(day, said, seen));
    }

    private @Nullable DayOfWeek weekday(int token) {
        DayOfWeek day = Calendar.WEEKDAYS.get(tokens.word(token));
        return day == null || isName(token) ? null : day;
    }

    /** Whether a weekday is a part of a name ("Black Saturday", "Sunday Times") or of something that recurs. */
    boolean isName(int token) {
        boolean after = NAMES_BEFORE.contains(tokens.word(token - 1))
                && !(tokens.is(token - 1, "man", "girl") && !tokens.isCapital(token - 1));
        boolean mailOn = tokens.reads(token - 2, "mail on") && tokens.isCapital(token - 2);
        boolean compound = tokens.isHyphen(token + 1) && tokens.isGlued(token + 1) && !isRange(token + 2);
        boolean night =
                tokens.is(token + 1, "night") && tokens.isCapital(token + 1) && tokens.is(token + 2, "live", "fever");
        boolean the13th = tokens.reads(token + 1, "the 13 th");
        boolean title = tokens.is(token - 1, "the") && tokens.isCapital(token) && tokens.isCapital(token + 1);
        return after
                || title
                || mailOn
                || compound
                || night
                || the13th
                || NAMES_BEHIND.contains(tokens.word(token + 1));
    }

    private boolean isRange(int token) {
        return Calendar.WEEKDAYS.containsKey(tokens.word(token))
                || tokens.word(token - 1).equals("\u2014");
    }

    /** The token behind a weekday and its "'s". */
    private int behind(int token) {
        return tokens.isApostrophe(token + 1)
                        && tokens.isGlued(token + 1)
                        && tokens.is(token + 2, "s")
                        && tokens.isGlued(token + 2)
                ? token + 3
                : token + 1;
    }

    private static Dates read(DayOfWeek day, Which which, Seen seen) {
        LocalDate published = seen.published();
        String name = Calendar.name(day);
        if (published == null) {
            return Dates.unknown(tr("{0}: which one it was cannot be told without a date of publication", name));
        }
        boolean toCome = which == Which.NEXT || which == Which.THIS || (which == Which.PLAIN && seen.isFuture());
        LocalDate read = published.with(
                switch (which) {
                    case LAST -> TemporalAdjusters.previous(day);
                    case NEXT -> TemporalAdjusters.next(day);
                    case THIS -> TemporalAdjusters.nextOrSame(day);
                    case PLAIN -> toCome ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day);
                });
        if (read.equals(published)) {
            return Dates.day(read, tr("{0}, the day of publication: {1}", name, seen.sayDate(read)));
        }
        String words = switch (which) {
            case PLAIN -> toCome ? tr("{0}, still to come", name) : name;
            case LAST -> tr("last {0}", name);
            case THIS -> tr("this {0}", name);
            case NEXT -> tr("next {0}", name);
        };
        return Dates.day(read, tr("{0}, {1}: {2}", words, Seen.from(published), seen.sayDate(read)));
    }
}
