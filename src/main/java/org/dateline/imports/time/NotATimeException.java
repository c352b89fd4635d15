package org.dateline.imports.time;

/** A text is not a time; the message says why, where there is more to say than that. */
public final class NotATimeException extends Exception {

    private static final long serialVersionUID = 1L;

    NotATimeException(String message) {
        // Thrown once for each bad row of what may be a million: without a stack trace, which no one sees
        super(message, null, false, false);
    }
}
