package org.dateline.model;

/** How sure it is that an event lies in a window. */
public enum Certainty {
    /** What the sources say leaves no doubt. */
    CERTAIN,
    /** It may lie in the window; the sources do not say it exactly enough. */
    POSSIBLE,
    /** It does not lie in the window. */
    OUTSIDE
}
