package org.dateline.viewmodel.layers;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.geo.LayerStyle;
import org.dateline.geo.ReferenceLayer;

/** How a layer is drawn before anyone has chosen: water, roads and towns as maps have them, others in colours apart. */
final class FirstStyle {

    private static final Pattern WATER = Pattern.compile("river|water|stream|lake|canal|coast|drain|wadi");
    private static final Pattern WAYS = Pattern.compile("road|highway|street|rail|route|track|border");
    private static final Pattern TOWNS = Pattern.compile("town|cit|place|settlement|village|populated");
    private static final int MOST_LABELLED = 5_000;
    /** After P. Tol's "bright", told apart also by the colour-blind, and readable on the light and on the dark map. */
    private static final List<String> APART = List.of("#4477aa", "#aa3377", "#228833", "#b8860b", "#cc6677", "#117799");

    private FirstStyle() {}

    /** @param position how many layers lie above it */
    static LayerStyle of(ReferenceLayer layer, int position) {
        String id = layer.id().toLowerCase(Locale.ROOT);
        String name = layer.labelField();
        String label = name == null || layer.features().size() > MOST_LABELLED ? "" : name;
        if (WATER.matcher(id).find()) {
            return new LayerStyle("#5b93bd", 1.3, label, true);
        }
        if (TOWNS.matcher(id).find()) {
            return new LayerStyle("#7d7a75", 1.8, label, true);
        }
        if (WAYS.matcher(id).find()) {
            return new LayerStyle("#a08468", 1.2, "", true);
        }
        return new LayerStyle(APART.get(position % APART.size()), 1.5, label, true);
    }
}
