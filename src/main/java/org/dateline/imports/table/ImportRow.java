package org.dateline.imports.table;

import java.util.List;
import org.dateline.problem.Location;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file, read as far as the file's own format goes.
 *
 * @param where the line in which it begins, and its JSON path where it has one
 * @param paragraph the same line, counted over the non-empty lines of the file from 1
 * @param cells its values in the order of the table's columns, stripped; empty texts where there are none
 * @param cellParagraphs the line of each cell, counted like {@code paragraph}; or null where all stand in that
 * @param points where it lies, if the format says that apart from the cells
 */
public record ImportRow(
        Location.InText where, int paragraph, List<String> cells, int @Nullable [] cellParagraphs, List<Point> points) {

    /** The value of a column, stripped; empty if there is none. */
    public String cell(int column) {
        return cells.get(column);
    }

    /** In which non-empty line of the file the value of a column stands. */
    public int paragraphOf(int column) {
        return cellParagraphs == null ? paragraph : cellParagraphs[column];
    }
}
