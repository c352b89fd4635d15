package org.dateline.imports;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.dateline.imports.field.FieldTally;
import org.dateline.imports.row.ColumnValues;
import org.dateline.imports.row.HxlTags;
import org.dateline.imports.row.Profile;
import org.dateline.imports.table.ImportRow;
import org.dateline.imports.table.ImportTable;
import org.dateline.imports.table.Stated;
import org.dateline.imports.time.TimeTally;
import org.dateline.problem.Problem;

/** Goes through a table once to see what its columns hold. */
final class Surveyor implements ImportTable.Visitor {

    private static final int EXAMPLES = 3;

    private final List<Column> columns;
    private final BooleanSupplier stopped;
    private int rows;

    private static final class Column {

        private final String name;
        private final Set<String> examples = new LinkedHashSet<>();
        private final TimeTally times = new TimeTally();
        private final ColumnValues.Tally values = new ColumnValues.Tally();
        private final FieldTally asField = new FieldTally();
        private String tag = "";
        private int filled;

        Column(String name) {
            this.name = name;
        }

        void add(String cell) {
            if (!cell.isEmpty()) {
                filled++;
                times.add(cell);
                values.add(cell);
                asField.add(cell);
                if (examples.size() < EXAMPLES) {
                    examples.add(cell);
                }
            }
        }

        Survey.Column survey() {
            return new Survey.Column(
                    name, tag, List.copyOf(examples), filled, times.evidence(), values.values(), asField.type());
        }
    }

    Surveyor(List<String> columns, BooleanSupplier stopped) {
        this.columns = columns.stream().map(Column::new).toList();
        this.stopped = stopped;
    }

    @Override
    public boolean row(ImportRow row) {
        rows++;
        if (rows == 1 && HxlTags.areIn(row.cells())) {
            for (int column = 0; column < columns.size(); column++) {
                columns.get(column).tag = row.cell(column);
            }
            return !stopped.getAsBoolean();
        }
        for (int column = 0; column < columns.size(); column++) {
            columns.get(column).add(row.cell(column));
        }
        return !stopped.getAsBoolean();
    }

    @Override
    public boolean leftOut(Problem problem) {
        rows++;
        return !stopped.getAsBoolean();
    }

    @Override
    public void remark(Problem problem) {
        // Told when the rows are read
    }

    Survey survey(ImportFormat format, ImportTable table) {
        List<Survey.Column> found = columns.stream().map(Column::survey).toList();
        Profile profile = Profile.of(found.stream().map(Survey.Column::name).toList());
        Stated stated = table.stated().isAnything() ? table.stated() : OwnColumns.stated(found);
        return new Survey(format, table.title(), found, rows, profile, stated);
    }
}
