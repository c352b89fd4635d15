package org.dateline.control.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import javafx.scene.shape.FillRule;
import org.dateline.geo.Viewport;

/**
 * The second sheet: areas shaded by what the window shows in them, and hatched where something is known only to lie
 * somewhere in the area.
 */
final class ShadingPainter {

    private static final int HATCH_PIXELS = 9;
    private static final Map<Color, ImagePattern> HATCHES = new HashMap<>();

    private ShadingPainter() {}

    static void paint(
            GraphicsContext graphics,
            Viewport viewport,
            MapPalette palette,
            List<ProjectedFeature> areas,
            MapContent content) {
        graphics.setFillRule(FillRule.NON_ZERO);
        for (ProjectedFeature area : areas) {
            AreaState state = content.areas().get(area.id());
            if (state == null) {
                continue;
            }
            int shade = content.classes().of(state.shaded());
            if (shade >= 0) {
                area.trace(graphics, viewport);
                graphics.setFill(palette.shades().get(shade));
                graphics.fill();
            }
            if (state.areaOnly() > 0) {
                Color colour = palette.category(state.category());
                graphics.setFill(hatch(state.areaOnlyCertain() > 0 ? colour : colour.deriveColor(0, 1, 1, 0.5)));
                graphics.fill();
            }
        }
    }

    /** To be drawn with on a canvas, and not to be given to a shape: it would be known here for ever. */
    private static ImagePattern hatch(Color colour) {
        return HATCHES.computeIfAbsent(colour, ShadingPainter::newHatch);
    }

    /** Diagonal lines of the colour on nothing, as a tile that repeats without a seam. */
    static ImagePattern newHatch(Color colour) {
        WritableImage tile = new WritableImage(HATCH_PIXELS, HATCH_PIXELS);
        PixelWriter pixels = tile.getPixelWriter();
        for (int y = 0; y < HATCH_PIXELS; y++) {
            for (int x = 0; x < HATCH_PIXELS; x++) {
                int across = (x + y) % HATCH_PIXELS;
                double cover = across == 0 ? 0.75 : across == 1 || across == HATCH_PIXELS - 1 ? 0.3 : 0;
                pixels.setColor(x, y, colour.deriveColor(0, 1, 1, cover));
            }
        }
        return new ImagePattern(tile, 0, 0, HATCH_PIXELS, HATCH_PIXELS, false);
    }
}
