package org.dateline.app.command;

import java.nio.file.Path;
import org.dateline.maps.MapRequest;
import org.jspecify.annotations.Nullable;

/**
 * @param data the dataset
 * @param map the map
 * @param view the line of a saved view, or null
 * @param texts the folder with the archived texts, or null
 */
public record Opening(
        Path data,
        MapRequest map,
        @Nullable String view,
        @Nullable Path texts) {}
