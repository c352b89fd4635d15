package org.dateline.benchmarks;

import java.nio.file.Path;
import org.dateline.events.Dataset;
import org.dateline.problem.UnreadableFileException;
import org.dateline.workspace.Workspace;
import org.dateline.workspace.WorkspaceReader;

/** The dataset and the map that come with the program, found from the project's folder. */
public final class Shipped {

    /** The map's file. */
    public static final Path MAP = Path.of("maps", "balochistan_districts.shp");

    private static final Path DATASET = Path.of("data", "balochistan.json");

    private Shipped() {}

    /** Both, as they are. */
    public static Workspace workspace() throws UnreadableFileException {
        return WorkspaceReader.read(DATASET, MAP);
    }

    /** The same with so many events instead of its own; 0 for its own. */
    public static Workspace workspace(int events) throws UnreadableFileException {
        Workspace shipped = workspace();
        Dataset dataset = events == 0 ? shipped.dataset() : SyntheticDataset.of(shipped.dataset(), events);
        return Workspace.of(dataset, shipped.map(), shipped.problems());
    }
}
