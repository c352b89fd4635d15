package org.dateline.app.command;

import java.nio.file.Path;
import org.dateline.maps.MapRequest;
import org.jspecify.annotations.Nullable;

/**
 * What the window is opened with, perhaps with the line of a saved view and the folder of the archived texts.
 *
 * @param person in whose name marks are kept, or null for the name of the account
 */
public record Opening(
        Path data,
        MapRequest map,
        @Nullable String view,
        @Nullable Path texts,
        @Nullable String person) {

    /** A dataset on a map, with nothing more said. */
    public Opening(Path data, MapRequest map) {
        this(data, map, null, null, null);
    }
}
