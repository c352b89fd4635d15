package org.dateline.problem;

import java.util.ArrayList;
import java.util.List;

/**
 * What was read of a file, and what was wrong with the rest of it.
 *
 * @param value what could be read
 * @param problems what could not, in the order of the file; empty if all is well
 * @param <T> the type of what was read
 */
public record Loaded<T>(T value, List<Problem> problems) {

    public Loaded {
        problems = List.copyOf(problems);
    }

    /** A result with further problems after its own. */
    public Loaded<T> with(List<Problem> more) {
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(more);
        return new Loaded<>(value, all);
    }

    /** Whether any problem is an error. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
