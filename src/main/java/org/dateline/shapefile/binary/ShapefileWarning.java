package org.dateline.shapefile.binary;

import java.nio.file.Path;
import java.util.Objects;

/**
 * Something wrong with a shapefile that the rest of it survives.
 *
 * @param file the file of the set that is wrong
 * @param record the record, counted from 1; 0 for the file's header
 * @param offsetBytes the byte offset from the start of that file, counted from 0
 * @param message what is wrong and what was made of it, one sentence without a full stop
 */
public record ShapefileWarning(Path file, int record, long offsetBytes, String message) {

    public ShapefileWarning {
        Objects.requireNonNull(file);
        Objects.requireNonNull(message);
    }
}
