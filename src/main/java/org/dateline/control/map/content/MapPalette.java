package org.dateline.control.map.content;

import java.util.List;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import org.dateline.control.look.Tone;

/**
 * The colours of the map.
 *
 * @param beyond where the layers end
 * @param sea where no layer has land
 * @param context the land around
 * @param contextLine the borders of the land around
 * @param contextText its names
 * @param area an area in which the window shows nothing
 * @param areaLine the borders between areas
 * @param outline the outer border of the areas
 * @param text the names of areas
 * @param halo what sets text and symbols off from what lies under them
 * @param accent selection and focus
 * @param shades the classes of the shading, from few to many
 * @param changes the classes of a change, from many fewer to many more, and between them those of no change
 * @param densities the classes of squares that stand for symbols, from few to many; another hue than that of the shading
 * @param categories one colour per category, in the order of the dataset; used in turn if there are more
 */
public record MapPalette(
        Color beyond,
        Color sea,
        Color context,
        Color contextLine,
        Color contextText,
        Color area,
        Color areaLine,
        Color outline,
        Color text,
        Color halo,
        Color accent,
        List<Color> shades,
        List<Color> changes,
        List<Color> densities,
        List<Color> categories) {

    private static final int HATCH_PIXELS = 9;
    private static final int DOT_PIXELS = 6;
    private static final double DOT_COVER = 0.45;

    /** Black on light. */
    public static final MapPalette LIGHT = of(false);

    /** White on dark; the same hues, from dark for few to bright for many. */
    public static final MapPalette DARK = of(true);

    private static MapPalette of(boolean dark) {
        return new MapPalette(
                Tone.BEYOND.in(dark),
                Tone.SEA.in(dark),
                Tone.LAND.in(dark),
                Tone.LAND_LINE.in(dark),
                Tone.LAND_WORDS.in(dark),
                Tone.AREA.in(dark),
                Tone.AREA_LINE.in(dark),
                Tone.OUTLINE.in(dark),
                Tone.MAP_WORDS.in(dark),
                Tone.HALO.in(dark),
                Tone.ACCENT.in(dark),
                Tone.all("SHADE", dark),
                Tone.all("CHANGE", dark),
                Tone.all("DENSITY", dark),
                Tone.all("CATEGORY", dark));
    }

    public MapPalette {
        shades = List.copyOf(shades);
        changes = List.copyOf(changes);
        densities = List.copyOf(densities);
        categories = List.copyOf(categories);
    }

    /** The colour of the category at this position in the dataset. */
    public Color category(int index) {
        return categories.get(Math.floorMod(index, categories.size()));
    }

    /** The colour of a change. */
    public Color change(ChangeShade shade) {
        return changes.get(shade.ordinal());
    }

    /** Diagonal lines on nothing, for an area of which it is known that something happened in it and not where, as a tile that repeats without a seam. */
    public ImagePattern hatch() {
        return hatchOf(text);
    }

    /** The same, weaker, for an area of whose change nothing can be said. */
    public ImagePattern faintHatch() {
        return hatchOf(contextText);
    }

    private static ImagePattern hatchOf(Color colour) {
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

    /** Dots on nothing, for an area that has events and no number to be shaded by, as a tile that repeats without a seam. */
    public ImagePattern dots() {
        WritableImage tile = new WritableImage(DOT_PIXELS, DOT_PIXELS);
        PixelWriter pixels = tile.getPixelWriter();
        for (int dot = 0; dot < 4; dot++) {
            pixels.setColor(dot % 2, dot / 2, text.deriveColor(0, 1, 1, DOT_COVER));
        }
        return new ImagePattern(tile, 0, 0, DOT_PIXELS, DOT_PIXELS, false);
    }
}
