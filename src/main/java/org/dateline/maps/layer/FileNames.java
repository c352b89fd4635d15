package org.dateline.maps.layer;

import java.nio.file.Path;

/** How a file of a map is called before the user, who named another file of the set, or the .zip that it comes from. */
public interface FileNames {

    /** The name of a file of the set. */
    String of(Path file);

    /** The name of the layer in a file: that of the file without its extension. */
    default String layerOf(Path file) {
        String name = file.getFileName().toString();
        return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    /** Names files as lying beside the one that the user named. */
    static FileNames beside(Path named) {
        return file -> named.resolveSibling(file.getFileName()).toString();
    }
}
