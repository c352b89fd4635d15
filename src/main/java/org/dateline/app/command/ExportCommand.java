package org.dateline.app.command;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.app.options.CommandException;
import org.dateline.app.options.Counted;
import org.dateline.app.options.DatabaseOptions;
import org.dateline.app.options.ExitCode;
import org.dateline.app.source.SourceFileExport;
import org.dateline.app.source.SourceQuery;
import org.dateline.compare.Kind;
import org.dateline.database.AskedSource;
import org.dateline.database.SourceFiles;
import org.dateline.events.Dataset;
import org.dateline.export.DatabaseFormats;
import org.dateline.export.ExportFile;
import org.dateline.export.ExportFormat;
import org.dateline.export.content.ExportedView;
import org.dateline.export.content.LeftBehind;
import org.dateline.model.Catalog;
import org.dateline.model.Story;
import org.dateline.problem.UnreadableFileException;
import org.dateline.query.EventIndex;
import org.dateline.view.export.Film;
import org.dateline.viewmodel.Selection;
import org.dateline.viewmodel.ViewState;
import org.dateline.viewmodel.line.ExportedViews;
import org.dateline.words.ListWords;
import org.dateline.words.NumberWords;
import org.dateline.workspace.ExportTarget;
import org.dateline.workspace.Workspace;
import org.dateline.workspace.WorkspaceReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes what a window shows for other programs. */
@Command(
        name = "export",
        description = "Write the events of a span of time, with their sources, to a file for other programs.",
        sortOptions = false)
