package org.dateline.control.map.sheet;

import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import org.dateline.control.map.content.MapPalette;
import org.dateline.geo.Viewport;

/**
 * What a {@link CanvasSheet} is drawn with. It paints from nothing but what it is given, so that the sheet stays as it is
 * while that stays equal.
 *
 * @param <L> all of a scene that it depends on besides view, sharpness and palette; values that are compared by equals
 */
interface SheetPainter<L> {

    /** All of the scene that it depends on; empty where there is nothing to be seen. */
    Optional<L> look(MapScene scene);

    /** Draws what is seen in a view, in units of length from its corner. */
    void paint(GraphicsContext graphics, Viewport view, MapPalette palette, L look);
}
