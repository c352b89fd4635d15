package org.dateline.imports.field;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.imports.row.ColumnMapping;
import org.dateline.imports.row.ImportField;
import org.dateline.imports.row.Profile;
import org.dateline.model.Catalog;
import org.dateline.model.EventField;
import org.dateline.model.field.ActorSide;
import org.dateline.model.field.FieldType;
import org.dateline.text.Folding;
import org.dateline.words.Slugs;
import org.jspecify.annotations.Nullable;

/** The columns of a file that events keep as fields. */
public record KeptColumns(List<Kept> columns) {

    /** None is kept. */
    public static final KeptColumns NONE = new KeptColumns(List.of());

    /** What an event says in full by itself: its title, time, category, place and sources. */
    private static final Set<ImportField> SAID = EnumSet.of(
            ImportField.TITLE,
            ImportField.START,
            ImportField.TIME_OF_DAY,
            ImportField.END,
            ImportField.END_TIME_OF_DAY,
            ImportField.YEAR,
            ImportField.MONTH,
            ImportField.DAY,
            ImportField.END_YEAR,
            ImportField.END_MONTH,
            ImportField.END_DAY,
            ImportField.START_LATEST,
            ImportField.END_EARLIEST,
            ImportField.TIME_WORDS,
            ImportField.CATEGORY,
            ImportField.TEXT,
            ImportField.PLACE,
            ImportField.DISTRICT,
            ImportField.PROVINCE,
            ImportField.COUNTRY,
            ImportField.SOURCE,
            ImportField.SECOND_SOURCE,
            ImportField.THIRD_SOURCE,
            ImportField.URL,
            ImportField.ROW_TYPE);

    /** Of a profile whose sources are cited with headline and date, only the outlets are said. */
    private static final Set<ImportField> CITED =
            EnumSet.of(ImportField.SOURCE, ImportField.SECOND_SOURCE, ImportField.THIRD_SOURCE);

    private static final Map<String, ActorSide> ACTORS = Map.ofEntries(
            Map.entry("actor1", ActorSide.FIRST),
            Map.entry("assoc_actor_1", ActorSide.FIRST),
            Map.entry("ally_actor_1", ActorSide.FIRST),
            Map.entry("actor2", ActorSide.SECOND),
            Map.entry("assoc_actor_2", ActorSide.SECOND),
            Map.entry("ally_actor_2", ActorSide.SECOND),
            Map.entry("side_a", ActorSide.FIRST),
            Map.entry("side_b", ActorSide.SECOND),
            Map.entry("gname", ActorSide.UNKNOWN),
            Map.entry("gname2", ActorSide.UNKNOWN),
            Map.entry("gname3", ActorSide.UNKNOWN),
            Map.entry("actor1name", ActorSide.UNKNOWN),
            Map.entry("actor2name", ActorSide.UNKNOWN),
            Map.entry("actor", ActorSide.UNKNOWN),
            Map.entry("actors", ActorSide.UNKNOWN),
            Map.entry("perpetrator", ActorSide.UNKNOWN),
            Map.entry("perpetrators", ActorSide.UNKNOWN));

    /** Lists of names by the code book, however long a name is. */
    private static final Set<String> LISTS_OF_ACTORS =
            Set.of("assoc_actor_1", "assoc_actor_2", "ally_actor_1", "ally_actor_2");

    private static final Set<ImportField> POINT = EnumSet.of(ImportField.LATITUDE, ImportField.LONGITUDE);

    /** Programs write names in capitals that are longer than an abbreviation. */
    private static final int LONGEST_ABBREVIATION = 4;

    public KeptColumns {
        columns = List.copyOf(columns);
    }

    /**
     * A column, by its position from 0, and the field that it becomes.
     *
     * @param isOfExport whether the file says that it is a field, and each text in it a value
     */
    public record Kept(int column, EventField field, boolean isOfExport) {}

    /**
     * Keeps all columns that hold something and that events do not say in full by what they stand for.
     *
     * @param names the columns' names
     * @param types by the position of a column what its values are; empty if it has none
     * @param leftOut the positions of columns that are not wanted
     */
    public static KeptColumns of(
            List<String> names,
            List<Optional<FieldType>> types,
            ColumnMapping mapping,
            Set<Integer> leftOut,
            Profile profile) {
        return of(names, types, mapping, leftOut, profile, new Slugs("field"));
    }

    /** The same, with ids that are given out by these. */
    public static KeptColumns of(
            List<String> names,
            List<Optional<FieldType>> types,
            ColumnMapping mapping,
            Set<Integer> leftOut,
            Profile profile,
            Slugs ids) {
        List<Kept> kept = new ArrayList<>();
        Set<ImportField> said = EnumSet.copyOf(SAID);
        if (profile.citesArticles()) {
            said.removeAll(CITED);
        }
        if (isEachPlaceItsPoint(types, mapping)) {
            said.addAll(POINT);
        }
        for (int column = 0; column < names.size(); column++) {
            boolean isSaid = mapping.field(column).filter(said::contains).isPresent();
            if (!isSaid && types.get(column).isPresent() && !leftOut.contains(column)) {
                String name = names.get(column);
                FieldType type = type(name, types.get(column).get());
                EventField field = new EventField(ids.of(name), title(name), type, actors(name, type));
                kept.add(new Kept(column, field, false));
            }
        }
        return new KeptColumns(kept);
    }

    private static FieldType type(String name, FieldType byValues) {
        return LISTS_OF_ACTORS.contains(key(name)) ? FieldType.LIST : byValues;
    }

    private static String key(String name) {
        return Folding.fold(name).replace('-', '_');
    }

    /** Whom the columns of ACLED, UCDP, the GTD and GDELT name, and on which side by their code books; GDELT's actors act on each other, which is no side. */
    public static @Nullable ActorSide actors(String name, FieldType type) {
        return type == FieldType.TEXT || type == FieldType.LIST ? ACTORS.get(key(name)) : null;
    }

    /** Whether places are nothing but the points of their rows: a name may stand for several, a precision for less than a point. */
    private static boolean isEachPlaceItsPoint(List<Optional<FieldType>> types, ColumnMapping mapping) {
        return mapping.column(ImportField.PLACE).isEmpty()
                && mapping.column(ImportField.PLACE_PRECISION).isEmpty()
                && POINT.stream()
                        .allMatch(field -> mapping.column(field)
                                .flatMap(types::get)
                                .filter(type -> type == FieldType.NUMBER)
                                .isPresent());
    }

    /** A column's name as a reader would write it: "assoc_actor_1" is "Assoc actor 1". */
    public static String title(String name) {
        String spaced =
                name.replace('_', ' ').replaceAll("(?<=\\p{L})(?=\\d+$)", " ").strip();
        boolean isShouted = spaced.length() > LONGEST_ABBREVIATION && spaced.equals(spaced.toUpperCase(Locale.ROOT));
        String words = isShouted ? spaced.toLowerCase(Locale.ROOT) : spaced;
        return words.isEmpty() ? name : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Whether a column is kept. */
    public boolean has(int column) {
        return columns.stream().anyMatch(kept -> kept.column() == column);
    }

    /** The fields that the columns become, in their order. */
    public Catalog<EventField> fields() {
        return Catalog.of(columns.stream().map(Kept::field).toList());
    }
}