final class ExportCommand extends DatasetCommand {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = Formats.class,
            description = "${COMPLETION-CANDIDATES} (default: the one of the file's ending).")
    private @Nullable String format;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The file to write.")
    private Path out = Path.of("");

    @Option(names = "--force", description = "Replace the file if it is there.")
    private boolean force;

    @Mixin
    private FilterOptions options = new FilterOptions();

    @Option(names = "--certain-only", description = "Leave out events that are only possibly in the window.")
    private boolean certainOnly;

    @Option(
            names = "--view",
            paramLabel = "LINE",
            description = "What this saved view shows, instead of the options for time and events.")
    private @Nullable String view;

    @Option(
            names = "--marks",
            description =
                    "With the stars, tags, notes and grades of --person as fields of the events: in CSV, GeoJSON, KML and PDF.")
    private boolean withMarks;

    @Mixin
    private DrawingChoice drawing = new DrawingChoice();

    @Option(
            names = "--by",
            paramLabel = "STEP",
            description =
                    "Of counts of a database: a row for each minute, hour, day, week, month or year (default: day), no finer than it is counted.")
    private @Nullable String by;

    @Option(
            names = "--allow-driver",
            description =
                    "Open a database whose driver does not come with the program: of a source file that you trust.")
    private boolean allowsDriver;

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    private record Output(
            String file,
            String format,
            int certain,
            int possible,
            @Nullable String pictures,
            String kept,
            List<String> leftBehind) {}

    /** The words for the formats, with the endings of their files, for the help. */
    static final class Formats implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Stream.of(ExportFormat.values())
                    .map(known -> known.word() + " (" + known.ending() + ")")
                    .iterator();
        }
    }

    @Override
    public Integer call() throws UnreadableFileException {
        if (view != null && (certainOnly || !options.areNone())) {
            throw new CommandException(
                    tr(
                            "--view excludes --from, --to, --category, --place, --source, --text, --field, --within and --certain-only"));
        }
        Optional<AskedSource> asked = asked(database);
        boolean isDatabase = asked.isPresent() || SourceFiles.isSource(dataFile());
        ExportFormat wanted = wanted(isDatabase ? DatabaseFormats.written() : ExportFormat.OF_DATASETS);
        if (isDatabase) {
            return exportRows(wanted, asked);
        }
        if (by != null || !ExportFormat.OF_DATASETS.contains(wanted)) {
            throw new CommandException(
                    by != null
                            ? tr("--by is for databases; `query --by` counts the events of a dataset")
                            : tr("--format {0} is for databases; for a dataset see `query --by`", wanted.word()));
        }
        drawing.refuseFor(wanted);
        requireWritable(wanted);
        if (wanted.isOfAStory()) {
            return exportStory(wanted);
        }
        Dataset dataset = readDataset().value();
        String file = dataFile().toAbsolutePath().getFileName().toString();
        EventIndex index = marked(dataset);
        tellDoubts(options.window(), dataset.zone());
        ViewState state = view == null ? shown(index) : view(dataset, view);
        ExportedView exported =
                withMarks(wanted, index, new ExportedViews(dataset, index, file).of(state, Instant.now()));
        Film film = wanted.isFilm() ? film(wanted, dataset, state) : null;
        String lacking = "";
        try {
            if (film != null) {
                Workspace workspace = workspace();
                lacking = Stream.of(
                                DrawingChoice.write(wanted, film, state, workspace, dataFile(), out),
                                state.shading().rate().lacking(workspace.map().areas()))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" "));
            } else if (wanted.isDrawn()) {
                lacking = drawing.write(wanted, exported, state, workspace(), out);
            } else {
                ExportFile.write(wanted, exported, out);
            }
        } catch (IOException failed) {
            throw new CommandException(ExportTarget.failure(out, failed));
        }
        int certain = exported.result().certainSize();
        int possible = exported.result().possibleSize();
        String kept = wanted.kept().words(certain + possible);
        List<String> leftBehind = wanted.kept() == ExportFormat.Kept.RECORD ? LeftBehind.of(exported) : List.of();
        String pictures = film == null ? null : film.words();
        print(() -> new Output(out.toString(), wanted.word(), certain, possible, pictures, kept, leftBehind), () -> {
            out().println(tr(
                    "wrote {0}, {1}: {2} certain, {3} possible",
                    out, wanted.word(), Counted.events(certain), NumberWords.digits(possible)));
            if (pictures != null) {
                out().println(pictures);
            }
            out().println(kept);
            leftBehind.forEach(out()::println);
        });
        if (!lacking.isEmpty()) {
            err().println(tr("warning: {0}: {1}", out, lacking));
        }
        return lacking.isEmpty() ? ExitCode.FINE : ExitCode.PROBLEMS_FOUND;
    }

    /** Writes rows or counts of events that stay in a database. */
    private int exportRows(ExportFormat wanted, Optional<AskedSource> asked) throws UnreadableFileException {
        if (view != null || withMarks) {
            throw new CommandException(tr("of a database there are no saved views and no marks"));
        }
        if (by != null && wanted != ExportFormat.COUNTS) {
            throw new CommandException(tr("--by: expected --format counts, found {0}", wanted.word()));
        }
        DatabaseFormats.refusal(wanted, true).ifPresent(reason -> {
            throw new CommandException(tr("--format {0}: {1}", wanted.word(), reason));
        });
        requireFile();
        requireNew(wanted);
        SourceQuery.Asked events = options.ofSource(null, allowsDriver);
        SourceFileExport.Wanted how = new SourceFileExport.Wanted(wanted, certainOnly, by);
        SourceFileExport.Written written = asked.isPresent()
                ? SourceFileExport.write(asked.get(), events, how, out)
                : SourceFileExport.write(dataFile(), events, how, out);
        written.problems().forEach(problem -> err().println(tr("dateline: {0}", problem.describe())));
        written.notes().forEach(note -> err().println(tr("dateline: {0}", note)));
        tellDoubts(options.window(), written.zone());
        print(written::output, () -> written.print(out()));
        return ExitCode.FINE;
    }

    private record StoryOutput(String file, String format, String story, int steps, long bytes) {}

    /** Writes a story, whose steps say what they show. */
    private int exportStory(ExportFormat wanted) throws UnreadableFileException {
        if (view != null || certainOnly || withMarks || !options.areNone()) {
            throw new CommandException(tr(
                    "--format {0} shows what the steps of a story show; it takes no filter, --view, --certain-only or --marks",
                    wanted.word()));
        }
        Story told = story(readDataset().value());
        String lacking;
        StoryOutput output;
        try {
            lacking = drawing.write(wanted, told, workspace(), dataFile(), out);
            output = new StoryOutput(
                    out.toString(), wanted.word(), told.id(), told.steps().size(), Files.size(out));
        } catch (IOException failed) {
            throw new CommandException(ExportTarget.failure(out, failed));
        }
        print(() -> output, () -> {
            out().println(tr(
                    "wrote {0}, {1}: {2}, {3}, {4} kB",
                    out,
                    wanted.word(),
                    told.title(),
                    trn(output.steps(), "{0} step", "{0} steps"),
                    (output.bytes() + 999) / 1000));
            out().println(wanted.kept().words(0));
        });
        if (!lacking.isEmpty()) {
            err().println(tr("warning: {0}: {1}", out, lacking));
        }
        return lacking.isEmpty() ? ExitCode.FINE : ExitCode.PROBLEMS_FOUND;
    }

    /** The story that is named, or the only one that there is. */
    private Story story(Dataset dataset) {
        Catalog<Story> stories = stories(dataset);
        String id = drawing.story();
        if (id == null) {
            if (stories.list().size() != 1) {
                throw new CommandException(
                        stories.list().isEmpty()
                                ? tr("there is no story to export")
                                : tr(
                                        "--story: say which of {0}",
                                        stories.stream().map(Story::id).collect(Collectors.joining(", "))));
            }
            return withSteps(stories.list().get(0));
        }
        requireId(stories, Kind.STORY, id);
        return withSteps(stories.get(id));
    }

    private static Story withSteps(Story story) {
        if (story.steps().isEmpty()) {
            throw new CommandException(tr("the story \"{0}\" has no step", story.id()));
        }
        return story;
    }

    private ExportedView withMarks(ExportFormat wanted, EventIndex index, ExportedView view) {
        if (withMarks && !wanted.showsFields()) {
            throw new CommandException(tr("--marks: {0} does not show the fields of events", wanted.word()));
        }
        return withMarks ? view.withMarks(index.fields().marks().own()) : view;
    }

    private Workspace workspace() throws IOException, UnreadableFileException {
        return marked(WorkspaceReader.read(dataFile(), root().mapOr(drawing.map())));
    }

    private Film film(ExportFormat wanted, Dataset dataset, ViewState state) {
        Story told = null;
        String id = drawing.story();
        if (id != null) {
            told = story(dataset);
        }
        return drawing.film(wanted, dataset, state.window(), told);
    }

    private ViewState shown(EventIndex index) {
        return new ViewState(options.window(index.dataset()), options.filter(index), certainOnly, Selection.NOTHING);
    }

    /** @param written the formats that there are of what is exported */
    private ExportFormat wanted(List<ExportFormat> written) {
        if (format != null) {
            return ExportFormat.ofWord(format)
                    .orElseThrow(() -> new CommandException(tr(
                            "--format: expected one of {0}, found \"{1}\"", words(written), String.valueOf(format))));
        }
        Path name = out.getFileName();
        List<ExportFormat> possible = name == null ? List.of() : ExportFormat.ofName(name.toString());
        if (possible.size() == 1) {
            return possible.get(0);
        }
        throw new CommandException(
                possible.isEmpty()
                        ? tr("{0}: its ending says no format; name one with --format: {1}", out, words(written))
                        : tr(
                                "{0}: its ending may be {1}; say which with --format",
                                out,
                                ListWords.eachOr(possible.stream()
                                        .map(ExportFormat::word)
                                        .toList())));
    }

    private static String words(List<ExportFormat> formats) {
        return formats.stream().map(ExportFormat::word).collect(Collectors.joining(", "));
    }

    /** Refuses, before anything is read, what could not or should not be written. */
    private void requireWritable(ExportFormat wanted) {
        requireFile();
        refusal(wanted).ifPresent(reason -> {
            throw new CommandException(reason);
        });
        requireNew(wanted);
    }

    private void requireFile() {
        if (out.toString().equals("-")) {
            throw new CommandException(tr("--out: expected a file, found -; a file is written whole or not at all"));
        }
    }

    private void requireNew(ExportFormat wanted) {
        if (Files.exists(out) && !force && !wanted.isFolder()) {
            throw new CommandException(tr("{0}: is there already; --force replaces it", out));
        }
    }

    private Optional<String> refusal(ExportFormat wanted) {
        return wanted.isFolder() ? ExportTarget.refusalOfFolder(out) : ExportTarget.refusal(out, dataFile());
    }
}
