package org.dateline.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a file, in words a user can act on.
 *
 * @param severity how much it costs
 * @param file the file's name or path as the user gave it
 * @param where where in the file it stands
 * @param message what is wrong, one sentence without a full stop
 * @param expected what would have been right, or null where the message says it all
 * @param found what stands there instead, or null where nothing does
 */
public record Problem(
        Severity severity,
        String file,
        Location where,
        String message,
        @Nullable String expected,
        @Nullable String found) {

    public Problem {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(file);
        Objects.requireNonNull(where);
        Objects.requireNonNull(message);
    }

    /** An error without an expected and a found value. */
    public static Problem error(String file, Location where, String message) {
        return new Problem(Severity.ERROR, file, where, message, null, null);
    }

    /** A warning without an expected and a found value. */
    public static Problem warning(String file, Location where, String message) {
        return new Problem(Severity.WARNING, file, where, message, null, null);
    }

    /** A warning about a file as a whole. */
    public static Problem warning(String file, String message) {
        return warning(file, Location.WHOLE_FILE, message);
    }

    /** The same problem with what was expected and what was found. */
    public Problem expecting(String expectedValue, @Nullable String foundValue) {
        return new Problem(severity, file, where, message, expectedValue, foundValue);
    }

    /** Where the problem stands: file, line, path, record, byte offset, as far as known. */
    public String place() {
        List<String> parts = new ArrayList<>();
        parts.add(file);
        if (!where.describe().isEmpty()) {
            parts.add(where.describe());
        }
        return String.join(", ", parts);
    }

    /** One line: severity, place, message, expected and found. */
    public String describe() {
        StringBuilder text = new StringBuilder(severity == Severity.ERROR ? "error: " : "warning: ")
                .append(place())
                .append(": ")
                .append(message);
        if (expected != null) {
            text.append("; expected ").append(expected);
        }
        if (found != null) {
            text.append(expected == null ? "; found " : ", found ").append(found);
        }
        return text.toString();
    }
}
