package org.dateline.viewmodel;

/** How the window goes through the span when it is played. */
public enum PlaybackMode {
    /** It keeps its length and moves. */
    MOVING,
    /** It begins where the span begins, and its end moves. */
    GROWING
}
