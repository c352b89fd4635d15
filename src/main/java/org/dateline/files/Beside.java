package org.dateline.files;

import java.nio.file.Path;

/** The names of what lies beside a dataset: {@code data.changes.jsonl} beside {@code data.json}. */
public final class Beside {

    private Beside() {}

    /** What belongs to a dataset, with this ending instead of the dataset's own. */
    public static Path of(Path data, String ending) {
        String name = String.valueOf(data.getFileName());
        return data.resolveSibling(name.replaceFirst("(\\.json)?(\\.gz)?$", "") + ending);
    }
}
