package org.dateline.database;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.database.EngineException.Reason;
import org.dateline.database.sql.Sql;
import org.dateline.language.ForPrograms;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;
import org.dateline.words.ListWords;

/** Files that name events which are asked for instead of being read: source files, and the tables themselves. */
@ForPrograms("SQL")
public final class SourceFiles {

    /** The ending of a source file. */
    public static final String ENDING = ".source.json";

    private static final Set<String> TABLES = Set.of("parquet", "pq");
    private static final Set<String> DATABASES = Set.of("duckdb", "ddb");
    private static final long MAX_BYTES = 4 << 20;

    private SourceFiles() {}

    /**
     * A source that can be asked.
     *
     * @param problems what is wrong with its file
     */
    public record Opened(Engine engine, List<Problem> problems) {}

    /** Whether a file is one of these, by its name; a folder is, if it is called so. */
    public static boolean isSource(Path file) {
        String name = name(file);
        return name.endsWith(ENDING) || TABLES.contains(ending(name)) || DATABASES.contains(ending(name));
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
            return new Opened(new Engine(parsed.value(), from, access, file.toAbsolutePath()), parsed.problems());
        }
        if (!Files.exists(file)) {
            throw new UnreadableFileException(file.toString(), tr("there is no such file"), null);
        }
        String absolute = file.toAbsolutePath().toString();
        EventSource.At at = TABLES.contains(ending(name(file)))
                ? new EventSource.Files(List.of(Files.isDirectory(file) ? absolute + "/**/*.parquet" : absolute))
                : new EventSource.Database("jdbc:duckdb:" + absolute, null);
        return new Opened(
                new Engine(guessed(file, at, zone, from, access), from, access, file.toAbsolutePath()), List.of());
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

    private static EventSource guessed(Path file, EventSource.At at, ZoneId zone, Path folder, Access access)
            throws EngineException {
        String title = String.valueOf(file.getFileName());
        SourceColumns unknown = new SourceColumns(
                null, null, null, "start", null, null, null, null, null, null, null, null, null, List.of());
        Engine asked =
                new Engine(new EventSource(title, zone, at, new EventSource.Named("events"), unknown), folder, access);
        try (EngineConnection connection = asked.connect()) {
            EventSource.Table table = at instanceof EventSource.Files ? null : onlyTable(connection, file);
            EventSource known = new EventSource(title, zone, at, table, unknown);
            String rows = new Engine(known, folder, access).rows(connection.dialect());
            return new EventSource(title, zone, at, table, ColumnGuess.of(connection, rows));
        }
    }

    private static EventSource.Table onlyTable(EngineConnection connection, Path file) throws EngineException {
        List<String> tables = new ArrayList<>();
        connection.ask(
                Sql.of("SELECT table_name FROM information_schema.tables ORDER BY table_name"),
                row -> tables.add(row.getString(1)));
        if (tables.size() != 1) {
            throw new EngineException(
                    Reason.WRONG,
                    tables.isEmpty()
                            ? tr("{0} has no table", file)
                            : tr(
                                    "{0} has several tables; a source file says which is meant: {1}",
                                    file, ListWords.commas(tables)),
                    null);
        }
        return new EventSource.Named(tables.get(0));
    }
}
