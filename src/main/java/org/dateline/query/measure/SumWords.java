package org.dateline.query.measure;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.dateline.language.Language;
import org.dateline.words.ListWords;

/** Sums in words, with all that they are made of and that they leave out. */
public final class SumWords {

    private SumWords() {}

    /** All of it: "at least 120, at most 163; 12 events without a number". */
    public static String of(Sum sum) {
        List<String> words = new ArrayList<>();
        if (sum.count(SumPart.GIVEN) > 0) {
            words.add(bounds(sum));
        }
        add(
                words,
                sum,
                SumPart.WITHOUT,
                count -> trn(count, "{0} event without a number", "{0} events without a number"));
        add(
                words,
                sum,
                SumPart.ABOUT,
                count -> trn(count, "{0} event says only about how many", "{0} events say only about how many"));
        if (sum.count(SumPart.GIVEN) > 0) {
            add(
                    words,
                    sum,
                    SumPart.OPEN_ABOVE,
                    count -> trn(count, "{0} event says only at least", "{0} events say only at least"));
            add(
                    words,
                    sum,
                    SumPart.OPEN_BELOW,
                    count -> trn(count, "{0} event says only at most", "{0} events say only at most"));
            add(words, sum, SumPart.CLAIMED, count -> trn(count, "{0} number is a claim", "{0} numbers are claims"));
            add(
                    words,
                    sum,
                    SumPart.INCLUDING,
                    count -> trn(count, "{0} number includes others", "{0} numbers include others"));
        }
        add(
                words,
                sum,
                SumPart.OTHER_SPANS,
                count -> trn(count, "{0} figure of another span left out", "{0} figures of other spans left out"));
        add(
                words,
                sum,
                SumPart.UNCONFIRMED,
                count -> trn(count, "{0} unconfirmed figure left out", "{0} unconfirmed figures left out"));
        if (sum.isRounded() && sum.count(SumPart.GIVEN) > 0) {
            words.add(tr("rounded outwards"));
        }
        return words.isEmpty() ? tr("no events") : ListWords.clauses(words);
    }

    /** The two that nobody may miss who sees shades only: both sums, and how many events have no number. */
    public static String brief(Sum sum) {
        List<String> words = new ArrayList<>();
        if (sum.count(SumPart.GIVEN) > 0) {
            words.add(headline(sum));
        }
        long without = sum.count(SumPart.WITHOUT) + sum.count(SumPart.ABOUT);
        if (without > 0) {
            words.add(trn(without, "{0} event without a number", "{0} events without a number"));
        }
        return words.isEmpty() ? tr("no events") : ListWords.clauses(words);
    }

    private static void add(List<String> words, Sum sum, SumPart part, LongFunction<String> said) {
        long count = sum.count(part);
        if (count > 0) {
            words.add(said.apply(count));
        }
    }

    /** Both sums: "120" where they are one, "at least 120, at most 163", or "at least 120" where nobody says at most how many. */
    public static String bounds(Sum sum) {
        String lower = number(sum.lower());
        boolean isExact = sum.count(SumPart.OPEN_BELOW) == 0;
        return sum.upper()
                .map(upper -> isExact && upper.compareTo(sum.lower()) == 0
                        ? lower
                        : tr("at least {0}, at most {1}", lower, number(upper)))
                .orElseGet(() -> tr("at least {0}", lower));
    }

    /** The same for a headline, which says too where a number includes others, so that the sum may have something twice. */
    public static String headline(Sum sum) {
        return sum.count(SumPart.INCLUDING) > 0 ? tr("{0}, perhaps counted in part twice", bounds(sum)) : bounds(sum);
    }

    /** In groups of thousands, and the decimals that it has. */
    public static String number(BigDecimal number) {
        return String.format(Language.current().locale(), "%,." + Math.max(0, number.scale()) + "f", number);
    }
}
