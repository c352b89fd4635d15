package org.dateline.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dateline.language.ForPrograms;
import org.jspecify.annotations.Nullable;

/**
 * All rows of a window with all their columns, in order of their starts. Of a database that makes the whole answer before it gives the first row they are asked
 * for by pieces of time, so that nobody ever has all of them at once.
 */
@ForPrograms("SQL")
public final class EventRows {

    /** How many rows are asked for at once where only those are read that are asked for. */
    private static final long PIECE = 250_000;
    /** The same where all of the table is read for each piece. */
    private static final long LARGE_PIECE = 2_000_000;

    private final Counting.Step known;
    private final EventPages pages;
    private final EventPages.Wanted wanted;
    private final long piece;

    /** The rows of a table that was surveyed. */
    public EventRows(Counting.Step known, EventPages.Wanted wanted) {
        this(known, wanted, most(known.table()));
    }

    /** @param piece how many rows are asked for at once, unless more begin within one cell */
    EventRows(Counting.Step known, EventPages.Wanted wanted, long piece) {
        this.piece = piece;
        this.known = known;
        this.pages = new EventPages(known.table(), known.survey());
        this.wanted = wanted;
    }

    private static long most(SourceTable table) {
        return !table.dialect().readsColumnsApart() ? Long.MAX_VALUE : table.readsColumnsApart() ? PIECE : LARGE_PIECE;
    }

    /** What a column holds. */
    public enum Kind {
        /** Numbers, as digits. */
        NUMBER,
        /** {@code true} or {@code false}. */
        TRUTH,
        /** Anything else, as text. */
        TEXT
    }

    /** A column of the table. */
    public record Column(String name, Kind kind) {}

    /**
     * A row.
     *
     * @param cells what the columns say, as text; null for nothing
     * @param latitude degrees of WGS 84; null if it says none, or the source names no such column
     * @param longitude the same
     */
    public record Row(
            List<@Nullable String> cells,
            @Nullable Double latitude,
            @Nullable Double longitude) {}

    /** Takes the rows one by one. */
    public interface Sink {

        /** @throws IOException if it can take no more */
        void row(Row row) throws IOException;
    }

    /** The columns of the table, in their order. */
    public List<Column> columns() {
        return known.table().columnNames().stream()
                .map(name -> new Column(name, kind(known.table().columnType(name))))
                .toList();
    }

    private static Kind kind(EngineConnection.Column column) {
        if (column.typeName().endsWith("INT") || column.typeName().endsWith("INTEGER")) {
            // HUGEINT and unsigned numbers of DuckDB
            return Kind.NUMBER;
        }
        return switch (column.type()) {
            case Types.TINYINT,
                    Types.SMALLINT,
                    Types.INTEGER,
                    Types.BIGINT,
                    Types.NUMERIC,
                    Types.DECIMAL,
                    Types.REAL,
                    Types.FLOAT,
                    Types.DOUBLE -> Kind.NUMBER;
            case Types.BOOLEAN, Types.BIT -> Kind.TRUTH;
            default -> Kind.TEXT;
        };
    }

    /** Whether the source says in which columns points are. */
    public boolean havePoints() {
        return known.table().source().columns().hasPoints();
    }

    /**
     * How many rows there are, and where they are parted to be asked for.
     *
     * @param borders times in microseconds since 1970, in order: each piece begins at one and ends before the next
     */
    public record Pieces(long rows, List<Long> borders) {

        public Pieces {
            borders = List.copyOf(borders);
        }
    }

    /**
     * Has them counted.
     *
     * @throws EngineException if there is no answer, or the question was taken back
     */
    public Pieces count(EngineConnection connection) throws EngineException {
        EventPages.Cells cells = pages.cells(wanted);
        List<Long> borders = new ArrayList<>(List.of(cells.first()));
        long[] rows = {0, 0};
        connection.ask(cells.question(), row -> {
            long ofCell = row.getLong(2);
            if (rows[1] > 0 && rows[1] + ofCell > piece) {
                borders.add(cells.first() + row.getLong(1) * cells.width());
                rows[1] = 0;
            }
            rows[0] += ofCell;
            rows[1] += ofCell;
        });
        borders.add(cells.before());
        return new Pieces(rows[0], borders);
    }

    /**
     * Asks for all of them.
     *
     * @throws EngineException if there is no answer, or not all of it, or the question was taken back
     * @throws IOException what the sink throws
     */
    public void each(EngineConnection connection, Pieces pieces, Sink sink) throws EngineException, IOException {
        int columns = known.table().columnNames().size();
        boolean points = havePoints();
        try {
            for (int i = 0; i + 1 < pieces.borders().size(); i++) {
                connection.ask(
                        pages.all(
                                wanted,
                                pieces.borders().get(i),
                                pieces.borders().get(i + 1)),
                        row -> take(row(row, columns, points), sink));
            }
        } catch (UncheckedIOException full) {
            throw full.getCause();
        }
    }

    private static void take(Row row, Sink sink) {
        try {
            sink.row(row);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static Row row(ResultSet row, int columns, boolean points) throws SQLException {
        List<@Nullable String> cells = new ArrayList<>(columns);
        for (int i = 0; i < columns; i++) {
            cells.add(row.getString("c" + i));
        }
        return new Row(
                Collections.unmodifiableList(cells),
                points ? EventPages.degrees(row, "latitude") : null,
                points ? EventPages.degrees(row, "longitude") : null);
    }
}
