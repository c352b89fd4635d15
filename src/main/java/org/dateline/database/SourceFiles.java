package org.dateline.database;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.data.DatasetReader;
import org.dateline.database.EngineException.Reason;
import org.dateline.events.Dataset;
import org.dateline.language.ForPrograms;
import org.dateline.problem.Loaded;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;
import org.dateline.words.ListWords;

/** Files that name events which are asked for instead of being read: source files, and the tables themselves. */
@ForPrograms("SQL")
public final class SourceFiles {

    /** The ending of a source file. */
    public static final String ENDING = ".source.json";

    private static final Set<String> TABLES = Set.of("parquet", "pq");
    private static final Set<String> TEXTS = Set.of("csv", "tsv");
    private static final Set<String> DATABASES = Set.of("duckdb", "ddb");
    private static final int MAX_NAMED = 40;
    private static final long MAX_BYTES = 4 << 20;

    private SourceFiles() {}

    /**
     * A source that can be asked.
     *
     * @param problems what is wrong with its file
     * @param isSure whether what its columns mean was said, or can hardly be anything else
     */
    public record Opened(Engine engine, List<Problem> problems, boolean isSure) {}

    /** Whether a file is one of these, by its name; a folder is, if it is called so. */
    public static boolean isSource(Path file) {
        String name = name(file);
        return name.endsWith(ENDING) || TABLES.contains(ending(name)) || DATABASES.contains(ending(name));
    }

    /** Whether a file is a table of text by its name, which is asked where one says so and else imported. */
    public static boolean isTextTable(Path file) {
        String name = name(file);
        return TEXTS.contains(ending(name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /**
     * Opens one. A table without a source file is asked what its columns are; that takes as long as the database does.
     *
     * @param zone whose days and clocks are meant where a table does not say
     * @throws UnreadableFileException if a source file cannot be read
     * @throws EngineException if a table cannot be asked, or does not say what must be known
     */
    public static Opened open(Path file, ZoneId zone, Access access) throws UnreadableFileException, EngineException {
        Path folder = file.toAbsolutePath().getParent();
        Path from = folder == null ? file.toAbsolutePath() : folder;
        if (name(file).endsWith(ENDING)) {
            var parsed = EventSourceParser.parse(text(file), file.toString());
            Loaded<EventSource> placed = withGazetteer(parsed.value(), from);
            List<Problem> problems = Stream.concat(parsed.problems().stream(), placed.problems().stream())
                    .toList();
            return new Opened(new Engine(placed.value(), from, access, file.toAbsolutePath()), problems, true);
        }
        if (!Files.exists(file)) {
            throw new UnreadableFileException(file.toString(), tr("there is no such file"), null);
        }
        return open(AskedSource.of(file), zone, access);
    }

    /** What a file names that is no source file. */
    public static AskedSource asked(Path file) {
        return AskedSource.of(file);
    }

    /** Whether a file says itself what its columns mean. */
    public static boolean saysColumns(Path file) {
        return name(file).endsWith(ENDING);
    }

    static boolean isDatabase(Path file) {
        return DATABASES.contains(ending(name(file)));
    }

    /** With the places of the dataset that it names; without them, it is said why. */
    private static Loaded<EventSource> withGazetteer(EventSource source, Path folder) {
        String named = source.places().file();
        if (named == null) {
            return new Loaded<>(source, List.of());
        }
        try {
            Loaded<Dataset> read = DatasetReader.read(folder.resolve(named));
            return new Loaded<>(
                    source.withPlaces(new EventSource.Places(read.value().places(), named)), read.problems());
        } catch (UnreadableFileException unreadable) {
            return new Loaded<>(source, List.of(unreadable.problem()));
        }
    }

    private static String text(Path file) throws UnreadableFileException {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new UnreadableFileException(file.toString(), tr("a source file is not as large as this"), null);
            }
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw UnreadableFileException.of(file, unreadable);
        }
    }

    /**
     * Opens what was asked for; it is asked what its columns are, which takes as long as the database does.
     *
     * @param zone whose days and clocks are meant where it does not say
     * @throws EngineException if it cannot be asked, or does not say what must be known
     */
    public static Opened open(AskedSource asked, ZoneId zone, Access access) throws EngineException {
        AskedSource meant = asked;
        if (asked.lacksTable()) {
            try (EngineConnection connection =
                    asked.engine(unknown(asked, zone), access).connect()) {
                meant = asked.in(onlyTable(connection.tables(), asked));
            }
        }
        try (EngineConnection connection =
                meant.engine(unknown(meant, zone), access).connect()) {
            TableSample sample = TableSample.of(connection);
            SourceColumns columns = sample.proposed()
                    .orElseThrow(() -> new EngineException(
                            Reason.UNDECIDED,
                            tr("no column seems to say when something happened; a source file can name it"),
                            null));
            EventSource source = new EventSource(meant.title(), zone, meant.at(), meant.table(), columns);
            return new Opened(meant.engine(source, access), List.of(), sample.isSure());
        }
    }

    /** A source of which nothing is known but where it is; only what it is asked for can be told of it. */
    public static EventSource unknown(AskedSource asked, ZoneId zone) {
        SourceColumns unknown = new SourceColumns(
                null, null, null, "start", null, null, null, null, null, null, null, null, null, List.of());
        EventSource.Table table = asked.lacksTable() ? new EventSource.Named("events") : asked.table();
        return new EventSource(asked.title(), zone, asked.at(), table, unknown);
    }

    private static EventSource.Table onlyTable(List<String> tables, AskedSource asked) throws EngineException {
        String what = asked.file() == null ? asked.title() : String.valueOf(asked.file());
        if (tables.isEmpty()) {
            throw new EngineException(Reason.WRONG, tr("{0} has no table", what), null);
        }
        if (tables.size() > 1) {
            String list = ListWords.commas(tables.stream().limit(MAX_NAMED).toList());
            String message =
                    tr("{0} has several tables; --table or a source file says which is meant: {1}", what, list);
            throw new EngineException(
                    Reason.UNDECIDED, tables.size() > MAX_NAMED ? tr("{0}, ...", message) : message, null);
        }
        return new EventSource.Named(tables.get(0));
    }
}
