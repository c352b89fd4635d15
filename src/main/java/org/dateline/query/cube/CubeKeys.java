package org.dateline.query.cube;

import java.util.List;

/**
 * What the events of a cube are counted by, each list in the order in which it is numbered.
 *
 * @param categories every event is of one of these
 * @param places what it counts for besides; at most one
 * @param sources what it counts for besides; any number
 * @param measures what is summed
 */
public record CubeKeys(List<String> categories, List<String> places, List<String> sources, List<String> measures) {

    public CubeKeys {
        categories = List.copyOf(categories);
        places = List.copyOf(places);
        sources = List.copyOf(sources);
        measures = List.copyOf(measures);
    }

    List<List<String>> lists() {
        return List.of(categories, places, sources, measures);
    }

    /** The names of what a dimension counts for; none of all events. */
    public List<String> of(Dimension dimension) {
        return switch (dimension) {
            case EVENTS -> List.of();
            case PLACES -> places;
            case SOURCES -> sources;
        };
    }

    /** How many amounts each of them has: how many events there are, and of each measure its sum and how many events give it. */
    int values() {
        return 1 + 2 * measures.size();
    }
}
