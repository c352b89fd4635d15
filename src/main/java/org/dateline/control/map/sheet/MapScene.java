package org.dateline.control.map.sheet;

import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import org.dateline.control.map.content.MapContent;
import org.dateline.control.map.content.MapHighlight;
import org.dateline.control.map.content.MapPalette;
import org.dateline.control.map.content.MapTarget;
import org.dateline.geo.Viewport;

/**
 * All that decides how the map looks.
 *
 * @param isLaidOut whether the map has a size on the screen
 * @param view which part of the plane the screen shows
 * @param sharpness how many pixels are drawn per unit of length
 * @param palette the colours
 * @param content what follows the window
 * @param highlight what is selected
 * @param pointed what the pointer or the keyboard is at
 * @param preview the ids of areas that another part of the screen points at
 * @param covered what other things on top of the map cover, units of length from its upper left corner
 */
public record MapScene(
        boolean isLaidOut,
        Viewport view,
        double sharpness,
        MapPalette palette,
        MapContent content,
        MapHighlight highlight,
        MapTarget pointed,
        Set<String> preview,
        List<Bounds> covered) {}
