package org.dateline.imports.table;

import java.util.ArrayList;
import java.util.List;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.Severity;
import org.jspecify.annotations.Nullable;

/** What is wrong with an imported file; so many problems that no one reads them are counted, and that is said. */
public final class ProblemList {

    /** How many problems are listed. */
    public static final int MAX_PROBLEMS = 10_000;

    private static final int MAX_CHARACTERS = 80;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private int more;

    /**
     * A list without problems yet.
     *
     * @param file what problems call the file
     */
    public ProblemList(String file) {
        this.file = file;
    }

    /** Adds a problem; beyond what is listed it is only counted. */
    public void add(Problem problem) {
        if (problems.size() < MAX_PROBLEMS) {
            problems.add(problem);
        } else {
            more++;
        }
    }

    /** Adds what could not be read. */
    public void error(Location where, String message, @Nullable String expected, @Nullable String found) {
        add(new Problem(Severity.ERROR, file, where, message, expected, quoted(found)));
    }

    /** Adds what was read but is probably not meant so. */
    public void warning(Location where, String message, @Nullable String expected, @Nullable String found) {
        add(new Problem(Severity.WARNING, file, where, message, expected, quoted(found)));
    }

    /** The text between quotation marks, cut where it is long. */
    static @Nullable String quoted(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String line = text.replace('\n', ' ').replace('\r', ' ');
        return "\"" + (line.length() <= MAX_CHARACTERS ? line : line.substring(0, MAX_CHARACTERS) + "\u2026") + "\"";
    }

    /** All problems in the order of the file; if there are more than are listed, last how many. */
    public List<Problem> list() {
        if (more == 0) {
            return List.copyOf(problems);
        }
        List<Problem> all = new ArrayList<>(problems);
        all.add(Problem.error(
                file, Location.WHOLE_FILE, "there are " + more + " more problems, which are counted but not listed"));
        return all;
    }
}
