package org.dateline.imports.time;

/** Says that a text is not a time, and why in words that complete the name of a column. */
public final class NotATimeException extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean unknownForm;

    NotATimeException(String reason) {
        this(reason, false);
    }

    private NotATimeException(String reason, boolean unknownForm) {
        // Thrown once for each bad row of what may be a million: without a stack trace, which no one sees
        super(reason, null, false, false);
        this.unknownForm = unknownForm;
    }

    static NotATimeException ofUnknownForm(String reason) {
        return new NotATimeException(reason, true);
    }

    /** Whether it has the form of no single date, so that it may be two. */
    boolean isOfUnknownForm() {
        return unknownForm;
    }
}
