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

    private int width(int column) {
        return rows.stream()
                .filter(row -> row.size() > column + 1)
                .mapToInt(row -> row.get(column).length())
                .max()
                .orElse(0);
    }

    /** The lines, indented, each ended; the last cell of a row is as long as it is. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            text.append(INDENT);
            for (int column = 0; column < row.size(); column++) {
                String cell = row.get(column);
                boolean last = column == row.size() - 1;
                text.append(cell).append(last ? "" : " ".repeat(width(column) - cell.length()) + INDENT);
            }
            text.append(System.lineSeparator());
        }
        return text.toString();
    }
}
