package org.dateline.query.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.ToLongFunction;

/** What is added up over events: two sums, and how many events and figures these are made of, or leave out. */
public enum SumPart {
    /** The lower sum, in units of the column's scale. */
    LOWER(amount -> 0),
    /** The upper sum, in the same units. */
    UPPER(amount -> 0),
    /** Events that give a number. */
    GIVEN(amount -> amount.isGiven() ? 1 : 0),
    /** Events that give none: nothing at all, words only, or only what is left out. */
    WITHOUT(amount -> amount.isGiven() || amount.about() ? 0 : 1),
    /** Events that only give about how many. */
    ABOUT(amount -> amount.about() ? 1 : 0),
    /** Events of which a source only says at least. */
    OPEN_ABOVE(amount -> amount.openAbove() ? 1 : 0),
    /** Events of which a source only says at most. */
    OPEN_BELOW(amount -> amount.openBelow() ? 1 : 0),
    /** Events with a number that is a claim. */
    CLAIMED(amount -> amount.claimed() ? 1 : 0),
    /** Events with a number that includes others. */
    INCLUDING(amount -> amount.including() ? 1 : 0),
    /** Figures that are left out because they count over another span. */
    OTHER_SPANS(EventAmount::otherSpans),
    /** Figures that are left out because they are unconfirmed. */
    UNCONFIRMED(EventAmount::unconfirmed);

    private final ToLongFunction<EventAmount> count;

    SumPart(ToLongFunction<EventAmount> count) {
        this.count = count;
    }

    /**
     * What an event adds.
     *
     * @param scale how many decimals the units of sums have; a number with more is rounded outwards, so that it still bounds
     */
    long of(EventAmount amount, int scale) {
        BigDecimal lower = amount.lower();
        BigDecimal upper = amount.upper();
        return switch (this) {
            case LOWER -> lower == null ? 0 : units(lower, scale, RoundingMode.FLOOR);
            case UPPER -> upper == null ? 0 : units(upper, scale, RoundingMode.CEILING);
            default -> count.applyAsLong(amount);
        };
    }

    private static long units(BigDecimal number, int scale, RoundingMode outwards) {
        return number.setScale(scale, outwards).unscaledValue().longValueExact();
    }
}
