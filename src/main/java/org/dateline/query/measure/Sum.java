package org.dateline.query.measure;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What events give for a quantity together: a lower and an upper sum, and of how many events and figures both are made. Sums of groups that
 * share events, or of bins that an event meets both, are not to be added up.
 */
public final class Sum {

    private final long[] parts;
    private final int scale;
    private final boolean rounded;

    /** By {@link SumPart}; both sums in units of so many decimals. */
    Sum(long[] parts, int scale, boolean rounded) {
        this.parts = parts;
        this.scale = scale;
        this.rounded = rounded;
    }

    /** The sum of the lowest numbers; an event without a least adds nothing. */
    public BigDecimal lower() {
        return plain(SumPart.LOWER);
    }

    /** The sum of the highest numbers; empty where one of the events may have more than any source says. */
    public Optional<BigDecimal> upper() {
        return count(SumPart.OPEN_ABOVE) > 0 ? Optional.empty() : Optional.of(plain(SumPart.UPPER));
    }

    private BigDecimal plain(SumPart part) {
        return EventAmount.plain(BigDecimal.valueOf(parts[part.ordinal()], scale));
    }

    /** How many events or figures there are of a kind; of both sums their units. */
    public long count(SumPart part) {
        return parts[part.ordinal()];
    }

    /** How many events it is of: with a number, without, or with about a number only. */
    public long events() {
        return count(SumPart.GIVEN) + count(SumPart.WITHOUT) + count(SumPart.ABOUT);
    }

    /** Whether decimals of some numbers are left off, rounded outwards. */
    public boolean isRounded() {
        return rounded;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sum sum
                && scale == sum.scale
                && rounded == sum.rounded
                && Arrays.equals(parts, sum.parts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(parts);
    }

    /** As {@link SumWords} say it. */
    @Override
    public String toString() {
        return SumWords.of(this);
    }
}
