package org.dateline.control.look;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.paint.Color;

/** The colours of what is drawn on map, timeline and chart, in a light window and in a dark one. Those of the style sheet are AtlantaFX'. */
public enum Tone {
    /** What the window stands on. */
    GROUND("#ffffff", "#0d1117"),
    /** Every second day of the timeline. */
    OTHER_DAY("#f4f6f8", "#161b22"),
    /** Lines at days, ticks and between lanes. */
    LINE("#ccd2d9", "#3a424c"),
    /** Words and lines of a timeline or chart. */
    WORDS("#1f2328", "#e6edf3"),
    /** What explains: hours, counts, units. */
    FAINT_WORDS("#59636e", "#9aa4ae"),
    /** What is selected, and where the keys go. */
    ACCENT("#0b57d0", "#7cb3ff"),
    /** Where the layers of the map end. */
    BEYOND("#e4e2dd", "#191b1f"),
    /** Where no layer has land. */
    SEA("#dbe7ef", "#14202b"),
    /** The land around. */
    LAND("#f0eee9", "#23262b"),
    /** The borders of the land around. */
    LAND_LINE("#cfcac0", "#3a3f47"),
    /** The names of the land around. */
    LAND_WORDS("#77726a", "#9aa1ab"),
    /** An area in which the window shows nothing. */
    AREA("#fffdf9", "#2e3238"),
    /** The borders between areas. */
    AREA_LINE("#b9b0a3", "#565d68"),
    /** The outer border of the areas. */
    OUTLINE("#6f675c", "#98a1ad"),
    /** The names of areas, and hatches. */
    MAP_WORDS("#24211d", "#f1f3f5"),
    /** What sets words and symbols of the map off from what lies under them. */
    HALO("#ffffff", "#15181c"),
    /** The classes of the shading, from few to many, after ColorBrewer's sequential "Oranges": nothing else is orange. */
    SHADE_1("#feedde", "#43352a"),
    SHADE_2("#fdd0a2", "#5d422a"),
    SHADE_3("#fdae6b", "#7c532a"),
    SHADE_4("#fd8d3c", "#9c6528"),
    SHADE_5("#d9731a", "#bd7926"),
    /** The classes of a change, from many fewer to many more, and between them those of no change, after ColorBrewer's diverging "PuOr". */
    CHANGE_1("#5e4499", "#a592e6"),
    CHANGE_2("#9584c2", "#786ba6"),
    CHANGE_3("#c2b8e6", "#4f4a6e"),
    CHANGE_4("#dad8d2", "#5d6268"),
    CHANGE_5("#fffdf9", "#2e3238"),
    CHANGE_6("#fdd39f", "#5d4730"),
    CHANGE_7("#f3a54d", "#95652c"),
    CHANGE_8("#c4650c", "#d88a2c"),
    /** The classes of squares that stand for symbols, from few to many, after ColorBrewer's "Blues". */
    DENSITY_1("#4a90c4", "#4f8fc0"),
    DENSITY_2("#2f78b3", "#6aa9d8"),
    DENSITY_3("#1f5f9c", "#8cc2ea"),
    DENSITY_4("#124680", "#b3daf7"),
    DENSITY_5("#082c5c", "#e2f3ff"),
    /** The colours of categories, in the order of the dataset, used in turn: any two can be told apart also with deuteranopia and protanopia. */
    CATEGORY_1("#a0171e", "#f0786c"),
    CATEGORY_2("#801c54", "#d47baf"),
    CATEGORY_3("#8a6d00", "#f0e036"),
    CATEGORY_4("#a954ca", "#dcc0ff"),
    CATEGORY_5("#235e95", "#79abec"),
    CATEGORY_6("#1f9190", "#83eec3"),
    CATEGORY_7("#342286", "#8a85fe"),
    CATEGORY_8("#529b5c", "#92d57a"),
    CATEGORY_9("#656566", "#b9b9b9");

    private final Color light;
    private final Color dark;

    Tone(String light, String dark) {
        this.light = Color.web(light);
        this.dark = Color.web(dark);
    }

    /** The colour in a window of the one kind or the other. */
    public Color in(boolean darkWindow) {
        return darkWindow ? dark : light;
    }

    /** The colours whose names begin so, in order: {@code SHADE}, {@code CHANGE}, {@code DENSITY}, {@code CATEGORY}. */
    public static List<Color> all(String family, boolean darkWindow) {
        return Stream.of(values())
                .filter(tone -> tone.name().startsWith(family + "_"))
                .map(tone -> tone.in(darkWindow))
                .toList();
    }
}
