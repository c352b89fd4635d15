package org.dateline.app;

/** How a command ends. */
final class ExitCode {

    static final int FINE = 0;
    static final int PROBLEMS_FOUND = 1;
    static final int COULD_NOT_RUN = 2;

    private ExitCode() {}
}
