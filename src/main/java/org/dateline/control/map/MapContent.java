package org.dateline.control.map;

import java.util.Map;
import org.dateline.model.Certainty;

/**
 * What follows the window on the map.
 *
 * @param areas what the window shows in each area that has anything, by the id of the feature
 * @param events how certainly each event in the window is in it, by the id of the event
 * @param classes the classes of the shading
 */
public record MapContent(Map<String, AreaState> areas, Map<String, Certainty> events, ShadeClasses classes) {

    /** A window that shows nothing. */
    public static final MapContent EMPTY = new MapContent(Map.of(), Map.of(), ShadeClasses.FEW);

    public MapContent {
        areas = Map.copyOf(areas);
        events = Map.copyOf(events);
    }
}
