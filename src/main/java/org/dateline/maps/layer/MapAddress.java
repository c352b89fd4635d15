package org.dateline.maps.layer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which layer of which file is meant.
 *
 * @param file the file
 * @param layer the layer of a .zip or a GeoPackage, such as "districts.shp" or "districts", or null for the only one; of a GeoPackage in a .zip
 *     "areas.gpkg!districts"
 */
public record MapAddress(Path file, @Nullable String layer) {

    private static final Pattern LAYER_OF_FILE =
            Pattern.compile("(.*?\\.(?:zip|shz|gpkg))!(.+)", Pattern.CASE_INSENSITIVE);

    /** Reads {@code areas.zip!districts.shp} and {@code areas.gpkg!districts}; a file that has such a name itself goes before. */
    public static MapAddress of(Path given) {
        Matcher parts = LAYER_OF_FILE.matcher(given.toString());
        return Files.exists(given) || !parts.matches()
                ? new MapAddress(given, null)
                : new MapAddress(given.getFileSystem().getPath(parts.group(1)), parts.group(2));
    }

    /** The file in a .zip that is meant, or null for the only one. */
    @Nullable
    String outer() {
        Matcher parts = LAYER_OF_FILE.matcher(layer == null ? "" : layer);
        return parts.matches() ? parts.group(1) : layer;
    }

    /** The layer of the file in a .zip that is meant, or null for the only one. */
    public @Nullable String inner() {
        Matcher parts = LAYER_OF_FILE.matcher(layer == null ? "" : layer);
        return parts.matches() ? parts.group(2) : null;
    }
}
