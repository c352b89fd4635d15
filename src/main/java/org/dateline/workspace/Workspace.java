package org.dateline.workspace;

import java.util.ArrayList;
import java.util.List;
import org.dateline.events.Dataset;
import org.dateline.evidence.EvidenceGathering;
import org.dateline.evidence.Independence;
import org.dateline.evidence.PlaceCoverage;
import org.dateline.evidence.SpokenWords;
import org.dateline.geo.MapLayer;
import org.dateline.geo.Projection;
import org.dateline.geo.ReferenceLayer;
import org.dateline.problem.Problem;
import org.dateline.query.EventIndex;
import org.dateline.search.DatasetSearch;

/**
 * A dataset and a map, opened together, with what is derived from them once.
 *
 * @param dataset its places have the areas that they have found on the map
 * @param read the dataset as its file has it
 * @param index its events, to be queried
 * @param search its words; its index is not built yet
 * @param evidence its quotes and figures, which are not gathered yet
 * @param problems what was wrong with dataset, map and their join
 */
public record Workspace(
        Dataset dataset,
        Dataset read,
        EventIndex index,
        DatasetSearch search,
        Independence independence,
        EvidenceGathering evidence,
        PlaceCoverage coverage,
        SpokenWords spoken,
        OpenedMap map,
        List<Problem> problems) {

    private static final int MAX_EVENTS_AT_ONCE = 20_000;

    public Workspace {
        problems = List.copyOf(problems);
    }

    /** The same of a dataset whose places have the areas that they name themselves. */
    public static Workspace of(Dataset dataset, OpenedMap map, List<Problem> problems) {
        return of(dataset, dataset, map, problems);
    }

    /** Derives the rest. This may take a while for a large dataset; it is meant to be called off the UI thread. */
    static Workspace of(Dataset dataset, Dataset read, OpenedMap map, List<Problem> problems) {
        EvidenceGathering evidence = new EvidenceGathering(dataset, !isLarge(dataset));
        DatasetSearch search = new DatasetSearch(dataset, evidence, isLarge(dataset));
        return new Workspace(
                dataset,
                read,
                new EventIndex(dataset, search),
                search,
                Independence.of(dataset),
                evidence,
                new PlaceCoverage(dataset, evidence),
                new SpokenWords(evidence),
                map,
                problems);
    }

    /**
     * Whether there are so many events that what looks at all of them is not to be waited for: it is done in the background,
     * and said to be. What of a smaller dataset is asked for is there at once.
     */
    public boolean isLarge() {
        return isLarge(dataset);
    }

    private static boolean isLarge(Dataset dataset) {
        return dataset.events().size() > MAX_EVENTS_AT_ONCE;
    }

    /** The same with further problems after its own. */
    public Workspace withProblems(List<Problem> more) {
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(more);
        return new Workspace(dataset, read, index, search, independence, evidence, coverage, spoken, map, all);
    }

    /**
     * The layers of a map.
     *
     * @param areas the areas that places are joined to
     * @param context the land around; empty if there is none
     * @param references what is drawn with them so that one finds one's way, the first on top
     * @param projection from degrees to the plane in which the map is drawn
     */
    public record OpenedMap(MapLayer areas, MapLayer context, Projection projection, List<ReferenceLayer> references) {

        public OpenedMap {
            references = List.copyOf(references);
        }

        /** A map without reference layers. */
        public OpenedMap(MapLayer areas, MapLayer context, Projection projection) {
            this(areas, context, projection, List.of());
        }

        /** The same with other reference layers. */
        public OpenedMap withReferences(List<ReferenceLayer> others) {
            return new OpenedMap(areas, context, projection, others);
        }
    }

    /** The same on another map. */
    public Workspace with(OpenedMap other) {
        return new Workspace(dataset, read, index, search, independence, evidence, coverage, spoken, other, problems);
    }
}
