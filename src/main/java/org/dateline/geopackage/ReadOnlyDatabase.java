package org.dateline.geopackage;

import static org.dateline.language.Tr.tr;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.files.UserFolder;
import org.dateline.language.ForPrograms;
import org.jspecify.annotations.Nullable;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.SQLiteLimits;
import org.sqlite.SQLiteOpenMode;

/**
 * A database of SQLite 3 that comes from anyone and is only read: nothing is written to it or beside it, wherever it lies. What another
 * program has changed and not yet put into the file itself (a -wal or -journal beside it) is seen in a copy of all of them, which goes when
 * the database is closed.
 */
final class ReadOnlyDatabase implements Closeable {

    private static final String LIBRARY_FOLDER = "org.sqlite.tmpdir";
    private static final List<String> BESIDE = List.of("-wal", "-journal");
    private static final long LEAST_LENGTH = 1L << 20;
    private static final long MOST_LENGTH = 1L << 29;

    private final Connection connection;
    private final @Nullable Path copy;

    private ReadOnlyDatabase(Connection connection, @Nullable Path copy) {
        this.connection = connection;
        this.copy = copy;
    }

    /** Why SQLite itself cannot be used here. */
    static final class NoLibraryException extends Exception {

        private static final long serialVersionUID = 1L;

        NoLibraryException(Throwable cause) {
            super(String.valueOf(cause.getMessage()), cause);
        }
    }

    /**
     * Opens a file.
     *
     * @throws IOException if it cannot be read, or another program writes to it meanwhile
     * @throws SQLException if it is no database, or a damaged one
     * @throws NoLibraryException if there is no library of SQLite for this system, or it does not load
     */
    static ReadOnlyDatabase open(Path file) throws IOException, SQLException, NoLibraryException {
        loadLibrary();
        Path copy = pending(file).isEmpty() ? null : copied(file);
        try {
            Connection connection =
                    copy == null ? connect(file, "?immutable=1", true) : connect(inCopy(copy, file), "", false);
            ReadOnlyDatabase opened = new ReadOnlyDatabase(connection, copy);
            opened.distrust(Files.size(file));
            return opened;
        } catch (IOException | SQLException refused) {
            delete(copy);
            throw refused;
        }
    }

    /** The library is taken out of the jar into a folder of the user's own, unless the user names one. */
    private static synchronized void loadLibrary() throws NoLibraryException {
        if (System.getProperty(LIBRARY_FOLDER) == null) {
            Optional<Path> folder = UserFolder.CACHE.of("sqlite");
            try {
                if (folder.isPresent()) {
                    Files.createDirectories(folder.get());
                    System.setProperty(LIBRARY_FOLDER, folder.get().toString());
                }
            } catch (IOException unwritable) {
                // The folder for what is temporary must do
            }
        }
        try {
            SQLiteJDBCLoader.initialize();
        } catch (Exception | LinkageError notLoaded) {
            throw new NoLibraryException(notLoaded);
        }
    }

    private static Connection connect(Path file, String parameters, boolean readOnly) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(readOnly);
        config.setOpenMode(SQLiteOpenMode.OPEN_URI);
        String address = "jdbc:sqlite:" + file.toAbsolutePath().toUri().toASCIIString() + parameters;
        return new JDBC().connect(address, config.toProperties());
    }

    /** Views may come from anyone; no value is longer than the file that holds it. */
    @ForPrograms("SQL")
    private void distrust(long bytes) throws SQLException {
        int length = (int) Math.max(LEAST_LENGTH, Math.min(MOST_LENGTH, bytes));
        ((SQLiteConnection) connection).setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, length);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA trusted_schema = OFF");
            statement.execute("PRAGMA cell_size_check = ON");
        }
    }

    Connection connection() {
        return connection;
    }

    /** The files beside a database that hold what is not in it yet. */
    static List<Path> pending(Path file) throws IOException {
        List<Path> pending = new ArrayList<>();
        for (String ending : BESIDE) {
            Path beside = file.resolveSibling(file.getFileName() + ending);
            if (Files.isRegularFile(beside) && Files.size(beside) > 0) {
                pending.add(beside);
            }
        }
        return pending;
    }

    private static Path copied(Path file) throws IOException {
        List<Path> files = new ArrayList<>(pending(file));
        files.add(0, file);
        List<FileTime> before = times(files);
        Path folder = Files.createTempDirectory("dateline-geopackage");
        try {
            for (Path each : files) {
                Path there = Files.copy(each, inCopy(folder, each));
                // SQLite writes to the copy what the other program has not
                there.toFile().setWritable(true);
            }
            if (!times(files).equals(before)) {
                throw new IOException(tr("another program is writing to it; save there, and open it again"));
            }
            return folder;
        } catch (IOException refused) {
            delete(folder);
            throw refused;
        }
    }

    private static List<FileTime> times(List<Path> files) throws IOException {
        List<FileTime> times = new ArrayList<>();
        for (Path file : files) {
            times.add(Files.getLastModifiedTime(file));
        }
        return times;
    }

    private static Path inCopy(Path folder, Path file) {
        return folder.resolve(String.valueOf(file.getFileName()));
    }

    private static void delete(@Nullable Path folder) throws IOException {
        if (folder == null) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException unclosed) {
            throw new IOException(unclosed);
        } finally {
            delete(copy);
        }
    }
}
