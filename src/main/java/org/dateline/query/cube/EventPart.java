package org.dateline.query.cube;

/** What of an event lies in a bin. */
public enum EventPart {
    /** Its earliest start. */
    START,
    /** The last microsecond of its outer interval. */
    LAST,
    /** Its latest start, if it has an inner interval. */
    INNER_START,
    /** The last microsecond of its inner interval, if it has one. */
    INNER_LAST,
    /** Its earliest start, if it has no inner interval. */
    HELD_START,
    /** The last microsecond of its outer interval, if it has no inner one. */
    HELD_LAST
}
