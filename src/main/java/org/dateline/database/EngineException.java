package org.dateline.database;

import org.jspecify.annotations.Nullable;

/** A database did not answer; the message is one sentence for the user. */
public final class EngineException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why it did not. */
    public enum Reason {
        /** It cannot be reached, or no longer. */
        LOST,
        /** It has a driver that does not come with the program, and nobody has allowed that. */
        UNTRUSTED,
        /** It wants another user or password. */
        REFUSED,
        /** The events changed while they were asked for. */
        CHANGED,
        /** It can be asked, but not without being told which of its tables is meant, or when something happened. */
        UNDECIDED,
        /** It was told to stop. */
        CANCELLED,
        /** What was asked for cannot be answered. */
        WRONG
    }

    private final Reason reason;

    /** With a sentence for the user. */
    public EngineException(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** Why there is no answer. */
    public Reason reason() {
        return reason;
    }
}
