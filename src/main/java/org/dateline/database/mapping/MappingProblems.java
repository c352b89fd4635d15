package org.dateline.database.mapping;

import static org.dateline.language.Tr.tr;

import java.util.List;
import java.util.Optional;
import org.dateline.database.EngineConnection.Column;
import org.dateline.database.TableSample;
import org.dateline.database.mapping.SourceMapping.Use;
import org.dateline.text.Nearest;

/** What is wrong with what columns are to stand for, beside each of them. */
public final class MappingProblems {

    private final TableSample table;
    private final SourceMapping mapping;

    private MappingProblems(TableSample table, SourceMapping mapping) {
        this.table = table;
        this.mapping = mapping;
    }

    /** For each use of the mapping what is wrong with it, one sentence; empty for nothing. */
    public static List<Optional<String>> of(TableSample table, SourceMapping mapping) {
        MappingProblems problems = new MappingProblems(table, mapping);
        return mapping.uses().stream().map(problems::of).toList();
    }

    private Optional<String> of(Use use) {
        Optional<Column> column = table.columns().stream()
                .filter(one -> one.name().equals(use.column()))
                .findFirst();
        return use.stands()
                .flatMap(field -> column.map(found -> of(found, field)).orElseGet(() -> missing(use.column())));
    }

    private Optional<String> missing(String name) {
        List<String> known = table.columns().stream().map(Column::name).toList();
        return Optional.of(Nearest.to(name, known)
                .map(near -> tr("The table has no column of this name; the nearest is \u201c{0}\u201d.", near))
                .orElseGet(() -> tr("The table has no column of this name.")));
    }

    private Optional<String> of(Column column, SourceField field) {
        boolean isNumber = table.isNumber(column);
        boolean isWrong = isTime(field) ? !table.isTime(column) : isNumber(field) && !isNumber;
        if (isWrong && table.examples(column.name()).isEmpty()) {
            return Optional.of(tr("No row that was looked at has a value here."));
        }
        return switch (field) {
            case START, END, START_LATEST, END_EARLIEST ->
                when(
                        !table.isTime(column),
                        tr(
                                "Of type {0}, which is no time. Expected days, times, or whole numbers since 1970; a query can make one of it.",
                                column.typeName()));
            case LATITUDE, LONGITUDE ->
                when(!isNumber, tr("Of type {0}, which is no number. Expected degrees.", column.typeName()))
                        .or(() -> when(
                                mapping.column(SourceField.LATITUDE).isPresent()
                                        != mapping.column(SourceField.LONGITUDE).isPresent(),
                                tr("A point is of latitude and longitude; no column stands for the other.")));
            case MEASURE ->
                when(!isNumber, tr("Of type {0}, which is no number. Only numbers are summed.", column.typeName()));
            case SOURCE ->
                when(
                        mapping.separator() != null && !table.canSeparate(column, mapping.separator()),
                        tr("This database cannot take several sources of a row apart."));
            default -> Optional.empty();
        };
    }

    private static boolean isTime(SourceField field) {
        return switch (field) {
            case START, END, START_LATEST, END_EARLIEST -> true;
            default -> false;
        };
    }

    private static boolean isNumber(SourceField field) {
        return field == SourceField.LATITUDE || field == SourceField.LONGITUDE || field == SourceField.MEASURE;
    }

    private static Optional<String> when(boolean holds, String words) {
        return holds ? Optional.of(words) : Optional.empty();
    }
}
