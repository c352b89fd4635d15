package org.dateline.maps.snapshot;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.CodeSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.files.UserFolder;
import org.dateline.files.WholeFile;
import org.dateline.language.Language;
import org.dateline.maps.layer.LayerInDegrees;
import org.dateline.maps.layer.MapAddress;
import org.jspecify.annotations.Nullable;

/**
 * Where snapshots of layers lie: beside the program those of the maps that come with it, which the build makes, and in the
 * user's cache those of other maps. Whatever goes wrong with them costs nothing but the time to read the map itself.
 */
public final class SnapshotStore {

    /** The folder that takes the place of both, if this system property names one. */
    private static final String FOLDER = "dateline.snapshots";

    private static final String BESIDE_PROGRAM = "snapshots";
    private static final String EXTENSION = ".layer";
    private static final int MAX_SNAPSHOTS = 24;
    /** Of points, and of values. */
    private static final long MAX_POINTS = 10_000_000;

    private static final long MAX_BYTES = 512L << 20;

    /** Bytes and layer are in memory at once, beside all else. */
    private static final int OF_MEMORY = 6;

    private final @Nullable FileDigest program;
    private final List<Path> folders;

    /** @param folders where is looked for snapshots of what this program reads, if any; the last takes new ones */
    SnapshotStore(@Nullable FileDigest program, List<Path> folders) {
        this.program = folders.isEmpty() ? null : program;
        this.folders = List.copyOf(folders);
    }

    /** That of this program; one that keeps nothing where the program is no jar, as while it is being made. */
    public static SnapshotStore ofProgram() {
        return OfProgram.STORE;
    }

    /** Made when it is first asked for, and once: the jar stays as it is while it runs. */
    private static final class OfProgram {

        private static final SnapshotStore STORE = make();

        private static SnapshotStore make() {
            CodeSource source = SnapshotStore.class.getProtectionDomain().getCodeSource();
            try {
                Path jar = source == null ? null : Path.of(source.getLocation().toURI());
                return jar == null || !Files.isRegularFile(jar)
                        ? new SnapshotStore(null, List.of())
                        : new SnapshotStore(FileDigest.of(jar), folders(jar));
            } catch (IOException | URISyntaxException | IllegalArgumentException unreadable) {
                return new SnapshotStore(null, List.of());
            }
        }

        private static List<Path> folders(Path jar) {
            String named = System.getProperty(FOLDER);
            return named != null
                    ? List.of(Path.of(named))
                    : Stream.of(Optional.of(jar.resolveSibling(BESIDE_PROGRAM)), UserFolder.CACHE.of("maps"))
                            .flatMap(Optional::stream)
                            .toList();
        }
    }

    /** The key of a map; empty if nothing is kept of such a map, or its files cannot be read. */
    public Optional<LayerKey> keyOf(Path map) {
        if (program == null) {
            return Optional.empty();
        }
        try {
            return LayerKey.of(program, map.toString(), MapAddress.of(map));
        } catch (IOException unreadable) {
            // The reader says so
            return Optional.empty();
        }
    }

    /** What was kept under this key; empty if nothing was, what is there cannot be believed, or has words in another language. */
    public Optional<LayerInDegrees> find(LayerKey key) {
        return Stream.of(key.line(), key.lineOfPath())
                .flatMap(line -> folders.stream().flatMap(folder -> find(folder, key, line).stream()))
                .filter(layer -> isEnglish() || hasNoProblems(layer))
                .findFirst();
    }

    private static Optional<LayerInDegrees> find(Path folder, LayerKey key, String line) {
        Path file = folder.resolve(name(key, line));
        try {
            return Files.isRegularFile(file) && Files.size(file) <= mostBytes()
                    ? LayerSnapshot.read(line, Files.readAllBytes(file))
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static long mostBytes() {
        return Math.min(MAX_BYTES, Runtime.getRuntime().maxMemory() / OF_MEMORY);
    }

    /**
     * Keeps a layer, and forgets the oldest where there are many. Problems name files as the user does, so a layer that has
     * any is kept for those who name it alike, and only in English: the language may be another when it is taken.
     */
    public void keep(LayerKey key, LayerInDegrees layer) {
        long values =
                (long) layer.layer().features().size() * layer.layer().fields().size();
        boolean namesFiles = !hasNoProblems(layer);
        if (points(layer) > MAX_POINTS || values > MAX_POINTS || namesFiles && !isEnglish()) {
            return;
        }
        String line = namesFiles ? key.lineOfPath() : key.line();
        Path folder = folders.get(folders.size() - 1);
        try {
            Files.createDirectories(folder);
            byte[] bytes = LayerSnapshot.of(line, layer);
            WholeFile.write(folder.resolve(name(key, line)), stream -> stream.write(bytes));
            forgetOldest(folder);
        } catch (IOException unwritable) {
            // Nothing is lost: the map is read itself the next time too
        }
    }

    private static boolean isEnglish() {
        return Language.current() == Language.ENGLISH;
    }

    private static boolean hasNoProblems(LayerInDegrees layer) {
        return layer.layer().problems().isEmpty() && layer.shapeProblems().isEmpty();
    }

    private static long points(LayerInDegrees layer) {
        return layer.layer().features().stream()
                .mapToLong(feature ->
                        feature.geometry() == null ? 0 : feature.geometry().getNumPoints())
                .sum();
    }

    private static String name(LayerKey key, String line) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        String path = key.map();
        String map = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
                .replaceAll("[^A-Za-z0-9._-]", "_");
        return map + "-" + Long.toHexString(FileDigest.of(bytes, bytes.length).crc32()) + EXTENSION;
    }

    private static void forgetOldest(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> old = files.filter(file -> file.getFileName().toString().endsWith(EXTENSION))
                    .sorted(Comparator.comparing(SnapshotStore::age).reversed())
                    .skip(MAX_SNAPSHOTS)
                    .toList();
            for (Path file : old) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static FileTime age(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            return FileTime.fromMillis(0);
        }
    }
}
