package org.dateline.database;

import java.time.ZoneId;
import java.util.List;
import org.dateline.model.Catalog;
import org.dateline.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * Events that stay where they are and are asked for: where that is, and what the columns of their table mean. It holds no password.
 *
 * @param title what the events are
 * @param zone whose calendar and clocks tell days, and times that name no zone
 * @param at where they are
 * @param table the table, with its schema before a dot if it has one, or a statement that makes one; null for files
 * @param places what is known of places, whatever the table calls them
 */
public record EventSource(
        String title, ZoneId zone, At at, @Nullable Table table, SourceColumns columns, Places places) {

    /** Events of whose places only the table tells. */
    public EventSource(String title, ZoneId zone, At at, @Nullable Table table, SourceColumns columns) {
        this(title, zone, at, table, columns, Places.NONE);
    }

    /**
     * A gazetteer.
     *
     * @param file the dataset whose places these are, as it is named in the source file; null if they stand in that itself
     */
    public record Places(Catalog<Place> list, @Nullable String file) {

        /** Nothing. */
        public static final Places NONE = new Places(Catalog.of(List.of()), null);
    }

    /** The same with these places. */
    public EventSource withPlaces(Places other) {
        return new EventSource(title, zone, at, table, columns, other);
    }

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
