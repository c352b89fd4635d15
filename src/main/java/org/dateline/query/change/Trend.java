package org.dateline.query.change;

/** What is certain of a change. */
public enum Trend {
    /** More, whatever is true of what is only possible. */
    UP,
    /** Fewer, whatever is true of it. */
    DOWN,
    /** As many, and nothing is in doubt. */
    SAME,
    /** It cannot be said. */
    UNKNOWN
}
