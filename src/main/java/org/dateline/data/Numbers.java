package org.dateline.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dateline.json.JsonTape;
import org.dateline.json.JsonTape.Kind;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of a dataset. */
final class Numbers {

    private static final int MAX_DIGITS = 9;

    private Numbers() {}

    /** The number, or null if the value is none or beyond all bounds; there may be no value. */
    static @Nullable Double number(JsonTape tape, int value) {
        if (value < 0 || !tape.is(value, Kind.NUMBER)) {
            return null;
        }
        double number = parse(tape.text(value));
        return Double.isFinite(number) ? number : null;
    }

    /** No number where there is no value, one, or two of a list; null if the value is anything else. */
    static @Nullable List<Double> numbers(JsonTape tape, int value) {
        boolean isList = value >= 0 && tape.is(value, Kind.LIST);
        List<Double> numbers = new ArrayList<>();
        for (int item = isList ? value + 1 : value; item >= 0 && item < tape.end(value); item = tape.end(item)) {
            Double number = number(tape, item);
            if (number == null) {
                return null;
            }
            numbers.add(number);
        }
        return isList && numbers.size() != 2 ? null : numbers;
    }

    /** The paragraph, or 0 if the value is none; there may be no value. */
    static int paragraph(JsonTape tape, int value) {
        if (value < 0 || !tape.is(value, Kind.NUMBER)) {
            return 0;
        }
        double number = parse(tape.text(value));
        return number >= 1 && number <= Integer.MAX_VALUE && number == Math.rint(number) ? (int) number : 0;
    }

    /** Most numbers are a few digits, which need no parser that knows all. */
    private static double parse(String literal) {
        int number = 0;
        for (int i = 0; i < literal.length(); i++) {
            char digit = literal.charAt(i);
            if (digit < '0' || digit > '9' || i == MAX_DIGITS) {
                return Double.parseDouble(literal);
            }
            number = 10 * number + digit - '0';
        }
        return number;
    }

    /** A number as a person would write it. */
    static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
