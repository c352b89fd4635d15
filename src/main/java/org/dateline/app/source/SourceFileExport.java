package org.dateline.app.source;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.app.options.CommandException;
import org.dateline.calendar.Granularity;
import org.dateline.calendar.TimeStep;
import org.dateline.database.AskedSource;
import org.dateline.database.Counting;
import org.dateline.database.Engine;
import org.dateline.database.EngineConnection;
import org.dateline.database.EngineException;
import org.dateline.database.EventPages;
import org.dateline.database.EventRows;
import org.dateline.database.SourceFiles;
import org.dateline.export.DatabaseFormats;
import org.dateline.export.ExportFile;
import org.dateline.export.ExportFormat;
import org.dateline.export.rows.CountTable;
import org.dateline.export.rows.RowExport;
import org.dateline.export.rows.RowsAbout;
import org.dateline.export.table.TextTable;
import org.dateline.files.Progress;
import org.dateline.language.Language;
import org.dateline.model.TimeParser;
import org.dateline.model.TimeWindow;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;
import org.dateline.query.cube.TimeBins;
import org.dateline.viewmodel.source.SourceCounts;
import org.dateline.words.ListWords;
import org.dateline.words.NumberWords;
import org.dateline.workspace.ExportTarget;
import org.jspecify.annotations.Nullable;

/** Writes what {@code export} writes of a dataset of events that stay in a database: their rows, or how many there are by time. */
public final class SourceFileExport {

    private final Engine engine;
    private final List<Problem> problems;
    private final SourceQuery.Asked asked;

    /**
     * What is written.
     *
     * @param by a row for each of these lengths of time, of counts; null for a day, or what is counted by if that is longer
     */
    public record Wanted(
            ExportFormat format,
            boolean certainOnly,
            @Nullable String by) {}

    /**
     * What was written.
     *
     * @param window the window, of counts widened to what is counted by; null where there is no event, and none is asked for
     * @param leftOut how many rows are left out, by why
     * @param problems what is wrong with the source file
     * @param notes what else is to be said of it, each in a sentence without a full stop
     */
    public record Written(
            Path file,
            ExportFormat format,
            @Nullable TimeWindow window,
            ZoneId zone,
            long rows,
            Map<String, Long> leftOut,
            List<Problem> problems,
            List<String> notes) {

        /** As programs read it. */
        public Object output() {
            TimeParser times = new TimeParser(zone);
            Map<String, @Nullable Object> output = new LinkedHashMap<>();
            output.put("file", file.toString());
            output.put("format", format.word());
            output.put("window", SourceQuery.Answer.output(window, times));
            output.put("rows", rows);
            output.put("leftOut", leftOut);
            return output;
        }

        /** For people. */
        public void print(PrintWriter out) {
            TimeParser times = new TimeParser(zone);
            out.println(
                    window == null
                            ? tr("wrote {0}, {1}: no row, as there is no event", file, format.word())
                            : tr(
                                    "wrote {0}, {1}: {2} to {3} ({4}), {5}",
                                    file,
                                    format.word(),
                                    times.format(window.from()),
                                    times.format(window.to()),
                                    zone,
                                    trn(rows, "{1} row", "{1} rows", NumberWords.digits(rows))));
        }
    }

    private SourceFileExport(SourceFiles.Opened opened, SourceQuery.Asked asked) {
        this.engine = opened.engine();
        this.problems = opened.problems();
        this.asked = asked;
    }

    /**
     * Asks a database of which no source file says what its columns mean, and writes what it answers, whole or not at all.
     *
     * @throws UnreadableFileException if the source file cannot be read
     * @throws CommandException if the database does not answer, is not written so, or the file cannot be written
     */
    public static Written write(AskedSource database, SourceQuery.Asked asked, Wanted wanted, Path file)
            throws UnreadableFileException {
        return write(() -> SourceFiles.open(database, ZoneOffset.UTC, asked), asked, wanted, file);
    }

    /** The same of what a source file or a file of tables names. */
    public static Written write(Path data, SourceQuery.Asked asked, Wanted wanted, Path file)
            throws UnreadableFileException {
        return write(() -> SourceFiles.open(data, ZoneOffset.UTC, asked), asked, wanted, file);
    }

    private static Written write(SourceQuery.Opening opening, SourceQuery.Asked asked, Wanted wanted, Path file)
            throws UnreadableFileException {
        try {
            return new SourceFileExport(opening.open(), asked).write(wanted, file);
        } catch (IOException notWritten) {
            throw new CommandException(ExportTarget.failure(file, notWritten));
        } catch (EngineException failed) {
            throw SourceQuery.told(failed);
        }
    }

