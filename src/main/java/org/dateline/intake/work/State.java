package org.dateline.intake.work;

/** What has become of a piece of a text. */
public enum State {
    /** No one has said yes or no. */
    OPEN,
    /** It stands in the record. */
    TAKEN,
    /** Someone has said no. */
    REJECTED
}
