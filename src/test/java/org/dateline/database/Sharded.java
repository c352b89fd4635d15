package org.dateline.database;

import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.NullMarked;

/** A server of PostgreSQL whose tables lie on two others, by postgres_fdw. */
@NullMarked
final class Sharded implements AutoCloseable {

    private final PostgresServer front;
    private final PostgresServer[] behind;

    private Sharded(PostgresServer front, PostgresServer... behind) {
        this.front = front;
        this.behind = behind;
    }

    /** Starts all three; the test is skipped where PostgreSQL is not installed. */
    static Sharded start() throws Exception {
        Sharded started = new Sharded(PostgresServer.start(), PostgresServer.start(), PostgresServer.start());
        started.front.execute("CREATE EXTENSION postgres_fdw");
        for (int i = 0; i < started.behind.length; i++) {
            started.front.execute(
                    "CREATE SERVER shard" + i + " FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '127.0.0.1', port '"
                            + started.behind[i].port() + "', dbname 'postgres', fetch_size '10000', batch_size '1000')",
                    "CREATE USER MAPPING FOR " + PostgresServer.USER + " SERVER shard" + i + " OPTIONS (user '"
                            + PostgresServer.USER + "')");
        }
        return started;
    }

    /** The one that is asked. */
    PostgresServer front() {
        return front;
    }

    /** Makes a table with these columns, whose rows lie on one or the other server by their id. */
    void createTable(String table, String columns) throws SQLException {
        front.execute("CREATE TABLE " + table + " " + columns + " PARTITION BY HASH (id)");
        for (int i = 0; i < behind.length; i++) {
            behind[i].execute("CREATE TABLE " + table + " " + columns);
            front.execute("CREATE FOREIGN TABLE " + table + "_" + i + " PARTITION OF " + table
                    + " FOR VALUES WITH (MODULUS " + behind.length + ", REMAINDER " + i + ") SERVER shard" + i
                    + " OPTIONS (table_name '" + table + "')");
        }
    }

    /** Has each server read its rows from a file, which one whose rows are so many would not be sent one by one. */
    void fill(String table, Path... files) throws SQLException {
        for (int i = 0; i < behind.length; i++) {
            behind[i].execute("COPY " + table + " FROM '" + files[i] + "' (FORMAT csv)", "ANALYZE " + table);
        }
    }

    @Override
    public void close() throws Exception {
        front.close();
        for (PostgresServer server : behind) {
            server.close();
        }
    }
}
