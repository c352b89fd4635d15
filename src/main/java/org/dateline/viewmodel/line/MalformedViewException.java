package org.dateline.viewmodel.line;

import static org.dateline.language.Tr.tr;

/** A line that is no saved view of this dataset; the message is one line for the user. */
public final class MalformedViewException extends Exception {

    private static final long serialVersionUID = 1L;

    MalformedViewException(String message) {
        super(message);
    }

    MalformedViewException(String key, String expected, String found) {
        super(tr("{0}: expected {1}, found {2}", key, expected, found));
    }
}
