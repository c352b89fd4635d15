package org.dateline.app.options;

import java.util.ArrayList;
import java.util.List;

/** Lines of text in columns. */
public final class TextTable {

    private static final String INDENT = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    /** Adds a row of cells. */
    public void row(String... cells) {
        rows.add(List.of(cells));
    }

    /** How wide each column is, but for cells that end their row. */
    private List<Integer> widths() {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int column = 0; column < row.size() - 1; column++) {
                int length = row.get(column).length();
                if (column == widths.size()) {
                    widths.add(length);
                } else {
                    widths.set(column, Math.max(widths.get(column), length));
                }
            }
        }
        return widths;
    }

    /** The lines, indented, each ended; the last cell of a row is as long as it is. */
    @Override
    public String toString() {
        List<Integer> widths = widths();
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            text.append(INDENT);
            for (int column = 0; column < row.size(); column++) {
                String cell = row.get(column);
                boolean last = column == row.size() - 1;
                text.append(cell).append(last ? "" : " ".repeat(widths.get(column) - cell.length()) + INDENT);
            }
            text.append(System.lineSeparator());
        }
        return text.toString();
    }
}
