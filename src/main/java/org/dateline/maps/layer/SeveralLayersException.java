package org.dateline.maps.layer;

import java.nio.file.Path;
import java.util.List;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;

/** A file with several layers of which none is named. */
public final class SeveralLayersException extends UnreadableFileException {

    private static final long serialVersionUID = 1L;

    private final transient List<Path> layers;

    SeveralLayersException(Problem problem, List<Path> layers) {
        super(problem, null);
        this.layers = List.copyOf(layers);
    }

    /** The layers as a user names them, such as {@code areas.gpkg!districts}. */
    public List<Path> layers() {
        return layers;
    }
}
