package org.dateline.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.dateline.benchmarks.WorkloadRows;
import org.dateline.calendar.TimeStep;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A million events of the workload that speed is measured with: each kind of database counts all steps of its windows as the index does. */
@NullMarked
@Tag("databases")
class WorkloadTest {

    private static final int EVENTS = 1_000_000;
    private static final TimeStep MINUTE = new TimeStep(ChronoUnit.MINUTES, 1);

    private static WorkloadRows rows;
    private static Path folder;

    @BeforeAll
    static void write() throws Exception {
        rows = new WorkloadRows(EVENTS);
        folder = Files.createTempDirectory(Path.of("/tmp"), "dateline-workload");
        // The server of PostgreSQL reads the files as a user of its own
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        rows.write(folder.resolve("all.csv"), 0, 1);
        rows.write(folder.resolve("0.csv"), 0, 2);
        rows.write(folder.resolve("1.csv"), 1, 2);
    }

    @AfterAll
    static void delete() throws Exception {
        for (String file : new String[] {"all.csv", "0.csv", "1.csv", "events.duckdb"}) {
            Files.deleteIfExists(folder.resolve(file));
        }
        Files.delete(folder);
    }

    private static EventSource source(String address) {
        return new EventSource(
                "Workload",
                ZoneOffset.UTC,
                new EventSource.Database(address, address.contains("postgresql") ? PostgresServer.USER : null),
                new EventSource.Named("events"),
                WorkloadRows.meaning());
    }

    private static void holds(EventSource source) throws Exception {
        assertThat(rows.difference(CubeAgainstIndex.count(source, folder, SourceFilter.NONE, MINUTE)))
                .as("the window in which database and index differ")
                .isEmpty();
    }

    @Test
    void duckdb() throws Exception {
        String address = "jdbc:duckdb:" + folder.resolve("events.duckdb");
        try (Connection connection = DriverManager.getConnection(address);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE events " + WorkloadRows.COLUMNS);
            statement.execute("COPY events FROM '" + folder.resolve("all.csv") + "' (FORMAT csv, HEADER false)");
        }

        holds(source(address));
    }

    @Test
    void postgresql() throws Exception {
        try (PostgresServer server = PostgresServer.start()) {
            server.execute(
                    "CREATE TABLE events " + WorkloadRows.COLUMNS,
                    "COPY events FROM '" + folder.resolve("all.csv") + "' (FORMAT csv)");

            holds(source(server.address()));
        }
    }

    @Test
    void two_servers_of_postgresql_behind_one() throws Exception {
        try (Sharded servers = Sharded.start()) {
            servers.createTable("events", WorkloadRows.COLUMNS);
            servers.fill("events", folder.resolve("0.csv"), folder.resolve("1.csv"));

            holds(source(servers.front().address()));
        }
    }
}
