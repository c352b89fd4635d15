package org.dateline.query.change;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A number of which is known what it is at least and at most.
 *
 * @param least the lower bound; null if there is none
 * @param most the upper bound; null if there is none
 */
public record Range(@Nullable BigDecimal least, @Nullable BigDecimal most) {

    private static final int DIGITS = 15;
    private static final int SHOWN = 3;

    /** A whole number that is known so far. */
    public static Range of(long least, long most) {
        return new Range(BigDecimal.valueOf(least), BigDecimal.valueOf(most));
    }

    /** The difference of this and another, which are known independently of one another. */
    public Range minus(Range other) {
        return new Range(difference(least, other.most), difference(most, other.least));
    }

    private static @Nullable BigDecimal difference(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? null : one.subtract(other);
    }

    /** This number divided by one above 0, rounded outwards where it has many digits. */
    public Range per(double number) {
        return new Range(divided(least, number, RoundingMode.FLOOR), divided(most, number, RoundingMode.CEILING));
    }

    private @Nullable BigDecimal divided(@Nullable BigDecimal number, double by, RoundingMode outwards) {
        MathContext digits = new MathContext(DIGITS, isExact() ? RoundingMode.HALF_EVEN : outwards);
        return number == null ? null : number.divide(BigDecimal.valueOf(by), digits);
    }

    /** To three digits: rounded outwards, or to the nearest where least and most are one number. */
    public Range rounded() {
        return new Range(rounded(least, RoundingMode.FLOOR), rounded(most, RoundingMode.CEILING));
    }

    private @Nullable BigDecimal rounded(@Nullable BigDecimal number, RoundingMode outwards) {
        RoundingMode mode = isExact() ? RoundingMode.HALF_EVEN : outwards;
        return number == null ? null : number.round(new MathContext(SHOWN, mode));
    }

    /** What is certain of a change by this number. */
    public Trend trend() {
        BigDecimal lowest = least;
        BigDecimal highest = most;
        if (lowest != null && lowest.signum() > 0) {
            return Trend.UP;
        }
        if (highest != null && highest.signum() < 0) {
            return Trend.DOWN;
        }
        boolean isNone = lowest != null && highest != null && lowest.signum() == 0 && highest.signum() == 0;
        return isNone ? Trend.SAME : Trend.UNKNOWN;
    }

    /** How large a change by this number is at least, with its sign; 0 where it cannot be said to be any. */
    public double certain() {
        BigDecimal lowest = least;
        BigDecimal highest = most;
        return lowest != null && lowest.signum() > 0
                ? lowest.doubleValue()
                : highest != null && highest.signum() < 0 ? highest.doubleValue() : 0;
    }

    /** Whether least and most are one number. */
    public boolean isExact() {
        BigDecimal lowest = least;
        BigDecimal highest = most;
        return lowest != null && highest != null && lowest.compareTo(highest) == 0;
    }
}
