package org.dateline.maps;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A reference layer as a user asks for it.
 *
 * @param file the file; for one of several layers in a .zip the file and the layer, as in {@code area.zip!roads.shp}
 * @param labelField the field that holds its labels, or null to find it
 */
public record LayerRequest(Path file, @Nullable String labelField) {

    public LayerRequest {
        Objects.requireNonNull(file);
    }

    /**
     * What a user writes: a file, or a file and a field, as in {@code roads.shp=ref}. A file that has an equals sign in its name
     * is taken for that file.
     */
    public static LayerRequest parse(String text) {
        int equals = text.lastIndexOf('=');
        return equals <= 0 || Files.exists(Path.of(text))
                ? new LayerRequest(Path.of(text))
                : new LayerRequest(Path.of(text.substring(0, equals)), text.substring(equals + 1));
    }

    /** The same, wherever the program runs. */
    public LayerRequest absolute() {
        return new LayerRequest(file.toAbsolutePath().normalize(), labelField);
    }

    /** As {@link #parse} reads it. */
    public String text() {
        return labelField == null ? file.toString() : file + "=" + labelField;
    }

    /** A layer whose labels are to be found. */
    public LayerRequest(Path file) {
        this(file, null);
    }
}
