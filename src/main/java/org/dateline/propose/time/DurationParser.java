package org.dateline.propose.time;

import static org.dateline.language.Tr.tr;

import java.util.List;
import java.util.Set;
import org.dateline.propose.time.words.Count;
import org.dateline.propose.time.words.Tokens;
import org.dateline.propose.time.words.Unit;
import org.dateline.text.Amount;
import org.dateline.text.Bound;
import org.jspecify.annotations.Nullable;

/** Finds durations: "over the past 48 hours", "for more than 24 hours", "in two days", "two years ago", "hours later". */
final class DurationParser {

    private static final Set<String> DURING =
            Set.of("over", "in", "during", "within", "for", "across", "throughout", "the");
    private static final Set<String> PERIODS = Set.of("period", "window", "span", "stretch", "spell", "timeframe");
    private static final Set<String> SENTENCES =
            Set.of("jailed", "imprisoned", "sentenced", "jail", "prison", "wait", "banned");
    private static final int NEAR = 6;

    private static final Set<String> LASTED =
            Set.of("lasted", "raged", "continued", "fought", "burned", "burnt", "ran");

    private final Tokens tokens;
    private final MomentParser moments;
    private final MomentReader reader;

    DurationParser(Tokens tokens, MomentParser moments, MomentReader reader) {
        this.tokens = tokens;
        this.moments = moments;
        this.reader = reader;
    }

    /** The phrase that begins at a token, or null. */
    @Nullable
    Phrase at(int token) {
        boolean isDuring = DURING.contains(tokens.word(token));
        Phrase found = isDuring ? counted(token) : null;
        if (found == null && isDuring) {
            found = during(token);
        }
        return found != null ? found : distant(token);
    }

    /** "over the past 48 hours", "in the next two days", "the last decade". */
    private @Nullable Phrase counted(int token) {
        int which = tokens.is(token, "the") ? token + 1 : tokens.is(token + 1, "the", "these") ? token + 2 : token + 1;
        boolean isBack = tokens.is(which, "past", "last", "preceding", "previous", "prior");
        boolean isOn = tokens.is(which, "next", "coming", "following");
        if (!isBack && !isOn) {
            return null;
        }
        Count count = Count.at(tokens, which + 1);
        int noun = count == null ? which + 1 : count.next();
        Unit unit = Unit.of(tokens.word(noun));
        boolean isOne = count == null && unit != null && tokens.word(noun).equals(unit.word());
        boolean hasArticle = tokens.is(which - 1, "the");
        boolean isRelative =
                isOne && (isOn && unit == Unit.DAY || tokens.is(which, "following", "previous", "preceding", "prior"));
        if (unit == null
                || count == null && !isOne
                || isOne && !hasArticle
                || isRelative
                || tokens.is(noun + 1, "of", "later")) {
            return null;
        }
        Amount amount = count == null ? Amount.exactly(1) : count.amount();
        boolean isFor = tokens.is(token, "for");
        return phrase(
                token,
                noun + 1,
                unit,
                amount,
                (length, seen) -> isOn
                        ? DurationReader.ahead(length, seen)
                        : isFor ? DurationReader.lasting(length, seen) : DurationReader.back(length, seen));
    }

    /** "for more than 24 hours", "in two days", "over a 40-hour period on Friday and Saturday". */
    private @Nullable Phrase during(int token) {
        int first = tokens.is(token + 1, "just", "only", "a", "the") && Count.at(tokens, token + 2) != null
                ? token + 2
                : token + 1;
        Count count = Count.at(tokens, tokens.is(token, "the") ? token + 1 : first);
        if (count == null) {
            return null;
        }
        boolean isCompound = tokens.isHyphen(count.next());
        int noun = isCompound ? count.next() + 1 : count.next();
        Unit unit = Unit.of(tokens.word(noun));
        if (unit == null) {
            return null;
        }
        if (isCompound || PERIODS.contains(tokens.word(noun + 1))) {
            return PERIODS.contains(tokens.word(noun + 1)) ? period(token, noun + 2, unit, count.amount()) : null;
        }
        boolean isMeant = !tokens.is(token, "the")
                        && !tokens.is(noun + 1, "ago", "later", "earlier", "before", "after", "old", "of", "in")
                || tokens.is(noun + 1, "of", "in") && tokens.is(token, "in", "for", "within", "over");
        if (!isMeant
                || SENTENCES.contains(tokens.word(token - 1))
                || tokens.is(token, "for") && isSentence(token)
                || tokens.isApostrophe(noun + 1) && tokens.isGlued(noun + 1)) {
            return null;
        }
        if (tokens.is(noun + 1, "in", "on", "from", "last", "earlier", "between", "during", "this", "since")) {
            Phrase named = named(token, noun + 1);
            if (named != null) {
                return named;
            }
        }
        boolean isFor = tokens.is(token, "for");
        boolean isLess = count.amount().bound() == Bound.FEWER_THAN;
        if (isLess && tokens.is(token, "in")) {
            // "in less than six hours" tells how long something took, not when
            return nothing(token, noun + 1);
        }
        if (isFor
                && (LASTED.contains(tokens.word(token - 1))
                        || tokens.reads(token - 2, "went on")
                        || tokens.is(token - 2, "lasted"))) {
            return lasted(token, noun + 1, unit, count.amount());
        }
        if (tokens.is(token, "within")) {
            return phrase(
                    token,
                    noun + 1,
                    unit,
                    count.amount(),
                    (length, seen) ->
                            seen.isFuture() ? DurationReader.ahead(length, seen) : DurationReader.needsEvent(length));
        }
        return phrase(
                token,
                noun + 1,
                unit,
                count.amount(),
                (length, seen) -> seen.isFuture()
                        ? DurationReader.ahead(length, seen)
                        : isFor ? DurationReader.lasting(length, seen) : DurationReader.in(length, seen));
    }

