package org.dateline.imports.table.book;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;

/** The sheets of a spreadsheet's file. */
interface Workbook {

    /** How many columns a table may have; rows have one more cell where they have more. */
    int MOST_COLUMNS = 1000;

    /** A sheet by its name, and whether the file hides it. */
    record Sheet(String name, boolean hidden) {}

    /** What is given rows. */
    interface Rows {

        /**
         * Takes the cells of a row as texts, stripped: dates as ISO 8601, a day alone where the cell shows a day.
         *
         * @param number from 1, as the spreadsheet shows it
         * @return false to see no more
         */
        boolean row(int number, List<String> cells);
    }

    /** In their order. */
    List<Sheet> sheets();

    /** How many cells of the rows that were gone through last have a formula and no value of it. */
    default int unresolved() {
        return 0;
    }

    /**
     * The numbers of the rows of a sheet that the spreadsheet does not show; takes a pass over the file.
     *
     * @throws IOException if the file cannot be read, or is broken
     */
    BitSet hiddenRows(int sheet) throws IOException;

    /**
     * Goes through the rows of a sheet that have cells.
     *
     * @throws IOException if the file cannot be read, or is broken
     */
    void forEach(int sheet, Rows rows) throws IOException;
}
