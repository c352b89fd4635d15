package org.dateline.query.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.words.NumberWords;

/** Sums in words, with all that they are made of and that they leave out. */
public final class SumWords {

    private SumWords() {}

    /** All of it: "at least 120, at most 163; 12 events without a number". */
    public static String of(Sum sum) {
        List<String> words = new ArrayList<>();
        if (sum.count(SumPart.GIVEN) > 0) {
            words.add(bounds(sum));
        }
        add(words, sum, SumPart.WITHOUT, "event without a number", "events without a number");
        add(words, sum, SumPart.ABOUT, "event says only about how many", "events say only about how many");
        if (sum.count(SumPart.GIVEN) > 0) {
            add(words, sum, SumPart.OPEN_ABOVE, "event says only at least", "events say only at least");
            add(words, sum, SumPart.OPEN_BELOW, "event says only at most", "events say only at most");
            add(words, sum, SumPart.CLAIMED, "number is a claim", "numbers are claims");
            add(words, sum, SumPart.INCLUDING, "number includes others", "numbers include others");
        }
        add(words, sum, SumPart.OTHER_SPANS, "figure of another span left out", "figures of other spans left out");
        add(words, sum, SumPart.UNCONFIRMED, "unconfirmed figure left out", "unconfirmed figures left out");
        if (sum.isRounded() && sum.count(SumPart.GIVEN) > 0) {
            words.add("rounded outwards");
        }
        return words.isEmpty() ? "no events" : String.join("; ", words);
    }

    /** The two that nobody may miss who sees shades only: both sums, and how many events have no number. */
    public static String brief(Sum sum) {
        List<String> words = new ArrayList<>();
        if (sum.count(SumPart.GIVEN) > 0) {
            words.add(headline(sum));
        }
        long without = sum.count(SumPart.WITHOUT) + sum.count(SumPart.ABOUT);
        if (without > 0) {
            words.add(NumberWords.count((int) without, "event without a number", "events without a number"));
        }
        return words.isEmpty() ? "no events" : String.join("; ", words);
    }

    private static void add(List<String> words, Sum sum, SumPart part, String one, String several) {
        long count = sum.count(part);
        if (count > 0) {
            words.add(NumberWords.count((int) count, one, several));
        }
    }

    /** Both sums: "120" where they are one, "at least 120, at most 163", or "at least 120" where nobody says at most how many. */
    public static String bounds(Sum sum) {
        String lower = number(sum.lower());
        boolean isExact = sum.count(SumPart.OPEN_BELOW) == 0;
        return sum.upper()
                .map(upper -> isExact && upper.compareTo(sum.lower()) == 0
                        ? lower
                        : "at least " + lower + ", at most " + number(upper))
                .orElse("at least " + lower);
    }

    /** The same for a headline, which says too where a number includes others, so that the sum may have something twice. */
    public static String headline(Sum sum) {
        return bounds(sum) + (sum.count(SumPart.INCLUDING) > 0 ? ", perhaps counted in part twice" : "");
    }

    /** With a comma between thousands, and the decimals that it has. */
    public static String number(BigDecimal number) {
        return String.format(Locale.ENGLISH, "%,." + Math.max(0, number.scale()) + "f", number);
    }
}
