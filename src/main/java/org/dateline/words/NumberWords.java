package org.dateline.words;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Numbers, and how many there are of something, as a reader of English writes them. */
public final class NumberWords {

    private static final int WHOLE = 100;
    private static final int MIN_GROUPED = 1_000;
    private static final List<String> SMALL_NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private NumberWords() {}

    /** "1 source", "3 sources". */
    public static String count(int number, String singular) {
        return count(number, singular, singular + "s");
    }

    /** A number with its noun, such as "1 country" or "2 countries". */
    public static String count(int number, String singular, String plural) {
        return number(number) + " " + (number == 1 ? singular : plural);
    }

    /** A whole number, with a comma between its thousands. */
    public static String number(int number) {
        return number < MIN_GROUPED ? String.valueOf(number) : String.format(Locale.ENGLISH, "%,d", number);
    }

    /** A number: a whole one without a point and with a comma between its thousands. */
    public static String number(double value) {
        return value == Math.rint(value) ? String.format(Locale.ENGLISH, "%,d", (long) value) : String.valueOf(value);
    }

    /** A number in digits, without groups and without an exponent, as programs read it: "30", "-70.5". */
    public static String plain(double value) {
        BigDecimal exact = BigDecimal.valueOf(value);
        return (exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros()).toPlainString();
    }

    /** A share from 0 to 1 in whole hundredths: "7 %", "less than 1 %". */
    public static String percent(double share) {
        long percent = Math.round(share * WHOLE);
        return percent == 0 && share > 0 ? "less than 1\u00a0%" : percent + "\u00a0%";
    }

    /** "one" to "twelve", then digits. */
    public static String inWords(int number) {
        return number >= 1 && number <= SMALL_NUMBERS.size() ? SMALL_NUMBERS.get(number - 1) : number(number);
    }

    /** The first of some words, a line each, and how many more there are. */
    public static String lines(Collection<String> words, int max) {
        String first = words.stream().limit(max).collect(Collectors.joining("\n"));
        int more = words.size() - max;
        return more > 0 ? first + "\nand " + number(more) + " more" : first;
    }
}
