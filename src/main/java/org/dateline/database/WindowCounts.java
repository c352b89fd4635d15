package org.dateline.database;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.database.sql.Amounts;
import org.dateline.database.sql.Sql;
import org.dateline.events.EventTimes;
import org.dateline.language.ForPrograms;
import org.dateline.model.TimeWindow;
import org.dateline.query.cube.CubeSum;
import org.jspecify.annotations.Nullable;

/**
 * How many events of a source any window has, to the microsecond, counted by the database for this window alone.
 *
 * @param certain how many are certainly in it
 * @param shown how many are certainly or possibly in it
 * @param categories both together by category, those with the most first; those that have none are those of {@link SourceFilter#NOTHING}, if the source names a
 *     column of categories
 * @param places the same by place
 * @param sources the same by source
 * @param sums what they give for each measure, in the order of the source
 */
@ForPrograms("SQL")
public record WindowCounts(
        long certain,
        long shown,
        Map<String, Long> categories,
        Map<String, Long> places,
        Map<String, Long> sources,
        List<CubeSum.OfWindow> sums) {

    /** In which column of an answer the first sum stands. */
    private static final int FIRST_SUM = 5;

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
        SourceColumns columns = table.source().columns();
        List<SourceColumns.SummedColumn> measures = columns.measures();
        CubeSum[] sums = new CubeSum[measures.size()];
        CubeSum[] certain = new CubeSum[sums.length];
        Arrays.fill(sums, CubeSum.NONE);
        Arrays.fill(certain, CubeSum.NONE);
        connection.ask(question(table, filter, window, wanted, "place"), row -> {
            long shown = row.getLong(3);
            totals[0] += row.getLong(4);
            totals[1] += shown;
            if (columns.category() != null) {
                add(categories, row.getString(1), shown);
            }
            if (columns.place() != null || columns.hasPoints()) {
                add(places, row.getString(2), shown);
            }
            for (int i = 0; i < sums.length; i++) {
                sums[i] = sums[i].plus(sum(row, FIRST_SUM + 4 * i, shown));
                certain[i] = certain[i].plus(sum(row, FIRST_SUM + 2 + 4 * i, row.getLong(4)));
            }
        });
        if (columns.source() != null) {
            connection.ask(
                    question(table, filter, window, wanted, "source"),
                    row -> add(sources, row.getString(2), row.getLong(3)));
        }
        return new WindowCounts(
                totals[0],
                totals[1],
                sorted(categories),
                sorted(places),
                sorted(sources),
                IntStream.range(0, sums.length)
                        .mapToObj(i -> new CubeSum.OfWindow(measures.get(i).name(), sums[i], certain[i]))
                        .toList());
    }

    /** The sum of a column of an answer, and in the next one how many events give it. */
    private static CubeSum sum(ResultSet row, int column, long events) throws SQLException {
        BigDecimal sum = row.getBigDecimal(column);
        return new CubeSum(sum == null ? BigDecimal.ZERO : sum, row.getLong(column + 1), events);
    }

    /** What is summed besides: of each measure the sum and how many give it, of all events and of those that are certain. */
    private static String summed(SourceTable table, String certainly) {
        StringBuilder summed = new StringBuilder();
        Amounts amounts = new Amounts(table.scales());
        for (int i = 0; i < amounts.scales().size(); i++) {
            String number = amounts.summand(i);
            String certain = "CASE WHEN " + certainly + " THEN ";
            summed.append(", SUM(" + number + "), COUNT(m" + i + ")");
            summed.append(", SUM(" + certain + number + " END), COUNT(" + certain + "m" + i + " END)");
        }
        return summed.toString();
    }

    /** The same with the sum of one measure only. */
    public WindowCounts withOnly(String measure) {
        return new WindowCounts(
                certain,
                shown,
                categories,
                places,
                sources,
                sums.stream().filter(sum -> sum.measure().equals(measure)).toList());
    }

    private static void add(Map<String, Long> counts, @Nullable String key, long events) {
        counts.merge(key == null || key.isBlank() ? SourceFilter.NOTHING : key, events, Long::sum);
    }

    private static Map<String, Long> sorted(Map<String, Long> counts) {
        Map<String, Long> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    /** Rows without a category are those of {@link SourceFilter#NOTHING}, as everywhere else. */
    private static Sql category(Set<String> wanted) {
        Sql named = Sql.of("category IN (").then(Sql.list(wanted)).then(")");
        return wanted.contains(SourceFilter.NOTHING)
                ? Sql.of("(category IS NULL OR TRIM(category) = '' OR ")
                        .then(named)
                        .then(")")
                : named;
    }

    private static Sql question(
            SourceTable table, SourceFilter filter, TimeWindow window, Set<String> wanted, String key)
            throws EngineException {
        long from = EventTimes.micros(window.from());
        long to = EventTimes.micros(window.to());
        Sql categories = wanted.isEmpty() ? Sql.EMPTY : Sql.of(" AND ").then(category(wanted));
        String sums = key.equals("place") ? summed(table, table.certainly(from, to)) : "";
        return table.ofEach(
                filter,
                0,
                key.equals("source"),
                events -> Sql.of("SELECT category, " + key + ", COUNT(*), SUM(CASE WHEN " + table.certainly(from, to)
                                + " THEN 1 ELSE 0 END)" + sums + " FROM ")
                        .then(events)
                        .then(" WHERE s < " + to + " AND e > " + from)
                        .then(categories)
                        .then(" GROUP BY category, " + key));
    }
}
