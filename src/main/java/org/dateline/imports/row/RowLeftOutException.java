package org.dateline.imports.row;

import org.jspecify.annotations.Nullable;

/** A row cannot become an event; the message says why. */
public final class RowLeftOutException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String expected;
    private final @Nullable String found;

    RowLeftOutException(String reason, String expected, @Nullable String found) {
        // Thrown once for each bad row of what may be a million: without a stack trace, which no one sees
        super(reason, null, false, false);
        this.expected = expected;
        this.found = found;
    }

    /** What should stand there. */
    public String expected() {
        return expected;
    }

    /** What stands there. */
    @Nullable
    public String found() {
        return found;
    }
}
