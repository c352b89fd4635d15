package org.dateline.export.table;

import java.util.regex.Pattern;

/** Keeps a spreadsheet from taking a text for a formula, which it would work out when the table is opened or pasted. */
public final class FormulaGuard {

    /**
     * White space and unseen characters before it are passed over, as some spreadsheets do. Apostrophes before it count too, so that one
     * can be taken away again without doubt.
     */
    private static final Pattern FORMULA = Pattern.compile(
            "^'*(?:[\\p{Z}\\p{Cf}\\p{Cc}\\u115f\\u1160\\u3164]*+[=+\\-@\\u2212\\ufe62\\ufe63\\ufe66\\ufe6b\\uff1d\\uff0b\\uff0d\\uff20]|[\\t\\r\\n])");
    /** What a spreadsheet takes for the number that it is. */
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");

    private FormulaGuard() {}

    /** The text, with an apostrophe before it where it would be a formula. */
    public static String guarded(String text) {
        return isFormula(text) ? "'" + text : text;
    }

    /** The same of a cell that may be a number: one below zero has its sign and no apostrophe. */
    public static String guardedUnlessNumber(String cell) {
        return NUMBER.matcher(cell).matches() ? cell : guarded(cell);
    }

    /** Whether a spreadsheet may take a text for a formula, though apostrophes may stand before it. */
    public static boolean isFormula(String text) {
        return FORMULA.matcher(text).find();
    }
}
