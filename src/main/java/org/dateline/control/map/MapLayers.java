package org.dateline.control.map;

import java.util.Set;
import org.dateline.geo.MapLayer;

/**
 * What stays while the window moves.
 *
 * @param areas the areas that events lie in
 * @param context the land around, without meaning of its own
 * @param named the ids of the areas whose names come first
 * @param attribution where the layers come from and what they leave out; empty if there is nothing to say
 */
public record MapLayers(MapLayer areas, MapLayer context, Set<String> named, String attribution) {

    /** No layer at all. */
    public static final MapLayers NONE =
            new MapLayers(MapLayer.empty("areas"), MapLayer.empty("context"), Set.of(), "");

    public MapLayers {
        named = Set.copyOf(named);
    }
}
