package org.dateline.maps.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.geo.MapLayer;
import org.dateline.maps.MapReader;
import org.dateline.maps.layer.LayerInDegrees;
import org.dateline.problem.Loaded;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.NullMarked;

/** Snapshots of a map, which are to be what the map says or not to be believed. */
@NullMarked
public final class SnapshotTarget {

    private static final FileDigest PROGRAM = new FileDigest(1, 2);

    private final Path map;
    private final Loaded<MapLayer> read;

    /** @param map a map that is kept as a snapshot in the folder */
    public SnapshotTarget(Path map, Path folder) throws UnreadableFileException {
        this.map = map;
        this.read = reader(folder).read(map);
    }

    private static MapReader reader(Path folder) {
        return new MapReader(new SnapshotStore(PROGRAM, List.of(folder)));
    }

    /** Reads what is kept in the folder of a snapshot. */
    public List<String> check(Path snapshot) throws IOException, UnreadableFileException {
        Path folder = Objects.requireNonNull(snapshot.toAbsolutePath().getParent());
        SnapshotStore store = new SnapshotStore(PROGRAM, List.of(folder));
        Optional<LayerInDegrees> found = store.find(store.keyOf(map).orElseThrow());
        if (found.isEmpty()) {
            return List.of("not believed");
        }
        long before = Files.size(snapshot);
        Loaded<MapLayer> layer = reader(folder).read(map);
        if (!layer.equals(read)) {
            throw new AssertionError("a broken snapshot of " + before + " bytes was believed and says something else");
        }
        return List.of();
    }
}
