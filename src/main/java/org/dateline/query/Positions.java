package org.dateline.query;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.model.Catalog;
import org.dateline.model.Event;
import org.dateline.model.Identified;
import org.jspecify.annotations.Nullable;

/** For many events, which entries of a catalog each refers to, as positions in the catalog; all in one array. */
final class Positions {

    private final Catalog<? extends Identified> catalog;
    private final Map<String, Integer> positionOfId = new HashMap<>();
    private final int[] positions;
    /** Where the positions of event i begin; those of event i + 1 begin where they end. */
    private final int[] offsets;

    /** The entries that {@code ids} names for each of the events; each counts once, and what is not there not at all. */
    Positions(List<Event> events, Catalog<? extends Identified> catalog, Function<Event, Stream<String>> ids) {
        this.catalog = catalog;
        catalog.forEach(item -> positionOfId.put(item.id(), positionOfId.size()));
        int[][] byEvent = events.stream()
                .map(event -> ids.apply(event)
                        .distinct()
                        .filter(positionOfId::containsKey)
                        .mapToInt(positionOfId::get)
                        .toArray())
                .toArray(int[][]::new);
        this.positions = Stream.of(byEvent).flatMapToInt(Arrays::stream).toArray();
        this.offsets = new int[byEvent.length + 1];
        for (int i = 0; i < byEvent.length; i++) {
            offsets[i + 1] = offsets[i] + byEvent[i].length;
        }
    }

    /** Whether event i refers to the entry; any event does where the id is null. */
    boolean has(int i, @Nullable String id) {
        if (id == null) {
            return true;
        }
        Integer wanted = positionOfId.get(id);
        for (int at = offsets[i]; wanted != null && at < offsets[i + 1]; at++) {
            if (positions[at] == wanted) {
                return true;
            }
        }
        return false;
    }

    /** How many of these events refer to each entry: by id, in the order of the catalog, without those that are zero. */
    Map<String, Integer> count(int[] events) {
        int[] counts = new int[catalog.size()];
        for (int event : events) {
            for (int at = offsets[event]; at < offsets[event + 1]; at++) {
                counts[positions[at]]++;
            }
        }
        Map<String, Integer> byId = new LinkedHashMap<>();
        for (int position = 0; position < counts.length; position++) {
            if (counts[position] > 0) {
                byId.put(catalog.list().get(position).id(), counts[position]);
            }
        }
        return byId;
    }
}
