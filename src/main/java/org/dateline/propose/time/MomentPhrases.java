package org.dateline.propose.time;

import static org.dateline.language.Tr.tr;

import java.time.LocalDate;
import java.util.List;
import org.dateline.propose.time.words.Relation;
import org.dateline.propose.time.words.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds moments, and two of them that make a span: "from Friday to Sunday", "Saturday and Sunday". */
final class MomentPhrases {

    private enum Joint {
        TO,
        BETWEEN,
        AND,
        NONE
    }

    private static final int WEEK = 7;

    private final Tokens tokens;
    private final MomentParser moments;
    private final MomentReader reader;

    MomentPhrases(Tokens tokens, MomentParser moments, MomentReader reader) {
        this.tokens = tokens;
        this.moments = moments;
        this.reader = reader;
    }

    /** The phrase that begins at a token, or null. */
    @Nullable
    Phrase at(int token) {
        if (tokens.is(token, "of", ",", "the")
                && !tokens.is(
                        token + 1,
                        "day",
                        "same",
                        "next",
                        "following",
                        "previous",
                        "early",
                        "small",
                        "wee",
                        "morning",
                        "night",
                        "evening",
                        "afternoon",
                        "weekend",
                        "current",
                        "preceding",
                        "very")) {
            return null;
        }
        Moment first = moments.at(token, false);
        if (first == null) {
            return null;
        }
        if (tokens.is(token, "in") && first.first() == token && first.isDay() && first.hours() == null) {
            // "flew in late on Saturday": the words begin behind it
            return null;
        }
        int begin = first.first();
        Phrase span = span(begin, first);
        return span != null ? span : new Phrase(begin, first.next(), seen -> List.of(reader.read(first, seen)));
    }

    private @Nullable Phrase span(int begin, Moment first) {
        int joint = first.next();
        if (tokens.is(joint, ",") && tokens.is(joint + 1, "and", "to", "until")) {
            joint++;
        }
        Joint kind = joint(begin, joint);
        boolean isNextItem = kind == Joint.AND && (joint > first.next() || tokens.is(joint + 1, "on", "at", "in"));
        if (kind == Joint.NONE || isNextItem) {
            // "on July 19, and on Saturday" are two times
            return null;
        }
        Moment second = moments.at(joint + 1, true);
        if (second == null || !fit(first, second, kind)) {
            return null;
        }
        return new Phrase(begin, second.next(), seen -> List.of(read(first, second, kind, seen)));
    }

    private Joint joint(int begin, int token) {
        boolean isBetween = tokens.is(begin, "between") && tokens.is(token, "and");
        if (isBetween) {
            return Joint.BETWEEN;
        }
        if (tokens.is(token, "to", "until", "till", "through", "into", "-", "\u2013")) {
            return Joint.TO;
        }
        return tokens.is(token, "and", "or") ? Joint.AND : Joint.NONE;
    }

    /** Whether two moments make one span: two days, two periods or two times of a day. */
    private boolean fit(Moment first, Moment second, Joint kind) {
        if (first.days() == null && first.hours() == null
                || second.relation() != Relation.ON && second.relation() != Relation.AROUND) {
            return false;
        }
        boolean isSameKind = first.days() == null
                ? second.hours() != null
                : second.days() != null
                                && first.days().isPeriod() == second.days().isPeriod()
                        || first.hours() != null && second.hours() != null;
        boolean isPlain = first.relation() == Relation.ON
                && first.days() != null
                && second.days() != null
                && (first.hours() == null) == (second.hours() == null);
        boolean isPossessive = tokens.is(first.next() - 1, "s") && tokens.isApostrophe(first.next() - 2);
        return isSameKind && !isPossessive && (kind != Joint.AND || isPlain);
    }

    private Reading read(Moment first, Moment second, Joint kind, Seen seen) {
        Moment plainFirst = withDayOf(second, plain(first));
        Moment plainSecond = withDayOf(first, plain(second));
        Reading one = reader.read(plainFirst, seen);
        Reading other = reader.read(plainSecond, seen);
        Interval from = one.interval();
        Interval to = other.interval();
        if (from == null || to == null) {
            return Reading.unknown((from == null ? one : other).rule());
        }
        String rule = one.rule();
        if (to.start().isBefore(from.start()) && first.isDay() && second.isDay()) {
            boolean movesFirst = kind != Joint.TO && !seen.isFuture();
            from = movesFirst ? moved(from, -WEEK) : from;
            to = movesFirst ? to : moved(to, WEEK);
            rule = tr("{0}, moved by a week so that the days follow one another", rule);
        }
        boolean isFrom = kind == Joint.TO;
        Interval span = isFrom ? Interval.from(from, to) : Interval.within(from.start(), to.end());
        if (!span.isInOrder()) {
            return Reading.unknown(tr("the two times are not in order: {0}; {1}", rule, other.rule()));
        }
        String words = isFrom
                ? tr("from the one to the other: {0}; {1}", rule, other.rule())
                : tr("some time in these: {0}; {1}", rule, other.rule());
        LocalDate named = other.named() == null ? null : to.end().minusNanos(1).toLocalDate();
        return new Reading(span, words, named);
    }

    private static Interval moved(Interval interval, int days) {
        return new Interval(
                interval.start().plusDays(days),
                interval.startLatest().plusDays(days),
                interval.endEarliest().plusDays(days),
                interval.end().plusDays(days));
    }

    /** Without "from" and "between", which the span has. */
    private static Moment plain(Moment moment) {
        boolean isBegin = moment.relation() == Relation.SINCE;
        return new Moment(
                moment.first(),
                moment.next(),
                isBegin ? Relation.ON : moment.relation(),
                moment.isRelated(),
                moment.days(),
                moment.hours(),
                moment.modifier());
    }

    /** "between 3am and 5am on Saturday": the day is said once. */
    private static Moment withDayOf(Moment other, Moment moment) {
        return moment.days() != null
                ? moment
                : new Moment(
                        moment.first(),
                        moment.next(),
                        moment.relation(),
                        moment.isRelated(),
                        other.days(),
                        moment.hours(),
                        moment.modifier());
    }
}
