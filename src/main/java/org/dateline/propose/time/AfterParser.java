package org.dateline.propose.time;

import static org.dateline.language.Tr.tr;

import java.time.LocalDate;
import java.util.List;
import org.dateline.propose.time.words.Count;
import org.dateline.propose.time.words.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds days that are counted from something else that is told: "two days after Saturday's attacks", "a day after militants
 * stormed banks". The latter tells two days: that of what stands before "after", and an earlier one of what stands behind.
 */
final class AfterParser {

    private static final int MAX_DAYS = 366;

    private final Tokens tokens;
    private final DatesParser dates;

    AfterParser(Tokens tokens, DatesParser dates) {
        this.tokens = tokens;
        this.dates = dates;
    }

    /** The phrase that begins at a token, or null. */
    @Nullable
    Phrase at(int token) {
        boolean isTheDay = tokens.reads(token, "the day");
        Count count = isTheDay ? null : Count.at(tokens, token);
        int noun = isTheDay ? token + 1 : count == null ? token : count.next();
        long days = isTheDay ? 1 : count == null ? 0 : count.exactly();
        if (!tokens.is(noun, "day", "days") || days < 1 || days > MAX_DAYS || !tokens.is(noun + 1, "after", "before")) {
            return null;
        }
        boolean isAfter = tokens.is(noun + 1, "after");
        int behind = noun + 2;
        String words = tokens.text(token, behind);
        int anchor = tokens.is(behind, "the") ? behind + 1 : behind;
        Dates.Named named = dates.at(anchor, false);
        if (named != null && !named.isPeriod() && !tokens.is(behind, "tomorrow", "yesterday")) {
            return new Phrase(
                    token, named.next(), seen -> List.of(fromNamed(words, isAfter ? days : -days, named, seen)));
        }
        boolean isLast = tokens.is(behind, ",", ".", "", "that", "\"", "\u201d");
        return new Phrase(token, behind, seen -> fromUnnamed(words, isAfter ? days : -days, isLast, seen));
    }

    private static Reading fromNamed(String words, long days, Dates.Named named, Seen seen) {
        Dates anchor = named.meaning().seenFrom(seen);
        if (anchor.from() == null) {
            return Reading.unknown(anchor.rule());
        }
        LocalDate day = anchor.from().plusDays(days);
        return reading(day, tr("{0} {1}; that is {2}", words, anchor.rule(), seen.say(day)));
    }

    /**
     * What the words are counted from is not named. Behind a day of the same sentence they date what follows them by it. Else it
     * is taken to have been on the day that the text named last, unless "after" would lead beyond publication: then what stands
     * before them is of that day, as is what a report tells of its own day.
     */
    private static List<Reading> fromUnnamed(String words, long days, boolean isLast, Seen seen) {
        LocalDate own = seen.lastInSentence();
        if (own != null && !isLast) {
            return List.of(behind(words, own, days, seen));
        }
        LocalDate last = seen.last();
        LocalDate published = seen.published();
        LocalDate counted = last == null ? null : last.plusDays(days);
        boolean isToCome = counted != null && published != null && counted.isAfter(published);
        if (last != null && counted != null && !isToCome) {
            return List.of(reading(
                    counted,
                    tr(
                            "{0}, counted from {1}, the day that the text named last: {2}",
                            words, seen.say(last), seen.say(counted))));
        }
        LocalDate present = last != null ? last : published;
        if (present == null || days < 0 || isLast || last == null && seen.atBeginningOfSentence()) {
            return List.of(Reading.unknown(tr("{0}: the text has named no day from which it could be counted", words)));
        }
        Reading before = Reading.of(
                Interval.within(present, present.plusDays(1)),
                last != null
                        ? tr(
                                "{0}: what is told before these words was on {1}, the day that the text named last",
                                words, seen.say(present))
                        : tr(
                                "{0}: what is told before these words was on {1}, the day of publication",
                                words, seen.say(present)));
        return List.of(before, behind(words, present, days, seen));
    }

    private static Reading behind(String words, LocalDate own, long days, Seen seen) {
        LocalDate other = own.minusDays(days);
        return Reading.of(
                Interval.within(other, other.plusDays(1)),
                days > 0
                        ? tr(
                                "{0}: what is told behind these words was that long before {1}: {2}",
                                words, seen.say(own), seen.say(other))
                        : tr(
                                "{0}: what is told behind these words was that long after {1}: {2}",
                                words, seen.say(own), seen.say(other)));
    }

    private static Reading reading(LocalDate day, String rule) {
        return new Reading(Interval.within(day, day.plusDays(1)), rule, day);
    }
}
