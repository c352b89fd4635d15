package org.dateline.imports.row;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.model.Figure;
import org.dateline.model.Measure;
import org.dateline.text.Amount;
import org.jspecify.annotations.Nullable;

/** The number of people killed, as the file gives it: its own number, not that of the sources it names. */
public final class RowFigures {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.0+)?|\\d{1,3}([, ]\\d{3}){1,2}");
    private static final String ID = "killed";

    private final String fileId;
    private @Nullable Measure measure;

    /** @param fileId the id of the file as a source */
    public RowFigures(String fileId) {
        this.fileId = fileId;
    }

    /** The figures of a row; a cell that is no number is reported and not used. */
    public List<Figure> of(RowCells row, RowProblems problems) {
        String cell = row.get(ImportField.FATALITIES);
        if (cell.isEmpty()) {
            return List.of();
        }
        String column = row.columnOf(ImportField.FATALITIES);
        if (!NUMBER.matcher(cell).matches()) {
            problems.ignore(
                    "\"" + column + "\" is not used; the event comes in without the number", "a whole number", cell);
            return List.of();
        }
        if (measure == null) {
            measure = new Measure(ID, name(column), "people");
        }
        double number = Double.parseDouble(cell.replace(",", "").replace(" ", ""));
        return List.of(new Figure(ID, Amount.exactly(number), cell, null, fileId, row.paragraph()));
    }

    private static String name(String column) {
        String spaced = column.replace('_', ' ').strip();
        return spaced.isEmpty() ? column : spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }

    /** What is counted; empty if no row has a number. */
    public List<Measure> measures() {
        return measure == null ? List.of() : List.of(measure);
    }
}
