package org.dateline.maps;

import java.nio.file.Path;
import java.util.Objects;
import org.dateline.maps.layer.MapAddress;
import org.jspecify.annotations.Nullable;

/**
 * A map as a user asks for it.
 *
 * @param map the file; for one of several layers in a .zip the file and the layer, as in {@code areas.zip!districts.shp}
 * @param idField the field that holds the features' ids, or null to find it
 * @param nameField the field that holds their names, or null to find it
 */
public record MapRequest(
        Path map, @Nullable String idField, @Nullable String nameField) {

    public MapRequest {
        Objects.requireNonNull(map);
    }

    /** A map whose fields are to be found. */
    public MapRequest(Path map) {
        this(map, null, null);
    }

    /** The file itself, without the layer. */
    public Path file() {
        return MapAddress.of(map).file();
    }
}
