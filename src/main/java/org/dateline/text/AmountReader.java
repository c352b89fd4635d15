package org.dateline.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the numbers of an English text with the words that bound them: "at least 31", "between 40 and 50", "nearly 3,000". */
public final class AmountReader {

    /** How far from a number its bound is looked for, so that reading takes time by the length of the text only. */
    private static final int LONGEST_BOUND = 60;

    private static final Map<Bound, Pattern> BEFORE = new LinkedHashMap<>();
    private static final Map<Bound, Pattern> BEHIND = new LinkedHashMap<>();
    private static final Pattern RANGE_BEFORE = Pattern.compile("(?i)\\b(between|from)\\s+$");
    private static final Pattern RANGE_MIDDLE = Pattern.compile("(?i)\\s*[-\u2010-\u2015]\\s*|\\s+(?:to|and|or)\\s+");
    /** "Some 30-odd" has two words for about. */
    private static final Pattern ODD = Pattern.compile("(?i)[-\u2010\u2011]odd(?!\\p{L})");

    private static final Pattern VAGUE =
            Pattern.compile("(?i)\\b(dozens|scores|several|hundreds|thousands|millions|billions"
                    + "|tens|lakhs|crores|many|few|numerous|multiple|countless|handful|couple|various)\\b");

    static {
        // first, as "just under" ends like "under"
        before(
                Bound.NEARLY,
                "nearly|almost|close to|just under|just below|slightly under|a little under|just short of|approaching|not quite");
        before(
                Bound.AT_MOST,
                "at most|no more than|not more than|up to|زیادہ سے زیادہ|a maximum of|as many as|as much as");
        before(
                Bound.AT_LEAST,
                "at least|no fewer than|no less than|not less than|not fewer than|a minimum of|کم از کم|کم سے کم");
        before(
                Bound.MORE_THAN,
                "(?:just|slightly|a little|a few|well|far) (?:more than|over|above)|more than|over|above|in excess of|upwards? of"
                        + "|greater than|exceeding");
        before(Bound.FEWER_THAN, "fewer than|less than|under|below");
        before(
                Bound.ABOUT,
                "about|around|roughly|approximately|some|an estimated|estimated|circa|c\\.|ca\\.|in the region of|or so|تقریباً?|لگ بھگ|قریباً?");
        behind(Bound.AT_LEAST, "or more|and more|[-\u2010\u2011]?plus|\\+");
        behind(Bound.MORE_THAN, "سے زائد|سے زیادہ");
        behind(Bound.FEWER_THAN, "سے کم");
        behind(Bound.AT_MOST, "or (?:fewer|less)|at (?:the )?most");
        behind(Bound.ABOUT, "[-\u2010\u2011]odd|or so|or thereabouts|کے قریب|کے لگ بھگ");
    }

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
    private static final double MAX_PLAIN = 999_999_999;

    private AmountReader() {}

    private static void before(Bound bound, String words) {
        BEFORE.put(
                bound,
                Pattern.compile("(?i)(?:^|[^\\p{L}\\p{M}])(?:the\\s+)?(" + words + ")(?:\\s+(?:the|a|an))?\\s*$"));
    }

    private static void behind(Bound bound, String words) {
        BEHIND.put(bound, Pattern.compile("(?i)^(?:\\s*)(" + words + ")(?![\\p{L}])"));
    }

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
        String middle = text.substring(low.end(), high.begin());
        boolean isNamed = rangeBefore(text, low).find();
        return high.value() > low.value()
                && RANGE_MIDDLE.matcher(middle).matches()
                && (isNamed || !middle.strip().equalsIgnoreCase("and"));
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
        return RANGE_BEFORE.matcher(text).region(Math.max(0, low.begin() - LONGEST_BOUND), low.begin());
    }

    private static WrittenAmount single(String text, WrittenNumber number) {
        int from = Math.max(0, number.begin() - LONGEST_BOUND);
        String head = text.substring(from, number.begin());
        String tail = text.substring(number.end(), Math.min(text.length(), number.end() + LONGEST_BOUND));
        for (Map.Entry<Bound, Pattern> words : BEFORE.entrySet()) {
            Matcher found = words.getValue().matcher(head);
            if (found.find()) {
                Matcher odd = ODD.matcher(tail);
                int end = number.end() + (odd.lookingAt() ? odd.end() : 0);
                return new WrittenAmount(Amount.of(words.getKey(), number.value()), from + found.start(1), end);
            }
        }
        for (Map.Entry<Bound, Pattern> words : BEHIND.entrySet()) {
            Matcher found = words.getValue().matcher(tail);
            if (found.find()) {
                int end = number.end() + found.end(1);
                return new WrittenAmount(Amount.of(words.getKey(), number.value()), number.begin(), end);
            }
        }
        return new WrittenAmount(Amount.exactly(number.value()), number.begin(), number.end());
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
