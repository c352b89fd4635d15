package org.dateline.database;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.dateline.database.sql.Sql;
import org.dateline.events.EventTimes;
import org.dateline.language.ForPrograms;
import org.dateline.model.TimeWindow;

/**
 * How many events of a source any window has, to the microsecond, counted by the database for this window alone.
 *
 * @param certain how many are certainly in it
 * @param shown how many are certainly or possibly in it
 * @param categories both together by category, those with the most first; without those that have none
 * @param places the same by place
 * @param sources the same by source
 */
@ForPrograms("SQL")
public record WindowCounts(
        long certain, long shown, Map<String, Long> categories, Map<String, Long> places, Map<String, Long> sources) {

    /**
     * Has them counted.
     *
     * @param wanted of which categories; none for all
     * @throws EngineException if there is no answer, or the question was taken back
     */
    public static WindowCounts of(
            EngineConnection connection, SourceTable table, SourceFilter filter, TimeWindow window, Set<String> wanted)
            throws EngineException {
        long[] totals = new long[2];
        Map<String, Long> categories = new LinkedHashMap<>();
        Map<String, Long> places = new LinkedHashMap<>();
        Map<String, Long> sources = new LinkedHashMap<>();
        connection.ask(question(table, filter, window, wanted, "place"), row -> {
            long shown = row.getLong(3);
            totals[0] += row.getLong(4);
            totals[1] += shown;
            add(categories, row.getString(1), shown);
            add(places, row.getString(2), shown);
        });
        if (table.source().columns().source() != null) {
            connection.ask(
                    question(table, filter, window, wanted, "source"),
                    row -> add(sources, row.getString(2), row.getLong(3)));
        }
        return new WindowCounts(totals[0], totals[1], sorted(categories), sorted(places), sorted(sources));
    }

    private static void add(Map<String, Long> counts, String key, long events) {
        if (key != null && !key.isBlank()) {
            counts.merge(key, events, Long::sum);
        }
    }

    private static Map<String, Long> sorted(Map<String, Long> counts) {
        Map<String, Long> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private static Sql question(
            SourceTable table, SourceFilter filter, TimeWindow window, Set<String> wanted, String key)
            throws EngineException {
        long from = EventTimes.micros(window.from());
        long to = EventTimes.micros(window.to());
        Sql categories = wanted.isEmpty()
                ? Sql.EMPTY
                : Sql.of(" AND category IN (").then(Sql.list(wanted)).then(")");
        return table.ofEach(
                filter,
                0,
                key.equals("source"),
                events -> Sql.of("SELECT category, " + key + ", COUNT(*), SUM(CASE WHEN " + table.certainly(from, to)
                                + " THEN 1 ELSE 0 END) FROM ")
                        .then(events)
                        .then(" WHERE s < " + to + " AND e > " + from)
                        .then(categories)
                        .then(" GROUP BY category, " + key));
    }
}
