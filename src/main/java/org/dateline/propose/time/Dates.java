package org.dateline.propose.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day or some days that words name.
 *
 * @param from the first day, or null if the words alone do not say it
 * @param to the day behind the last one; not used where there is no first
 * @param rule how they were read, or why not
 * @param why the latter without the words themselves
 */
record Dates(@Nullable LocalDate from, LocalDate to, String rule, String why) {

    Dates(@Nullable LocalDate from, LocalDate to, String rule) {
        this(from, to, rule, rule);
    }

    /** How words for days are read. */
    @FunctionalInterface
    interface Meaning {
        Dates seenFrom(Seen seen);
    }

    /**
     * Words for days where they stand.
     *
     * @param next the token behind them
     * @param isPeriod whether they name a month, a year or other days of which none is meant by itself
     */
    record Named(int next, boolean isPeriod, Meaning meaning) {
        static Named day(int next, Meaning meaning) {
            return new Named(next, false, meaning);
        }

        static Named period(int next, Meaning meaning) {
            return new Named(next, true, meaning);
        }
    }

    static Dates day(LocalDate day, String rule) {
        return new Dates(day, day.plusDays(1), rule);
    }

    static Dates unknown(String why) {
        return unknown(why, why);
    }

    static Dates unknown(String rule, String why) {
        return new Dates(null, LocalDate.EPOCH, rule, why);
    }

    boolean isDay() {
        return from != null && from.plusDays(1).equals(to);
    }
}
