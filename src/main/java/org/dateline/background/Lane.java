package org.dateline.background;

/**
 * What work in the background is for. In a lane one piece is done at a time; lanes do not wait for each other.
 */
public enum Lane {
    /** What the first frame will need is made ready. */
    STARTING(false),
    /** A dataset and a map are read. */
    OPENING(true),
    /** Archived texts are read, and the quotes held against them. */
    TEXTS(true),
    /** A file of another program is looked at and read. */
    IMPORTING(true),
    /** A picture of a story is read. */
    PICTURES(true),
    /** Stories are saved, each time all of them. */
    SAVING(true),
    /** What is marked beside the dataset is saved and looked at. */
    KEEPING(false),
    /** What is changed of the dataset is saved, each change after the one before. */
    EDITING(false),
    /** A change that is still being typed is held against what the reader accepts. */
    CHECKING(true),
    /** What is derived from a dataset that was changed is derived anew. */
    REFRESHING(true),
    /** A report's text is read, and gone through for what it may add. */
    PROPOSING(true),
    /** A report that is being added is kept, each time as a whole. */
    INTAKE(true),
    /** Two datasets are compared, or one is made of them. */
    COMPARING(true),
    /** What the user has chosen is remembered, one change after the other. */
    REMEMBERING(false),
    /** A copy of the dataset or a table of it is written, which no later one stands for. */
    COPYING(false),
    /** What is shown is exported. */
    EXPORTING(true),
    /** A picture of what an export would be is drawn. */
    PREVIEWING(true),
    /** It is looked at which characters no typeface has. */
    TYPEFACES(true),
    /** Words are indexed and searched. */
    SEARCHING(true),
    /** A filter is answered. */
    FILTERING(true),
    /** Events of which no point is known are counted beside a shape. */
    PLACING(true),
    /** The values of a field are counted. */
    COUNTING(true),
    /** It is found out whom events name with whom. */
    ACTORS(true),
    /** What events give for a measure is summed. */
    SUMMING(true),
    /** The bars of a chart are counted. */
    CHARTING(true),
    /** What two windows show is counted by group. */
    WINDOWS(true),
    /** The events of a window are sorted. */
    SORTING(true),
    /** A database counts its events. */
    ASKING(true),
    /** A database lists some of its events. */
    LISTING(true),
    /** A database tells all of one event. */
    ROW(true),
    /** Quotes and figures are gathered. */
    GATHERING(true),
    /** What is recorded of a report is marked in it. */
    MARKING(true),
    /** Memory is given back while nobody uses the window. */
    RESTING(true);

    private final boolean newestOnly;

    Lane(boolean newestOnly) {
        this.newestOnly = newestOnly;
    }

    /** Whether only the newest piece counts: those before it are dropped, and so is their outcome. Else they queue. */
    boolean isNewestOnly() {
        return newestOnly;
    }
}
