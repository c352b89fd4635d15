package org.dateline.query;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.model.Catalog;
import org.dateline.model.Event;
import org.dateline.model.Identified;

/** For many events, which entries of a catalog each refers to, as positions in the catalog; all in one array. */
public final class Positions {

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

    /** Leaves of the events only those that refer to one of the entries; an id that is not there finds none. */
    void retain(BitSet events, Set<String> ids) {
        byte[] wanted = new byte[catalog.size()];
        ids.stream().filter(positionOfId::containsKey).forEach(id -> wanted[positionOfId.getOrDefault(id, 0)] = 1);
        for (int event = events.nextSetBit(0); event >= 0; event = events.nextSetBit(event + 1)) {
            if (greatest(event, wanted) == 0) {
                events.clear(event);
            }
        }
    }

    /**
     * The greatest of the numbers that stand beside the entries to which an event refers; 0 if it refers to none.
     *
     * @param event the position of the event
     * @param byEntry numbers from 0, by the entry's position in its catalog
     */
    public byte greatest(int event, byte[] byEntry) {
        byte greatest = 0;
        for (int at = offsets[event]; at < offsets[event + 1]; at++) {
            greatest = (byte) Math.max(greatest, byEntry[positions[at]]);
        }
        return greatest;
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
