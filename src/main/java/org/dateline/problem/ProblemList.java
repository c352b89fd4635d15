package org.dateline.problem;

import static org.dateline.language.Tr.tr;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A list of problems to which any number is added: beyond a limit they are only counted, and the last entry says how many there are. */
public final class ProblemList extends AbstractList<Problem> {

    private final String file;
    private final List<Problem> listed = new ArrayList<>();
    private int errors;
    private int warnings;

    /** @param file what the last entry calls the file */
    public ProblemList(String file) {
        this.file = file;
    }

    /** One that begins with these. */
    public ProblemList(String file, Collection<Problem> earlier) {
        this(file);
        addAll(earlier);
    }

    @Override
    public boolean add(Problem problem) {
        if (listed.size() < Problems.MAX_LISTED) {
            listed.add(problem);
        } else if (problem.severity() == Severity.ERROR) {
            errors++;
        } else {
            warnings++;
        }
        return true;
    }

    @Override
    public Problem get(int index) {
        return index == listed.size() && hasMore() ? more() : listed.get(index);
    }

    @Override
    public int size() {
        return listed.size() + (hasMore() ? 1 : 0);
    }

    private boolean hasMore() {
        return errors + warnings > 0;
    }

    private Problem more() {
        String message = tr(
                "there are more problems than are listed: {0} further errors and {1} further warnings",
                errors, warnings);
        return new Problem(
                errors > 0 ? Severity.ERROR : Severity.WARNING, file, Location.WHOLE_FILE, message, null, null);
    }
}
