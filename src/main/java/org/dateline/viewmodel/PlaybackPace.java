package org.dateline.viewmodel;

import java.math.BigInteger;
import java.time.Duration;

/**
 * Turns wall time into time of the dataset. What is too short to show is kept for the next frame, so that the sum is the
 * same however the wall time is cut into frames.
 */
final class PlaybackPace {

    private static final Duration SPAN_AT_NORMAL_SPEED = Duration.ofSeconds(48);
    private static final int QUARTERS = 4;

    private final BigInteger spanMillis;
    private BigInteger owed = BigInteger.ZERO;

    /** A pace at which this span takes 48 seconds at speed 1. */
    PlaybackPace(Duration span) {
        spanMillis = BigInteger.valueOf(span.toMillis());
    }

    /** Whole milliseconds of the dataset to go at a multiple of a quarter; none if the clock went backward. */
    Duration after(Duration wallTime, double speed) {
        BigInteger weighted = BigInteger.valueOf(Math.max(0, wallTime.toNanos()))
                .multiply(BigInteger.valueOf(Math.round(speed * QUARTERS)))
                .multiply(spanMillis);
        BigInteger perMilli = BigInteger.valueOf(SPAN_AT_NORMAL_SPEED.toNanos() * QUARTERS);
        BigInteger[] parts = owed.add(weighted).divideAndRemainder(perMilli);
        owed = parts[1];
        return Duration.ofMillis(parts[0].longValue());
    }

    void restart() {
        owed = BigInteger.ZERO;
    }
}
