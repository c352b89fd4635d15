package org.dateline.imports;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.dateline.imports.row.ColumnMapping;
import org.dateline.imports.row.ColumnValues;
import org.dateline.imports.row.HxlTags;
import org.dateline.imports.row.ImportField;
import org.dateline.imports.row.PointOrder;
import org.dateline.imports.row.Profile;
import org.dateline.imports.row.TableColumn;
import org.dateline.imports.time.DateOrderEvidence;
import org.dateline.imports.time.TimeColumns;
import org.dateline.imports.time.TimeEvidence;
import org.dateline.imports.time.TimeOptions;

/**
 * What is in a file before anything is made of it.
 *
 * @param title the title that it gives itself, or its name
 * @param rows how many rows it has, those that cannot be read too
 * @param profile whose table it is
 */
public record Survey(ImportFormat format, String title, List<Column> columns, int rows, Profile profile) {

    public Survey {
        columns = List.copyOf(columns);
    }

    /** The names of the columns. */
    public List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    /** Whose table it is by its columns, whatever it is read as. */
    public Profile recognised() {
        return Profile.of(names());
    }

    /** The same file, read as this compiler's. */
    public Survey as(Profile wanted) {
        return new Survey(format, title, columns, rows, wanted);
    }

    /** Which columns say when, by their headings and their values. */
    public TimeColumns timeColumns() {
        return TimeColumns.of(columns.stream()
                .map(column -> new TimeColumns.Column(column.heading(), column.times()))
                .toList());
    }

    /** What the columns stand for, as far as headings and values tell. */
    public ColumnMapping proposed() {
        return ColumnMapping.proposed(profile, tableColumns(), timeColumns());
    }

    private List<TableColumn> tableColumns() {
        return columns.stream()
                .map(column -> new TableColumn(column.name(), column.tag(), column.values()))
                .toList();
    }

    /** Whether latitude and longitude stand the other way round than these columns say. */
    public Optional<PointOrder.Doubt> pointOrder(ColumnMapping mapping) {
        return PointOrder.doubt(mapping, tableColumns());
    }

    /** What the values of the columns of beginning and end tell. */
    public TimeEvidence times(ColumnMapping mapping) {
        TimeEvidence start = times(mapping, ImportField.START);
        return start.and(times(mapping, ImportField.END));
    }

    private TimeEvidence times(ColumnMapping mapping, ImportField field) {
        return mapping.column(field).map(column -> columns.get(column).times()).orElse(TimeEvidence.NONE);
    }

    /** What the dates tell of their order. */
    public DateOrderEvidence dates(ColumnMapping mapping) {
        return times(mapping).order();
    }

    /** How times are read where nobody says otherwise. */
    public TimeOptions timeOptions(ColumnMapping mapping, ZoneId zone) {
        TimeEvidence times = times(mapping);
        ZoneId where = profile.zone().orElse(zone);
        return new TimeOptions(where, times.order().order(), null, times.isMidnightTheDay(), times.numbers());
    }

    /**
     * A column, by a name unlike the others'.
     *
     * @param examples its first values, no two alike; empty if it holds nothing
     * @param filled in how many rows it holds something
     * @param tag its HXL tag; empty if it has none
     * @param times what its values tell of them as times
     * @param values what else they tell
     */
    public record Column(
            String name, String tag, List<String> examples, int filled, TimeEvidence times, ColumnValues values) {

        public Column {
            examples = List.copyOf(examples);
        }

        /** What names it best to one who looks for dates. */
        private String heading() {
            return tag.isEmpty() ? name : HxlTags.dateHeading(tag).orElse(name);
        }
    }
}
