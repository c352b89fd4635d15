package org.dateline.benchmarks;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.dateline.control.map.plane.MapLayers;
import org.dateline.geo.MapLayer;
import org.dateline.maps.LambertProjection;
import org.dateline.maps.MapReader;
import org.dateline.problem.UnreadableFileException;

/** A map of one layer. */
public final class LargeMap {

    private LargeMap() {}

    /** Reads and projects it, as the program does. */
    public static MapLayers read(Path file) throws UnreadableFileException {
        MapLayer areas = new MapReader().read(file).value();
        return MapLayers.of(
                areas, MapLayer.empty("context"), LambertProjection.fittedTo(areas.bounds()), Set.of(), Map.of(), "");
    }
}
