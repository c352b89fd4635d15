package org.dateline.query.change;

import org.dateline.query.measure.Sum;
import org.dateline.query.measure.SumPart;
import org.jspecify.annotations.Nullable;

/**
 * What one of two windows shows of some events.
 *
 * @param certain how many are certainly in it
 * @param possible how many are only possibly in it
 * @param sums what they give for a quantity; null where events are counted
 */
public record Side(int certain, int possible, @Nullable Sums sums) {

    /**
     * What events give for a quantity.
     *
     * @param certain those that are certainly in the window
     * @param shown these and those that are possibly in it
     * @param canBeNegative whether the quantity has numbers below zero, so that an event more may make a sum lower
     */
    public record Sums(Sum certain, Sum shown, boolean canBeNegative) {

        /**
         * At least the lower sum of what is certain, at most the upper sum of all. An event without a number adds nothing, see
         * {@link Side#withoutNumber}.
         */
        private Range range() {
            if (shown.events() > 0 && shown.count(SumPart.GIVEN) == 0) {
                // Of events, and no number: nothing is known of the sum, which is not 0
                return new Range(null, null);
            }
            if (canBeNegative && (certain.events() < shown.events() || shown.count(SumPart.OPEN_BELOW) > 0)) {
                return new Range(null, null);
            }
            return new Range(certain.lower(), shown.upper().orElse(null));
        }
    }

    /** So many events. */
    public static Side of(int certain, int possible) {
        return new Side(certain, possible, null);
    }

    /** Certain and possible events. */
    public int shown() {
        return certain + possible;
    }

    /** How many events there are, or what their sum is. */
    public Range range() {
        Sums summed = sums;
        return summed == null ? Range.of(certain, shown()) : summed.range();
    }

    /** Of how many events nobody gives a number that bounds the sum; 0 where events are counted. */
    public long withoutNumber() {
        Sums summed = sums;
        return summed == null
                ? 0
                : summed.shown().count(SumPart.WITHOUT) + summed.shown().count(SumPart.ABOUT);
    }

    /** What has changed from another window to this. */
    public Range changeFrom(Side other) {
        return range().minus(other.range());
    }

    /** The same where the other window is so many times as long: from as many as it would have had, had it been as long as this. */
    public Range changeFrom(Side other, double ratio) {
        return ratio == 1 ? changeFrom(other) : range().minus(other.range().per(ratio));
    }
}
