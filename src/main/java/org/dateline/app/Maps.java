package org.dateline.app;

import java.nio.file.Path;
import java.util.List;
import org.dateline.geo.MapLayer;
import org.dateline.model.Dataset;
import org.dateline.problem.Loaded;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;

/** Maps as the program reads them. */
final class Maps implements MapAccess {

    @Override
    public Loaded<MapLayer> read(Path file) throws UnreadableFileException {
        throw new UnreadableFileException(file.toString(), "maps are not part of this build", null);
    }

    @Override
    public List<Problem> joinProblems(String file, Dataset dataset, MapLayer areas) {
        return List.of();
    }
}
