package org.dateline.app.options;

import static org.dateline.language.Tr.tr;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.database.AskedSource;
import org.dateline.database.EngineException;
import org.dateline.database.EventSource;
import org.dateline.database.SourceFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which events of a database are meant, where no source file does. */
public final class DatabaseOptions {

    @Option(
            names = "--table",
            paramLabel = "NAME",
            description = "Of a database named by its address (jdbc:...): the table, with its schema before a dot.")
    private @Nullable String table;

    @Option(
            names = "--query",
            paramLabel = "SQL",
            description = "The same in the place of a table: a statement whose rows are the events.")
    private @Nullable String query;

    @Option(
            names = "--user",
            paramLabel = "NAME",
            description = "Who asks the database; the password comes from DATELINE_DB_PASSWORD or a password file.")
    private @Nullable String user;

    /** Nothing is said yet. */
    public DatabaseOptions() {}

    private boolean areNone() {
        return Stream.of(table, query, user).noneMatch(Objects::nonNull);
    }

    /** These, where any is given, else those that are given to the command around. */
    public DatabaseOptions over(DatabaseOptions around) {
        return areNone() ? around : this;
    }

    /**
     * What is to be asked, by the word that names the data; empty if that is a file that is read, or that says itself what it means.
     *
     * @throws CommandException if the address may not be used, or one of these options is given for what has no tables
     */
    public Optional<AskedSource> asked(String data) {
        try {
            if (AskedSource.isAddress(data)) {
                return Optional.of(AskedSource.of(data, user, table, query));
            }
        } catch (EngineException refused) {
            throw new CommandException(tr("--data: {0}", refused.getMessage()));
        }
        if (areNone()) {
            return Optional.empty();
        }
        Path file = Path.of(data);
        boolean isTable = SourceFiles.isTextTable(file) || SourceFiles.isSource(file);
        if (user != null || !isTable || SourceFiles.saysColumns(file)) {
            throw new CommandException(tr("--table, --query and --user are for an address of a database, which begins"
                    + " with jdbc:, or for a file of tables"));
        }
        AskedSource asked = SourceFiles.asked(file);
        if (table != null && (query != null || !asked.lacksTable())) {
            throw new CommandException(
                    query != null
                            ? tr("both a table and a query are named")
                            : tr("{0} is a table itself; --query asks it, calling it \"files\"", file));
        }
        return Optional.of(asked.in(
                table != null ? new EventSource.Named(table) : new EventSource.Query(Objects.requireNonNull(query))));
    }
}
