package org.dateline.database;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.dateline.database.EngineException.Reason;
import org.dateline.database.sql.Dialect;
import org.dateline.database.sql.Sql;
import org.dateline.files.SameFile;
import org.dateline.language.ForPrograms;
import org.dateline.text.WhiteSpace;
import org.dateline.words.ListWords;
import org.jspecify.annotations.Nullable;

/** Where the events of a source are asked for, by any number of connections. */
@ForPrograms("SQL")
public final class Engine {

    private static final String DUCKDB = "jdbc:duckdb:";
    private static final String POSTGRESQL = "jdbc:postgresql:";

    /** What an address of PostgreSQL may set. Others name classes that the driver makes, or files that it writes. */
    private static final Set<String> PARAMETERS = Set.of(
            "applicationname",
            "connecttimeout",
            "currentschema",
            "gssencmode",
            "loadbalancehosts",
            "logintimeout",
            "options",
            "sockettimeout",
            "ssl",
            "sslmode",
            "sslrootcert",
            "targetservertype",
            "tcpkeepalive");

    private static final String CONNECT_SECONDS = "10";
    /** Of the memory of the machine, for what DuckDB sorts and groups; the rest it writes to a folder. */
    private static final long SORTED_BYTES = 2L << 30;

    private final EventSource source;
    private final Path folder;
    private final Access access;
    private final @Nullable Path file;

    /**
     * Opens nothing yet.
     *
     * @param folder from where on files are named
     */
    public Engine(EventSource source, Path folder, Access access) {
        this(source, folder, access, null);
    }

    /** @param file that which names the source, beside which counts are kept, or null if there is none */
    Engine(EventSource source, Path folder, Access access, @Nullable Path file) {
        this.file = file;
        this.source = source;
        this.folder = folder.toAbsolutePath();
        this.access = access;
    }

    /** What is asked. */
    public EventSource source() {
        return source;
    }

    /** Where it is asked for, as if it were not said what its columns mean. */
    public AskedSource asked() {
        return new AskedSource(source.title(), source.at(), source.table(), folder, file);
    }

    /** The counts that are kept of the data as they are now; empty where nobody can tell whether they have changed. */
    Optional<KeptCounts> kept(EngineConnection connection) throws EngineException {
        Path named = file;
        if (named == null || source.table() instanceof EventSource.Query) {
            // A statement may ask anything besides
            return Optional.empty();
        }
        return dataFiles(connection)
                .map(files -> new KeptCounts(named, DigestUtils.sha256Hex(source + "\n" + String.join("\n", files))));
    }

    /** The files that are asked, each with its size and when it was written; empty if it is a server that is asked, or one of them is gone. */
    private Optional<List<String>> dataFiles(EngineConnection connection) throws EngineException {
        List<Path> found = new ArrayList<>();
        if (source.at() instanceof EventSource.Files named) {
            for (String pattern : named.files()) {
                connection.ask(
                        Sql.of("SELECT file FROM glob(?) ORDER BY file", resolved(pattern)),
                        row -> found.add(Path.of(row.getString(1))));
            }
        } else if (address().startsWith(DUCKDB)) {
            Path database = Path.of(address().substring(DUCKDB.length()));
            Path newest = database.resolveSibling(database.getFileName() + ".wal");
            if (isTable(connection)) {
                found.add(database);
                Stream.of(newest).filter(Files::exists).forEach(found::add);
            }
        }
        List<String> told = new ArrayList<>();
        try {
            for (Path one : found) {
                told.add(one + " " + Files.size(one) + " "
                        + Files.getLastModifiedTime(one).to(TimeUnit.NANOSECONDS));
            }
        } catch (IOException gone) {
            return Optional.empty();
        }
        return told.isEmpty() ? Optional.empty() : Optional.of(told);
    }

    /** Whether the rows lie in the database itself, and not in what a view asks. */
    private boolean isTable(EngineConnection connection) throws EngineException {
        String name = ((EventSource.Named) Objects.requireNonNull(source.table())).name();
        long[] tables = {0};
        connection.ask(
                Sql.of(
                        "SELECT COUNT(*) FROM information_schema.tables WHERE table_name = ? AND table_type = 'BASE TABLE'",
                        name.substring(name.indexOf('.') + 1)),
                row -> tables[0] = row.getLong(1));
        return tables[0] > 0;
    }

