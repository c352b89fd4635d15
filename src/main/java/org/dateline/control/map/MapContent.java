package org.dateline.control.map;

import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import org.dateline.model.Certainty;

/**
 * What follows the window on the map.
 *
 * @param areas what the window shows in each area that has anything, by the id of the feature
 * @param events how certainly the event at a position is in the window; asked for the positions of {@link Spot}s
 * @param classes the classes of the shading
 */
public record MapContent(Map<String, AreaState> areas, IntFunction<Certainty> events, ShadeClasses classes) {

    /** A window that shows nothing. */
    public static final MapContent EMPTY = new MapContent(Map.of(), position -> Certainty.OUTSIDE, ShadeClasses.FEW);

    public MapContent {
        areas = Map.copyOf(areas);
        Objects.requireNonNull(events);
    }

    /** How certainly the event of a spot is in the window. */
    Certainty of(Spot spot) {
        return events.apply(spot.position());
    }
}
