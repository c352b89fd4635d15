package org.dateline.query.change;

import org.dateline.model.Certainty;
import org.dateline.model.TimeWindow;
import org.dateline.query.WindowResult;

/**
 * The events that two windows both show, each of which counts in both.
 *
 * @param events how many there are
 * @param possible how many of them are only possibly in either window
 */
public record Shared(int events, int possible) {

    /**
     * Told from counts where the windows touch and nothing is possible in both; else the events of that window are gone through which shows
     * fewer, as columns of numbers. Both results are of the same events.
     */
    public static Shared of(WindowResult one, WindowResult other) {
        boolean canBeCounted = !one.isCertainOnly()
                && !other.isCertainOnly()
                && Math.min(one.possibleSize(), other.possibleSize()) == 0
                && touch(one.window(), other.window());
        return canBeCounted
                ? new Shared(
                        one.size()
                                + other.size()
                                - one.in(around(one.window(), other.window())).size(),
                        0)
                : walked(one, other);
    }

    private static boolean touch(TimeWindow one, TimeWindow other) {
        return !one.isEmpty()
                && !other.isEmpty()
                && !one.from().isAfter(other.to())
                && !other.from().isAfter(one.to());
    }

    /** What meets it meets one of both, as nothing is between them. */
    private static TimeWindow around(TimeWindow one, TimeWindow other) {
        return new TimeWindow(
                one.from().isBefore(other.from()) ? one.from() : other.from(),
                one.to().isAfter(other.to()) ? one.to() : other.to());
    }

    private static Shared walked(WindowResult one, WindowResult other) {
        WindowResult few = one.size() <= other.size() ? one : other;
        WindowResult many = few == one ? other : one;
        int[] found = new int[2];
        few.forEachPosition((position, isCertain) -> {
            Certainty certainty = many.certaintyOf(position);
            if (certainty != Certainty.OUTSIDE) {
                found[0]++;
                found[1] += !isCertain && certainty == Certainty.POSSIBLE ? 1 : 0;
            }
        });
        return new Shared(found[0], found[1]);
    }
}
