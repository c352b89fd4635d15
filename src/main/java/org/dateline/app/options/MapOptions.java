package org.dateline.app.options;

import java.nio.file.Path;
import java.util.List;
import org.dateline.maps.LayerRequest;
import org.dateline.maps.MapRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that name a map and its fields. */
public final class MapOptions {

    @Option(
            names = "--map",
            paramLabel = "FILE",
            description =
                    "The map: a shapefile, GeoPackage, GeoJSON or KML, or a .zip with one (FILE.zip!LAYER.shp or FILE.gpkg!LAYER if there are several)"
                            + " (default: the map that comes with the program).")
    private @Nullable Path map;

    @Option(
            names = "--map-id",
            paramLabel = "FIELD",
            description = "The field of the map that holds ids (default: id, or where the places' ids or names stand).")
    private @Nullable String idField;

    @Option(
            names = "--map-name",
            paramLabel = "FIELD",
            description = "The field of the map that holds names (default: name, or where the places' names stand).")
    private @Nullable String nameField;

    @Option(
            names = "--layer",
            paramLabel = "FILE",
            description = "Draw a layer with the map: roads, rivers, towns. FILE=FIELD names the field of its labels."
                    + " May be repeated; the first is on top.")
    private List<String> layers = List.of();

    /** Whether they name a map. */
    public boolean nameMap() {
        return map != null;
    }

    /** The map that these options ask for; what they leave open is as the others say. */
    public MapRequest over(MapRequest others) {
        return new MapRequest(
                map == null ? others.map() : map,
                idField == null ? others.idField() : idField,
                nameField == null ? others.nameField() : nameField,
                layers.isEmpty()
                        ? others.layers()
                        : layers.stream().map(LayerRequest::parse).toList());
    }
}
