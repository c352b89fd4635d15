package org.dateline.export.table;

import java.util.regex.Pattern;

/** Keeps a spreadsheet from taking a text for a formula, which it would work out when the table is opened or pasted. */
public final class FormulaGuard {

    /** Apostrophes before it count too, so that one can be taken away again without doubt. */
    private static final Pattern FORMULA = Pattern.compile("^'*[ \u00a0]*[=+\\-@\\t\\r\\n\uff1d\uff0b\uff0d\uff20]");
    /** What a spreadsheet takes for the number that it is. */
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private FormulaGuard() {}

    /** The text, with an apostrophe before it where it would be a formula. */
    public static String guarded(String text) {
        return isFormula(text) ? "'" + text : text;
    }

    /** The same of a cell that may be a number: one below zero has its sign and no apostrophe. */
    static String guardedUnlessNumber(String cell) {
        return NUMBER.matcher(cell).matches() ? cell : guarded(cell);
    }

    private static boolean isFormula(String text) {
        return FORMULA.matcher(text).find();
    }
}
