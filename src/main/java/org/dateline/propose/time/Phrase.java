package org.dateline.propose.time;

import java.util.List;

/**
 * Words that tell a time.
 *
 * @param first the first token of them
 * @param next the token behind them
 * @param meaning how they are to be read
 */
record Phrase(int first, int next, Meaning meaning) {

    /** How words are read as a time; twice where they tell two, not at all where they tell only how long something was. */
    @FunctionalInterface
    interface Meaning {
        List<Reading> seenFrom(Seen seen);
    }
}