    /** Where it is asked, as one can say it: no password is in it. */
    public String place() {
        return source.at() instanceof EventSource.Database database
                ? database.address()
                : String.join(", ", ((EventSource.Files) source.at()).files());
    }

    /** Whether a file is that which names the source, or one of those that are asked, over which nothing is to be written. */
    public boolean asks(Path one) {
        if (file != null && SameFile.isSame(one, file)) {
            return true;
        }
        if (source.at() instanceof EventSource.Files named) {
            return named.files().stream().anyMatch(pattern -> isOf(pattern, one));
        }
        String address = ((EventSource.Database) source.at()).address();
        return address.startsWith(DUCKDB) && SameFile.isSame(one, folder.resolve(address.substring(DUCKDB.length())));
    }

    private boolean isOf(String pattern, Path one) {
        String named = resolved(pattern);
        if (pattern.chars().noneMatch(sign -> "*?[{".indexOf(sign) >= 0)) {
            return SameFile.isSame(one, Path.of(named));
        }
        Path whole = one.toAbsolutePath().normalize();
        return whole.getFileSystem()
                .getPathMatcher("glob:" + named.replace("\\", "\\\\"))
                .matches(whole);
    }

    /**
     * A new connection, to be closed; takes as long as the database does.
     *
     * @throws EngineException if there is none, with the reason
     */
    public EngineConnection connect() throws EngineException {
        String address = address();
        if (!isKnown(address) && !access.allows(address)) {
            throw new EngineException(
                    Reason.UNTRUSTED,
                    tr(
                            "{0} is not opened unasked: its driver does not come with this program, and an address may make a driver run"
                                    + " programs",
                            address),
                    null);
        }
        try {
            Connection connection = DriverManager.getConnection(address, properties(address));
            try {
                Dialect dialect = Dialect.of(connection.getMetaData().getDatabaseProductName());
                prepare(connection, dialect);
                return new EngineConnection(this, connection, dialect);
            } catch (SQLException failure) {
                connection.close();
                throw failure;
            }
        } catch (SQLException failure) {
            throw told(failure, Dialect.STANDARD);
        }
    }

    private static boolean isKnown(String address) {
        return address.startsWith(DUCKDB) || address.startsWith(POSTGRESQL);
    }

    private String address() throws EngineException {
        if (source.at() instanceof EventSource.Files) {
            return DUCKDB;
        }
        String address = ((EventSource.Database) source.at()).address();
        int query = address.indexOf('?');
        if (address.startsWith(POSTGRESQL) && query >= 0) {
            for (String parameter : address.substring(query + 1).split("&", -1)) {
                String name = parameter.substring(0, Math.max(0, parameter.indexOf('=')));
                if (!PARAMETERS.contains(name.toLowerCase(Locale.ROOT))) {
                    throw new EngineException(
                            Reason.WRONG,
                            tr("the address sets \"{0}\", which it may not", name.isEmpty() ? parameter : name),
                            null);
                }
            }
        }
        if (address.startsWith(DUCKDB)) {
            Path file = folder.resolve(address.substring(DUCKDB.length()));
            if (!Files.isRegularFile(file)) {
                throw new EngineException(Reason.WRONG, tr("{0}: there is no such file", file), null);
            }
            return DUCKDB + file;
        }
        return address;
    }

    private Properties properties(String address) {
        Properties properties = new Properties();
        if (source.at() instanceof EventSource.Database database) {
            if (database.user() != null) {
                properties.setProperty("user", database.user());
            }
            access.password(database).ifPresent(password -> properties.setProperty("password", password));
        }
        if (address.startsWith(POSTGRESQL)) {
            properties.setProperty("ApplicationName", "Dateline");
            properties.setProperty("connectTimeout", CONNECT_SECONDS);
            properties.setProperty("tcpKeepAlive", "true");
            properties.setProperty("readOnly", "true");
        } else if (address.startsWith(DUCKDB) && address.length() > DUCKDB.length()) {
            properties.setProperty("duckdb.read_only", "true");
        }
        return properties;
    }

