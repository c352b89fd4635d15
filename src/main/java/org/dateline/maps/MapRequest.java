package org.dateline.maps;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.maps.layer.MapAddress;
import org.jspecify.annotations.Nullable;

/**
 * A map as a user asks for it.
 *
 * @param map the file; for one of several layers in a .zip the file and the layer, as in {@code areas.zip!districts.shp}
 * @param idField the field that holds the features' ids, or null to find it
 * @param nameField the field that holds their names, or null to find it
 * @param layers what is drawn with it, the first on top
 */
public record MapRequest(
        Path map, @Nullable String idField, @Nullable String nameField, List<LayerRequest> layers) {

    public MapRequest {
        Objects.requireNonNull(map);
        layers = List.copyOf(layers);
    }

    /** A map with nothing drawn with it. */
    public MapRequest(Path map, @Nullable String idField, @Nullable String nameField) {
        this(map, idField, nameField, List.of());
    }

    /** A map whose fields are to be found. */
    public MapRequest(Path map) {
        this(map, null, null);
    }

    /** The file itself, without the layer. */
    public Path file() {
        return MapAddress.of(map).file();
    }

    /** Another map, whose fields are to be found, with the same layers. */
    public MapRequest on(Path other) {
        return new MapRequest(other, null, null, layers);
    }

    /** The same with one more layer on top of the others. */
    public MapRequest with(LayerRequest layer) {
        List<LayerRequest> all = new ArrayList<>(List.of(layer));
        layers.stream().filter(other -> !other.file().equals(layer.file())).forEach(all::add);
        return new MapRequest(map, idField, nameField, all);
    }
}
