package org.dateline.query.cube;

/** What events are counted by besides their category. */
public enum Dimension {
    /** Nothing: there is one key, that of all events. */
    EVENTS,
    /** The place. */
    PLACES,
    /** The sources that tell them. */
    SOURCES
}
