package org.dateline.imports.row;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.imports.time.TimeColumns;
import org.dateline.text.Folding;

/**
 * Which column stands for which field of a table that no compiler is known for, or by a compiler's own names: by tags, headings and
 * values together. No column stands for two fields.
 */
final class ColumnChoice {

    /** Words of a heading that say of what, in what or in which language it is, but not what it is. */
    private static final Set<String> BESIDES = Set.of(
            "event",
            "incident",
            "attack",
            "geo",
            "gps",
            "geocoded",
            "the",
            "of",
            "in",
            "decimal",
            "degrees",
            "degree",
            "deg",
            "dd",
            "wgs84",
            "wgs",
            "epsg4326",
            "4326",
            "en",
            "eng",
            "english",
            "text",
            "txt",
            "name",
            "point",
            "coord",
            "coordinate",
            "coords",
            "position",
            "information",
            "main",
            "primary",
            "de",
            "du",
            "la",
            "del",
            "des");
    /** The same, in headings of numbers of people. */
    private static final Set<String> OF_NUMBERS = Set.of(
            "number",
            "num",
            "no",
            "nr",
            "n",
            "nb",
            "count",
            "total",
            "people",
            "persons",
            "reported",
            "nombre",
            "numero",
            "anzahl");

    private static final Set<ImportField> NUMBERS = Set.of(
            ImportField.FATALITIES,
            ImportField.FATALITIES_LOW,
            ImportField.FATALITIES_HIGH,
            ImportField.WOUNDED,
            ImportField.MISSING,
            ImportField.DISPLACED,
            ImportField.ARRESTED);

    private final List<TableColumn> columns;
    private final Map<ImportField, Integer> chosen = new EnumMap<>(ImportField.class);

    private ColumnChoice(List<TableColumn> columns) {
        this.columns = columns;
    }

    static ColumnMapping of(Profile profile, List<TableColumn> columns, TimeColumns times) {
        ColumnChoice choice = new ColumnChoice(columns);
        List<String> names = columns.stream().map(TableColumn::name).toList();
        Optional<ColumnMapping> known = profile.mapping(names);
        times.roles().forEach((role, column) -> choice.chosen.put(ImportField.valueOf(role.name()), column));
        return known.map(choice::with).orElseGet(choice::byHeadings);
    }

    /** The compiler's columns, and the times that are none of them. */
    private ColumnMapping with(ColumnMapping known) {
        Map<ImportField, Integer> all = new EnumMap<>(ImportField.class);
        chosen.forEach((field, column) -> {
            if (!known.columns().containsValue(column)) {
                all.put(field, column);
            }
        });
        if (known.columns().containsKey(ImportField.START)) {
            List.of(ImportField.YEAR, ImportField.MONTH, ImportField.DAY).forEach(all::remove);
        }
        all.putAll(known.columns());
        return new ColumnMapping(all);
    }

    private ColumnMapping byHeadings() {
        for (int column = 0; column < columns.size(); column++) {
            Optional<ImportField> tagged = columns.get(column).tag().isEmpty()
                    ? Optional.empty()
                    : HxlTags.field(columns.get(column).tag());
            if (tagged.isPresent() && !chosen.containsValue(column)) {
                chosen.putIfAbsent(tagged.get(), column);
            }
        }
        take(
                columns.stream()
                        .map(column -> ColumnMapping.folded(column.name()))
                        .toList(),
                Set.of(ImportField.values()));
        take(columns.stream().map(column -> core(column.name(), Set.of())).toList(), Set.of(ImportField.values()));
        take(columns.stream().map(column -> core(column.name(), OF_NUMBERS)).toList(), NUMBERS);
        return new ColumnMapping(chosen);
    }

    private void take(List<String> headings, Set<ImportField> fields) {
        for (ImportField field : ImportField.values()) {
            if (fields.contains(field) && !chosen.containsKey(field)) {
                field.names().stream()
                        .flatMap(name -> IntStream.range(0, headings.size())
                                .filter(column -> headings.get(column).equals(name))
                                .boxed())
                        .filter(column -> !chosen.containsValue(column)
                                && columns.get(column).values().fits(field))
                        .findFirst()
                        .ifPresent(column -> chosen.put(field, column));
            }
        }
    }

    private static String withoutBrackets(String name) {
        int round = name.lastIndexOf(')');
        int square = name.lastIndexOf(']');
        StringBuilder bare = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char sign = name.charAt(i);
            boolean isClosed = sign == '(' && i < round || sign == '[' && i < square;
            i = isClosed ? name.indexOf(sign == '(' ? ')' : ']', i) : i;
            bare.append(isClosed ? ' ' : sign);
        }
        return bare.toString();
    }

    /** A heading without what stands in brackets, without the groups of a form, and without words beside the point. */
    private static String core(String name, Set<String> less) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        String spaced = withoutBrackets(last).replaceAll("(?<=[\\p{Ll}\\d])(?=\\p{Lu})", " ");
        return Stream.of(Folding.fold(spaced).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty() && !BESIDES.contains(word) && !less.contains(word))
                .collect(Collectors.joining("_"));
    }
}
