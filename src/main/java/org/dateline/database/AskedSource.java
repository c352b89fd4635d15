package org.dateline.database;

import static org.dateline.language.Tr.tr;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dateline.database.EngineException.Reason;
import org.dateline.language.ForPrograms;
import org.jspecify.annotations.Nullable;

/**
 * Where events are that someone asks for, before it is said what the columns mean.
 *
 * @param title what they are called until someone says otherwise
 * @param table the table; null for files, and where it is still to be chosen
 * @param folder from where on files are named
 * @param file that which was named, beside which counts are kept and a source file would lie; null for none
 */
@ForPrograms("addresses")
public record AskedSource(
        String title,
        EventSource.At at,
        EventSource.@Nullable Table table,
        Path folder,
        @Nullable Path file) {

    private static final String JDBC = "jdbc:";

    /** Whether words are an address of a database, and not the name of a file. */
    public static boolean isAddress(String words) {
        return words.strip().toLowerCase(Locale.ROOT).startsWith(JDBC);
    }

    /**
     * A database by its address.
     *
     * @param user who asks, or null for whom the driver takes
     * @param table the table, with its schema before a dot if it has one; null if a query is meant or it is not known
     * @param query a statement, or null
     * @throws EngineException if the address may not be used, or both a table and a query are named; what is secret in it is not repeated
     */
    public static AskedSource of(String address, @Nullable String user, @Nullable String table, @Nullable String query)
            throws EngineException {
        if (EventSourceParser.hasPassword(address)) {
            throw new EngineException(
                    Reason.WRONG,
                    tr(
                            "there is a password in the address; expected one without it: the password comes from {0}, a password file or a question",
                            Access.PASSWORD_VARIABLE),
                    null);
        }
        if (table != null && query != null) {
            throw new EngineException(Reason.WRONG, tr("both a table and a query are named"), null);
        }
        EventSource.Table meant =
                query != null ? new EventSource.Query(query) : table != null ? new EventSource.Named(table) : null;
        Path here = Path.of("").toAbsolutePath();
        return new AskedSource(
                table != null ? table : name(address),
                new EventSource.Database(address.strip(), user),
                meant,
                here,
                null);
    }

    /** The last part of an address, which is what most name the database by. */
    private static String name(String address) {
        String path = address.strip().replaceFirst("[?;].*", "");
        String last = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf(':')) + 1);
        return last.isBlank() ? path : last;
    }

    /** A file that is a table or a database itself, a folder of such, or one that others read as a table, such as a CSV. */
    static AskedSource of(Path file) {
        String name = String.valueOf(file.getFileName());
        String absolute = file.toAbsolutePath().toString();
        Path folder = file.toAbsolutePath().getParent();
        EventSource.At at = SourceFiles.isDatabase(file)
                ? new EventSource.Database("jdbc:duckdb:" + absolute, null)
                : new EventSource.Files(List.of(Files.isDirectory(file) ? absolute + "/**/*.parquet" : absolute));
        return new AskedSource(name, at, null, folder == null ? file.toAbsolutePath() : folder, file.toAbsolutePath());
    }

    /** The same with this table. */
    public AskedSource in(EventSource.@Nullable Table other) {
        return new AskedSource(title, at, other, folder, file);
    }

    /** Whether a table is still to be chosen. */
    public boolean lacksTable() {
        return at instanceof EventSource.Database && table == null;
    }

    /** Asks for it with what is known of it. */
    public Engine engine(EventSource known, Access access) {
        return new Engine(known, folder, access, file);
    }
}