    private static void prepare(Connection connection, Dialect dialect) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String setting : dialect.settings(SORTED_BYTES)) {
                statement.execute(setting);
            }
        } catch (SQLException failure) {
            if (!dialect.isPrepared(failure)) {
                throw failure;
            }
        }
        if (dialect.asksInTransactions()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
        }
    }

    /** The same as it stands in files that go to others: of a file its name alone, and not in which folder of this machine it lies. */
    public String publicPlace() {
        if (source.at() instanceof EventSource.Files named) {
            return ListWords.commas(named.files().stream().map(Engine::nameOf).toList());
        }
        String address = place();
        return address.startsWith(DUCKDB) ? nameOf(address.substring(DUCKDB.length())) : address;
    }

    private static String nameOf(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    /** The rows of the source, as a part of a statement after FROM. */
    String rows(Dialect dialect) {
        EventSource.Table table = source.table();
        String files = source.at() instanceof EventSource.Files named
                ? dialect.files(named.files().stream().map(this::resolved).toList(), format(named.files()))
                : null;
        if (table instanceof EventSource.Query query) {
            String with = files == null ? "" : "WITH files AS (SELECT * FROM " + files + ") ";
            return "(" + with + statement(query) + ") AS events";
        }
        return (files != null ? files : named(dialect, table)) + " AS events";
    }

    /** Whether a question to the source is the faster the fewer columns it names, see {@link Dialect#readsColumnsApart}; files of text are read whole. */
    boolean readsColumnsApart(Dialect dialect) {
        return dialect.readsColumnsApart()
                && !(source.at() instanceof EventSource.Files named
                        && !format(named.files()).equals("parquet"));
    }

    /** Without the mark at its end, after which something could follow. */
    private static String statement(EventSource.Query query) {
        String statement = query.statement().strip();
        return statement.endsWith(";") ? statement.substring(0, statement.length() - 1) : statement;
    }

    static String named(Dialect dialect, EventSource.@Nullable Table table) {
        String name = ((EventSource.Named) Objects.requireNonNull(table)).name();
        int dot = name.indexOf('.');
        return dot < 0
                ? dialect.quoted(name)
                : dialect.quoted(name.substring(0, dot)) + "." + dialect.quoted(name.substring(dot + 1));
    }

    private String resolved(String file) {
        boolean isAbsolute = file.startsWith("/") || file.startsWith("\\") || file.matches("[A-Za-z]:.*");
        return isAbsolute ? file : folder + "/" + file;
    }

    private static String format(List<String> files) {
        String name = files.get(0).toLowerCase(Locale.ROOT);
        String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        String ending = plain.substring(plain.lastIndexOf('.') + 1);
        return switch (ending) {
            case "parquet", "pq" -> "parquet";
            case "json", "ndjson", "jsonl" -> "json";
            default -> "csv";
        };
    }

    /** What a failure means for the user, with the words of the database. */
    EngineException told(SQLException failure, Dialect dialect) {
        String words = wordsOf(failure);
        String state = String.valueOf(failure.getSQLState());
        // The driver of PostgreSQL says so where a password is wanted and none is given
        boolean lacksPassword = state.equals("08004") && place().startsWith(POSTGRESQL);
        if (dialect.isLost(failure) && !lacksPassword) {
            return new EngineException(Reason.LOST, tr("{0} cannot be reached: {1}", place(), words), failure);
        }
        if (state.startsWith("28") || lacksPassword) {
            return new EngineException(
                    Reason.REFUSED, tr("{0} does not let this user in: {1}", place(), words), failure);
        }
        if (state.equals("57014") || words.contains("INTERRUPT")) {
            return new EngineException(Reason.CANCELLED, tr("the question was taken back"), failure);
        }
        return new EngineException(Reason.WRONG, tr("{0} answers: {1}", place(), words), failure);
    }

    /** Without the question, which the user has not asked in these words. */
    private static String wordsOf(SQLException failure) {
        String message = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        int question = message.indexOf("\nLINE ");
        return WhiteSpace.inOneLine((question < 0 ? message : message.substring(0, question)).strip());
    }
}
