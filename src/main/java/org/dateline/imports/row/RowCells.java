package org.dateline.imports.row;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.imports.table.ImportRow;
import org.dateline.imports.table.PlainText;
import org.dateline.imports.table.Point;
import org.dateline.imports.time.Nothing;
import org.dateline.problem.Location;
import org.jspecify.annotations.Nullable;

/** A row by the fields that its columns stand for. */
public final class RowCells {

    private final ImportRow row;
    private final ColumnMapping mapping;
    private final List<String> columns;
    private final @Nullable Set<String> empty;
    private final Profile profile;
    private final boolean isOwn;

    /**
     * The cells of a row under these headings.
     *
     * @param empty the words that say in columns of names that there is nothing, in lower case; null for the usual ones
     * @param profile whose table it is
     * @param isOwn whether this program has exported it, and has written nothing where there is nothing
     */
    public RowCells(
            ImportRow row,
            ColumnMapping mapping,
            List<String> columns,
            @Nullable Set<String> empty,
            Profile profile,
            boolean isOwn) {
        this.row = row;
        this.mapping = mapping;
        this.columns = columns;
        this.empty = empty;
        this.profile = profile;
        this.isOwn = isOwn;
    }

    /** The row without what it says of the time in columns of this program. */
    RowCells withoutMoments() {
        Map<ImportField, Integer> left = new EnumMap<>(ImportField.class);
        left.putAll(mapping.columns());
        MOMENTS.forEach(left::remove);
        return new RowCells(row, new ColumnMapping(left), columns, empty, profile, isOwn);
    }

    private static final Set<ImportField> MOMENTS =
            EnumSet.of(ImportField.START, ImportField.START_LATEST, ImportField.END_EARLIEST, ImportField.END);

    private static final Set<ImportField> DATES =
            EnumSet.of(ImportField.START, ImportField.END, ImportField.TIME_OF_DAY, ImportField.END_TIME_OF_DAY);

    /** Fields that hold words, in which a name may be "None" or "NA". */
    private static final Set<ImportField> NAMES = EnumSet.of(
            ImportField.TITLE,
            ImportField.CATEGORY,
            ImportField.DETAIL,
            ImportField.ACTOR,
            ImportField.OTHER_ACTOR,
            ImportField.TEXT,
            ImportField.PLACE,
            ImportField.DISTRICT,
            ImportField.PROVINCE,
            ImportField.COUNTRY,
            ImportField.SOURCE,
            ImportField.SECOND_SOURCE,
            ImportField.THIRD_SOURCE);

    /** Whether a field holds words, in which a name may be "None" or "NA". */
    public static boolean isOfNames(ImportField field) {
        return NAMES.contains(field);
    }

    /**
     * The value of a field; empty if it has none, no column stands for it, or the cell {@linkplain Nothing says} that there is
     * nothing.
     */
    public String get(ImportField field) {
        String cell = mapping.column(field).map(row::cell).orElse("");
        boolean nothing = !(isOwn && empty == null) && isNothing(field, cell);
        return nothing ? "" : profile.isHtml() && field != ImportField.URL ? PlainText.of(cell) : cell;
    }

    private boolean isNothing(ImportField field, String cell) {
        if (DATES.contains(field)) {
            return Nothing.isSaidOfDate(cell);
        }
        return empty == null || !NAMES.contains(field)
                ? Nothing.isSaidBy(cell)
                : Nothing.isError(cell) || empty.contains(cell.toLowerCase(Locale.ROOT));
    }

    boolean has(ImportField field) {
        return !get(field).isEmpty();
    }

    boolean hasColumn(ImportField field) {
        return mapping.column(field).isPresent();
    }

    /** What the file calls the column of a field that has one. */
    public String columnOf(ImportField field) {
        return mapping.column(field).map(columns::get).orElse(field.title());
    }

    /** In which non-empty line of the file the value of a field stands. */
    int paragraphOf(ImportField field) {
        return mapping.column(field).map(row::paragraphOf).orElse(row.paragraph());
    }

    /** The line in which the row begins, counted over the non-empty lines of the file from 1. */
    public int paragraph() {
        return row.paragraph();
    }

    /** Where the row begins. */
    public Location where() {
        return row.where();
    }

    List<Point> points() {
        return row.points();
    }
}
