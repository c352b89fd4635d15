package org.dateline.words;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;

import java.math.BigDecimal;
import java.time.format.DecimalStyle;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.language.Language;

/** Numbers, and how many there are of something, as a reader of the language writes them. */
public final class NumberWords {

    private static final int WHOLE = 100;
    private static final int MIN_GROUPED = 1_000;
    private static final List<String> SMALL_NUMBERS = List.of(
            key("one"),
            key("two"),
            key("three"),
            key("four"),
            key("five"),
            key("six"),
            key("seven"),
            key("eight"),
            key("nine"),
            key("ten"),
            key("eleven"),
            key("twelve"));

    private NumberWords() {}

    /** A whole number, in groups of thousands. */
    public static String number(int number) {
        return number < MIN_GROUPED ? digits(number) : grouped(number);
    }

    /** A number: a whole one without a point and in groups of thousands. */
    public static String number(double value) {
        return value == Math.rint(value) ? grouped((long) value) : digits(String.valueOf(value));
    }

    private static String grouped(long number) {
        return String.format(Language.current().locale(), "%,d", number);
    }

    /** A whole number without groups, as years and lines are counted, in the digits of the language. */
    public static String digits(long number) {
        return digits(String.valueOf(number));
    }

    /** A number as programs write it, in the digits and with the decimal point of the language. */
    static String digits(String number) {
        DecimalStyle style = DecimalStyle.of(Language.current().locale());
        return style.equals(DecimalStyle.STANDARD)
                ? number
                : number.codePoints()
                        .map(c -> c == '.'
                                ? style.getDecimalSeparator()
                                : c >= '0' && c <= '9' ? c - '0' + style.getZeroDigit() : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** A number in digits, without groups and without an exponent, as programs read it: "30", "-70.5". */
    public static String plain(double value) {
        BigDecimal exact = BigDecimal.valueOf(value);
        return (exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros()).toPlainString();
    }

    /** A share from 0 to 1 in whole hundredths: "7 %", "less than 1 %". */
    public static String percent(double share) {
        long percent = Math.round(share * WHOLE);
        return percent == 0 && share > 0 ? tr("less than 1\u00a0%") : tr("{0}\u00a0%", digits(percent));
    }

    /** "one" to "twelve", then digits. */
    public static String inWords(int number) {
        return number >= 1 && number <= SMALL_NUMBERS.size() ? tr(SMALL_NUMBERS.get(number - 1)) : number(number);
    }

    /** The first of some words, a line each, and how many more there are. */
    public static String lines(Collection<String> words, int max) {
        String first = words.stream().limit(max).collect(Collectors.joining("\n"));
        int more = words.size() - max;
        return more > 0 ? first + "\n" + tr("and {0} more", more) : first;
    }
}
