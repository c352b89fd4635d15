package org.dateline.app.command;

import org.dateline.events.Dataset;
import org.dateline.geo.MapLayer;
import org.dateline.maps.MapRequest;
import org.dateline.problem.Loaded;
import org.dateline.problem.UnreadableFileException;

/** What the command line needs of maps; so that it can be tried without any. */
public interface MapAccess {

    /**
     * Reads a map for a dataset.
     *
     * @throws UnreadableFileException if it cannot be read at all
     */
    Loaded<MapLayer> read(MapRequest map, Dataset dataset) throws UnreadableFileException;
}
