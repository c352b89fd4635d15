package org.dateline.app;

import java.nio.file.Path;
import java.util.List;
import org.dateline.geo.MapLayer;
import org.dateline.model.Dataset;
import org.dateline.problem.Loaded;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;

/** What the command line needs of maps; so that it can be tried without any. */
interface MapAccess {

    /**
     * Reads a layer.
     *
     * @throws UnreadableFileException if it cannot be read at all
     */
    Loaded<MapLayer> read(Path file) throws UnreadableFileException;

    /**
     * What is wrong with the join of a dataset's places to the features of a layer.
     *
     * @param file the dataset's file, as the user gave it
     */
    List<Problem> joinProblems(String file, Dataset dataset, MapLayer areas);
}
