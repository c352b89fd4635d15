package org.dateline.imports.row;

import org.dateline.imports.table.Quoted;
import org.dateline.problem.Location;
import org.dateline.problem.Problems;
import org.jspecify.annotations.Nullable;

/** What is wrong with one row that comes in all the same. */
public final class RowProblems {

    private final Problems problems;
    private final Location where;
    private boolean any;

    /** No problems yet of the row at this place. */
    public RowProblems(Problems problems, Location where) {
        this.problems = problems;
        this.where = where;
    }

    /** Reports that a value is not used. */
    public void ignore(String message, String expected, @Nullable String found) {
        any = true;
        problems.error(where, message, expected, Quoted.of(found));
    }

    /** Reports that a value is used, though not all is as one would expect. */
    public void warn(String message, @Nullable String found) {
        any = true;
        problems.warning(where, message, null, Quoted.of(found));
    }

    /** Whether anything was reported. */
    public boolean any() {
        return any;
    }
}
