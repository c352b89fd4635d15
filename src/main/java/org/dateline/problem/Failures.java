package org.dateline.problem;

import static org.dateline.language.Tr.tr;

import org.dateline.text.WhiteSpace;

/** What stopped some work, as someone can be told it who does not know the program from within. */
public final class Failures {

    private Failures() {}

    /**
     * An error of the Java machine as an exception whose message says what it means; whatever is being worked on is let go with it, so
     * that the rest of the program goes on. Exceptions are given back as they are.
     */
    public static Exception told(Throwable thrown) {
        if (thrown instanceof Exception exception) {
            return exception;
        }
        return new IllegalStateException(words(thrown), thrown);
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
