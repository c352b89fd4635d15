package org.dateline.intake.work;

/** What is to be said before a piece of a text can be taken. */
public enum Missing {
    /** Which event it goes to. */
    EVENT,
    /** What the new event is. */
    NEW_EVENT,
    /** Whose words they are. */
    SPEAKER,
    /** Which question the figure answers. */
    MEASURE,
    /** Which place it is. */
    PLACE,
    /** When it was. */
    TIME
}
