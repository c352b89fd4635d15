package org.dateline.query;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many events there are by place, by category and by source. Each map is keyed by id in the order of the dataset and
 * has no entry for what has no event.
 *
 * @param place an event counts once for each of its places and once for each place that these lie in
 * @param category by category
 * @param source an event counts once for each source that tells it
 */
public record Counts(Map<String, Integer> place, Map<String, Integer> category, Map<String, Integer> source) {

    public Counts {
        place = ordered(place);
        category = ordered(category);
        source = ordered(source);
    }

    // Map.copyOf would lose the order
    private static Map<String, Integer> ordered(Map<String, Integer> counts) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }
}
