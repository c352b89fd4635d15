package org.dateline.imports.time;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.language.ForPrograms;

/**
 * The words by which programs say in a table that there is nothing: R's NA, Python's nan, None and NaT, a database's NULL and
 * \N, the errors of a spreadsheet's formulas (#N/A, #REF!), and what people write. A cell that holds nothing else is taken for an empty
 * one, unless a user says that there are places or people that are called so. In a column of dates, "unknown", "undated"
 * and a database's 0000-00-00 stand for an empty cell too.
 */
public @ForPrograms("words of cells") final class Nothing {

    private static final Set<String> WORDS = Set.of(
            "na",
            "n/a",
            "n.a.",
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
            "(null)",
            "(blank)",
            "not available",
            "not applicable");

    /** What else says that a date is not known. */
    private static final Set<String> OF_DATES = Set.of(
            "unknown",
            "unk",
            "unknown date",
            "not known",
            "undated",
            "n.d.",
            "nd",
            "no date",
            "tbd",
            "tba",
            "tbc",
            "invalid date",
            "not recorded",
            "0000-00-00",
            "0000-00-00 00:00:00",
            "0000-00-00t00:00:00",
            "00/00/0000",
            "pending",
            "inconnu",
            "unbekannt",
            "desconocido");

    private static final Pattern ERROR =
            Pattern.compile("#[\\p{Lu}\\d/_]{2,20}[!?]|#N/A!?|#NV|#N/D|#GETTING_DATA|#ERROR!|Err:\\d{3}");

    private static final int LONGEST =
            WORDS.stream().mapToInt(String::length).max().orElse(0);

    private static final int LONGEST_OF_DATES =
            OF_DATES.stream().mapToInt(String::length).max().orElse(0);

    private Nothing() {}

    /** Whether a cell of a column of dates says that there is none; an empty cell does. */
    public static boolean isSaidOfDate(String cell) {
        return isSaidBy(cell)
                || (cell.length() <= LONGEST_OF_DATES && OF_DATES.contains(cell.toLowerCase(Locale.ROOT)));
    }

    /** Whether a cell says that there is nothing; an empty cell does. */
    public static boolean isSaidBy(String cell) {
        return cell.isEmpty() || isWord(cell) || isError(cell);
    }

    /** Whether a cell holds a word that may say that there is nothing, and may be a name. */
    public static boolean isWord(String cell) {
        return cell.length() <= LONGEST && WORDS.contains(cell.toLowerCase(Locale.ROOT));
    }

    /** Whether a cell holds nothing but the error of a spreadsheet's formula, in whatever language. */
    public static boolean isError(String cell) {
        return !cell.isEmpty()
                && (cell.charAt(0) == '#' || cell.charAt(0) == 'E')
                && ERROR.matcher(cell).matches();
    }
}
