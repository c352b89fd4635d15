package org.dateline.view.export;

/** What of the window a picture shows. */
public enum PicturePart {
    /** All of it, as it is seen. */
    WINDOW,
    /** The map as a whole and the timeline below it, without panel and buttons. */
    MAP_AND_TIMELINE
}
