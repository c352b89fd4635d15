package org.dateline.workspace;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.data.DatasetReader;
import org.dateline.events.Dataset;
import org.dateline.files.Progress;
import org.dateline.geo.MapLayer;
import org.dateline.geo.ReferenceLayer;
import org.dateline.maps.LambertProjection;
import org.dateline.maps.LayerRequest;
import org.dateline.maps.MapReader;
import org.dateline.maps.MapRequest;
import org.dateline.maps.ReferenceLayerReader;
import org.dateline.problem.Loaded;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;

/** Opens a dataset and a map together. Meant to be called off the UI thread. */
public final class WorkspaceReader {

    private static final String CONTEXT = "context_countries.shp";

    private WorkspaceReader() {}

    /** As {@link #read(Path, MapRequest, Progress)}, without telling the progress. */
    public static Workspace read(Path data, Path map) throws UnreadableFileException {
        return read(data, new MapRequest(map));
    }

    /** As {@link #read(Path, MapRequest, Progress)}, without telling the progress. */
    public static Workspace read(Path data, MapRequest map) throws UnreadableFileException {
        return read(data, map, Progress.UNSEEN);
    }

    /**
     * Reads both files and joins them.
     *
     * @param progress is told how many bytes of the dataset were read
     * @throws UnreadableFileException if one of them cannot be read at all, or the map has no such field
     * @throws java.util.concurrent.CancellationException if that is ended
     */
    public static Workspace read(Path data, MapRequest map, Progress progress) throws UnreadableFileException {
        Loaded<Dataset> dataset = DatasetReader.read(data, progress);
        List<Problem> problems = new ArrayList<>(dataset.problems());
        Loaded<MapLayer> areas = readAreas(map, dataset.value());
        Loaded<MapLayer> context = readContext(map);
        progress.requireGoingOn();
        problems.addAll(areas.problems());
        problems.addAll(context.problems());
        NamedAreas.Joined joined = NamedAreas.join(data.toString(), dataset.value(), areas.value());
        problems.addAll(joined.problems());
        Workspace.OpenedMap opened = new Workspace.OpenedMap(
                areas.value(),
                context.value(),
                LambertProjection.fittedTo(areas.value().bounds()),
                references(map, problems));
        return Workspace.of(joined.dataset(), dataset.value(), opened, problems);
    }

    /**
     * Reads a map for a dataset: its ids and names are where those of the places stand.
     *
     * @throws UnreadableFileException if the map cannot be read at all, or has no such field
     */
    public static Loaded<MapLayer> readAreas(MapRequest map, Dataset dataset) throws UnreadableFileException {
        return new MapReader().read(map, NamedAreas.words(dataset));
    }

    /**
     * What a workspace becomes when its dataset has changed; the map stays, joined to the places as they are now. Meant to be
     * called off the UI thread.
     *
     * @param file the dataset's file, as the user gave it
     */
    public static Workspace changed(Workspace before, Loaded<Dataset> dataset, String file) {
        List<Problem> problems = new ArrayList<>(dataset.problems());
        before.problems().stream()
                .filter(problem -> !problem.file().equals(file))
                .forEach(problems::add);
        NamedAreas.Joined joined =
                NamedAreas.join(file, dataset.value(), before.map().areas());
        problems.addAll(joined.problems());
        return Workspace.of(joined.dataset(), dataset.value(), before.map(), problems);
    }

    /** What is asked for, above what lies beside the map to be drawn with it. */
    private static List<ReferenceLayer> references(MapRequest map, List<Problem> problems)
            throws UnreadableFileException {
        ReferenceLayerReader reader = new ReferenceLayerReader(new MapReader());
        List<ReferenceLayer> references = new ArrayList<>();
        for (LayerRequest wanted : map.layers()) {
            Loaded<ReferenceLayer> read = reader.read(wanted);
            references.add(read.value());
            problems.addAll(read.problems());
        }
        for (Path beside : beside(map.file())) {
            try {
                Loaded<ReferenceLayer> read = reader.read(new LayerRequest(beside));
                references.add(read.value());
                problems.addAll(read.problems());
            } catch (UnreadableFileException broken) {
                problems.add(broken.problem());
            }
        }
        return references;
    }

    /** The files {@code context_*.shp} beside a map, but for the land around it. */
    private static List<Path> beside(Path map) {
        Path folder = map.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "context_*.shp")) {
            for (Path file : files) {
                if (!file.endsWith(CONTEXT) && !file.equals(map.toAbsolutePath())) {
                    found.add(map.resolveSibling(file.getFileName()));
                }
            }
        } catch (IOException unreadable) {
            return List.of();
        }
        return found.stream().sorted(Comparator.reverseOrder()).toList();
    }

    /** A map for places, with the land around, and without reference layers; what is wrong with it is not told. */
    static Workspace.OpenedMap readMap(MapRequest map, Dataset places) throws UnreadableFileException {
        MapLayer areas = readAreas(map, places).value();
        return new Workspace.OpenedMap(areas, readContext(map).value(), LambertProjection.fittedTo(areas.bounds()));
    }

    private static Loaded<MapLayer> readContext(MapRequest map) throws UnreadableFileException {
        Path around = map.file().resolveSibling(CONTEXT);
        return Files.exists(around) && !around.equals(map.file())
                ? new MapReader().read(around)
                : new Loaded<>(MapLayer.empty("context"), List.of());
    }
}
