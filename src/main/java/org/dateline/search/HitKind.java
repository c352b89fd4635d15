package org.dateline.search;

/** What kind of thing was found; of two that are found equally well, the one of the kind named first here comes first. */
public enum HitKind {
    PLACE,
    SOURCE,
    /** Somebody who is quoted. */
    SPEAKER,
    EVENT,
    /** Words that somebody spoke or wrote. */
    QUOTE
}
