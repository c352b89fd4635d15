package org.dateline.control.map.sheet;

import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import org.dateline.control.map.content.MapContent;
import org.dateline.control.map.content.MapHighlight;
import org.dateline.control.map.content.MapPalette;
import org.dateline.control.map.content.MapTarget;
import org.dateline.control.map.plane.MapLayers;
import org.dateline.control.map.plane.StyledReference;
import org.dateline.geo.Viewport;

/**
 * All that decides how the map looks.
 *
 * @param view which part of the plane the screen shows
 * @param isAtRest whether the map stays at the view; else it is on its way to another
 * @param sharpness how many pixels are drawn per unit of length
 * @param references the reference layers that are drawn, the first on top
 * @param preview the ids of areas that another part of the screen points at
 * @param covered what other things on top of the map cover, units of length from its upper left corner
 */
public record MapScene(
        Viewport view,
        boolean isAtRest,
        double sharpness,
        MapPalette palette,
        MapLayers layers,
        List<StyledReference> references,
        MapContent content,
        MapHighlight highlight,
        MapTarget pointed,
        Set<String> preview,
        List<Bounds> covered) {

    MapScene at(Viewport other) {
        return new MapScene(
                other, isAtRest, sharpness, palette, layers, references, content, highlight, pointed, preview, covered);
    }

    /** Whether land and borders look the same in another scene. */
    boolean isOfSameGround(MapScene other) {
        return view.equals(other.view)
                && sharpness == other.sharpness
                && palette.equals(other.palette)
                && layers == other.layers
                && references.equals(other.references);
    }

    /** Whether sheets that are drawn for this scene are of the scale of another view. */
    boolean isOfScale(Viewport other) {
        return view.metresPerPixel() == other.metresPerPixel();
    }

    /** Whether sheets that are drawn for this scene fill the screen of another view of the same scale. */
    boolean reaches(Viewport other) {
        double most = MapSheet.MARGIN * view.metresPerPixel();
        return view.width() == other.width()
                && view.height() == other.height()
                && Math.abs(view.centreX() - other.centreX()) <= most
                && Math.abs(view.centreY() - other.centreY()) <= most;
    }
}
