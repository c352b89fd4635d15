package org.dateline.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.Catalog;
import org.dateline.model.Identified;

/** Counts by position in a catalog: cheaper than by id, and in the order of the dataset. */
final class Tally {

    private final List<? extends Identified> keys;
    private final int[] counts;

    Tally(Catalog<? extends Identified> keys) {
        this.keys = keys.list();
        this.counts = new int[keys.size()];
    }

    void add(int[] positions) {
        for (int position : positions) {
            counts[position]++;
        }
    }

    /** The counts by id, without those that are zero. */
    Map<String, Integer> byId() {
        Map<String, Integer> byId = new LinkedHashMap<>();
        for (int position = 0; position < counts.length; position++) {
            if (counts[position] > 0) {
                byId.put(keys.get(position).id(), counts[position]);
            }
        }
        return byId;
    }
}
