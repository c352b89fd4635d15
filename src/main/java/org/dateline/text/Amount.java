package org.dateline.text;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.DoubleStream;

/**
 * A number as a text gives it, with the words that bound it, and no other number: "more than 190" is 190 and more-than.
 *
 * @param bound what the words make of the number
 * @param value the number; the lower one of two
 * @param upper the upper one of {@link Bound#BETWEEN}; else the same number
 */
public record Amount(Bound bound, double value, double upper) {

    /** @throws IllegalArgumentException if a number is not finite, or two are given where one belongs or are out of order */
    public Amount {
        Objects.requireNonNull(bound);
        if (!Double.isFinite(value) || !Double.isFinite(upper)) {
            throw new IllegalArgumentException("a number is not finite");
        }
        if (bound == Bound.BETWEEN ? upper < value : upper != value) {
            throw new IllegalArgumentException("the numbers do not fit the bound");
        }
    }

    /** One number with its bound. */
    public static Amount of(Bound bound, double value) {
        return new Amount(bound, value, value);
    }

    /** A number without any other word. */
    public static Amount exactly(double value) {
        return of(Bound.EXACTLY, value);
    }

    /** From one number to another. */
    public static Amount between(double low, double high) {
        return new Amount(Bound.BETWEEN, low, high);
    }

    /** The numbers that the text gives: one, or two. */
    public DoubleStream numbers() {
        return bound == Bound.BETWEEN ? DoubleStream.of(value, upper) : DoubleStream.of(value);
    }

    /** Whether the words say that it is this much or more. */
    public boolean hasLower() {
        return switch (bound) {
            case EXACTLY, AT_LEAST, MORE_THAN, BETWEEN -> true;
            case AT_MOST, FEWER_THAN, NEARLY, ABOUT -> false;
        };
    }

    /** Whether the words say that it is this much or less. */
    public boolean hasUpper() {
        return switch (bound) {
            case EXACTLY, AT_MOST, FEWER_THAN, NEARLY, BETWEEN -> true;
            case AT_LEAST, MORE_THAN, ABOUT -> false;
        };
    }

    /** Whether the number itself is ruled out, as by "more than" and "nearly". */
    public boolean isOpen() {
        return bound == Bound.MORE_THAN || bound == Bound.FEWER_THAN || bound == Bound.NEARLY;
    }

    /**
     * Whether some number fits all of these. "About" rules out nothing: "more than 190" and "at least 190" agree, "nearly 30"
     * and "more than 30" do not, nor do "nearly 30" and "at least 30".
     */
    public static boolean agree(Collection<Amount> amounts) {
        double lower = Double.NEGATIVE_INFINITY;
        double upper = Double.POSITIVE_INFINITY;
        for (Amount amount : amounts) {
            lower = amount.hasLower() ? Math.max(lower, amount.value) : lower;
            upper = amount.hasUpper() ? Math.min(upper, amount.upper) : upper;
        }
        return lower < upper || (lower == upper && allow(lower, amounts));
    }

    private static boolean allow(double number, Collection<Amount> amounts) {
        return amounts.stream().noneMatch(amount -> amount.isOpen() && amount.value == number);
    }
}
