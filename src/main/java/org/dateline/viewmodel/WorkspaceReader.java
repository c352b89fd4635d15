package org.dateline.viewmodel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.data.DatasetReader;
import org.dateline.geo.MapLayer;
import org.dateline.maps.LambertProjection;
import org.dateline.maps.MapReader;
import org.dateline.model.Dataset;
import org.dateline.problem.Loaded;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;

/** Opens a dataset and a map together. Meant to be called off the UI thread. */
public final class WorkspaceReader {

    private static final String CONTEXT = "context_countries.shp";

    private WorkspaceReader() {}

    /**
     * Reads both files and joins them.
     *
     * @throws UnreadableFileException if one of them cannot be read at all
     */
    public static Workspace read(Path data, Path map) throws UnreadableFileException {
        Loaded<Dataset> dataset = DatasetReader.read(data);
        List<Problem> problems = new ArrayList<>(dataset.problems());
        Workspace.OpenedMap opened = readMap(map, problems);
        problems.addAll(MapJoin.problems(data.toString(), dataset.value(), opened.areas()));
        return Workspace.of(dataset.value(), opened, problems);
    }

    /** Reads the map's layer and, from beside it, the land around and the attribution, if they are there. */
    private static Workspace.OpenedMap readMap(Path map, List<Problem> problems) throws UnreadableFileException {
        Loaded<MapLayer> areas = new MapReader().read(map);
        problems.addAll(areas.problems());
        Path around = map.resolveSibling(CONTEXT);
        MapLayer context = MapLayer.empty("context");
        if (Files.exists(around) && !around.equals(map)) {
            Loaded<MapLayer> loaded = new MapReader().read(around);
            problems.addAll(loaded.problems());
            context = loaded.value();
        }
        return new Workspace.OpenedMap(
                areas.value(), context, LambertProjection.fittedTo(areas.value().bounds()), attributionOf(map));
    }

    private static String attributionOf(Path map) throws UnreadableFileException {
        String name = map.getFileName().toString();
        int dot = name.lastIndexOf('.');
        Path file = map.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ".attribution.txt");
        if (!Files.exists(file)) {
            return "";
        }
        try {
            return Files.readString(file, StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UnreadableFileException(file.toString(), "cannot be read", unreadable);
        }
    }
}
