package org.dateline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.language.ForPrograms;

/** Finds the numbers of an English text with the words that bound them: "at least 31", "between 40 and 50", "nearly 3,000". */
@ForPrograms("A text is searched for these words.")
public final class AmountReader {

    private static final Pattern RANGE_BEFORE = Pattern.compile("(?i)\\b(between|from)\\s+$");
    private static final Pattern RANGE_MIDDLE = Pattern.compile("(?i)\\s*[-\u2010-\u2015]\\s*|\\s+(?:to|and|or)\\s+");
    /** "Some 30-odd" has two words for about. */
    private static final Pattern ODD = Pattern.compile("(?i)[-\u2010\u2011]odd(?!\\p{L})");

    private static final Pattern VAGUE =
            Pattern.compile("(?i)\\b(dozens|scores|several|hundreds|thousands|millions|billions"
                    + "|tens|lakhs|crores|many|few|numerous|multiple|countless|handful|couple|various)\\b");

    private static final Pattern SCALE_AT_END =
            Pattern.compile("(?i)(?<=[\\s-])(hundred|thousand|lakh|million|crore|billion|trillion)$");
    private static final Map<String, Double> SCALES = Map.of(
            "hundred",
            1e2,
            "thousand",
            1e3,
            "lakh",
            1e5,
            "million",
            1e6,
            "crore",
            1e7,
            "billion",
            1e9,
            "trillion",
            1e12);
    private static final Pattern SHARES_BOUND = Pattern.compile("(?: (?!and )\\p{L}+){0,5} and ");
    private static final double MAX_PLAIN = 999_999_999;

    private AmountReader() {}

    /** The amounts of a text, in its order. */
    public static List<WrittenAmount> in(String text) {
        List<WrittenNumber> numbers = NumberReader.in(text);
        List<WrittenAmount> amounts = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            WrittenNumber number = numbers.get(i);
            WrittenNumber other = i + 1 < numbers.size() ? numbers.get(i + 1) : null;
            if (other != null && isRange(text, number, other)) {
                Matcher from = rangeBefore(text, number);
                int begin = from.find() ? from.start() : number.begin();
                double low = number.value() * sharedScale(text, number, other);
                amounts.add(new WrittenAmount(Amount.between(low, other.value()), begin, other.end()));
                i++;
            } else {
                amounts.add(single(text, number));
            }
        }
        return amounts;
    }

    /** "between 40 and 50", "40 to 50", "40-50"; "two and three" are two numbers. */
    private static boolean isRange(String text, WrittenNumber low, WrittenNumber high) {
        if (high.value() <= low.value()
                || !RANGE_MIDDLE.matcher(text).region(low.end(), high.begin()).matches()) {
            return false;
        }
        String middle = text.substring(low.end(), high.begin()).strip();
        return !middle.equalsIgnoreCase("and") || rangeBefore(text, low).find();
    }

    /** What makes the lower number of the same order as the upper one: in "2 to 3 million" both are millions. */
    private static double sharedScale(String text, WrittenNumber low, WrittenNumber high) {
        Matcher scale = SCALE_AT_END.matcher(text).region(high.begin(), high.end());
        boolean hasOwn =
                SCALE_AT_END.matcher(text).region(low.begin(), low.end()).find();
        double one =
                scale.find() && !hasOwn ? SCALES.getOrDefault(scale.group(1).toLowerCase(Locale.ROOT), 1.0) : 1;
        return low.value() < high.value() / one ? one : 1;
    }

    private static Matcher rangeBefore(String text, WrittenNumber low) {
        return RANGE_BEFORE.matcher(text).region(Math.max(0, low.begin() - BoundWords.LONGEST), low.begin());
    }

    /**
     * Whether a number may be meant to have the bound of the one before it: "at least 17 officers and 31 civilians".
     *
     * @param end where the words of the number before it end in the text
     * @param begin where its own begin
     */
    public static boolean mayShareBound(Amount before, Amount amount, String text, int end, int begin) {
        return amount.bound() == Bound.EXACTLY
                && before.bound() == Bound.AT_LEAST
                && end < begin
                && SHARES_BOUND.matcher(text).region(end, begin).matches();
    }

    private static WrittenAmount single(String text, WrittenNumber number) {
        BoundWords.Found before = BoundWords.before(text, number.begin());
        if (before != null) {
            Matcher odd = ODD.matcher(text).region(number.end(), text.length());
            int end = odd.lookingAt() ? odd.end() : number.end();
            return new WrittenAmount(Amount.of(before.bound(), number.value()), before.begin(), end);
        }
        BoundWords.Found behind = BoundWords.behind(text, number.end());
        return behind != null
                ? new WrittenAmount(Amount.of(behind.bound(), number.value()), number.begin(), behind.end())
                : new WrittenAmount(Amount.exactly(number.value()), number.begin(), number.end());
    }

    /**
     * Whether a text is a bound's own words with its number in digits, and has no more that a number could be read of: "at
     * least 31 people", or "31" alone. It answers for most figures of a large file at a fraction of what reading costs; where
     * it says no, the text may say the same in other words.
     */
    public static boolean saysPlainly(Amount amount, String text) {
        double value = amount.value();
        if (amount.bound() == Bound.BETWEEN || value < 0 || value > MAX_PLAIN || value != Math.rint(value)) {
            return false;
        }
        String digits = String.valueOf((long) value);
        if (amount.bound() == Bound.EXACTLY) {
            return text.equals(digits);
        }
        String words = amount.bound().word().replace('-', ' ') + " " + digits;
        return text.regionMatches(true, 0, words, 0, words.length())
                && (text.length() == words.length() || isNoun(text, words.length()));
    }

    /** Whether a single word stands there behind a space, and it is no scale. */
    private static boolean isNoun(String text, int from) {
        boolean isWord = from + 1 < text.length() && text.charAt(from) == ' ';
        for (int i = from + 1; i < text.length() && isWord; i++) {
            isWord = Character.isLetter(text.charAt(i));
        }
        return isWord && !NumberReader.isNumberWord(text.substring(from + 1));
    }

    /** Whether a text has words for a number that none can be told of, such as "dozens" and "several". */
    public static boolean isVague(String text) {
        return VAGUE.matcher(text).find();
    }
}
