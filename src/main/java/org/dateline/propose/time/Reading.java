package org.dateline.propose.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What some words say of time.
 *
 * @param interval the time, or null if the words alone do not say it
 * @param rule how it was read, or why not
 * @param named the day that the words name, to which later words may refer; null if they name none
 */
record Reading(
        @Nullable Interval interval, String rule, @Nullable LocalDate named) {

    static Reading of(Interval interval, String rule) {
        return new Reading(interval, rule, null);
    }

    /** Words whose time is not said. */
    static Reading unknown(String why) {
        return new Reading(null, why, null);
    }
}
