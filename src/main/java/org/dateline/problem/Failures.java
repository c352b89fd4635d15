package org.dateline.problem;

import static org.dateline.language.Tr.tr;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.zip.ZipException;
import org.dateline.text.WhiteSpace;

/** What stopped some work, as someone can be told it who does not know the program from within. */
public final class Failures {

    private Failures() {}

    /**
     * An error of the Java machine as an exception whose message says what it means; whatever is being worked on is let go with it, so
     * that the rest of the program goes on. So are exceptions of Java that say it to programmers only; others are given back as they are.
     */
    public static Exception told(Throwable thrown) {
        if (!(thrown instanceof Exception exception)) {
            return new IllegalStateException(words(thrown), thrown);
        }
        return isTold(exception) ? exception : new IOException(reason(exception), exception);
    }

    private static boolean isTold(Exception exception) {
        return exception.getMessage() != null
                && !(exception instanceof FileSystemException)
                && !(exception instanceof EOFException)
                && !(exception instanceof ZipException)
                && !(exception instanceof CharacterCodingException)
                && !(exception instanceof UncheckedIOException);
    }

    /** Why something did not work, as a sentence without a full stop: the exception's own, if that is meant for people. */
    public static String reason(Exception failure) {
        if (failure instanceof UncheckedIOException && failure.getCause() instanceof IOException cause) {
            return reason(cause);
        }
        if (failure instanceof FileSystemException onDisk) {
            return onDisk(onDisk);
        }
        if (failure instanceof EOFException) {
            return tr("the file ends before it is complete");
        }
        if (failure instanceof ZipException) {
            return tr("the file is damaged");
        }
        if (failure instanceof CharacterCodingException) {
            return tr("the text is in another encoding than is expected");
        }
        return failure.getMessage() == null
                ? tr("something went wrong inside the program: {0}", oneLine(failure))
                : WhiteSpace.inOneLine(failure.getMessage());
    }

    private static String onDisk(FileSystemException failure) {
        String file = String.valueOf(failure.getFile());
        if (failure instanceof NoSuchFileException) {
            return tr("there is no {0}", file);
        }
        if (failure instanceof AccessDeniedException) {
            return tr("there is no permission for {0}", file);
        }
        if (failure instanceof FileAlreadyExistsException) {
            return tr("{0} is there already", file);
        }
        if (failure instanceof NotDirectoryException) {
            return tr("{0} is no folder", file);
        }
        if (failure instanceof DirectoryNotEmptyException) {
            return tr("there is something in {0}", file);
        }
        return failure.getReason() == null
                ? tr("the disk refuses {0}", file)
                : tr("{0}: {1}", file, failure.getReason());
    }

    private static String words(Throwable error) {
        if (error instanceof OutOfMemoryError) {
            return tr("the memory does not suffice; try java -Xmx4g");
        }
        if (error instanceof StackOverflowError) {
            return tr("something in what was read is nested, or repeats, without end");
        }
        return tr("something went wrong inside the program: {0}", oneLine(error));
    }

    /** What was thrown, on one line. */
    public static String oneLine(Throwable thrown) {
        return WhiteSpace.inOneLine(thrown.toString().strip());
    }
}
