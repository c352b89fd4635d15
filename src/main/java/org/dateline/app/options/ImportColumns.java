package org.dateline.app.options;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.imports.Survey;
import org.dateline.imports.field.KeptColumns;
import org.dateline.imports.row.ColumnMapping;
import org.dateline.imports.row.ImportField;
import org.dateline.imports.row.Profile;
import org.dateline.maps.MapRequest;
import org.dateline.text.Folding;
import org.dateline.text.Nearest;
import org.dateline.words.ListWords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the columns of an imported file stand for, and the map on which its places are looked for. */
public final class ImportColumns {

    @Option(
            names = "--column",
            paramLabel = "FIELD=COLUMN",
            completionCandidates = Fields.class,
            description = "Which column stands for a field (default: what names and values tell); FIELD= for none. The"
                    + " fields are ${COMPLETION-CANDIDATES}.")
    private Map<String, String> named = new LinkedHashMap<>();

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            completionCandidates = Profiles.class,
            description = "Whose table it is, and whose codes it has: ${COMPLETION-CANDIDATES}; none is a plain table"
                    + " (default: what its columns tell).")
    private @Nullable String profile;

    @Option(
            names = "--leave-out",
            paramLabel = "COLUMN",
            split = ",",
            description = "A column that is not kept as a field of the events; may be repeated.")
    private List<String> leftOut = List.of();

    @Option(names = "--no-fields", description = "Keep no column as a field.")
    private boolean noFields;

    @Option(
            names = "--map",
            paramLabel = "FILE",
            description =
                    "A map on which the places are looked for; what is not on it is told. FIELD=COLUMN is taken as"
                            + " --column.")
    private List<String> maps = List.of();

    @Option(names = "--map-id", paramLabel = "FIELD", description = "The field of the map that holds ids.")
    private @Nullable String idField;

    @Option(names = "--map-name", paramLabel = "FIELD", description = "The field of the map that holds names.")
    private @Nullable String nameField;

    @Option(
            names = "--empty",
            paramLabel = "WORDS",
            split = ",",
            description = "The words that say in columns of names that there is nothing, between commas; \"\" for none"
                    + " (default: NA, N/A, None, null, - and the like).")
    private @Nullable List<String> empty;

    /** The words for the fields, for the help and for messages. */
    static final class Fields implements Iterable<String> {

        private static final List<String> WORDS =
                Arrays.stream(ImportField.values()).map(ImportField::word).toList();

        @Override
        public Iterator<String> iterator() {
            return WORDS.iterator();
        }
    }

    /** The words for those whose tables are known, for the help and for messages. */
    static final class Profiles implements Iterable<String> {

        private static final List<String> WORDS =
                Arrays.stream(Profile.values()).map(Profile::word).toList();

        @Override
        public Iterator<String> iterator() {
            return WORDS.iterator();
        }
    }

    /** The words that say in columns of names that there is nothing; null for the usual ones. */
    public @Nullable Set<String> empty() {
        return empty == null ? null : empty.stream().map(String::strip).collect(Collectors.toSet());
    }

    /** The words in the file that are taken to say so, though something may be called so, unless the user has said which do. */
    public String taken(Survey survey, ColumnMapping mapping) {
        return empty == null ? String.join(", ", survey.taken(mapping)) : "";
    }

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
        if (!survey.format().hasColumns()) {
            if (!columns.isEmpty() || profile != null) {
                throw new CommandException(tr(
                        "{0}: its record is read as it is, without --column or --profile; --format geojson or"
                                + " timelinejs reads the rest of such a file",
                        file));
            }
            return ColumnMapping.NONE;
        }
        List<String> names = survey.names();
        List<String> alike = survey.timeColumns().alike();
        boolean named = columns.containsKey(ImportField.START.word()) || columns.containsKey(ImportField.YEAR.word());
        if (!alike.isEmpty() && !named) {
            throw new CommandException(tr(
                    "{0}: several columns may be the date: {1}; --column start=COLUMN names one",
                    file, ListWords.commas(alike)));
        }
        ColumnMapping mapping = survey.proposed();
        for (Map.Entry<String, String> wanted : columns.entrySet()) {
            ImportField field = ImportField.ofWord(wanted.getKey()).orElseThrow(() -> unknownField(wanted.getKey()));
            if (mapping.column(field).isPresent()) {
                mapping = mapping.without(mapping.column(field).get());
            }
            if (!wanted.getValue().isEmpty()) {
                mapping = mapping.with(field, column("--column", wanted.getValue(), names));
            }
        }
        ColumnMapping chosen = mapping;
        chosen.missing().ifPresent(missing -> {
            String dates = columns.containsKey(ImportField.START.word()) ? "" : dates(survey);
            String all = ListWords.commas(names);
            throw new CommandException(
                    dates.isEmpty()
                            ? tr(
                                    "{0}: {1} is missing; --column start=COLUMN, --column title=COLUMN name one; the columns"
                                            + " are {2}",
                                    file, missing, all)
                            : tr(
                                    "{0}: {1} is missing; --column start=COLUMN, --column title=COLUMN name one; the columns"
                                            + " are {2}; dates stand in {3}",
                                    file, missing, all, dates));
        });
        survey.pointOrder(chosen)
                .filter(doubt -> doubt.fields().stream().map(ImportField::word).noneMatch(columns::containsKey))
                .ifPresent(doubt -> {
                    throw new CommandException(tr(
                            "{0}: {1}; if so, {2}; if not, {3}",
                            file, doubt.words(), options(doubt.swapped()), options(doubt.asTheyStand())));
                });
        return chosen;
    }

    /** The columns that events keep as fields. */
    public KeptColumns kept(Survey survey, ColumnMapping mapping) {
        Set<Integer> unwanted = leftOut.stream()
                .map(name -> column("--leave-out", name, survey.names()))
                .collect(Collectors.toSet());
        return noFields ? KeptColumns.NONE : survey.kept(mapping, unwanted);
    }

    /** Which columns hold dates, for those whose headings do not say so. */
    private static String dates(Survey survey) {
        return ListWords.commas(survey.columns().stream()
                .filter(column -> column.times().isOfDates())
                .map(Survey.Column::name)
                .toList());
    }

    private static String options(Map<ImportField, String> columns) {
        return columns.entrySet().stream()
                .map(entry -> "--column \"" + entry.getKey().word() + "=" + entry.getValue() + "\"")
                .collect(Collectors.joining(" "));
    }

    /** The file as the table of whom the user says, or of whom its columns tell. */
    public Survey as(Survey found) {
        String wanted = profile;
        return wanted == null ? found : found.as(Profile.ofWord(wanted).orElseThrow(() -> unknownProfile(wanted)));
    }

    private static CommandException unknownProfile(String word) {
        List<String> known = Profiles.WORDS;
        String none = tr("--profile: there is no \"{0}\"", word);
        return new CommandException(tr("{0}; there are {1}", withNearest(none, word, known), ListWords.commas(known)));
    }

    /** What is not there, and what of that which is may be meant. */
    private static String withNearest(String none, String word, List<String> known) {
        List<String> near = Nearest.among(word, known, 3);
        return near.isEmpty()
                ? none
                : trn(near.size(), "{1}; the nearest is {2}", "{1}; the nearest are {2}", none, ListWords.commas(near));
    }

    private static CommandException unknownField(String word) {
        List<String> known = Fields.WORDS;
        String none = tr("--column: there is no field \"{0}\"", word);
        return new CommandException(tr("{0}; there are {1}", withNearest(none, word, known), ListWords.commas(known)));
    }

    private static int column(String option, String wanted, List<String> names) {
        int exact = names.indexOf(wanted);
        return exact >= 0
                ? exact
                : IntStream.range(0, names.size())
                        .filter(i -> Folding.fold(names.get(i)).equals(Folding.fold(wanted)))
                        .findFirst()
                        .orElseThrow(() -> new CommandException(tr(
                                "{0}; the columns are {1}",
                                withNearest(tr("{0}: there is no column \"{1}\"", option, wanted), wanted, names),
                                ListWords.commas(names))));
    }
}
