package org.dateline.control.map;

import java.util.Map;
import org.dateline.model.Certainty;
import org.dateline.query.GroupTally;
import org.jspecify.annotations.Nullable;

/**
 * What follows the window on the map.
 *
 * @param areas what the window shows in each area that has anything, by the id of the feature
 * @param towns what it shows in each of the {@link Towns}; null for nothing
 * @param atTheMost what the whole span shows in each of them; null for nothing
 * @param classes the classes of the shading
 */
public record MapContent(
        Map<String, AreaState> areas,
        @Nullable GroupTally towns,
        @Nullable GroupTally atTheMost,
        ShadeClasses classes) {

    /** A window that shows nothing. */
    public static final MapContent EMPTY = new MapContent(Map.of(), null, null, ShadeClasses.FEW);

    public MapContent {
        areas = Map.copyOf(areas);
    }

    /** How certainly the event at a position is in the window. */
    public Certainty certainty(int position) {
        return towns == null ? Certainty.OUTSIDE : towns.result().certaintyOf(position);
    }

    /** The events that the window shows, by town. */
    Presence presence() {
        GroupTally tally = towns;
        return tally == null
                ? Presence.NOTHING
                : new Presence() {
                    @Override
                    public int events(int town) {
                        return tally.shown(town);
                    }

                    @Override
                    public boolean has(int position) {
                        return tally.result().shows(position);
                    }
                };
    }
}
