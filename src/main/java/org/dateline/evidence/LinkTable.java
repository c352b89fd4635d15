package org.dateline.evidence;

import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import java.util.ArrayList;
import java.util.List;
import org.dateline.events.EventStore;
import org.dateline.model.EventLink;

/** Which events are linked to an event: the links of a dataset seen from their targets. */
public final class LinkTable {

    /**
     * A link to an event.
     *
     * @param from the position of the event that has it
     * @param link the link
     */
    public record Incoming(int from, EventLink link) {}

    private final Int2ObjectOpenHashMap<List<Incoming>> byTarget = new Int2ObjectOpenHashMap<>();

    /** Of these links; one to an event that is not there leads nowhere. */
    LinkTable(EventStore events, List<Incoming> links) {
        for (Incoming link : links) {
            int target = events.positionOf(link.link().event());
            if (target >= 0) {
                byTarget.computeIfAbsent(target, position -> new ArrayList<>()).add(link);
            }
        }
    }

    /** The links to the event at a position, in order of time of the events that have them. */
    public List<Incoming> to(int position) {
        return List.copyOf(byTarget.getOrDefault(position, List.of()));
    }
}
