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
        add(words, sum, SumPart.WITHOUT, "event", "without a number");
        add(words, sum, SumPart.ABOUT, "event", "with \u201cabout\u201d only");
        if (sum.count(SumPart.GIVEN) > 0) {
            add(words, sum, SumPart.OPEN_ABOVE, "event", "with no most");
            add(words, sum, SumPart.OPEN_BELOW, "event", "with only a most by some source");
            add(words, sum, SumPart.CLAIMED, "event", "with a claim");
            add(words, sum, SumPart.INCLUDING, "event", "with a number that includes others");
        }
        add(words, sum, SumPart.OTHER_SPANS, "figure", "over another span left out");
        add(words, sum, SumPart.UNCONFIRMED, "unconfirmed figure", "left out");
        if (sum.isRounded() && sum.count(SumPart.GIVEN) > 0) {
            words.add("rounded outwards");
        }
        return words.isEmpty() ? "no events" : String.join("; ", words);
    }

    private static void add(List<String> words, Sum sum, SumPart part, String noun, String what) {
        long count = sum.count(part);
        if (count > 0) {
            words.add(NumberWords.count((int) count, noun) + " " + what);
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

    /** With a comma between thousands, and the decimals that it has. */
    public static String number(BigDecimal number) {
        return String.format(Locale.ENGLISH, "%,." + Math.max(0, number.scale()) + "f", number);
    }
}
