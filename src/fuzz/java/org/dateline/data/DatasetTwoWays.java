package org.dateline.data;

import java.nio.file.Path;
import org.dateline.events.Dataset;
import org.dateline.files.Progress;
import org.dateline.problem.Loaded;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.NullMarked;

/** Reads a small file of a dataset as large ones are read: piece by piece, its events left in the file. */
@NullMarked
public final class DatasetTwoWays {

    private DatasetTwoWays() {}

    /** @param block how many bytes at a time */
    public static Loaded<Dataset> readAsLarge(Path file, int block) throws UnreadableFileException {
        return DatasetReader.read(file, Progress.UNSEEN, 16, block);
    }
}
