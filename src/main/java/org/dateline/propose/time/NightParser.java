package org.dateline.propose.time;

import static org.dateline.language.Tr.tr;

import java.time.LocalDate;
import java.util.List;
import org.dateline.propose.time.words.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds nights that two days name: "the night between 25 and 26 November", "the intervening night of Friday and Saturday". */
final class NightParser {

    private final Tokens tokens;
    private final DatesParser dates;

    NightParser(Tokens tokens, DatesParser dates) {
        this.tokens = tokens;
        this.dates = dates;
    }

    /** The phrase that begins at a token, or null. */
    @Nullable
    Phrase at(int token) {
        int night = tokens.is(token, "on", "in", "during", "over") ? token + 1 : token;
        night = tokens.is(night, "the") ? night + 1 : night;
        night = tokens.is(night, "intervening") ? night + 1 : night;
        if (!tokens.is(night, "night") || !tokens.is(night + 1, "between", "of")) {
            return null;
        }
        Dates.Named first = dates.at(night + 2, false);
        if (first == null) {
            return null;
        }
        boolean isPair = tokens.is(first.next(), "and", "to") || tokens.isHyphen(first.next());
        Dates.Named second = first.isPeriod() ? first : isPair ? dates.at(first.next() + 1, true) : null;
        boolean isNamed = second != null && (second == first) == second.isPeriod();
        return second == null || !isNamed
                ? null
                : new Phrase(token, second.next(), seen -> List.of(read(first, second, seen)));
    }

    private static Reading read(Dates.Named first, Dates.Named second, Seen seen) {
        Dates one = first.meaning().seenFrom(seen);
        Dates other = second.meaning().seenFrom(seen);
        if (one.from() == null || other.from() == null) {
            return Reading.unknown(one.from() == null ? one.rule() : other.rule());
        }
        LocalDate morning = other.to().minusDays(1);
        boolean areNeighbours = one.from().plusDays(1).getDayOfWeek() == morning.getDayOfWeek();
        LocalDate evening = areNeighbours ? morning.minusDays(1) : one.from();
        return new Reading(
                Interval.within(
                        evening.atStartOfDay().plusMinutes(Hours.EVENING),
                        morning.atStartOfDay().plusMinutes(Hours.DAWN)),
                tr("the night from {0} to {1}: from 18:00 to 06:30", seen.say(evening), seen.say(morning)),
                morning);
    }
}
