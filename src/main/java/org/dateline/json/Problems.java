package org.dateline.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.Severity;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with one file: what comes first is kept, of what is beyond a limit only how much there is. */
public final class Problems {

    private record Found(int line, Problem problem) {}

    /** Something is wrong of which it is not to be said what. */
    public static final class AnyException extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private static final AnyException ANY = new AnyException();

        private AnyException() {
            super("something is wrong", null, false, false);
        }
    }

    /** How many problems are listed. */
    public static final int MAX_LISTED = 10_000;

    private final String file;
    private final boolean kept;
    private final List<Found> found = new ArrayList<>();
    private int unlistedErrors;
    private int unlistedWarnings;

    /**
     * A collection without problems yet.
     *
     * @param file what problems call the file
     */
    public Problems(String file) {
        this(file, true);
    }

    private Problems(String file, boolean kept) {
        this.file = file;
        this.kept = kept;
    }

    /** A collection that only tells whether there is any problem: at the first it throws an {@link AnyException}. */
    public static Problems noneWanted() {
        return new Problems("", false);
    }

    /** Whether problems are kept. */
    public boolean areKept() {
        return kept;
    }

    /**
     * To be called where there may be a problem of which it takes long to say what it is.
     *
     * @throws AnyException if there is only to be none
     */
    public void expectMore() {
        if (!kept) {
            throw AnyException.ANY;
        }
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
        expectMore();
        if (found.size() == MAX_LISTED) {
            countUnlisted(severity);
            return;
        }
        Location where = new Location.InText(line, path);
        found.add(new Found(line, new Problem(severity, file, where, message, expected, actual)));
    }

    private void countUnlisted(Severity severity) {
        if (severity == Severity.ERROR) {
            unlistedErrors++;
        } else {
            unlistedWarnings++;
        }
    }

    /** Adds what was found in a later part of the file. */
    public void addAll(Problems later) {
        for (Found more : later.found) {
            if (found.size() < MAX_LISTED) {
                found.add(more);
            } else {
                countUnlisted(more.problem().severity());
            }
        }
        unlistedErrors += later.unlistedErrors;
        unlistedWarnings += later.unlistedWarnings;
    }

    /** All problems, in the order of the file; if there are more than are listed, last how many. */
    public List<Problem> list() {
        Stream<Problem> listed =
                found.stream().sorted(Comparator.comparingInt(Found::line)).map(Found::problem);
        return Stream.concat(listed, unlisted().stream()).toList();
    }

    private Optional<Problem> unlisted() {
        if (unlistedErrors + unlistedWarnings == 0) {
            return Optional.empty();
        }
        Severity severity = unlistedErrors > 0 ? Severity.ERROR : Severity.WARNING;
        String message = String.format(
                Locale.ENGLISH,
                "there are more problems than are listed: %,d further errors and %,d further warnings",
                unlistedErrors,
                unlistedWarnings);
        return Optional.of(new Problem(severity, file, Location.WHOLE_FILE, message, null, null));
    }
}
