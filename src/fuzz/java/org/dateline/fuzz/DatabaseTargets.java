package org.dateline.fuzz;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.database.DatabaseTarget;

/** Sources of events that stay where they are: files that name them, the tables themselves, and the counts that are kept of them. */
final class DatabaseTargets {

    private static final String SOURCE = """
            { "format": "dateline-source/1", "title": "Press", "zone": "Asia/Karachi", "files": ["%s"],
              "columns": { "id": "id", "title": "title", "start": "day", "end": "until", "category": "kind", "place": "district",
                "latitude": "lat", "longitude": "lon", "source": "told_by", "sourceSeparator": ";",
                "measures": [ { "column": "dead", "name": "Killed" } ] } }
            """;

    private static final String ROWS = """
            id,title,day,until,kind,district,lat,lon,told_by,dead
            1,Raid,2026-01-31,2026-02-01,attack,Noshki,29.55,66.02,Dawn;BBC,3
            2,Blast,2026-01-31,,attack,Quetta,30.18,66.99,AFP,
            3,Statement,2026-02-02,2026-02-02,statement,,,,Dawn,0
            4,Strike,2026-02-03,2026-02-01,strike,Quetta,30.18,66.99,,1.5
            5,Unknown,,,attack,Noshki,29.55,66.02,BBC,2
            """;

    private static final String ADDRESS = """
            { "format": "dateline-source/1", "title": "Press", "database": "jdbc:duckdb:events.duckdb", "table": "events",
              "columns": { "id": "id", "start": "day", "startLatest": "until", "category": "kind", "place": "district" } }
            """;

    private static final String QUERY = """
            { "format": "dateline-source/1", "title": "Press", "files": ["events.csv"], "query": "SELECT * FROM files WHERE dead > 0",
              "columns": { "start": "day", "end": "until", "endEarliest": "day", "place": "district", "source": "told_by" } }
            """;

    private DatabaseTargets() {}

    static List<Target> all(Path work) throws Exception {
        Path folder = Files.createTempDirectory(work, "database");
        Files.writeString(folder.resolve("events.csv"), ROWS);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("events.duckdb"));
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE events AS SELECT * FROM read_csv('" + folder.resolve("events.csv") + "')");
            statement.execute("COPY events TO '" + folder.resolve("events.parquet") + "' (FORMAT parquet)");
            statement.execute(
                    "COPY (SELECT * REPLACE (epoch_ms(CAST(day AS TIMESTAMP)) AS day, 0 AS until) FROM events) TO '"
                            + folder.resolve("numbers.parquet") + "' (FORMAT parquet, COMPRESSION uncompressed)");
            statement.execute("COPY events TO '" + folder.resolve("events.json") + "' (FORMAT json)");
        }
        List<FileSet> sources = new ArrayList<>();
        sources.add(source(folder, "events.csv"));
        sources.add(new FileSet(
                "press.source.json",
                Map.of(
                        "press.source.json",
                        ADDRESS.getBytes(StandardCharsets.UTF_8),
                        "events.duckdb",
                        Files.readAllBytes(folder.resolve("events.duckdb")))));
        sources.add(FileSet.of("press.source.json", QUERY).with("events.csv", ROWS.getBytes(StandardCharsets.UTF_8)));
        List<FileSet> tables = new ArrayList<>();
        for (String table : List.of("events.csv", "events.json", "events.parquet")) {
            tables.add(source(folder, table));
        }
        List<FileSet> parquet =
                List.of(FileSet.of(folder.resolve("events.parquet")), FileSet.of(folder.resolve("numbers.parquet")));
        Path kept = source(folder, "events.csv").writeTo(Files.createDirectory(folder.resolve("kept")));
        FileSet counts = FileSet.of("counts", DatabaseTarget.keptCounts(kept));
        return List.of(
                new Target("source-file", sources, DatabaseTarget::check),
                new Target("source-rows", tables, DatabaseTarget::check),
                new Target("source-parquet", parquet, DatabaseTarget::check),
                new Target(
                        "source-duckdb", List.of(FileSet.of(folder.resolve("events.duckdb"))), DatabaseTarget::check),
                new Target("source-counts", List.of(counts), DatabaseTarget::checkKept));
    }

    private static FileSet source(Path folder, String table) throws Exception {
        return FileSet.of("press.source.json", SOURCE.formatted(table))
                .with(table, Files.readAllBytes(folder.resolve(table)));
    }
}
