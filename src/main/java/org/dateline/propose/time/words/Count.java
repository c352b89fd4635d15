package org.dateline.propose.time.words;

import java.util.List;
import java.util.Set;
import org.dateline.text.Amount;
import org.dateline.text.AmountReader;
import org.dateline.text.Bound;
import org.dateline.text.WrittenAmount;
import org.jspecify.annotations.Nullable;

/**
 * How many of a unit: "two", "more than 24", "a".
 *
 * @param next the token behind the number
 */
public record Count(Amount amount, int next) {

    private static final Set<String> BEGINNINGS = Set.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
            "thirty",
            "forty",
            "fifty",
            "sixty",
            "seventy",
            "eighty",
            "ninety",
            "half",
            "at",
            "more",
            "less",
            "fewer",
            "over",
            "nearly",
            "almost",
            "about",
            "around",
            "roughly",
            "approximately",
            "some",
            "up",
            "well",
            "just",
            "close",
            "under",
            "no",
            "not",
            "between",
            "an",
            "a");
    /** As many tokens behind its beginning the unit must stand. */
    private static final int LONGEST = 8;

    /** The number that begins at a token and that counts a unit, with the words that bound it; null if none does. */
    public static @Nullable Count at(Tokens tokens, int token) {
        boolean isNumber = tokens.digits(token) > 0 && !isPartOfWord(tokens, token);
        if (!isNumber && !BEGINNINGS.contains(tokens.word(token))) {
            return null;
        }
        int unit = token + 1;
        while (unit < token + LONGEST && Unit.of(tokens.word(unit)) == null) {
            unit++;
        }
        if (unit == token + LONGEST) {
            return null;
        }
        List<WrittenAmount> amounts = AmountReader.in(tokens.text(token, unit));
        if (!amounts.isEmpty() && amounts.get(0).begin() == 0) {
            int end = tokens.get(token).begin() + amounts.get(0).end();
            int next = token;
            while (next < tokens.size() && tokens.get(next).begin() < end) {
                next++;
            }
            return new Count(amounts.get(0).amount(), next);
        }
        return article(tokens, token);
    }

    /** "a day", "half an hour", "more than a week", "a couple of days". */
    private static @Nullable Count article(Tokens tokens, int token) {
        if (tokens.reads(token, "a couple of")) {
            return new Count(Amount.of(Bound.ABOUT, 2), token + 3);
        }
        if (tokens.reads(token, "half an")) {
            return new Count(Amount.exactly(0.5), token + 2);
        }
        Bound bound = Bound.EXACTLY;
        int next = token;
        if (tokens.reads(token, "more than") || tokens.reads(token, "less than") || tokens.reads(token, "at least")) {
            bound = tokens.is(token, "more")
                    ? Bound.MORE_THAN
                    : tokens.is(token, "at") ? Bound.AT_LEAST : Bound.FEWER_THAN;
            next += 2;
        } else if (tokens.is(token, "over", "nearly", "almost", "about", "around")) {
            bound = tokens.is(token, "over")
                    ? Bound.MORE_THAN
                    : tokens.is(token, "nearly", "almost") ? Bound.NEARLY : Bound.ABOUT;
            next++;
        }
        return tokens.is(next, "a", "an") ? new Count(Amount.of(bound, 1), next + 1) : null;
    }

    private static boolean isPartOfWord(Tokens tokens, int token) {
        return tokens.isGlued(token)
                && (tokens.is(token - 1, ".", ",", ":", "/")
                        || Character.isLetter(tokens.word(token - 1).codePointAt(0)));
    }

    /** The number where it is one, and no bound makes it another; else -1. */
    public long exactly() {
        boolean isWhole = amount.bound() == Bound.EXACTLY && amount.value() == Math.rint(amount.value());
        return isWhole ? (long) amount.value() : -1;
    }
}
