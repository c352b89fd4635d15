package org.dateline.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Files that were open together: a dataset, and what it was shown with.
 *
 * @param data the dataset, absolute
 * @param map the map as one asks for it: its file, and after an exclamation mark the layer, if it has several
 * @param idField the field of the map that holds ids, or null if it was found
 * @param nameField the field of the map that holds names, or null if it was found
 * @param layers what was drawn with the map, each as one asks for it, the first on top
 * @param texts the folder with the archived texts, or null if none was chosen
 * @param view the view that was shown last, as a line; null if it is not known
 */
public record RecentFiles(
        Path data,
        Path map,
        @Nullable String idField,
        @Nullable String nameField,
        List<String> layers,
        @Nullable Path texts,
        @Nullable String view) {

    public RecentFiles {
        Objects.requireNonNull(data);
        Objects.requireNonNull(map);
        layers = List.copyOf(layers);
    }

    /** The same with another view shown last. */
    public RecentFiles showing(@Nullable String line) {
        return new RecentFiles(data, map, idField, nameField, layers, texts, line);
    }
}
