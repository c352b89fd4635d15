package org.dateline.app.command;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.app.options.CommandException;
import org.dateline.app.options.ExitCode;
import org.dateline.app.options.ImportTimes;
import org.dateline.app.options.MapOptions;
import org.dateline.app.options.TextTable;
import org.dateline.data.write.DatasetWriter;
import org.dateline.events.Dataset;
import org.dateline.files.SameFile;
import org.dateline.geo.MapLayer;
import org.dateline.imports.ImportFile;
import org.dateline.imports.ImportFormat;
import org.dateline.imports.ImportPlan;
import org.dateline.imports.ImportResult;
import org.dateline.imports.Survey;
import org.dateline.imports.row.ColumnMapping;
import org.dateline.imports.row.ImportField;
import org.dateline.imports.row.Profile;
import org.dateline.imports.time.DateOrderEvidence;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;
import org.dateline.text.Folding;
import org.dateline.text.Nearest;
import org.dateline.workspace.ExportTarget;
import org.dateline.workspace.NamedAreas;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a dataset of a file of another program. */
@Command(
        name = "import",
        description = {
            "Make a dataset of a CSV with a header, a timeline of TimelineJS or the points of a GeoJSON.",
            "Rows that cannot be read are listed and left out; the others come in."
        },
        sortOptions = false)
final class ImportCommand extends PrintingCommand {

    @Parameters(paramLabel = "FILE", description = "The file to import.")
    private Path file = Path.of("");

