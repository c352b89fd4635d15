package org.dateline.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.Severity;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with one file. */
public final class Problems {

    private record Found(int line, Problem problem) {}

    private final String file;
    private final List<Found> found = new ArrayList<>();

    /**
     * A collection without problems yet.
     *
     * @param file what problems call the file
     */
    public Problems(String file) {
        this.file = file;
    }

    /** What problems call the file. */
    public String file() {
        return file;
    }

    /** Adds what could not be read. */
    public void error(int line, String path, String message, @Nullable String expected, @Nullable String actual) {
        add(Severity.ERROR, line, path, message, expected, actual);
    }

    /** Adds what was read but is probably not meant so. */
    public void warning(int line, String path, String message, @Nullable String expected, @Nullable String actual) {
        add(Severity.WARNING, line, path, message, expected, actual);
    }

    private void add(
            Severity severity,
            int line,
            String path,
            String message,
            @Nullable String expected,
            @Nullable String actual) {
        Location where = new Location.InText(line, path);
        found.add(new Found(line, new Problem(severity, file, where, message, expected, actual)));
    }

    /** All problems, in the order of the file. */
    public List<Problem> list() {
        return found.stream()
                .sorted(Comparator.comparingInt(Found::line))
                .map(Found::problem)
                .toList();
    }
}
