package org.dateline.app.command;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.app.options.CommandException;
import org.dateline.app.options.Counted;
import org.dateline.app.options.ExitCode;
import org.dateline.app.options.ImportColumns;
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
import org.dateline.imports.table.TableOptions;
import org.dateline.imports.time.DateOrderEvidence;
import org.dateline.maps.MapRequest;
import org.dateline.model.EventField;
import org.dateline.problem.Loaded;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;
import org.dateline.words.ListWords;
import org.dateline.words.NumberWords;
import org.dateline.words.TimeWords;
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
            "Make a dataset of a table (CSV, .xlsx, .ods), of JSON, GeoJSON, TimelineJS, KML, GPX or a GeoPackage.",
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
            description =
                    "csv, timelinejs, geojson, or record for what an export of Dateline holds (default: what it is).")
    private @Nullable String format;

    @Mixin
    private ImportColumns columns = new ImportColumns();

    @Mixin
    private ImportTimes times = new ImportTimes();

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "What a CSV is written in (default: UTF-8; a byte order mark overrules it).")
    private @Nullable String encoding;

    @Option(
            names = "--sheet",
            paramLabel = "SHEET",
            description =
                    "The sheet of a workbook or the layer of a GeoPackage, by its name or its number (default: the one with the most rows).")
    private @Nullable String sheet;

    @Option(
            names = "--header-line",
            paramLabel = "N",
            description = "The line with the names of the columns; 0 if there are none (default: found).")
    private @Nullable Integer headerLine;

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
            List<FieldEntry> fields,
            List<String> unusedColumns,
            String zone,
            String dates,
            List<String> datesFound,
            String takenAsEmpty,
            String positionsNotRead,
            int rows,
            int imported,
            int leftOut,
            List<ProblemEntry> problems) {}

    /** A column that is kept as a field, which has this id. */
    private record FieldEntry(String column, String id, String name, String type) {}

    @Override
    public Integer call() throws UnreadableFileException {
        checkTarget();
        ImportFile source = ImportFile.open(file, format(), new TableOptions(charset(), sheet, headerLine));
        requireForm(source);
        Survey survey = columns.as(source.survey(() -> false));
        ColumnMapping mapping = columns.mapping(file, survey);
        DateOrderEvidence evidence = survey.dates(mapping);
        ImportPlan plan = new ImportPlan(
                mapping,
                survey.profile(),
                times.options(survey, mapping),
                columns.kept(survey, mapping),
                title == null ? survey.title() : title,
                columns.empty());
        ImportResult result = source.read(plan);
        if (result.dataset().isEmpty()) {
            result.problems().stream().map(Problem::describe).forEach(err()::println);
            times.found(survey, mapping).forEach(words -> err().println(tr("dates: {0}", words)));
            throw new CommandException(
                    survey.format() == ImportFormat.RECORD
                            ? tr("{0}: it has no events; nothing is written", file)
                            : tr("{0}: no row became an event; nothing is written", file));
        }
        List<Problem> all = new ArrayList<>(result.problems());
        all.addAll(onMap(result.dataset().get()));
        write(result.dataset().get());
        String order = times.saysOrder()
                ? plan.times().order().title()
                : tr("{0} ({1})", plan.times().order().title(), evidence.reason());
        Output output = output(survey, plan, result.dataset().get().zone(), order, result, all);
        print(() -> output, () -> print(output, all, evidence));
        boolean unsure = !times.saysOrder() && evidence.isAmbiguous();
        return all.isEmpty() && !unsure ? ExitCode.FINE : ExitCode.PROBLEMS_FOUND;
    }

    /** Refuses what is said of the form of a file that has no such form, and would have no effect. */
    private void requireForm(ImportFile source) {
        String found = source.format().title();
        if (sheet != null && source.sheets().isEmpty()) {
            throw new CommandException(tr("--sheet: expected a workbook, found {0}", found));
        }
        if (headerLine != null && source.headerLine().isEmpty()) {
            throw new CommandException(tr("--header-line: expected a CSV or a workbook, found {0}", found));
        }
        if (encoding != null && source.format() != ImportFormat.CSV) {
            throw new CommandException(tr("--encoding: expected a CSV, found {0}", found));
        }
    }

    private void checkTarget() {
        if (SameFile.isSame(out, file)) {
            throw new CommandException(tr("{0}: this is the file to import; choose another name for the dataset", out));
        }
        Path folder = out.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new CommandException(tr("{0}: there is no folder {1}", out, String.valueOf(folder)));
        }
        if (Files.isDirectory(out)) {
            throw new CommandException(tr("{0}: this is a folder, not a file", out));
        }
        if (Files.exists(out) && !Files.isRegularFile(out)) {
            throw new CommandException(tr("{0}: this is a device or a pipe, not a file", out));
        }
        if (Files.exists(out) && !force) {
            throw new CommandException(tr("{0}: there is such a file already; --force writes over it", out));
        }
    }

    private @Nullable ImportFormat format() {
        return format == null
                ? null
                : ImportFormat.ofWord(format)
                        .orElseThrow(() -> new CommandException(tr(
                                "--format: expected csv, timelinejs, geojson or record, found \"{0}\"",
                                String.valueOf(format))));
    }

    private @Nullable Charset charset() {
        try {
            return encoding == null ? null : Charset.forName(encoding);
        } catch (IllegalArgumentException unknown) {
            throw new CommandException(tr("--encoding: no encoding has this name: \"{0}\"", String.valueOf(encoding)));
        }
    }

    private void write(Dataset dataset) {
        try {
            DatasetWriter.write(dataset, out);
        } catch (IOException failed) {
            throw new CommandException(ExportTarget.failure(out, failed));
        }
    }

    /** What is said of how the places lie on a map, if one is asked for: they find their areas whenever both are open. */
    private List<Problem> onMap(Dataset dataset) throws UnreadableFileException {
        Optional<MapRequest> asked = columns.map(root().mapOr(new MapOptions()));
        if (asked.isEmpty()) {
            return List.of();
        }
        Loaded<MapLayer> areas = maps.read(asked.get(), dataset);
        List<Problem> problems = new ArrayList<>(areas.problems());
        problems.addAll(NamedAreas.join(out.toString(), dataset, areas.value()).problems());
        return problems;
    }

    private Output output(
            Survey survey, ImportPlan plan, ZoneId zone, String order, ImportResult result, List<Problem> problems) {
        List<String> names = survey.names();
        Map<String, String> used = new LinkedHashMap<>();
        for (ImportField field : ImportField.values()) {
            plan.mapping().column(field).ifPresent(column -> used.put(field.word(), names.get(column)));
        }
        return new Output(
                file.toString(),
                survey.format().word(),
                out.toString(),
                survey.profile() == survey.recognised() && survey.profile() == Profile.PLAIN
                        ? ""
                        : survey.profile().title(),
                used,
                plan.kept().columns().stream()
                        .map(kept -> entry(names.get(kept.column()), kept.field()))
                        .toList(),
                IntStream.range(0, names.size())
                        .filter(column -> !used.containsValue(names.get(column)))
                        .filter(column -> !plan.kept().has(column))
                        .mapToObj(names::get)
                        .toList(),
                TimeWords.zoneName(zone),
                order,
                times.found(survey, plan.mapping()),
                columns.taken(survey, plan.mapping()),
                survey.positionsNotRead(plan.mapping()).orElse(""),
                result.rows(),
                result.imported(),
                result.leftOut(),
                problems.stream().map(ProblemEntry::of).toList());
    }

    private static FieldEntry entry(String column, EventField field) {
        return new FieldEntry(column, field.id(), field.name(), field.type().word());
    }

    private void print(Output output, List<Problem> problems, DateOrderEvidence evidence) {
        problems.stream().map(Problem::describe).forEach(out()::println);
        TextTable table = new TextTable();
        if (!output.profile().isEmpty()) {
            table.row(tr("read as"), output.profile());
        }
        output.columns().forEach((field, column) -> table.row(field, column));
        if (!output.fields().isEmpty()) {
            table.row(
                    tr("fields"),
                    ListWords.commas(output.fields().stream()
                            .map(field -> tr("{0} ({1})", field.column(), field.type()))
                            .toList()));
        }
        if (!output.unusedColumns().isEmpty()) {
            table.row(tr("not used"), ListWords.commas(output.unusedColumns()));
        }
        table.row(tr("time zone"), output.zone());
        if (evidence.matters()) {
            table.row(tr("dates"), output.dates());
        }
        output.datesFound().forEach(words -> table.row(tr("dates"), words));
        if (!output.positionsNotRead().isEmpty()) {
            table.row(tr("points"), output.positionsNotRead());
        }
        if (!output.takenAsEmpty().isEmpty()) {
            table.row(tr("empty"), tr("cells with {0}; --empty says which words say so", output.takenAsEmpty()));
        }
        out().print(table);
        out().println(tr(
                "{0}: {1}, {2} left out, {3}",
                file,
                Counted.events(output.imported()),
                NumberWords.digits(output.leftOut()),
                output.problems().isEmpty()
                        ? tr("no problems")
                        : Counted.problems(output.problems().size())));
        out().println(tr("written {0}", out));
    }
}
