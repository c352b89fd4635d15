package org.dateline.database;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Events that stay where they are and are asked for: where that is, and what the columns of their table mean. It holds no password.
 *
 * @param title what the events are
 * @param zone whose calendar and clocks tell days, and times that name no zone
 * @param at where they are
 * @param table the table, with its schema before a dot if it has one, or a statement that makes one; null for files
 */
public record EventSource(
        String title, ZoneId zone, At at, @Nullable Table table, SourceColumns columns) {

    /** Where events are. */
    public sealed interface At {}

    /**
     * Files that are read by DuckDB.
     *
     * @param files paths or patterns such as {@code events/*.parquet}, absolute or from the folder of the source file on
     */
    public record Files(List<String> files) implements At {

        public Files {
            files = List.copyOf(files);
        }
    }

    /**
     * A database.
     *
     * @param address an address of JDBC, without a password
     * @param user who asks, or null for whom the driver takes
     */
    public record Database(String address, @Nullable String user) implements At {}

    /** The rows that are asked for. */
    public sealed interface Table {}

    /** A table or view. */
    public record Named(String name) implements Table {}

    /** What a statement selects. */
    public record Query(String statement) implements Table {}
}
