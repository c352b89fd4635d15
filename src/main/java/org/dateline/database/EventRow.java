package org.dateline.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.database.sql.Sql;
import org.dateline.events.EventTimes;
import org.dateline.language.ForPrograms;
import org.jspecify.annotations.Nullable;

/**
 * The row of an event with all its columns.
 *
 * @param cells what the columns say, in the order of the table
 * @param alike how many rows are told apart by nothing that a list shows of them, this one among them; the row is any of these
 */
@ForPrograms("SQL")
public record EventRow(List<Cell> cells, int alike) {

    /** What a column says, as text; null for nothing. */
    public record Cell(String column, @Nullable String value) {}

    public EventRow {
        cells = List.copyOf(cells);
    }

    /**
     * The row of an event that was listed; empty if there is none any more.
     *
     * @throws EngineException if there is no answer, or the question was taken back
     */
    public static Optional<EventRow> of(EngineConnection connection, Counting.Step known, ListedEvent listed)
            throws EngineException {
        SourceTable table = known.table();
        long start = EventTimes.micros(listed.time().start());
        Sql question = Sql.of("SELECT * FROM ")
                .then(table.listed(SourceFilter.NONE, known.survey().partsOfDegree(), start, start, start + 1, true))
                .then(Sql.of(" WHERE s = " + start + " AND k = ?", key(table, listed)));
        List<String> columns = table.columnNames();
        List<Cell> cells = new ArrayList<>();
        int[] alike = {0};
        connection.ask(question, row -> {
            if (isOf(row, listed) && alike[0]++ == 0) {
                for (int i = 0; i < columns.size(); i++) {
                    cells.add(new Cell(columns.get(i), row.getString("c" + i)));
                }
            }
        });
        return alike[0] == 0 ? Optional.empty() : Optional.of(new EventRow(cells, alike[0]));
    }

    private static Object key(SourceTable table, ListedEvent listed) {
        String id = listed.id();
        if (table.hasNumericKey()) {
            return id == null ? 0L : Long.valueOf(id);
        }
        SourceColumns named = table.source().columns();
        return Objects.requireNonNullElse(named.id() != null ? id : listed.title(), "");
    }

    private static boolean isOf(ResultSet row, ListedEvent listed) throws SQLException {
        return Objects.equals(row.getString("id"), listed.id())
                && Objects.equals(row.getString("title"), listed.title())
                && Objects.equals(row.getString("summary"), listed.summary())
                && Objects.equals(row.getString("category"), listed.category())
                && Objects.equals(row.getString("place"), listed.place())
                && Objects.equals(row.getString("source"), listed.sources())
                && row.getLong("e1") == EventTimes.micros(listed.time().end());
    }
}
