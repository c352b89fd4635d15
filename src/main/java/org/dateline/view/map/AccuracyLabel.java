package org.dateline.view.map;

import static org.dateline.language.Tr.tr;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.dateline.control.map.MapView;
import org.dateline.geo.MapLayer;
import org.dateline.geo.Viewport;
import org.dateline.words.DistanceWords;

/**
 * Says that borders are schematic where that can be seen: where an area in view says of itself, or its map of all, that its lines may be
 * further from the truth than some pixels.
 */
final class AccuracyLabel extends CornerLabel {

    /** From here on a border looks more exact than it is. */
    private static final double SEEN_PIXELS = 12;

    private static final double RIGHT = 10;
    /** Above the bar of scale. */
    private static final double BOTTOM = 60;

    private final MapView map;
    private final Map<String, Double> metresOf = new HashMap<>();
    private final double most;

    /** Of this map, whose areas are those of the layer. */
    AccuracyLabel(MapView map, MapLayer areas) {
        super("accuracy", RIGHT, BOTTOM);
        this.map = map;
        areas.features().forEach(area -> {
            Double metres = area.accuracyMetres();
            if (metres != null) {
                metresOf.put(area.id(), metres);
            }
        });
        this.most =
                metresOf.values().stream().mapToDouble(metres -> metres).max().orElse(0);
        map.viewportProperty().subscribe(this::look);
    }

    private void look(Viewport view) {
        double least = SEEN_PIXELS * view.metresPerPixel();
        if (most < least) {
            say("");
            return;
        }
        double[] seen = map.layersProperty().get().areas().visible(view).stream()
                .flatMapToDouble(area -> metresOf.containsKey(area.id())
                        ? DoubleStream.of(metresOf.get(area.id()))
                        : DoubleStream.empty())
                .filter(metres -> metres >= least)
                .sorted()
                .toArray();
        say(seen.length == 0 ? "" : words(seen[0], seen[seen.length - 1]));
    }

    private static String words(double from, double to) {
        return from == to
                ? tr("Borders here are schematic, exact to about {0}", DistanceWords.about(to))
                : tr(
                        "Borders here are schematic, exact to about {0} to {1}",
                        DistanceWords.about(from), DistanceWords.about(to));
    }
}