    @Option(names = "--out", paramLabel = "DATASET.json", required = true, description = "The dataset to write.")
    private Path out = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "csv, timelinejs or geojson (default: what it looks like).")
    private @Nullable String format;

    @Option(
            names = "--map",
            paramLabel = "FIELD=COLUMN",
            description = {
                "Which column stands for a field (default: the columns' names); FIELD= for none. The fields are title,"
                        + " start, time-of-day, end, end-time-of-day, year, month, day, end-year, end-month, end-day, time-words,"
                        + " time-precision, category, detail, actor, other-actor,"
                        + " text, place, district, province, country, latitude, longitude, point, point-longitude-first,"
                        + " place-precision, source, second-source, third-source, url, fatalities, fatalities-low,"
                        + " fatalities-high, wounded, missing, displaced, arrested, row-type and id."
            })
    private Map<String, String> columns = new LinkedHashMap<>();

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            description = {
                "Whose table it is, and whose codes it has: acled, ucdp-ged, gtd, timelinejs, firms, usgs, em-dat, gdelt, or"
                        + " none for a plain table (default: what its columns tell)."
            })
    private @Nullable String profile;

    @Mixin
    private ImportTimes times = new ImportTimes();

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "What a CSV is written in (default: UTF-8; a byte order mark overrules it).")
    private @Nullable String encoding;

    @Option(
            names = "--title",
            paramLabel = "TITLE",
            description = "The title of the dataset (default: that of the file).")
    private @Nullable String title;

    @Option(names = "--force", description = "Write over a file that is there.")
    private boolean force;

    private final MapAccess maps;

    ImportCommand(MapAccess maps) {
        this.maps = maps;
    }

    private record Output(
            String file,
            String format,
            String dataset,
            String profile,
            Map<String, String> columns,
            List<String> unusedColumns,
            String zone,
            String dates,
            int rows,
            int imported,
            int leftOut,
            List<ProblemEntry> problems) {}

    @Override
    public Integer call() throws UnreadableFileException {
        checkTarget();
        ImportFile source = ImportFile.open(file, format(), charset());
        Survey found = source.survey(() -> false);
        Survey survey = profile == null ? found : found.as(profile(profile));
        ColumnMapping mapping = mapping(survey);
        DateOrderEvidence evidence = survey.dates(mapping);
        ImportPlan plan = new ImportPlan(
                mapping, survey.profile(), times.options(survey, mapping), title == null ? survey.title() : title);
        ImportResult result = source.read(plan);
        if (result.dataset().isEmpty()) {
            result.problems().stream().map(Problem::describe).forEach(err()::println);
            throw new CommandException(file + ": no row became an event; nothing is written");
        }
        write(result.dataset().get());
        String order = plan.times().order().title() + (times.saysOrder() ? "" : " (" + evidence.reason() + ")");
        Output output = output(survey, plan, order, result);
        print(() -> output, () -> print(output, result, evidence, times.found(survey.times(mapping))));
        boolean unsure = !times.saysOrder() && evidence.isAmbiguous();
        return result.problems().isEmpty() && !unsure ? ExitCode.FINE : ExitCode.PROBLEMS_FOUND;
    }

    private void checkTarget() {
        if (SameFile.isSame(out, file)) {
            throw new CommandException(out + ": this is the file to import; choose another name for the dataset");
        }
        Path folder = out.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new CommandException(out + ": there is no folder " + folder);
        }
        if (Files.isDirectory(out)) {
            throw new CommandException(out + ": this is a folder, not a file");
        }
        if (Files.exists(out) && !Files.isRegularFile(out)) {
            throw new CommandException(out + ": this is a device or a pipe, not a file");
        }
        if (Files.exists(out) && !force) {
            throw new CommandException(out + ": there is such a file already; --force writes over it");
        }
    }

    private @Nullable ImportFormat format() {
        return format == null
                ? null
                : ImportFormat.ofWord(format)
                        .orElseThrow(() -> new CommandException(
                                "--format: expected csv, timelinejs or geojson, found \"" + format + "\""));
    }

    private @Nullable Charset charset() {
        try {
            return encoding == null ? null : Charset.forName(encoding);
        } catch (IllegalArgumentException unknown) {
            throw new CommandException("--encoding: no encoding has this name: \"" + encoding + "\"");
        }
    }

    private ColumnMapping mapping(Survey survey) {
        List<String> names = survey.names();
        List<String> alike = survey.timeColumns().alike();
        if (!alike.isEmpty() && !columns.containsKey(ImportField.START.word())) {
            throw new CommandException(file + ": several columns may be the date: " + String.join(", ", alike)
                    + "; --map start=COLUMN names one");
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
                    file + ": " + missing + " is missing; --map start=COLUMN, --map title=COLUMN name"
                            + " one; the columns are " + String.join(", ", names));
        });
        survey.pointOrder(chosen)
                .filter(doubt -> doubt.fields().stream().map(ImportField::word).noneMatch(columns::containsKey))
                .ifPresent(doubt -> {
                    throw new CommandException(file + ": " + doubt.words() + "; if so, " + doubt.swapped()
                            + "; --map names the columns as they are otherwise");
                });
        return chosen;
    }

    private static Profile profile(String word) {
        return Profile.ofWord(word)
                .orElseThrow(() -> new CommandException("--profile: there is no \"" + word + "\"; there are "
                        + Arrays.stream(Profile.values()).map(Profile::word).collect(Collectors.joining(", "))));
    }

    private static String nearest(String word, List<String> known) {
        List<String> near = Nearest.among(word, known, 3);
        return near.isEmpty() ? "" : "; the nearest " + (near.size() == 1 ? "is " : "are ") + String.join(", ", near);
    }

    private static CommandException unknownField(String word) {
        List<String> known =
                Arrays.stream(ImportField.values()).map(ImportField::word).toList();
        return new CommandException("--map: there is no field \"" + word + "\"" + nearest(word, known) + "; there are "
                + String.join(", ", known));
    }

    private static int column(String wanted, List<String> names) {
        int exact = names.indexOf(wanted);
        return exact >= 0
                ? exact
                : IntStream.range(0, names.size())
                        .filter(i -> Folding.fold(names.get(i)).equals(Folding.fold(wanted)))
                        .findFirst()
                        .orElseThrow(() -> new CommandException("--map: there is no column \"" + wanted + "\""
                                + nearest(wanted, names) + "; the columns are " + String.join(", ", names)));
    }

    /** Writes the dataset with the districts of the map; without them where there is no map. */
    private void write(Dataset dataset) throws UnreadableFileException {
        MapLayer areas = maps.read(root().mapOr(new MapOptions()), out.toString(), dataset)
                .value();
        try {
            DatasetWriter.write(NamedAreas.join(dataset, areas), out);
        } catch (IOException failed) {
            throw new CommandException(ExportTarget.failure(out, failed));
        }
    }

    private Output output(Survey survey, ImportPlan plan, String order, ImportResult result) {
        List<String> names = survey.names();
        Map<String, String> used = new LinkedHashMap<>();
        for (ImportField field : ImportField.values()) {
            plan.mapping().column(field).ifPresent(column -> used.put(field.word(), names.get(column)));
        }
        return new Output(
                file.toString(),
                survey.format().word(),
                out.toString(),
                survey.profile().word(),
                used,
                names.stream().filter(name -> !used.containsValue(name)).toList(),
                plan.zone().getId(),
                order,
                result.rows(),
                result.imported(),
                result.leftOut(),
                result.problems().stream().map(ProblemEntry::of).toList());
    }

    private void print(Output output, ImportResult result, DateOrderEvidence evidence, List<String> found) {
        result.problems().stream().map(Problem::describe).forEach(out()::println);
        TextTable table = new TextTable();
        table.row(
                "read as",
                Profile.ofWord(output.profile()).orElse(Profile.PLAIN).title());
        output.columns().forEach((field, column) -> table.row(field, column));
        if (!output.unusedColumns().isEmpty()) {
            table.row("not used", String.join(", ", output.unusedColumns()));
        }
        table.row("time zone", output.zone());
        if (evidence.matters()) {
            table.row("dates", output.dates());
        }
        found.forEach(words -> table.row("dates", words));
        out().print(table);
        out().printf(
                        "%s: %s, %d left out, %s%n",
                        file,
                        count(output.imported(), "event"),
                        output.leftOut(),
                        output.problems().isEmpty()
                                ? "no problems"
                                : count(output.problems().size(), "problem"));
        out().println("written " + out);
    }
}
