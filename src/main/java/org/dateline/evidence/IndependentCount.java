package org.dateline.evidence;

/**
 * How many of some sources are independent of each other, as far as that is known: somewhere between two numbers, which are
 * alike where all of it is known.
 *
 * @param least the number of groups whose independence is known, but 1 where there is any source; 0 where there is none
 * @param most the number of groups, if every source that shares no origin were independent
 */
public record IndependentCount(int least, int most) {

    /** @throws IllegalArgumentException if the least is less than 0 or greater than the most */
    public IndependentCount {
        if (least < 0 || least > most) {
            throw new IllegalArgumentException("between " + least + " and " + most + " is no number");
        }
    }
}
