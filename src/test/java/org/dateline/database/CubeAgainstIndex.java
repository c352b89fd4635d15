package org.dateline.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.dateline.calendar.TimeStep;
import org.dateline.events.Dataset;
import org.dateline.model.Certainty;
import org.dateline.model.TimeWindow;
import org.dateline.query.Choice;
import org.dateline.query.EventFilter;
import org.dateline.query.EventIndex;
import org.dateline.query.WindowResult;
import org.dateline.query.cube.BinRange;
import org.dateline.query.cube.Cube;
import org.dateline.query.cube.CubeSum;
import org.dateline.query.cube.Dimension;
import org.dateline.query.cube.TimeBins;
import org.dateline.viewmodel.source.PlaceTally;
import org.dateline.viewmodel.source.SourceCounts;
import org.jspecify.annotations.NullMarked;

/** Holds what an engine counted to the index over the same events in memory. */
@NullMarked
final class CubeAgainstIndex {

    private CubeAgainstIndex() {}

    /** Has the events of a source counted in bins of a step. */
    static Cube count(EventSource source, Path folder, SourceFilter filter, TimeStep step) throws EngineException {
        return count(source, folder, Access.ENVIRONMENT, filter, step);
    }

    static Cube count(EventSource source, Path folder, Access access, SourceFilter filter, TimeStep step)
            throws EngineException {
        try (EngineConnection connection = new Engine(source, folder, access).connect()) {
            SourceTable table = SourceTable.of(connection);
            Surveyor surveyor = new Surveyor(connection, table, filter);
            Survey survey = surveyor.complete(surveyor.begin(0));
            TimeBins bins = new TimeBins(step, survey.span(), source.zone());
            return new CubeCounter(connection, table, filter, survey, bins)
                    .count(Set.of(Dimension.PLACES, Dimension.SOURCES));
        }
    }

    /** Asks both for the same windows between borders of bins, with all and with some categories. */
    static void holds(Cube cube, RandomRows rows, EventFilter filter) {
        Dataset dataset = rows.dataset();
        EventIndex index = new EventIndex(dataset, text -> {
            throw new IllegalStateException("nothing is searched for");
        });
        for (int i = 0; i < 40; i++) {
            int from = rows.below(cube.bins().size());
            BinRange range =
                    new BinRange(from, from + 1 + rows.below(cube.bins().size() - from));
            TimeWindow window = range.window(cube.bins());
            boolean certainOnly = rows.coin();
            Set<String> wanted = rows.coin() ? Set.of() : Set.of("category-0", "category-2");
            boolean[] categories = cube.allCategories();
            if (!wanted.isEmpty()) {
                IntStream.range(0, categories.length)
                        .forEach(category -> categories[category] =
                                wanted.contains(cube.keys().categories().get(category)));
            }
            WindowResult result = index.query(window, filter.withCategories(Choice.only(wanted)), certainOnly);

            assertThat(cube.total(range, true, categories))
                    .as("certain in %s", window)
                    .isEqualTo(result.certainSize());
            assertThat(cube.total(range, certainOnly, categories))
                    .as("in %s", window)
                    .isEqualTo(result.size());
            assertThat(named(cube.keys().categories(), cube.byCategory(range, certainOnly, categories)))
                    .isEqualTo(known(result.countsByCategory()));
            assertThat(named(cube.keys().places(), cube.by(Dimension.PLACES, range, certainOnly, categories)))
                    .isEqualTo(known(result.countsByPlace()));
            assertThat(named(cube.keys().sources(), cube.by(Dimension.SOURCES, range, certainOnly, categories)))
                    .isEqualTo(known(result.countsBySource()));
            holdsNothing(cube, rows, range, certainOnly, categories);
            holdsSums(cube, rows, range, certainOnly, categories);
            PlaceTally counted = new SourceCounts(cube, List.of(0), range, certainOnly, categories)
                    .atPlaces()
                    .orElseThrow();
            SymbolsAgainstIndex.holds(counted, index, result);
        }
    }

    /** In the index what has no place and no source counts for none: here it counts for nothing, and for nothing else. */
    private static void holdsNothing(
            Cube cube, RandomRows rows, BinRange range, boolean certainOnly, boolean[] categories) {
        TimeWindow window = range.window(cube.bins());
        long[] without = new long[2];
        for (RandomRows.Row row : rows.rows) {
            Certainty certainty = row.time().in(window);
            int category =
                    cube.keys().categories().indexOf(row.category() == null ? SourceFilter.NOTHING : row.category());
            if (categories[category]
                    && (certainty == Certainty.CERTAIN || certainty == Certainty.POSSIBLE && !certainOnly)) {
                without[0] += row.place() == null ? 1 : 0;
                without[1] += row.sources().isEmpty() ? 1 : 0;
            }
        }
        long[] places = cube.by(Dimension.PLACES, range, certainOnly, categories);
        long[] sources = cube.by(Dimension.SOURCES, range, certainOnly, categories);
        assertThat(places[cube.keys().places().indexOf(SourceFilter.NOTHING)]).isEqualTo(without[0]);
        assertThat(sources[cube.keys().sources().indexOf(SourceFilter.NOTHING)]).isEqualTo(without[1]);
    }

    /** Of sums there are none in the index: plain loops say what they are. */
    private static void holdsSums(
            Cube cube, RandomRows rows, BinRange range, boolean certainOnly, boolean[] categories) {
        TimeWindow window = range.window(cube.bins());
        Map<String, Long> sums = new TreeMap<>();
        CubeSum all = CubeSum.NONE;
        for (RandomRows.Row row : rows.rows) {
            Certainty certainty = row.time().in(window);
            boolean isIn = certainty == Certainty.CERTAIN || (certainty == Certainty.POSSIBLE && !certainOnly);
            int category =
                    cube.keys().categories().indexOf(row.category() == null ? SourceFilter.NOTHING : row.category());
            if (isIn && category >= 0 && categories[category]) {
                all = all.plus(row.sum());
            }
            if (isIn && row.place() != null && row.killed() != null && category >= 0 && categories[category]) {
                sums.merge(row.place(), (long) row.killed(), Long::sum);
            }
        }
        sums.values().removeIf(sum -> sum == 0);
        Cube.MeasureSums counted = cube.sums(0, Dimension.PLACES, range, certainOnly, categories);
        assertThat(named(cube.keys().places(), counted.sums())).isEqualTo(sums);
        assertThat(cube.sum(0, 0, range, certainOnly, categories)).isEqualTo(all);
    }

    private static Map<String, Long> named(List<String> names, long[] counts) {
        Map<String, Long> named = new TreeMap<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] != 0 && !names.get(i).isEmpty()) {
                named.put(names.get(i), counts[i]);
            }
        }
        return named;
    }

    private static Map<String, Long> known(Map<String, Integer> counts) {
        Map<String, Long> known = new TreeMap<>();
        counts.forEach((id, count) -> known.put(id, (long) count));
        return known;
    }
}
