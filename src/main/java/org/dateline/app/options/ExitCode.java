package org.dateline.app.options;

/** How a command ends. */
public final class ExitCode {

    /** Nothing was wrong. */
    public static final int FINE = 0;
    /** It ran, and found problems. */
    public static final int PROBLEMS_FOUND = 1;
    /** It could not do what it was asked for. */
    public static final int COULD_NOT_RUN = 2;

    private ExitCode() {}
}
