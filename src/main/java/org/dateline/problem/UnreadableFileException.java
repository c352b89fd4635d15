package org.dateline.problem;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
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

    /** For a file that could not be opened or read: it is a folder, is not there, or what else may be the matter. */
    public static UnreadableFileException of(Path file, IOException failure) {
        String message = Files.isDirectory(file)
                ? tr("this is a folder, not a file")
                : failure instanceof NoSuchFileException ? tr("there is no such file") : tr("the file cannot be read");
        return new UnreadableFileException(file.toString(), message, failure);
    }

    /** What is wrong with the file. */
    public Problem problem() {
        return problem;
    }
}
