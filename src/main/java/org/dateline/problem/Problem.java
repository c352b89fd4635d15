package org.dateline.problem;

import static org.dateline.language.Tr.tr;

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
        return where.describe().isEmpty() ? file : tr("{0}, {1}", file, where.describe());
    }

    /** One line: severity, place, message, expected and found. */
    public String describe() {
        return severity == Severity.ERROR ? tr("error: {0}", placed()) : tr("warning: {0}", placed());
    }

    /** What is wrong, without the place in the file, which one who fills in a form does not see. */
    public String unplaced() {
        if (expected == null) {
            return found == null ? message : tr("{0}, found {1}", message, found);
        }
        return found == null
                ? tr("{0}: expected {1}", message, expected)
                : tr("{0}: expected {1}, found {2}", message, expected, found);
    }

    /** One line without the severity. */
    String placed() {
        if (expected == null) {
            return found == null
                    ? tr("{0}: {1}", place(), message)
                    : tr("{0}: {1}; found {2}", place(), message, found);
        }
        return found == null
                ? tr("{0}: {1}; expected {2}", place(), message, expected)
                : tr("{0}: {1}; expected {2}, found {3}", place(), message, expected, found);
    }
}
