package org.dateline.database;

import static org.dateline.language.Tr.tr;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.database.EngineException.Reason;
import org.dateline.database.sql.Dialect;
import org.dateline.database.sql.Sql;
import org.dateline.language.ForPrograms;
import org.jspecify.annotations.Nullable;

/** A connection to the engine of a source. For one thread, but that any may {@link #cancel} what it asks. */
@ForPrograms("types of tables")
public final class EngineConnection implements AutoCloseable {

    private static final int ROWS_AT_ONCE = 10_000;

    private final Engine engine;
    private final Connection connection;
    private final Dialect dialect;
    private volatile @Nullable PreparedStatement asking;
    private volatile boolean cancelled;

    EngineConnection(Engine engine, Connection connection, Dialect dialect) {
        this.engine = engine;
        this.connection = connection;
        this.dialect = dialect;
    }

    /** Takes the rows of an answer one by one. */
    public interface RowSink {

        /** Takes the row at which the answer stands. */
        void row(ResultSet row) throws SQLException;
    }

    /** A column of an answer: its name, its type as {@link java.sql.Types} has it, and what the database calls that. */
    public record Column(String name, int type, String typeName) {}

    /** How the database is spoken to. */
    public Dialect dialect() {
        return dialect;
    }

    /** The engine that it is to. */
    public Engine engine() {
        return engine;
    }

    /**
     * Asks, and hands on the rows as they come.
     *
     * @throws EngineException if there is no answer, or not all of it
     */
    public void ask(Sql question, RowSink rows) throws EngineException {
        try (PreparedStatement statement = question.prepare(connection)) {
            statement.setFetchSize(ROWS_AT_ONCE);
            begin(statement);
            try (ResultSet answer = statement.executeQuery()) {
                while (answer.next()) {
                    if (cancelled) {
                        throw takenBack(null);
                    }
                    rows.row(answer);
                }
            } finally {
                asking = null;
            }
        } catch (SQLException failure) {
            throw cancelled ? takenBack(failure) : engine.told(failure, dialect);
        }
    }

    private static EngineException takenBack(@Nullable SQLException failure) {
        return new EngineException(Reason.CANCELLED, tr("the question was taken back"), failure);
    }

    /** The columns of an answer. */
    public List<Column> columns(Sql question) throws EngineException {
        List<Column> columns = new ArrayList<>();
        try (PreparedStatement statement = question.prepare(connection);
                ResultSet answer = statement.executeQuery()) {
            ResultSetMetaData about = answer.getMetaData();
            for (int i = 1; i <= about.getColumnCount(); i++) {
                columns.add(new Column(about.getColumnLabel(i), about.getColumnType(i), about.getColumnTypeName(i)));
            }
        } catch (SQLException failure) {
            throw engine.told(failure, dialect);
        }
        return columns;
    }

    /**
     * The tables and views that there are but for those of the database itself, each as it is named; with its schema before a dot where that is not the
     * one that is meant without.
     *
     * @throws EngineException if there is no answer
     */
    public List<String> tables() throws EngineException {
        SortedSet<String> tables = new TreeSet<>();
        try {
            String usual = Objects.requireNonNullElse(connection.getSchema(), "");
            try (ResultSet answer = connection.getMetaData().getTables(connection.getCatalog(), null, "%", null)) {
                while (answer.next()) {
                    String schema = Objects.requireNonNullElse(answer.getString("TABLE_SCHEM"), "");
                    String name = answer.getString("TABLE_NAME");
                    String type = String.valueOf(answer.getString("TABLE_TYPE"));
                    if (isOfUsers(schema, type)) {
                        boolean isUsual = schema.isEmpty() || schema.equals(usual) && name.indexOf('.') < 0;
                        tables.add(isUsual ? name : schema + "." + name);
                    }
                }
            }
        } catch (SQLException failure) {
            throw engine.told(failure, dialect);
        }
        return List.copyOf(tables);
    }

    private static boolean isOfUsers(String schema, String type) {
        boolean isOfDatabase = schema.equalsIgnoreCase("information_schema")
                || schema.startsWith("pg_")
                || type.contains("SYSTEM")
                || type.contains("INDEX");
        return !isOfDatabase && (type.contains("TABLE") || type.contains("VIEW"));
    }

    private void begin(PreparedStatement statement) throws EngineException {
        asking = statement;
        if (cancelled) {
            throw takenBack(null);
        }
    }

    /** Takes back what is asked and what is yet to be; may be called from any thread. */
    public void cancel() {
        cancelled = true;
        PreparedStatement statement = asking;
        if (statement != null) {
            try {
                statement.cancel();
            } catch (SQLException gone) {
                // It has been answered, or nobody is there to answer
                asking = null;
            }
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException gone) {
            // Nothing is left to be closed
            asking = null;
        }
    }
}
