package org.dateline.files;

import java.nio.file.Path;

/** Where files lie that belong to a dataset: beside it, under its name with another ending. */
public final class Beside {

    private Beside() {}

    /** {@code data.story.json} beside {@code data.json} and {@code data.json.gz}, of the ending {@code .story.json}. */
    public static Path of(Path data, String ending) {
        String name = String.valueOf(data.getFileName());
        return data.resolveSibling(name.replaceFirst("(\\.json)?(\\.gz)?$", "") + ending);
    }
}
