package org.dateline.control.map.content;

import java.util.List;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;

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

    /** Black on light; shades after ColorBrewer's sequential "Oranges", changes after its diverging "PuOr", densities after its "Blues". */
    public static final MapPalette LIGHT = new MapPalette(
            Color.web("#e4e2dd"),
            Color.web("#dbe7ef"),
            Color.web("#f0eee9"),
            Color.web("#cfcac0"),
            Color.web("#77726a"),
            Color.web("#fffdf9"),
            Color.web("#b9b0a3"),
            Color.web("#6f675c"),
            Color.web("#24211d"),
            Color.web("#ffffff"),
            Color.web("#0b57d0"),
            colours("#feedde", "#fdd0a2", "#fdae6b", "#fd8d3c", "#d9731a"),
            colours("#6a4fa3", "#a79bcb", "#d3cfe6", "#d5d2cb", "#fffdf9", "#fdd9ae", "#f3a54d", "#c4650c"),
            colours("#4a90c4", "#2f78b3", "#1f5f9c", "#124680", "#082c5c"),
            colours("#cc3311", "#882255", "#8a6d00", "#aa4499", "#0068a8", "#008377", "#332288", "#117733", "#6b6b6b"));

    /** White on dark; the same hues, from dark for few to bright for many. */
    public static final MapPalette DARK = new MapPalette(
            Color.web("#191b1f"),
            Color.web("#14202b"),
            Color.web("#23262b"),
            Color.web("#3a3f47"),
            Color.web("#9aa1ab"),
            Color.web("#2e3238"),
            Color.web("#565d68"),
            Color.web("#98a1ad"),
            Color.web("#f1f3f5"),
            Color.web("#15181c"),
            Color.web("#7cb3ff"),
            colours("#43352a", "#5d422a", "#7c532a", "#9c6528", "#bd7926"),
            colours("#a592e6", "#74689f", "#4c4866", "#565b63", "#2e3238", "#5d4730", "#95652c", "#d88a2c"),
            colours("#4f8fc0", "#6aa9d8", "#8cc2ea", "#b3daf7", "#e2f3ff"),
            colours("#ff8a70", "#e88bbd", "#e3c65b", "#d9a5e6", "#72b8ff", "#52d1c0", "#b3aaff", "#8fd67c", "#b5bac1"));

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

    /** The hatching of an area in this colour: diagonal lines on nothing, as a tile that repeats without a seam. */
    public ImagePattern hatchOf(Color colour) {
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

    private static List<Color> colours(String... webColours) {
        return List.of(webColours).stream().map(Color::web).toList();
    }
}
