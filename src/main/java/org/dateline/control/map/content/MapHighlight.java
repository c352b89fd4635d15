package org.dateline.control.map.content;

import java.util.Set;

/** What is selected, to be set off on the map: the ids of areas, and of events or of what else {@link org.dateline.control.map.plane.EventPoints} name. */
public record MapHighlight(Set<String> features, Set<String> events) {

    /** Nothing is selected. */
    public static final MapHighlight NONE = new MapHighlight(Set.of(), Set.of());

    public MapHighlight {
        features = Set.copyOf(features);
        events = Set.copyOf(events);
    }
}
