package org.dateline.export.rows;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dateline.database.EventRows;
import org.dateline.export.table.FormulaGuard;

/**
 * Rows as CSV after RFC 4180 with the names of their columns above them, so that an import reads them. A text that a spreadsheet would take for a formula has
 * an apostrophe before it.
 */
final class CsvRows implements RowForm.Rows {

    private final CSVPrinter csv;
    private final List<EventRows.Column> columns;

    CsvRows(Writer writer, List<EventRows.Column> columns) throws IOException {
        this.csv = new CSVPrinter(writer, CSVFormat.RFC4180);
        this.columns = columns;
        csv.printRecord(columns.stream().map(column -> FormulaGuard.guarded(column.name())));
    }

    @Override
    public void row(EventRows.Row row) throws IOException {
        List<String> cells = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            String cell = row.cells().get(i);
            cells.add(
                    cell == null
                            ? ""
                            : columns.get(i).kind() == EventRows.Kind.NUMBER
                                    ? cell
                                    : FormulaGuard.guardedUnlessNumber(cell));
        }
        csv.printRecord(cells);
    }

    @Override
    public void end() throws IOException {
        csv.flush();
    }
}
