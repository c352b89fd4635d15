package org.dateline.problem;

import static org.dateline.language.Tr.tr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dateline.language.ForPrograms;
import org.dateline.text.Nearest;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with one file: what comes first is kept, of what is beyond a limit only how much there is. */
public final class Problems {

    private static final int BEFORE_ALL_LINES = 0;

    /** Something is wrong of which it is not to be said what. */
    public static final class AnyException extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private static final AnyException ANY = new AnyException();

        @ForPrograms("It is never shown")
        private AnyException() {
            super("something is wrong", null, false, false);
        }
    }

    /** How many problems are listed. */
    public static final int MAX_LISTED = 10_000;

    private final String file;
    private final boolean kept;
    private final List<Problem> found = new ArrayList<>();
    private final Map<Object, Nearest> nearest = new IdentityHashMap<>();
    private int unlistedErrors;
    private int unlistedWarnings;

    /** @param file what problems call the file */
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

    /**
     * What may have been meant by a word that is none of those that are known, or empty. Many wrong words in a file cost no more than
     * some: then nothing is found any more.
     *
     * @param list what the known words are those of, by which they are kept
     */
    public Optional<String> nearest(String word, Object list, Supplier<List<String>> known) {
        return nearest.computeIfAbsent(list, any -> new Nearest(known.get())).to(word);
    }

    /** What problems call the file. */
    public String file() {
        return file;
    }

    /** Adds what could not be read at a line, counted from 1, and a JSON path. */
    public void error(int line, String path, String message, @Nullable String expected, @Nullable String actual) {
        error(new Location.InText(line, path), message, expected, actual);
    }

    /** Adds what could not be read. */
    public void error(Location where, String message, @Nullable String expected, @Nullable String actual) {
        add(new Problem(Severity.ERROR, file, where, message, expected, actual));
    }

    /** Adds what was read at a line, counted from 1, and a JSON path, but is probably not meant so. */
    public void warning(int line, String path, String message, @Nullable String expected, @Nullable String actual) {
        warning(new Location.InText(line, path), message, expected, actual);
    }

    /** Adds what was read but is probably not meant so. */
    public void warning(Location where, String message, @Nullable String expected, @Nullable String actual) {
        add(new Problem(Severity.WARNING, file, where, message, expected, actual));
    }

    /** Adds a problem of the file; beyond what is listed it is only counted. */
    public void add(Problem problem) {
        expectMore();
        if (found.size() < MAX_LISTED) {
            found.add(problem);
        } else {
            countUnlisted(problem.severity());
        }
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
        later.found.forEach(this::add);
        unlistedErrors += later.unlistedErrors;
        unlistedWarnings += later.unlistedWarnings;
    }

    /** All problems, in the order of the file; if there are more than are listed, last how many. */
    public List<Problem> list() {
        Stream<Problem> listed = found.stream().sorted(Comparator.comparingInt(Problems::lineOf));
        return Stream.concat(listed, unlisted().stream()).toList();
    }

    private static int lineOf(Problem problem) {
        return problem.where() instanceof Location.InText text ? text.line() : BEFORE_ALL_LINES;
    }

    private Optional<Problem> unlisted() {
        if (unlistedErrors + unlistedWarnings == 0) {
            return Optional.empty();
        }
        Severity severity = unlistedErrors > 0 ? Severity.ERROR : Severity.WARNING;
        String message = tr(
                "there are more problems than are listed: {0} further errors and {1} further warnings",
                unlistedErrors, unlistedWarnings);
        return Optional.of(new Problem(severity, file, Location.WHOLE_FILE, message, null, null));
    }
}
