package org.dateline.shapefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of one shapefile: same folder, same name, and extensions in whatever case they are written.
 *
 * @param shp the .shp, which need not exist yet
 */
record ShapefileFiles(Path shp) {

    ShapefileFiles {
        shp = shp.toAbsolutePath().normalize();
    }

    /** The name without the extension: the name of the layer. */
    String stem() {
        String name = shp.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    Path folder() {
        Path parent = shp.getParent();
        if (parent == null) {
            throw new IllegalArgumentException(shp + " is a folder");
        }
        return parent;
    }

    /** The existing file with this extension, or empty; where the cases differ the most alike wins. */
    Optional<Path> find(String extension) throws IOException {
        String wanted = stem() + "." + extension;
        Path likely = path(extension);
        if (Files.isRegularFile(likely)) {
            return Optional.of(likely);
        }
        try (Stream<Path> siblings = Files.list(folder())) {
            return siblings.filter(
                            file -> file.getFileName().toString().equalsIgnoreCase(wanted) && Files.isRegularFile(file))
                    .min(Comparator.comparing((Path file) ->
                                    !file.getFileName().toString().startsWith(stem() + "."))
                            .thenComparing(Comparator.reverseOrder()));
        }
    }

    /** The existing file with this extension, or else where it belongs. */
    Path findOrPath(String extension) throws IOException {
        return find(extension).orElse(path(extension));
    }

    /** Where a file with this extension belongs, in the case that the .shp is written in. */
    Path path(String extension) {
        boolean upper = shp.getFileName().toString().endsWith(".SHP");
        return shp.resolveSibling(stem() + "." + (upper ? extension.toUpperCase(Locale.ROOT) : extension));
    }
}
