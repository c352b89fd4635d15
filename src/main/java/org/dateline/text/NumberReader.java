package org.dateline.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.language.ForPrograms;

/**
 * Finds the numbers of an English text: in digits of any script ("3,000", "2.3 billion", "£3bn", "30k", "۳۱"), in words ("thirty-one", "a
 * hundred and fifty", also in Urdu) and in dozens ("a dozen", "half a dozen"). A currency sign before a number belongs to it. Words that name no number, such as "dozens" and "hundreds",
 * are none; nor are ordinals.
 */
@ForPrograms("A text is searched for these words.")
public final class NumberReader {

    private static final Pattern TOKEN = Pattern.compile(
            "\\p{Nd}++(?:[.,\u066b\u066c'\u2019\u00a0\u202f]\\p{Nd}++)*+|\\p{L}++(?:['\u2019]\\p{L}++)*+");
    private static final Pattern ORDINAL = Pattern.compile("(?i)st|nd|rd|th");
    private static final Pattern GAP = Pattern.compile("[\\s\u00a0\u202f]+|[-\u2010\u2011]");
    private static final Pattern GROUPED =
            Pattern.compile("\\d{1,3}(?:[^.\\d]\\d{2,3})++(?<=[^.\\d]\\d{3})(?:\\.\\d++)?");
    private static final Pattern DECIMAL = Pattern.compile("\\d+[.,\u066b]\\d+");
    /** A digit and a space before three more, where a text may part its thousands so. */
    private static final Pattern THOUSANDS = Pattern.compile("(\\d) (?=\\d{3}(?!\\d))");

    private static final int MAX_DIGITS = 15;
    /** What has more digits and marks is no number that anyone writes. */
    private static final int LONGEST = 40;

    private static final double HUNDRED = 100;
    private static final double DOZEN = 12;
    private static final Map<String, Double> SMALL = withUrdu(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
                    + " eighteen nineteen");
    private static final Map<String, Double> TENS =
            numbered("- - twenty thirty forty fifty sixty seventy eighty ninety", 10);
    private static final Map<String, Double> SCALES = scales();

    private static final Map<String, Double> SUFFIXES =
            Map.of("k", 1e3, "mn", 1e6, "mln", 1e6, "bn", 1e9, "tn", 1e12, "trn", 1e12);
    private static final Pattern CURRENCY =
            Pattern.compile("(?:(?<![\\p{L}\\p{N}])(?:US|AU?|CA?|NZ|HK))?\\p{Sc}\\s?$|(?<![\\p{L}\\p{N}])"
                    + "(?:Rs\\.?|PKR|USD|EUR|GBP|INR|AFN)\\s?$");
    private static final int LONGEST_CURRENCY = 6;

    private final String text;
    private final List<MatchResult> tokens;
    private int next;

    private NumberReader(String text) {
        this.text = text;
        this.tokens = TOKEN.matcher(text).results().toList();
    }

    private static Map<String, Double> withUrdu(String words) {
        Map<String, Double> numbers = new HashMap<>(UrduNumbers.SMALL);
        numbers.putAll(numbered(words, 1));
        return Map.copyOf(numbers);
    }

    private static Map<String, Double> scales() {
        Map<String, Double> scales = new HashMap<>(UrduNumbers.SCALES);
        scales.putAll(
                Map.of("thousand", 1e3, "lakh", 1e5, "million", 1e6, "crore", 1e7, "billion", 1e9, "trillion", 1e12));
        return Map.copyOf(scales);
    }

    private static boolean isHundred(String word) {
        return word.equals("hundred") || word.equals(UrduNumbers.HUNDRED);
    }

    private static boolean isDozen(String word) {
        return word.equals("dozen") || word.equals(UrduNumbers.DOZEN);
    }

    private static Map<String, Double> numbered(String words, double step) {
        Map<String, Double> numbers = new HashMap<>();
        String[] all = words.split(" ");
        for (int i = 0; i < all.length; i++) {
            numbers.put(all[i], i * step);
        }
        return Map.copyOf(numbers);
    }

    /** The numbers of a text, in its order. */
    public static List<WrittenNumber> in(String text) {
        NumberReader reader = new NumberReader(text);
        List<WrittenNumber> numbers = new ArrayList<>();
        while (reader.next < reader.tokens.size()) {
            int first = reader.next;
            double value = reader.number();
            if (Double.isNaN(value)) {
                reader.next = first + 1;
            } else {
                numbers.add(new WrittenNumber(
                        value,
                        reader.begin(first),
                        reader.tokens.get(reader.next - 1).end()));
            }
        }
        return numbers;
    }

    /** Where the number of a token begins: at the currency sign, if one stands before it. */
    private int begin(int token) {
        int begin = tokens.get(token).start();
        int from = Math.max(0, begin - LONGEST_CURRENCY);
        Matcher currency = CURRENCY.matcher(text.substring(from, begin));
        return currency.find() ? from + currency.start() : begin;
    }

    /** Whether a word names a number, or makes another of the number before it. */
    static boolean isNumberWord(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return SMALL.containsKey(lower)
                || TENS.containsKey(lower)
                || SCALES.containsKey(lower)
                || SUFFIXES.containsKey(lower)
                || lower.equals("m")
                || isHundred(lower)
                || isDozen(lower);
    }

