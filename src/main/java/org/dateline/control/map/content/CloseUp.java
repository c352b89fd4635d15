package org.dateline.control.map.content;

import org.jspecify.annotations.Nullable;

/**
 * A part of the map to be kept in view, whatever the size of the control.
 *
 * @param target what is shown in the middle; where it is nothing on the map, the whole map
 * @param zoom how far, 1 for the whole map; or null for as large as fits
 */
public record CloseUp(MapHighlight target, @Nullable Double zoom) {}
