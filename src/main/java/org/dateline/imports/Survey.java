package org.dateline.imports;

import java.util.List;
import org.dateline.imports.row.ColumnMapping;
import org.dateline.imports.row.DateOrderEvidence;
import org.dateline.imports.row.ImportField;

/**
 * What is in a file before anything is made of it.
 *
 * @param title the title that it gives itself, or its name
 * @param rows how many rows it has, those that cannot be read too
 */
public record Survey(ImportFormat format, String title, List<Column> columns, int rows) {

    public Survey {
        columns = List.copyOf(columns);
    }

    /** The names of the columns. */
    public List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    /** What the dates tell of their order. */
    public DateOrderEvidence dates(ColumnMapping mapping) {
        return mapping.column(ImportField.START)
                .map(column -> columns.get(column).dates())
                .filter(DateOrderEvidence::matters)
                .or(() -> mapping.column(ImportField.END)
                        .map(column -> columns.get(column).dates()))
                .orElse(DateOrderEvidence.NONE);
    }

    /**
     * A column, by a name unlike the others'.
     *
     * @param examples its first values, no two alike; empty if it holds nothing
     * @param filled in how many rows it holds something
     * @param dates what its values tell of the order of day and month
     */
    public record Column(String name, List<String> examples, int filled, DateOrderEvidence dates) {

        public Column {
            examples = List.copyOf(examples);
        }
    }
}
