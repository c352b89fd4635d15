package org.dateline.control.map.sheet;

import javafx.scene.Node;
import org.dateline.geo.Viewport;

/**
 * A sheet of the map, drawn for one view and then moved along with the map as long as that is on its way: to move a picture
 * takes far less time than to draw it.
 *
 * <p>To add one, such as a grid of coordinates, write a {@link SheetPainter} of it for a {@link CanvasSheet} (or a class of
 * its own, if it is not drawn on a canvas) and name it in the constructor of {@link MapSheets}, at its place from below and
 * in the group that behaves as it should:
 *
 * <ul>
 *   <li>beneath or above the squares: stretched while the map zooms, in the picture at rest while squares follow the window;
 *   <li>of words: drawn at each step while the map zooms, in the picture at rest while squares follow the window;
 *   <li>on top: drawn at each step while the map zooms, a sheet of its own while squares follow the window.
 * </ul>
 *
 * <p>A picture at rest is taken anew whenever a sheet in it is drawn, so what changes at most steps of the window belongs on
 * top. Nothing else has to know of a sheet: it is asked to draw whenever anything has changed, and finds out for itself
 * whether that is something it depends on.
 */
interface MapSheet {

    /** How far sheets reach beyond the screen, units of length: so far the map can be dragged before more must be drawn. */
    double MARGIN = 160;

    /** What is put on the screen; its corner is that of the screen. */
    Node node();

    /** Draws it as the scene is, for the scene's view; does nothing where all that it depends on is as it was. */
    void draw(MapScene scene);

    /** Brings what is drawn to where it lies in another view of the same scale. */
    void follow(Viewport view);

    /** How often it was drawn up to now: as long as this stays the same, it looks the same. */
    int drawings();
}
