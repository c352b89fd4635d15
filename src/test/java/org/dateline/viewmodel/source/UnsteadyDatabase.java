package org.dateline.viewmodel.source;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.logging.Logger;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A database of DuckDB that can be out of reach, as a server can. */
@NullMarked
final class UnsteadyDatabase implements Driver, AutoCloseable {

    private static final String ADDRESS = "jdbc:unsteady:";

    private final String file;
    boolean isReachable = true;

    UnsteadyDatabase(Path file, String... statements) throws SQLException {
        this.file = "jdbc:duckdb:" + file;
        execute(statements);
        DriverManager.registerDriver(this);
    }

    void execute(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(file);
                Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }

    String address() {
        return ADDRESS + "events";
    }

    @Override
    public @Nullable Connection connect(String url, Properties info) throws SQLException {
        if (!acceptsURL(url)) {
            return null;
        }
        if (!isReachable) {
            throw new SQLException("nobody answers", "08001");
        }
        return DriverManager.getConnection(file);
    }

    @Override
    public boolean acceptsURL(String url) {
        return url.startsWith(ADDRESS);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) {
        return new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }

    @Override
    public void close() throws SQLException {
        DriverManager.deregisterDriver(this);
    }
}
