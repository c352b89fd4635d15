package org.dateline.query.change;

import org.dateline.model.Certainty;
import org.dateline.query.WindowResult;

/**
 * The events that two windows both show, each of which counts in both.
 *
 * @param events how many there are
 * @param possible how many of them are only possibly in either window
 */
public record Shared(int events, int possible) {

    /** Goes through the events of that window which shows fewer, as columns of numbers; both results are of one index. */
    public static Shared of(WindowResult one, WindowResult other) {
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
