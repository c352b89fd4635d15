package org.dateline.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.Identified;

/** Counts how many events refer to each entry of a catalog. */
final class Tally {

    private final List<? extends Identified> entries;
    private final int[] positions;
    private final int[] offsets;
    private final int[] counts;

    /** Counts nothing yet; for the arrays see {@link Positions}. */
    Tally(List<? extends Identified> entries, int[] positions, int[] offsets) {
        this.entries = entries;
        this.positions = positions;
        this.offsets = offsets;
        this.counts = new int[entries.size()];
    }

    /** Counts event i. */
    void add(int i) {
        for (int at = offsets[i]; at < offsets[i + 1]; at++) {
            counts[positions[at]]++;
        }
    }

    /** The counts by id in the order of the catalog, without those that are zero. */
    Map<String, Integer> byId() {
        Map<String, Integer> byId = new LinkedHashMap<>();
        for (int position = 0; position < counts.length; position++) {
            if (counts[position] > 0) {
                byId.put(entries.get(position).id(), counts[position]);
            }
        }
        return byId;
    }
}
