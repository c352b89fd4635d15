package org.dateline.database;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.database.Survey.Position;
import org.dateline.database.sql.Sql;
import org.dateline.language.ForPrograms;
import org.dateline.model.TimeWindow;
import org.dateline.query.cube.CubeKeys;
import org.dateline.query.cube.Dimension;
import org.dateline.query.cube.KeyPairs;
import org.jspecify.annotations.Nullable;

/** Asks a source what there is: how many events, over which time, and what they are counted by. */
@ForPrograms("SQL")
final class Surveyor {

    static final int MAX_CATEGORIES = 200;
    static final int MAX_PLACES = 5_000;
    static final int MAX_SOURCES = 3_000;
    /** Pairs beyond these are of values that are counted together. */
    private static final int MAX_PAIRS = 100_000;
    /** To what points are rounded that are too many: from 1 km at the equator to 111. */
    private static final int[] PARTS_OF_DEGREE = {0, 100, 20, 10, 4, 2, 1};

    private final EngineConnection connection;
    private final SourceTable table;
    private final SourceFilter filter;
    private final Map<String, Position> positions = new LinkedHashMap<>();

    Surveyor(EngineConnection connection, SourceTable table, SourceFilter filter) {
        this.connection = connection;
        this.table = table;
        this.filter = filter;
    }

    /** A value of a category and of something else, with how many events there are. */
    private record Pair(@Nullable String category, @Nullable String key, long events) {}