    /** "Lasted for six hours"; behind "in 2011" it tells no more than the year does. */
    private @Nullable Phrase lasted(int token, int next, Unit unit, Amount amount) {
        Phrase told = phrase(token, next, unit, amount, DurationReader::lasted);
        return told == null
                ? null
                : new Phrase(
                        token,
                        next,
                        seen -> DurationReader.isWithin(unit, amount, seen.lastInterval())
                                ? List.of()
                                : told.meaning().seenFrom(seen));
    }

    /** "Jailed 11 activists for between three and nine years". */
    private boolean isSentence(int of) {
        for (int token = of - 1; token >= of - NEAR && tokens.sentence(token) == tokens.sentence(of); token--) {
            if (tokens.is(token, "jailed", "imprisoned", "sentenced", "banned")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Phrase period(int token, int next, Unit unit, Amount amount) {
        Phrase named = named(token, next);
        return named != null ? named : phrase(token, next, unit, amount, DurationReader::back);
    }

    /** A duration that is followed by the days in which it lies: "a 40-hour period on Friday and Saturday". */
    private @Nullable Phrase named(int token, int next) {
        Phrase days = new MomentPhrases(tokens, moments, reader).at(next);
        Moment first = moments.at(next, false);
        if (days == null || first == null || first.days() == null) {
            return null;
        }
        String words = tokens.text(token, next);
        return new Phrase(
                token,
                days.next(),
                seen -> days.meaning().seenFrom(seen).stream()
                        .map(each -> new Reading(
                                each.interval(),
                                tr("{0}, in the days that it names; {1}", words, each.rule()),
                                each.named()))
                        .toList());
    }

    /** "two years ago", "a week earlier", "hours later", "three hours after". */
    private @Nullable Phrase distant(int token) {
        Count count = Count.at(tokens, token);
        int noun = count == null ? token : count.next();
        Unit unit = Unit.of(tokens.word(noun));
        boolean isPlural = unit != null && tokens.word(noun).equals(unit.word() + "s");
        if (unit == null || count == null && !isPlural || tokens.isGlued(noun) && count == null) {
            return null;
        }
        int next = noun + 1;
        boolean isDays = unit == Unit.DAY && count != null && count.exactly() > 0;
        if (isDays) {
            return null;
        }
        if (tokens.is(next, "ago")) {
            return count == null ? null : phrase(token, next + 1, unit, count.amount(), DurationReader::ago);
        }
        boolean isOn = tokens.is(next, "later", "after", "afterwards", "afterward");
        boolean isBack = tokens.is(next, "earlier", "before", "previously");
        if (!isOn && !isBack
                || tokens.is(next, "after", "before")
                        && tokens.is(next + 1, "that")
                        && count == null
                        && unit == Unit.YEAR) {
            return null;
        }
        boolean isLess = count != null && count.amount().bound() == Bound.FEWER_THAN;
        if (isLess && tokens.is(next, "after", "before") && isGoneOn(next + 1)) {
            // "less than a week before the vote" tells how long, and of what
            return nothing(token, next + 1);
        }
        if (count == null) {
            return isOn
                    ? new Phrase(
                            token,
                            next + 1,
                            seen -> List.of(DurationReader.someLater(tokens.text(token, next + 1), unit, seen)))
                    : unit == Unit.HOUR || unit == Unit.MINUTE
                            ? new Phrase(
                                    token,
                                    next + 1,
                                    seen -> List.of(DurationReader.hoursBefore(tokens.text(token, next + 1), seen)))
                            : null;
        }
        return phrase(
                token, next + 1, unit, count.amount(), (length, seen) -> DurationReader.distant(length, isOn, seen));
    }

    /** Words that are read, so that none of them is taken for a time, but tell none. */
    private static Phrase nothing(int token, int next) {
        return new Phrase(token, next, seen -> List.of());
    }

    /** Whether what something is counted from follows. */
    private boolean isGoneOn(int token) {
        String word = tokens.word(token);
        return !word.isEmpty() && Character.isLetterOrDigit(word.codePointAt(0));
    }

    private interface Meaning {
        Reading read(DurationReader.Length length, Seen seen);
    }

    private @Nullable Phrase phrase(int token, int next, Unit unit, Amount amount, Meaning meaning) {
        if (!unit.canCount(unit.most(amount))) {
            return null;
        }
        DurationReader.Length length = new DurationReader.Length(tokens.text(token, next), unit, amount);
        return new Phrase(token, next, seen -> List.of(meaning.read(length, seen)));
    }
}
