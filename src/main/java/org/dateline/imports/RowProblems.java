package org.dateline.imports;

import org.dateline.problem.Location;
import org.jspecify.annotations.Nullable;

/** What is wrong with one row that comes in all the same. */
final class RowProblems {

    private final ProblemList problems;
    private final Location where;
    private boolean any;

    RowProblems(ProblemList problems, Location where) {
        this.problems = problems;
        this.where = where;
    }

    /** Reports that a value is not used. */
    void ignore(String message, String expected, @Nullable String found) {
        any = true;
        problems.error(where, message, expected, found);
    }

    boolean any() {
        return any;
    }
}