    private Written write(Wanted wanted, Path file) throws EngineException, IOException {
        boolean havePoints = engine.source().columns().hasPoints();
        Optional<String> refused = wanted.format() == ExportFormat.PNG
                ? Optional.of(tr("A picture of a database is drawn by its window, File > Export"))
                : DatabaseFormats.refusal(wanted.format(), havePoints);
        refused = refused.or(() -> ExportTarget.refusal(file, engine.asks(file)));
        if (refused.isPresent()) {
            throw new CommandException(refused.get());
        }
        return wanted.format() == ExportFormat.COUNTS ? counts(wanted, file) : rows(wanted, file);
    }

    private Written rows(Wanted wanted, Path file) throws EngineException, IOException {
        Surveyed surveyed = Surveyed.of(engine, asked);
        Counting.Step known = surveyed.some();
        ZoneId zone = engine.source().zone();
        Optional<TimeWindow> named = surveyed.window(asked.window(), zone);
        TimeWindow window = named.orElse(surveyed.all().span());
        EventPages.Wanted rows =
                new EventPages.Wanted(asked.filter(), window, wanted.certainOnly(), asked.categories());
        RowsAbout about = new RowsAbout(
                engine.source().title(),
                engine.publicPlace(),
                zone,
                named.orElse(null),
                asked.words(wanted.certainOnly()),
                Instant.now());
        try (EngineConnection connection = engine.connect()) {
            long written = RowExport.write(
                    connection,
                    new EventRows(known, rows),
                    DatabaseFormats.form(wanted.format(), about),
                    file,
                    Progress.UNSEEN);
            return new Written(
                    file,
                    wanted.format(),
                    named.orElse(null),
                    zone,
                    written,
                    surveyed.leftOut(),
                    problems,
                    surveyed.notes());
        }
    }

    private Written counts(Wanted wanted, Path file) throws EngineException, IOException {
        Surveyed surveyed = Surveyed.of(engine, asked);
        Counting counting = new Counting(
                        engine, asked.filter(), null, Runtime.getRuntime().maxMemory() / 4)
                .over(surveyed.all().span());
        Counting.Step known = counting.next();
        while (!known.isLast()) {
            known = counting.next();
        }
        var cube = known.cube()
                .orElseThrow(() -> new CommandException(
                        surveyed.notes().isEmpty()
                                ? tr("There is no event, so that nothing can be counted.")
                                : String.join("; ", surveyed.notes())));
        ZoneId zone = engine.source().zone();
        TimeWindow window = asked.window().window(zone, cube.bins().span());
        TimeWindow taken = cube.covering(window).window(cube.bins());
        SourceCounts counts =
                SourceCounts.of(cube, known.survey().scales(), taken, wanted.certainOnly(), asked.categories());
        CountTable table = counts.table();
        TimeStep step = step(wanted.by(), CountTable.steps(cube)).orElseGet(() -> CountTable.usual(cube));
        table.refusal(step).ifPresent(reason -> {
            throw new CommandException(reason);
        });
        TextTable written = Language.inEnglish(() -> table.of(step));
        ExportFile.writeTable(written, file, Progress.UNSEEN);
        List<String> notes = Stream.concat(surveyed.notes().stream(), wider(window, taken, cube.bins()).stream())
                .toList();
        return new Written(
                file,
                wanted.format(),
                taken.isEmpty() ? window : taken,
                zone,
                written.size(),
                surveyed.leftOut(),
                problems,
                notes);
    }

    /** What is to be said where more is counted than was asked, as only whole bins are. */
    private static Optional<String> wider(TimeWindow asked, TimeWindow taken, TimeBins bins) {
        if (taken.isEmpty()
                || (!taken.from().isBefore(asked.from()) && !taken.to().isAfter(asked.to()))) {
            return Optional.empty();
        }
        TimeParser times = new TimeParser(bins.zone());
        return Optional.of(tr(
                "counted is {0} to {1}, in steps of {2}, which is more than was asked: {3} to {4}",
                times.format(taken.from()),
                times.format(taken.to()),
                bins.step().length(),
                times.format(asked.from()),
                times.format(asked.to())));
    }

    /** The step that is meant by a word; refuses what the counts are not made up of. */
    private static Optional<TimeStep> step(@Nullable String by, List<TimeStep> steps) {
        if (by == null) {
            return Optional.empty();
        }
        Optional<TimeStep> named = Stream.of(Granularity.values())
                .filter(known -> known.id().equalsIgnoreCase(by.strip()))
                .flatMap(known -> known.length().stream())
                .findFirst()
                .or(() -> TimeStep.parse(by))
                .filter(steps::contains);
        if (named.isEmpty()) {
            throw new CommandException(tr(
                    "--by: expected one of {0}, as finely as this database is counted, found \"{1}\"",
                    ListWords.commas(Language.inEnglish(
                            () -> steps.stream().map(TimeStep::words).collect(Collectors.toList()))),
                    by));
        }
        return named;
    }
}
