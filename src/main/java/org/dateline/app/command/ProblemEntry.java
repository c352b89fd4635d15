package org.dateline.app.command;

import java.util.Locale;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.jspecify.annotations.Nullable;

/** A problem; line and path for text files, record and byte offset for binary ones, null otherwise. */
record ProblemEntry(
        String severity,
        String file,
        @Nullable Integer line,
        @Nullable String path,
        @Nullable Integer record,
        @Nullable Long offset,
        @Nullable String expected,
        @Nullable String found,
        String message) {

    static ProblemEntry of(Problem problem) {
        Location.@Nullable InText text = problem.where() instanceof Location.InText in ? in : null;
        Location.@Nullable InRecord binary = problem.where() instanceof Location.InRecord in ? in : null;
        return new ProblemEntry(
                problem.severity().name().toLowerCase(Locale.ROOT),
                problem.file(),
                text == null ? null : text.line(),
                text == null ? null : text.path(),
                binary == null ? null : binary.record(),
                binary == null ? null : binary.offsetBytes(),
                problem.expected(),
                problem.found(),
                problem.message());
    }
}
