package org.dateline.app.options;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.imports.Survey;
import org.dateline.imports.row.ColumnMapping;
import org.dateline.imports.row.ImportField;
import org.dateline.maps.MapRequest;
import org.dateline.text.Folding;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the columns of an imported file stand for, and the map on which its places are looked for. */
public final class ImportColumns {

    @Option(
            names = "--column",
            paramLabel = "FIELD=COLUMN",
            description = {
                "Which column stands for a field (default: what names and values tell); FIELD= for none. The fields are"
                        + " title, start, time-of-day, end, end-time-of-day, year, month, day, end-year, end-month,"
                        + " end-day, time-words, time-precision, category, detail, actor, other-actor, text, place,"
                        + " district, province, country, latitude, longitude, point, place-precision, source, url,"
                        + " fatalities, fatalities-low, fatalities-high, wounded, row-type and id."
            })
    private Map<String, String> named = new LinkedHashMap<>();

    @Option(
            names = "--map",
            paramLabel = "FILE",
            description = "A map on which the places are looked for; what is not on it is told. FIELD=COLUMN is taken as"
                    + " --column.")
    private List<String> maps = List.of();

    @Option(names = "--map-id", paramLabel = "FIELD", description = "The field of the map that holds ids.")
    private @Nullable String idField;

    @Option(names = "--map-name", paramLabel = "FIELD", description = "The field of the map that holds names.")
    private @Nullable String nameField;

    /** The map that is asked for, or none. */
    public Optional<MapRequest> map(MapRequest otherwise) {
        Optional<MapRequest> asked = maps.stream()
                .filter(value -> !isColumn(value))
                .map(value -> new MapRequest(Path.of(value), idField, nameField))
                .findFirst();
        boolean fieldsOnly = asked.isEmpty() && (idField != null || nameField != null);
        return fieldsOnly ? Optional.of(new MapRequest(otherwise.map(), idField, nameField)) : asked;
    }

    /** A field that is known, and an equals sign; or no file, and an equals sign. */
    private static boolean isColumn(String value) {
        int equals = value.indexOf('=');
        return equals > 0
                && (ImportField.ofWord(value.substring(0, equals)).isPresent() || !Files.exists(Path.of(value)));
    }

    private Map<String, String> columns() {
        Map<String, String> all = new LinkedHashMap<>(named);
        maps.stream().filter(ImportColumns::isColumn).forEach(value -> {
            int equals = value.indexOf('=');
            all.put(value.substring(0, equals), value.substring(equals + 1));
        });
        return all;
    }

    /** What the columns of a file stand for: as headings and values tell, but for what is said here. */
    public ColumnMapping mapping(Path file, Survey survey) {
        Map<String, String> columns = columns();
        List<String> names = survey.names();
        List<String> alike = survey.timeColumns().alike();
        boolean named = columns.containsKey(ImportField.START.word()) || columns.containsKey(ImportField.YEAR.word());
        if (!alike.isEmpty() && !named) {
            throw new CommandException(file + ": several columns may be the date: " + String.join(", ", alike)
                    + "; --column start=COLUMN names one");
        }
        ColumnMapping mapping = survey.proposed();
        for (Map.Entry<String, String> wanted : columns.entrySet()) {
            ImportField field = ImportField.ofWord(wanted.getKey()).orElseThrow(() -> unknownField(wanted.getKey()));
            if (mapping.column(field).isPresent()) {
                mapping = mapping.without(mapping.column(field).get());
            }
            if (!wanted.getValue().isEmpty()) {
                mapping = mapping.with(field, column(wanted.getValue(), names));
            }
        }
        ColumnMapping chosen = mapping;
        chosen.missing().ifPresent(missing -> {
            throw new CommandException(
                    file + ": " + missing + " is missing; --column start=COLUMN, --column title=COLUMN name"
                            + " one; the columns are " + String.join(", ", names));
        });
        return chosen;
    }

    private static CommandException unknownField(String word) {
        String known =
                Arrays.stream(ImportField.values()).map(ImportField::word).collect(Collectors.joining(", "));
        return new CommandException("--column: there is no field \"" + word + "\"; there are " + known);
    }

    private static int column(String wanted, List<String> names) {
        int exact = names.indexOf(wanted);
        return exact >= 0
                ? exact
                : IntStream.range(0, names.size())
                        .filter(i -> Folding.fold(names.get(i)).equals(Folding.fold(wanted)))
                        .findFirst()
                        .orElseThrow(() -> new CommandException("--column: there is no column \"" + wanted
                                + "\"; the columns are " + String.join(", ", names)));
    }
}
