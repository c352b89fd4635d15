package org.dateline.imports.row;

/**
 * A column by what tells what it stands for.
 *
 * @param name its heading
 * @param tag its HXL tag, such as {@code #adm1+name}; empty if the table has none
 * @param values what its values tell
 */
public record TableColumn(String name, String tag, ColumnValues values) {

    /** A column of which the heading alone is known. */
    static TableColumn called(String name) {
        return new TableColumn(name, "", ColumnValues.NONE);
    }
}
