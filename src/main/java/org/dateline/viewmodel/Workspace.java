package org.dateline.viewmodel;

import java.util.ArrayList;
import java.util.List;
import org.dateline.evidence.Independence;
import org.dateline.evidence.PlaceCoverage;
import org.dateline.evidence.SpokenWords;
import org.dateline.geo.MapLayer;
import org.dateline.geo.Projection;
import org.dateline.model.Dataset;
import org.dateline.model.Gazetteer;
import org.dateline.problem.Problem;
import org.dateline.query.EventIndex;
import org.dateline.query.EventTable;
import org.dateline.search.DatasetSearch;

/**
 * A dataset and a map, opened together, with what is derived from them once.
 *
 * @param dataset the dataset
 * @param gazetteer its places
 * @param index its events, to be queried
 * @param search its words; its index is not built yet
 * @param independence its sources, grouped
 * @param coverage which source mentions which place
 * @param spoken its quotes by what was said and who said it
 * @param map the map
 * @param problems what was wrong with dataset, map and their join
 */
public record Workspace(
        Dataset dataset,
        Gazetteer gazetteer,
        EventIndex index,
        DatasetSearch search,
        Independence independence,
        PlaceCoverage coverage,
        SpokenWords spoken,
        OpenedMap map,
        List<Problem> problems) {

    public Workspace {
        problems = List.copyOf(problems);
    }

    /** Derives the rest. This may take a while for a large dataset; it is meant to be called off the UI thread. */
    public static Workspace of(Dataset dataset, OpenedMap map, List<Problem> problems) {
        EventTable events = new EventTable(dataset);
        DatasetSearch search = new DatasetSearch(events);
        return new Workspace(
                dataset,
                new Gazetteer(dataset.places()),
                new EventIndex(events, search),
                search,
                Independence.of(dataset),
                new PlaceCoverage(dataset),
                new SpokenWords(dataset),
                map,
                problems);
    }

    /** The same with further problems after its own. */
    public Workspace withProblems(List<Problem> more) {
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(more);
        return new Workspace(dataset, gazetteer, index, search, independence, coverage, spoken, map, all);
    }

    /**
     * The layers of a map.
     *
     * @param areas the areas that places are joined to
     * @param context the land around; empty if there is none
     * @param projection from degrees to the plane in which the map is drawn
     */
    public record OpenedMap(MapLayer areas, MapLayer context, Projection projection) {}
}
