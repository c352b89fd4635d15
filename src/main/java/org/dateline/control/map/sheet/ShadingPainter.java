package org.dateline.control.map.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import javafx.scene.shape.FillRule;
import org.dateline.control.map.content.AreaState;
import org.dateline.control.map.content.MapPalette;
import org.dateline.control.map.content.ShadeClasses;
import org.dateline.control.map.plane.ProjectedFeature;
import org.dateline.geo.Viewport;

/**
 * The second sheet: areas shaded by what the window shows in them, and hatched where something is known only to lie
 * somewhere in the area.
 */
final class ShadingPainter {

    private static final Map<Color, ImagePattern> HATCHES = new HashMap<>();

    private ShadingPainter() {}

    /**
     * How an area looks.
     *
     * @param shade the class of its shading, or -1
     * @param hatched whether something is known only to lie somewhere in it
     * @param sure whether any of that is certain
     * @param category the position of the category that gives the hatching its colour
     */
    record Look(int shade, boolean hatched, boolean sure, int category) {

        private static Look of(AreaState state, ShadeClasses classes) {
            boolean hatched = state.areaOnly() > 0;
            return new Look(
                    classes.of(state.shaded()), hatched, state.areaOnlyCertain() > 0, hatched ? state.category() : 0);
        }
    }

    /** How the areas look in which something is shown, by id. */
    static Map<String, Look> looks(Map<String, AreaState> areas, ShadeClasses classes) {
        Map<String, Look> looks = new HashMap<>(2 * areas.size());
        areas.forEach((id, state) -> looks.put(id, Look.of(state, classes)));
        return looks;
    }

    static void paint(
            GraphicsContext graphics,
            Viewport viewport,
            MapPalette palette,
            List<ProjectedFeature> areas,
            Map<String, Look> looks) {
        graphics.setFillRule(FillRule.NON_ZERO);
        for (ProjectedFeature area : areas) {
            Look look = looks.get(area.id());
            if (look == null) {
                continue;
            }
            area.trace(graphics, viewport);
            if (look.shade() >= 0) {
                graphics.setFill(palette.shades().get(look.shade()));
                graphics.fill();
            }
            if (look.hatched()) {
                Color colour = palette.category(look.category());
                graphics.setFill(hatch(palette, look.sure() ? colour : colour.deriveColor(0, 1, 1, 0.5)));
                graphics.fill();
            }
        }
    }

    /** To be drawn with on a canvas, and not to be given to a shape: it would be known here for ever. */
    private static ImagePattern hatch(MapPalette palette, Color colour) {
        return HATCHES.computeIfAbsent(colour, palette::hatchOf);
    }
}
