package org.dateline.control.map.content;

import java.util.Map;
import org.dateline.control.map.plane.EventPoints;
import org.dateline.model.Certainty;
import org.dateline.query.PointTally;
import org.jspecify.annotations.Nullable;

/**
 * What follows the window on the map.
 *
 * @param areas what the window shows in each area that has anything, by the id of the feature
 * @param points what it shows in each of the {@link EventPoints}; null for nothing
 * @param wholeSpan what the whole span shows in each of them; null for nothing
 * @param classes the classes of the shading
 * @param sizes how large the symbols of the points are
 * @param mostSizes how large they are over the whole span
 */
public record MapContent(
        Map<String, AreaState> areas,
        @Nullable PointTally points,
        @Nullable PointTally wholeSpan,
        ShadeClasses classes,
        SymbolSizes sizes,
        SymbolSizes mostSizes) {

    /** A window that shows nothing. */
    public static final MapContent EMPTY = new MapContent(Map.of(), null, null, ShadeClasses.FEW);

    public MapContent {
        areas = Map.copyOf(areas);
    }

    /** With symbols whose sizes are by events. */
    public MapContent(
            Map<String, AreaState> areas,
            @Nullable PointTally points,
            @Nullable PointTally wholeSpan,
            ShadeClasses classes) {
        this(areas, points, wholeSpan, classes, SymbolSizes.BY_EVENTS, SymbolSizes.BY_EVENTS);
    }

    /** How certainly the event at a position is in the window. */
    public Certainty certainty(int position) {
        return points == null ? Certainty.OUTSIDE : points.certainty(position);
    }

    /** The events that the window shows, by point. */
    public Presence presence() {
        PointTally tally = points;
        return tally == null ? Presence.NOTHING : new Presence(tally::shown, tally::shows);
    }
}
