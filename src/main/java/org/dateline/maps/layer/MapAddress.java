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
 * @param layer the layer of a .zip, such as "districts.shp", or null for the only one
 */
public record MapAddress(Path file, @Nullable String layer) {

    private static final Pattern LAYER_OF_ZIP = Pattern.compile("(.*\\.(?:zip|shz))!(.+)", Pattern.CASE_INSENSITIVE);

    /** Reads {@code areas.zip!districts.shp}; a file that has such a name itself goes before. */
    public static MapAddress of(Path given) {
        Matcher parts = LAYER_OF_ZIP.matcher(given.toString());
        return Files.exists(given) || !parts.matches()
                ? new MapAddress(given, null)
                : new MapAddress(given.getFileSystem().getPath(parts.group(1)), parts.group(2));
    }
}
