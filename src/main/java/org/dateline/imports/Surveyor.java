package org.dateline.imports;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.dateline.imports.row.DateOrderEvidence;
import org.dateline.imports.table.ImportRow;
import org.dateline.imports.table.ImportTable;
import org.dateline.problem.Problem;

/** Goes through a table once to see what its columns hold. */
final class Surveyor implements ImportTable.Visitor {

    private static final int EXAMPLES = 3;

    private final List<String> columns;
    private final List<Set<String>> examples = new ArrayList<>();
    private final int[] filled;
    private final DateOrderEvidence[] dates;
    private final BooleanSupplier stopped;
    private int rows;

    Surveyor(List<String> columns, BooleanSupplier stopped) {
        this.columns = columns;
        this.stopped = stopped;
        this.filled = new int[columns.size()];
        this.dates = new DateOrderEvidence[columns.size()];
        for (int column = 0; column < columns.size(); column++) {
            examples.add(new LinkedHashSet<>());
            dates[column] = DateOrderEvidence.NONE;
        }
    }

    @Override
    public boolean row(ImportRow row) {
        rows++;
        for (int column = 0; column < columns.size(); column++) {
            String cell = row.cell(column);
            if (!cell.isEmpty()) {
                filled[column]++;
                dates[column] = dates[column].with(cell);
                if (examples.get(column).size() < EXAMPLES) {
                    examples.get(column).add(cell);
                }
            }
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

    Survey survey(ImportFormat format, String title) {
        List<Survey.Column> found = IntStream.range(0, columns.size())
                .mapToObj(column -> new Survey.Column(
                        columns.get(column), List.copyOf(examples.get(column)), filled[column], dates[column]))
                .toList();
        return new Survey(format, title, found, rows);
    }
}
