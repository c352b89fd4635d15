package org.dateline.shapefile.dbf;

import java.util.Date;

/**
 * A column of a .dbf.
 *
 * @param name its name, unique in the table
 * @param type the letter of its type, such as 'C'
 * @param decimals how many digits stand behind the point
 * @param offset where in a row it begins; the deletion mark stands at 0
 */
public record DbfField(String name, char type, int length, int decimals, int offset, boolean isReadable) {

    /** What stands for the doubles of Visual FoxPro here; in the file their letter is that of a memo. */
    static final char FOXPRO_DOUBLE = 'b';

    /** Memos, pictures, money and what else has its meaning outside the .dbf or is not a shapefile's. */
    private static final String UNREADABLE = "BGMPWYQ@+0";

    private static final int INTEGER_DIGITS = 9;
    private static final int LONG_DIGITS = 18;

    /** Whether values of a type can be read; the others' meaning lies outside the .dbf or is not a shapefile's. */
    static boolean isReadable(char type) {
        return UNREADABLE.indexOf(type) < 0;
    }

    /** Whether its values stand in the row as in memory. */
    boolean isBinary() {
        return type == FOXPRO_DOUBLE || type == 'T';
    }

    boolean isNumberInText() {
        return type == 'N' || type == 'F';
    }

    /** The type of its values: whole numbers as narrow as the column's width allows. */
    public Class<?> binding() {
        return switch (type) {
            case 'N' ->
                decimals > 0 || length > LONG_DIGITS
                        ? Double.class
                        : length > INTEGER_DIGITS ? Long.class : Integer.class;
            case 'F', 'O', FOXPRO_DOUBLE -> Double.class;
            case 'I' -> Integer.class;
            case 'D', 'T' -> Date.class;
            case 'L' -> Boolean.class;
            default -> String.class;
        };
    }

    /** The length that a type must have, or 0 if it may have any. */
    static int fixedLength(char type) {
        return switch (type) {
            case 'D', 'O', 'T' -> 8;
            case 'L' -> 1;
            case 'I' -> 4;
            default -> 0;
        };
    }
}
