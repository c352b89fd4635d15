package org.dateline.database;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.database.Surveyor.Totals;
import org.dateline.database.sql.Amounts;
import org.dateline.database.sql.Sql;
import org.dateline.language.ForPrograms;
import org.dateline.model.TimeWindow;
import org.dateline.query.cube.TimeBins;
import org.jspecify.annotations.Nullable;

/**
 * All events as the very question counts them that tells over which time and of which categories they are. Their bins are not known before it is answered, so
 * it asks by cells that most likely make them up: those of bins over the time from the first to the last that the columns say, which many databases know
 * without looking at rows.
 */
@ForPrograms("SQL")
final class FirstCells {

    /** The answer is not taken if it has more rows. */
    private static final int MAX_ROWS = 1_000_000;

    private final long edge;
    private final long cell;
    private final Amounts amounts;
    private final Totals totals;
    private final LongArrayList starts = new LongArrayList();
    private final LongArrayList lasts = new LongArrayList();
    private final IntArrayList categories = new IntArrayList();
    private final LongArrayList values = new LongArrayList();
    private final List<@Nullable String> names = new ArrayList<>();
    private final Map<@Nullable String, Integer> numbers = new HashMap<>();

    private FirstCells(TimeBins bins, Amounts amounts, Totals totals) {
        this.edge = bins.edge(0);
        this.cell = bins.cell();
        this.amounts = amounts;
        this.totals = totals;
    }

    /**
     * Asks for them; empty if there is no row, or the answer would be too large.
     *
     * @param coarse the bins over a span of time
     * @throws EngineException if there is no answer, or the questions were taken back
     */
    static Optional<FirstCells> of(
            EngineConnection connection, SourceTable table, SourceFilter filter, Function<TimeWindow, TimeBins> coarse)
            throws EngineException {
        Totals totals = new Totals();
        long[] ends = {Long.MAX_VALUE, Long.MIN_VALUE};
        connection.ask(table.extent(filter), row -> {
            totals.addRows(row.getLong(1), row.getLong(2));
            for (int i = 3; i <= row.getMetaData().getColumnCount(); i++) {
                long micros = row.getLong(i);
                if (!row.wasNull()) {
                    ends[0] = Math.min(ends[0], micros);
                    ends[1] = Math.max(ends[1], micros);
                }
            }
        });
        if (ends[0] > ends[1]) {
            return Optional.empty();
        }
        TimeWindow extent = new TimeWindow(SourceTable.instant(ends[0]), SourceTable.instant(ends[1]));
        // By whatever clocks they are told
        TimeWindow surely = new TimeWindow(
                extent.from().minus(1, ChronoUnit.DAYS), extent.to().plus(2, ChronoUnit.DAYS));
        TimeBins likely = coarse.apply(extent);
        FirstCells cells =
                new FirstCells(new TimeBins(likely.step(), surely, likely.zone()), new Amounts(table.scales()), totals);
        return cells.ask(connection, table, filter) ? Optional.of(cells) : Optional.empty();
    }

    private boolean ask(EngineConnection connection, SourceTable table, SourceFilter filter) throws EngineException {
        String first = table.dialect().quotient("s - " + edge, cell);
        String last = table.dialect().quotient("e - 1 - " + edge, cell);
        Sql grouped = table.ofEach(
                filter,
                0,
                false,
                events -> Sql.of("SELECT a, b, category, MIN(s), MAX(e), MAX(e - s), " + amounts.selected("")
                                + " FROM (SELECT " + first + " AS a, " + last + " AS b, category, s, e"
                                + amounts.measures() + " FROM ")
                        .then(events)
                        .then(") AS cells GROUP BY a, b, category"));
        connection.ask(new Sql(table.dialect().limited(grouped.text(), MAX_ROWS + 1, 0), grouped.values()), row -> {
            String category = row.getString(3);
            totals.add(category, row.getLong(7), row.getLong(4), row.getLong(5), row.getLong(6));
            starts.add(row.getLong(1));
            lasts.add(row.getLong(2));
            categories.add((int) numbers.computeIfAbsent(category, unknown -> {
                names.add(category);
                return names.size() - 1;
            }));
            int from = values.size();
            values.size(from + amounts.width());
            amounts.read(row, 7, (value, amount) -> values.set(from + value, amount));
        });
        return starts.size() <= MAX_ROWS;
    }

    /** What they are as a whole. */
    Totals totals() {
        return totals;
    }

    /** Whether each of the cells lies in one of these bins. */
    boolean makeUp(TimeBins bins) {
        for (int i = 0; i <= bins.size(); i++) {
            if (Math.floorMod(bins.edge(i) - edge, cell) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Takes an amount of events, with the first moments of the cells in which they begin and end. */
    interface Sink {

        /** Takes it. */
        void add(long start, long last, @Nullable String category, int value, long amount);
    }

    /** Hands on all amounts. */
    void forEach(Sink sink) {
        int width = amounts.width();
        for (int i = 0; i < starts.size(); i++) {
            long start = edge + cell * starts.getLong(i);
            long last = edge + cell * lasts.getLong(i);
            for (int value = 0; value < width; value++) {
                sink.add(start, last, names.get(categories.getInt(i)), value, values.getLong(i * width + value));
            }
        }
    }
}
