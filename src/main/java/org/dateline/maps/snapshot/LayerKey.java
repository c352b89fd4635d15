package org.dateline.maps.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.maps.layer.MapAddress;
import org.dateline.maps.layer.MapFormat;
import org.jspecify.annotations.Nullable;

/**
 * What decides how a layer is read: the program, and everything in the files that belong to it.
 *
 * @param program the program's own files, as another version may read better
 * @param map the map as the user names it
 * @param layer the layer of a .zip or GeoPackage that was asked for, or null
 */
public record LayerKey(
        FileDigest program, String map, @Nullable String layer, List<Part> parts) {

    /** One of the files, by its name without the folder. */
    record Part(String name, FileDigest content) {}

    public LayerKey {
        parts = List.copyOf(parts);
    }

    /** The key of a map; empty for a format of which it is not known what files belong to it. */
    static Optional<LayerKey> of(FileDigest program, String map, MapAddress address) throws IOException {
        Path file = address.file();
        List<Path> files = switch (MapFormat.of(file)) {
            case ZIP, GEOJSON, KML -> List.of(file);
            case SHAPEFILE, GEOPACKAGE -> beside(file);
            case OTHER -> List.of();
        };
        if (files.isEmpty()) {
            return Optional.empty();
        }
        List<Part> parts = new ArrayList<>();
        for (Path each : files) {
            parts.add(new Part(each.getFileName().toString(), FileDigest.of(each)));
        }
        return Optional.of(new LayerKey(program, map, address.layer(), parts));
    }

    /** The same in one line, which no other key has, wherever the files lie. */
    String line() {
        StringBuilder line =
                new StringBuilder().append(program.bytes()).append(' ').append(program.crc32());
        for (Part part : parts) {
            line.append('|').append(part.content().bytes()).append(' ');
            line.append(part.content().crc32()).append(' ').append(part.name());
        }
        return layer == null ? line.toString() : line.append('!').append(layer).toString();
    }

    /** The same for the map as the user names it. */
    String lineOfPath() {
        return line() + "@" + map;
    }

    /** The file and all in its folder that are called the same up to their extensions, in any case. */
    private static List<Path> beside(Path file) throws IOException {
        String name = file.getFileName().toString();
        String stem = name.substring(0, Math.max(name.lastIndexOf('.'), 0)).toLowerCase(Locale.ROOT) + ".";
        Path folder = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(each -> each.equals(file)
                            || each.getFileName()
                                    .toString()
                                    .toLowerCase(Locale.ROOT)
                                    .startsWith(stem))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }
}