    /**
     * How many events there are, over which time and of which categories; of places and sources nothing yet.
     *
     * @param partsOfDegree to what points are rounded in the filter, where they alone say where events are; 0 for not at all
     * @throws EngineException if there is no answer, or the questions were taken back
     */
    Survey begin(int partsOfDegree) throws EngineException {
        Totals totals = new Totals();
        connection.ask(table.rowCounts(filter, partsOfDegree), row -> totals.addRows(row.getLong(1), row.getLong(2)));
        String all = "COUNT(*) AS n, MIN(s) AS lo, MAX(e) AS hi, MAX(e - s) AS len";
        Sql grouped = Sql.of("SELECT * FROM (")
                .then(table.ofEach(
                        filter,
                        partsOfDegree,
                        false,
                        events -> Sql.of("SELECT category, " + all + " FROM ")
                                .then(events)
                                .then(" GROUP BY category")))
                .then(") AS categories ORDER BY n DESC");
        connection.ask(
                limited(grouped),
                row -> totals.add(row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)));
        if (totals.categories.size() >= MAX_PAIRS) {
            // There are more, of which nothing is known but what all have together
            totals.events = 0;
            totals.hasMore = true;
            connection.ask(
                    table.ofEach(
                            filter,
                            partsOfDegree,
                            false,
                            events -> Sql.of("SELECT " + all + " FROM ").then(events)),
                    row -> totals.add(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)));
        }
        return begun(totals);
    }

    /** What events are as a whole, added up. */
    static final class Totals {

        private final Map<@Nullable String, Long> categories = new LinkedHashMap<>();
        private boolean hasMore;
        private long rows;
        private long withStart;
        private long events;
        private long first = Long.MAX_VALUE;
        private long after = Long.MIN_VALUE;
        private long longest;

        void addRows(long more, long moreWithStart) {
            rows += more;
            withStart += moreWithStart;
        }

        void add(@Nullable String category, long more, long start, long end, long length) {
            categories.merge(category, more, Long::sum);
            add(more, start, end, length);
        }

        private void add(long more, long start, long end, long length) {
            if (more > 0) {
                events += more;
                first = Math.min(first, start);
                after = Math.max(after, end);
                longest = Math.max(longest, length);
            }
        }

        /** How many events there are. */
        long events() {
            return events;
        }
    }

    /** The same of what is known of the events as a whole. */
    Survey begun(Totals totals) {
        Stream<Pair> categories =
                totals.categories.entrySet().stream().map(entry -> new Pair(null, entry.getKey(), entry.getValue()));
        Survey.SurveyedKeys found = keys(
                totals.hasMore
                        ? Stream.concat(categories, Stream.of(new Pair(null, Survey.SurveyedKeys.OTHERS, 0)))
                        : categories,
                MAX_CATEGORIES);
        Survey.SurveyedKeys none = new Survey.SurveyedKeys(List.of(), false);
        return new Survey(
                totals.rows,
                totals.rows - totals.withStart,
                totals.events,
                totals.events == 0
                        ? new TimeWindow(Instant.EPOCH, Instant.EPOCH)
                        : new TimeWindow(SourceTable.instant(totals.first), SourceTable.instant(totals.after)),
                Duration.of(totals.longest, ChronoUnit.MICROS),
                keysOf(found, none, none),
                Map.of(Dimension.EVENTS, together(found)),
                Map.of(),
                0,
                new Survey.Keys(found, none, none),
                table.scales(),
                0);
    }

    private Sql limited(Sql question) {
        return new Sql(table.dialect().limited(question.text(), MAX_PAIRS, 0), question.values());
    }

    /** The same with all that events are counted by. */
    Survey complete(Survey begun) throws EngineException {
        int parts = 0;
        List<Pair> places = pairs("place", 0, true);
        for (int i = 1; table.hasPointsOnly() && distinct(places) > MAX_PLACES && i < PARTS_OF_DEGREE.length; i++) {
            parts = PARTS_OF_DEGREE[i];
            positions.clear();
            places = pairs("place", parts, true);
        }
        boolean hasSources = table.source().columns().source() != null;
        List<Pair> sources = hasSources ? pairs("source", parts, false) : List.of();
        Survey.SurveyedKeys categories = begun.numbers().categories();
        Survey.SurveyedKeys placeKeys = keys(places.stream(), MAX_PLACES);
        Survey.SurveyedKeys sourceKeys = keys(sources.stream(), MAX_SOURCES);
        Map<Dimension, KeyPairs> pairs = new EnumMap<>(begun.pairs());
        pairs.put(Dimension.PLACES, pairs(places, categories, placeKeys));
        if (hasSources) {
            pairs.put(Dimension.SOURCES, pairs(sources, categories, sourceKeys));
        }
        return new Survey(
                begun.rows(),
                begun.withoutStart(),
                begun.events(),
                begun.span(),
                begun.longest(),
                keysOf(categories, placeKeys, sourceKeys),
                pairs,
                Map.copyOf(positions),
                parts,
                new Survey.Keys(categories, placeKeys, sourceKeys),
                begun.scales(),
                told(sources));
    }

    private CubeKeys keysOf(Survey.SurveyedKeys categories, Survey.SurveyedKeys places, Survey.SurveyedKeys sources) {
        return new CubeKeys(
                categories.names(),
                places.names(),
                sources.names(),
                table.source().columns().measures().stream()
                        .map(SourceColumns.SummedColumn::name)
                        .toList());
    }

    /** What is not known may be any number. */
    private static long told(List<Pair> sources) {
        return sources.size() > MAX_PAIRS
                ? Long.MAX_VALUE
                : sources.stream().mapToLong(Pair::events).sum();
    }

    /** Those with the most events; what comes after so many is said together. */
    private List<Pair> pairs(String key, int partsOfDegree, boolean withPoints) throws EngineException {
        boolean points = withPoints && table.source().columns().hasPoints();
        String asked = "SELECT category, " + key + ", COUNT(*) AS n"
                + (points ? ", MIN(latitude), MAX(latitude), MIN(longitude), MAX(longitude)" : "") + " FROM ";
        String group = " GROUP BY category, " + key;
        Sql grouped = Sql.of("SELECT * FROM (")
                .then(table.ofEach(
                        filter,
                        partsOfDegree,
                        key.equals("source"),
                        events -> Sql.of(asked).then(events).then(group)))
                .then(") AS pairs ORDER BY n DESC");
        List<Pair> found = new ArrayList<>();
        connection.ask(limited(grouped), row -> {
            String value = row.getString(2);
            found.add(new Pair(row.getString(1), value, row.getLong(3)));
            if (points && value != null && !value.isBlank()) {
                position(row).ifPresent(at -> positions.merge(value, at, Surveyor::both));
            }
        });
        if (found.size() == MAX_PAIRS) {
            // There are more of which is not known how many
            found.add(new Pair(null, Survey.SurveyedKeys.OTHERS, 0));
        }
        return found;
    }

    private static Optional<Position> position(ResultSet row) throws SQLException {
        BigDecimal[] bounds = new BigDecimal[4];
        for (int i = 0; i < bounds.length; i++) {
            Object bound = row.getObject(4 + i);
            if (!(bound instanceof Number number) || !Double.isFinite(number.doubleValue())) {
                return Optional.empty();
            }
            bounds[i] = new BigDecimal(number.toString());
        }
        return Optional.of(new Position(
                bounds[0].doubleValue(), bounds[1].doubleValue(), bounds[2].doubleValue(), bounds[3].doubleValue()));
    }

    private static Position both(Position one, Position other) {
        return new Position(
                Math.min(one.south(), other.south()),
                Math.max(one.north(), other.north()),
                Math.min(one.west(), other.west()),
                Math.max(one.east(), other.east()));
    }

    private static long distinct(List<Pair> pairs) {
        return pairs.stream().map(Pair::key).distinct().count();
    }

    private static boolean isNothing(@Nullable String value) {
        return value == null || value.isBlank();
    }

    private static Survey.SurveyedKeys keys(Stream<Pair> pairs, int most) {
        Map<String, Long> events = new LinkedHashMap<>();
        pairs.filter(pair -> !isNothing(pair.key()))
                .forEach(pair -> events.merge(pair.key(), pair.events(), Long::sum));
        boolean hasMore = events.remove(Survey.SurveyedKeys.OTHERS) != null;
        List<String> kept = events.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
        return new Survey.SurveyedKeys(kept, hasMore || kept.size() < events.size());
    }

    private static KeyPairs together(Survey.SurveyedKeys categories) {
        BitSet[] occurring = none(categories);
        for (BitSet of : occurring) {
            of.set(0);
        }
        return new KeyPairs(1, occurring);
    }

    private static BitSet[] none(Survey.SurveyedKeys categories) {
        BitSet[] found = new BitSet[categories.size()];
        Arrays.setAll(found, category -> new BitSet());
        return found;
    }

    private static KeyPairs pairs(List<Pair> found, Survey.SurveyedKeys categories, Survey.SurveyedKeys keys)
            throws EngineException {
        BitSet[] occurring = none(categories);
        for (Pair pair : found) {
            int category = categories.number(pair.category());
            if (category < 0) {
                throw CubeCounter.changed();
            }
            occurring[category].set(keys.number(pair.key()));
        }
        if (keys.hasOthers() || categories.hasOthers()) {
            // What is counted together may be of any category, and what is of those that are may be anything
            int others = keys.size() - 2;
            for (BitSet of : occurring) {
                if (keys.hasOthers()) {
                    of.set(others);
                }
            }
            if (categories.hasOthers()) {
                occurring[categories.size() - 2].set(0, keys.size());
            }
        }
        return new KeyPairs(keys.size(), occurring);
    }
}
