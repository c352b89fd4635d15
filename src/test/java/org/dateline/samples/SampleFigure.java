package org.dateline.samples;

import org.dateline.model.Figure;
import org.dateline.text.Amount;
import org.dateline.text.Bound;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Figures for tests, in words that have their numbers. */
@NullMarked
public final class SampleFigure {

    private SampleFigure() {}

    /** From one number to another; without the second at least, without the first at most so many; "some" without both. */
    public static Figure of(String measure, @Nullable Double low, @Nullable Double high, String source) {
        if (low == null) {
            return high == null
                    ? new Figure(measure, null, "some", null, source, 1)
                    : of(measure, Amount.of(Bound.AT_MOST, high), source);
        }
        if (high == null) {
            return of(measure, Amount.of(Bound.AT_LEAST, low), source);
        }
        return of(measure, low.equals(high) ? Amount.exactly(low) : Amount.between(low, high), source);
    }

    /** This amount. */
    public static Figure of(String measure, Amount amount, String source) {
        return new Figure(measure, amount, words(amount), null, source, 1);
    }

    /** This amount over a span. */
    public static Figure over(@Nullable String span, String measure, Amount amount, String source) {
        Figure.Scope scope = new Figure.Scope(span, null, null);
        return new Figure(measure, amount, words(amount), scope, null, false, false, source, 1);
    }

    private static String words(Amount amount) {
        return switch (amount.bound()) {
            case EXACTLY -> plain(amount.value());
            case BETWEEN -> "between " + plain(amount.value()) + " and " + plain(amount.upper());
            default -> amount.bound().word().replace('-', ' ') + " " + plain(amount.value());
        };
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }
}
