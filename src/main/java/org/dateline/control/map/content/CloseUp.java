package org.dateline.control.map.content;

import javafx.geometry.Point2D;
import org.jspecify.annotations.Nullable;

/**
 * A part of the map to be kept in view, whatever the size of the control.
 *
 * @param target what is shown in the middle; where it is nothing on the map, the whole map
 * @param middle the point of the earth in the middle instead (x = degrees east, y = degrees north, WGS 84), or null
 * @param zoom how far, 1 for the whole map; or null for as large as fits
 */
public record CloseUp(
        MapHighlight target,
        @Nullable Point2D middle,
        @Nullable Double zoom) {}
