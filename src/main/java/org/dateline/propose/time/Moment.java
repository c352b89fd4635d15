package org.dateline.propose.time;

import org.dateline.propose.time.words.Relation;
import org.jspecify.annotations.Nullable;

/**
 * A day, hours of it, or both, with the word that relates a time to them.
 *
 * @param first the first token
 * @param next the token behind it
 * @param relation how the time lies to them
 * @param isRelated whether a word says so
 * @param days the day or period, or null if only hours are named
 * @param hours the hours, or null if only a day is named
 * @param modifier "early", "mid" or "late", or nothing
 */
record Moment(
        int first,
        int next,
        Relation relation,
        boolean isRelated,
        Dates.@Nullable Named days,
        @Nullable Hours hours,
        String modifier) {

    boolean isDay() {
        return days != null && !days.isPeriod();
    }
}
