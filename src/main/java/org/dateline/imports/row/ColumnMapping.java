package org.dateline.imports.row;

import static org.dateline.language.Tr.tr;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.imports.time.TimeColumns;
import org.dateline.imports.time.TimeEvidence;
import org.dateline.text.Folding;

/**
 * Which column stands for which field: a field has one column at most, a column one field at most.
 *
 * @param columns the position of the column, counted from 0, by field
 */
public record ColumnMapping(Map<ImportField, Integer> columns) {

    /** Nothing stands for anything. */
    public static final ColumnMapping NONE = new ColumnMapping(Map.of());

    /** What a title is made from where no column holds it. */
    private static final Set<ImportField> TITLE_PARTS = Set.of(
            ImportField.CATEGORY,
            ImportField.DETAIL,
            ImportField.ACTOR,
            ImportField.PLACE,
            ImportField.DISTRICT,
            ImportField.PROVINCE);

    public ColumnMapping {
        columns = Map.copyOf(columns);
    }

    /** All columns taken by their names alone, as where nothing is known of their values. */
    public static ColumnMapping proposed(List<String> names) {
        return proposed(
                Profile.of(names),
                names.stream().map(TableColumn::called).toList(),
                TimeColumns.of(names.stream()
                        .map(name -> new TimeColumns.Column(name, TimeEvidence.NONE))
                        .toList()));
    }

    /**
     * The columns of times as they were found, the others by the compiler's names, or by tags, headings and values.
     *
     * @param profile whose table it is
     */
    public static ColumnMapping proposed(Profile profile, List<TableColumn> columns, TimeColumns times) {
        return ColumnChoice.of(profile, columns, times);
    }

    static String folded(String name) {
        return Folding.fold(name).replace(' ', '_').replace('-', '_');
    }

    /** The position of the field's column, or empty. */
    public Optional<Integer> column(ImportField field) {
        return Optional.ofNullable(columns.get(field));
    }

    /** The field that the column stands for, or empty. */
    public Optional<ImportField> field(int column) {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue() == column)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The same, with the column standing for this field and for no other, and the field for no other column. */
    public ColumnMapping with(ImportField field, int column) {
        Map<ImportField, Integer> changed = new EnumMap<>(ImportField.class);
        changed.putAll(without(column).columns);
        changed.put(field, column);
        return new ColumnMapping(changed);
    }

    /** The same, with the column standing for nothing. */
    public ColumnMapping without(int column) {
        return new ColumnMapping(columns.entrySet().stream()
                .filter(entry -> entry.getValue() != column)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** What is still missing, in words, or empty if events can be read. */
    public Optional<String> missing() {
        boolean titled =
                columns.containsKey(ImportField.TITLE) || TITLE_PARTS.stream().anyMatch(columns::containsKey);
        boolean dated = columns.containsKey(ImportField.START) || columns.containsKey(ImportField.YEAR);
        if (titled) {
            return dated ? Optional.empty() : Optional.of(tr("a column with the date"));
        }
        return Optional.of(
                dated
                        ? tr("a column with the title, or with a category, actor or place to make it from")
                        : tr(
                                "a column with the date, and a column with the title, or with a category, actor or place to make it from"));
    }
}
