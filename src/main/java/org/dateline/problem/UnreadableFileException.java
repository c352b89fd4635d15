package org.dateline.problem;

import org.jspecify.annotations.Nullable;

/** A file that cannot be read at all; the message is one line for the user and names the file. */
public class UnreadableFileException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** For a file that is refused for one problem. */
    public UnreadableFileException(Problem problem, @Nullable Throwable cause) {
        super(problem.placed(), cause);
        this.problem = problem;
    }

    /** For a file that is refused as a whole. */
    public UnreadableFileException(String file, String message, @Nullable Throwable cause) {
        this(Problem.error(file, Location.WHOLE_FILE, message), cause);
    }

    /** What is wrong with the file. */
    public Problem problem() {
        return problem;
    }
}
