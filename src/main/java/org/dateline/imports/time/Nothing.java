package org.dateline.imports.time;

import java.util.Locale;
import java.util.Set;

/**
 * The words by which programs say in a table that there is nothing: R's NA, Python's nan, None and NaT, a database's NULL and
 * \N, a spreadsheet's #N/A, and what people write. In a column of dates, numbers, places, sources or addresses they stand for an
 * empty cell; a title and a description are taken as they stand.
 */
public final class Nothing {

    private static final Set<String> WORDS = Set.of(
            "na",
            "n/a",
            "n.a.",
            "#n/a",
            "nan",
            "nat",
            "null",
            "none",
            "nil",
            "\\n",
            "<na>",
            "-",
            "--",
            "---",
            "\u2013",
            "\u2014",
            ".",
            "..",
            "?",
            "#value!",
            "#ref!",
            "(null)",
            "(blank)",
            "not available",
            "not applicable");

    private static final int LONGEST =
            WORDS.stream().mapToInt(String::length).max().orElse(0);

    private Nothing() {}

    /** Whether a cell says that there is nothing; an empty cell does. */
    public static boolean isSaidBy(String cell) {
        return cell.isEmpty() || (cell.length() <= LONGEST && WORDS.contains(cell.toLowerCase(Locale.ROOT)));
    }
}
