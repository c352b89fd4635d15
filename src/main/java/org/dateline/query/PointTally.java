package org.dateline.query;

import org.dateline.model.Certainty;

/**
 * How many events a window shows at each of some points, numbered from 0. It may know each of these events by a position, or only how many there
 * are; where it knows only that, a position is the number of a point, and stands for all that happened there.
 */
public interface PointTally {

    /** How many events at the point are certainly in the window. */
    long certain(int point);

    /** How many events at the point are only possibly in the window. */
    long possible(int point);

    /** Both. */
    default long shown(int point) {
        return certain(point) + possible(point);
    }

    /** How many numbers of categories there are; the last stands for none. */
    int categories();

    /** Adds the events at a point to the numbers of their categories. */
    void addByCategory(int point, long[] certainOf, long[] possibleOf);

    /**
     * The first events that are shown at some points, each once: point by point, in order of time at a point.
     *
     * @param most how many at the most
     * @return their positions; none where it is not known which events there are
     */
    int[] first(int[] points, int most);

    /** The category of what is at a position, of several events that which most of them have; see {@link #categories}. */
    int category(int position);

    /** How certainly what is at a position is shown, of several events the most certain. */
    Certainty certainty(int position);

    /** Whether what is at a position is shown. */
    default boolean shows(int position) {
        return certainty(position) != Certainty.OUTSIDE;
    }
}
