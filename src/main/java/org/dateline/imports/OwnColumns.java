package org.dateline.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.imports.field.KeptColumns;
import org.dateline.imports.row.ColumnMapping;
import org.dateline.imports.table.PlainText;
import org.dateline.imports.table.Stated;
import org.dateline.language.ForPrograms;
import org.dateline.model.EventField;
import org.dateline.model.field.FieldType;
import org.dateline.words.Slugs;

/** The columns of what this program exports, where they are read as those of any table. */
final class OwnColumns {

    /** The columns of the sheet of TimelineJS that stand in the row of the title. */
    @ForPrograms("a heading")
    static final String ZONE = "Dateline Time Zone";

    @ForPrograms("a heading")
    static final String LANGUAGE = "Dateline Language";

    /** Fields of the dataset, by their ids: in GeoJSON and in KML. */
    private static final Pattern FIELD = Pattern.compile("(?:fields\\.|field-)(.+)");
    /** What repeats in words, or for other programs, what events say. */
    private static final Pattern REPEATED =
            Pattern.compile("id|name|folder|description|certainty|edtf|when|place|precision"
                    + "|(?:places|reports|quotes|figures|links)(?:\\.url)?|(?:place|quote|figure|link|source)-\\d+(?:-\\p{Lower}+)?"
                    + "|unique_id|media\\.\\p{Lower}+|Media Caption|" + ZONE + "|" + LANGUAGE);

    private OwnColumns() {}

    /** What a sheet of TimelineJS says in columns of their own. */
    static Stated stated(List<Survey.Column> columns) {
        return new Stated(first(columns, ZONE), first(columns, LANGUAGE), List.of());
    }

    private static String first(List<Survey.Column> columns, String name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .flatMap(column -> column.examples().stream())
                .map(PlainText::of)
                .findFirst()
                .orElse("");
    }

    /** The fields of the dataset, and the columns that others have added since. */
    static KeptColumns kept(
            Survey survey, List<Optional<FieldType>> types, ColumnMapping mapping, Set<Integer> leftOut) {
        List<String> names = survey.names();
        Set<Integer> known = new HashSet<>(leftOut);
        List<KeptColumns.Kept> fields = new ArrayList<>();
        Slugs ids = new Slugs(
                "field", survey.stated().fields().stream().map(Stated.Field::id).toList());
        for (int column = 0; column < names.size(); column++) {
            Matcher field = FIELD.matcher(names.get(column));
            boolean isField = field.matches();
            if (isField && !leftOut.contains(column)) {
                int at = column;
                String id = field.group(1);
                declared(survey.stated(), id)
                        .map(of -> new KeptColumns.Kept(at, of, true))
                        .or(() -> types.get(at)
                                .map(type -> new EventField(
                                        ids.of(id), KeptColumns.title(id), type, KeptColumns.actors(id, type)))
                                .map(of -> new KeptColumns.Kept(at, of, false)))
                        .ifPresent(fields::add);
            }
            if (isField || REPEATED.matcher(names.get(column)).matches()) {
                known.add(column);
            }
        }
        KeptColumns added = KeptColumns.of(names, types, mapping, known, survey.profile(), ids);
        fields.addAll(added.columns());
        return new KeptColumns(fields);
    }

    private static Optional<EventField> declared(Stated stated, String id) {
        return stated.fields().stream()
                .filter(field -> field.id().equals(id))
                .findFirst()
                .flatMap(field -> FieldType.ofWord(field.type())
                        .map(type -> new EventField(id, field.name(), type, KeptColumns.actors(id, type))));
    }
}
