package org.dateline.imports.field;

import static org.dateline.language.Tr.tr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.imports.row.RowProblems;
import org.dateline.imports.table.ImportRow;
import org.dateline.imports.time.Nothing;
import org.dateline.model.EventField;
import org.dateline.model.field.FieldType;
import org.dateline.model.field.FieldValue;
import org.dateline.text.ListText;
import org.jspecify.annotations.Nullable;

/** What rows hold in the columns that are kept as fields; events with the same value share it. */
public final class RowFields {

    /** So many values of a column are shared, so that one with another in each row costs no more than its values. */
    private static final int MOST_SHARED = 10_000;

    private final KeptColumns kept;
    private final List<Map<String, FieldValue>> shared = new ArrayList<>();

    /** The fields of rows of a table of which these columns are kept. */
    public RowFields(KeptColumns kept) {
        this.kept = kept;
        kept.columns().forEach(column -> shared.add(new HashMap<>()));
    }

    /** The values of a row, in the order of its columns; a cell that is not of its column's type is reported and not used. */
    public List<FieldValue> of(ImportRow row, RowProblems problems) {
        List<FieldValue> values = new ArrayList<>();
        for (int i = 0; i < shared.size(); i++) {
            KeptColumns.Kept column = kept.columns().get(i);
            String cell = row.cell(column.column());
            if (column.isOfExport() ? cell.isEmpty() : Nothing.isSaidBy(cell)) {
                continue;
            }
            FieldValue value = shared.get(i).get(cell);
            if (value == null) {
                value = value(column, cell);
                if (value != null && shared.get(i).size() < MOST_SHARED) {
                    shared.get(i).put(cell, value);
                }
            }
            if (value == null) {
                problems.ignore(
                        tr(
                                "\"{0}\" is not used; the file has changed",
                                column.field().name()),
                        column.field().type() == FieldType.NUMBER ? tr("a number") : tr("yes or no"),
                        cell);
            } else {
                values.add(value);
            }
        }
        return values;
    }

    private static @Nullable FieldValue value(KeptColumns.Kept column, String cell) {
        EventField field = column.field();
        return switch (field.type()) {
            case LIST ->
                new FieldValue(
                        field.id(),
                        FieldType.LIST,
                        column.isOfExport() ? ListText.read(cell, ";").texts() : FieldTally.items(cell));
            case YESNO ->
                FieldTally.isYesNo(cell)
                        ? FieldValue.of(
                                field.id(), FieldType.YESNO, FieldTally.isYes(cell) ? FieldValue.YES : FieldValue.NO)
                        : null;
            case NUMBER -> FieldValue.isNumber(cell) ? FieldValue.of(field.id(), FieldType.NUMBER, cell) : null;
            default -> FieldValue.of(field.id(), field.type(), cell);
        };
    }
}
