package org.dateline.control.map.plane;

import org.dateline.query.GroupCounts;
import org.jspecify.annotations.Nullable;

/**
 * Where the events of a dataset lie on the map, ready to be counted at any window.
 *
 * @param points where they have symbols
 * @param byPoint their points, counted; null if there are no events
 * @param byArea the areas in which they lie, counted; null if there are no events
 * @param byWidePlace what is larger than any area, or not on the map, and in which they lie, counted; null if nothing is
 */
public record MapEvents(
        EventPoints points,
        @Nullable GroupCounts byPoint,
        @Nullable GroupCounts byArea,
        @Nullable GroupCounts byWidePlace) {

    /** No events. */
    public static final MapEvents NONE = new MapEvents(EventPoints.NONE, null, null, null);
}
