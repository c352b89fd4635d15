package org.dateline.app;

import java.nio.file.Path;
import java.util.List;
import org.dateline.geo.MapLayer;
import org.dateline.maps.MapReader;
import org.dateline.model.Dataset;
import org.dateline.problem.Loaded;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;
import org.dateline.viewmodel.MapJoin;

/** Maps as the program reads them. */
final class Maps implements MapAccess {

    @Override
    public Loaded<MapLayer> read(Path file) throws UnreadableFileException {
        return new MapReader().read(file);
    }

    @Override
    public List<Problem> joinProblems(String file, Dataset dataset, MapLayer areas) {
        return MapJoin.problems(file, dataset, areas);
    }
}