    /** Whether a number stands in a text, whichever of point, comma and space parts its thousands. */
    public static boolean stands(double number, String text) {
        return holds(number, text)
                || holds(number, swapped(text))
                || holds(number, THOUSANDS.matcher(text).replaceAll("$1"));
    }

    private static boolean holds(double number, String text) {
        return in(text).stream().anyMatch(written -> written.value() == number);
    }

    private static String swapped(String text) {
        return text.replace('.', '\0').replace(',', '.').replace('\0', ',');
    }

    private String word(int token) {
        return token < tokens.size() ? tokens.get(token).group().toLowerCase(Locale.ROOT) : "";
    }

    /** Whether nothing but a space or a hyphen parts a token from the one before it. */
    private boolean joins(int token) {
        return token < tokens.size()
                && GAP.matcher(text.substring(
                                tokens.get(token - 1).end(), tokens.get(token).start()))
                        .matches();
    }

    /** The number that begins at the next token, behind which it goes on; NaN if none does. */
    private double number() {
        String first = word(next);
        if (Character.isDigit(first.codePointAt(0))) {
            return digits(first);
        }
        if (first.equals("half") && isArticle(next + 1) && word(next + 2).equals("dozen") && joins(next + 2)) {
            next += 3;
            return DOZEN / 2;
        }
        if (isArticle(next)) {
            String scaled = word(next + 1);
            if (!joins(next + 1)
                    || !(scaled.equals("dozen") || scaled.equals("hundred") || SCALES.containsKey(scaled))) {
                return Double.NaN;
            }
            next++;
            return inWords(1);
        }
        return SMALL.containsKey(first) || TENS.containsKey(first) ? inWords(0) : Double.NaN;
    }

    private boolean isArticle(int token) {
        return word(token).equals("a") || word(token).equals("an");
    }

    private double digits(String token) {
        double value = value(token);
        int end = tokens.get(next).end();
        next++;
        // "1st", "20th", "2nd"; and what is a part of a name, such as "F16" read from behind
        boolean glued = next < tokens.size() && tokens.get(next).start() == end;
        if (glued && ORDINAL.matcher(word(next)).matches()) {
            return Double.NaN;
        }
        double suffix = glued
                ? suffix(word(next), begin(next - 1) < tokens.get(next - 1).start())
                : Double.NaN;
        if (!Double.isNaN(suffix)) {
            next++;
            return value * suffix;
        }
        if (!glued && joins(next)) {
            String scale = word(next);
            if (SCALES.containsKey(scale) || isHundred(scale) || isDozen(scale)) {
                next++;
                return value * (isHundred(scale) ? HUNDRED : SCALES.getOrDefault(scale, DOZEN));
            }
        }
        return value;
    }

    /** "5m" is five million only behind a currency sign: else it is metres, or minutes. */
    private static double suffix(String word, boolean isMoney) {
        return word.equals("m") && isMoney ? 1e6 : SUFFIXES.getOrDefault(word, Double.NaN);
    }

    /** The number of some digits with marks between them, read as an English text has them. */
    private static double value(String token) {
        if (token.length() > LONGEST) {
            return Double.NaN;
        }
        StringBuilder plain = new StringBuilder();
        token.codePoints().forEach(point -> {
            if (Character.isDigit(point)) {
                plain.append((char) ('0' + Character.digit(point, 10)));
            } else {
                plain.appendCodePoint(point);
            }
        });
        String digits = plain.toString();
        if (GROUPED.matcher(digits).matches()) {
            digits = digits.replaceAll("[^.\\d]", "");
        } else if (DECIMAL.matcher(digits).matches()) {
            digits = digits.replaceAll("[,\u066b]", ".");
        }
        boolean isOne = digits.length() <= MAX_DIGITS && digits.matches("\\d+(\\.\\d+)?");
        return isOne ? Double.parseDouble(digits) : Double.NaN;
    }

    /** Reads on while words belong to one number. */
    private double inWords(double begun) {
        double total = 0;
        double part = begun;
        boolean goesOn = true;
        for (boolean isFirst = begun == 0; goesOn; isFirst = false) {
            String word = word(next);
            boolean fits = isFirst || joins(next);
            boolean and = word.equals("and") && (part >= HUNDRED || total > 0) && part % HUNDRED == 0;
            if (!fits) {
                goesOn = false;
            } else if (and
                    && joins(next + 1)
                    && (SMALL.containsKey(word(next + 1)) || TENS.containsKey(word(next + 1)))) {
                next++;
            } else if (SMALL.containsKey(word) && (part % HUNDRED == 0 || isUnitAfterTens(part, SMALL.get(word)))) {
                part += SMALL.get(word);
                next++;
            } else if (TENS.containsKey(word) && part % HUNDRED == 0) {
                part += TENS.get(word);
                next++;
            } else if (isHundred(word) && part > 0 && part < HUNDRED) {
                part *= HUNDRED;
                next++;
            } else if (SCALES.containsKey(word) && part > 0) {
                total += part * SCALES.get(word);
                part = 0;
                next++;
            } else if (isDozen(word) && part > 0) {
                next++;
                return total + part * DOZEN;
            } else {
                goesOn = false;
            }
        }
        return total + part;
    }

    private static boolean isUnitAfterTens(double part, double unit) {
        double tens = part % HUNDRED;
        return unit > 0 && unit < 10 && tens >= 20 && tens % 10 == 0;
    }
}
