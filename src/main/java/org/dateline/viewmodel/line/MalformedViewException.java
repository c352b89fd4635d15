package org.dateline.viewmodel.line;

/** A line that is no saved view of this dataset; the message is one line for the user. */
public final class MalformedViewException extends Exception {

    private static final long serialVersionUID = 1L;

    MalformedViewException(String message) {
        super(message);
    }

    MalformedViewException(String key, String expected, String found) {
        super(key + ": expected " + expected + ", found " + found);
    }
}
