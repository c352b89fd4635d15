package org.dateline.maps.layer;

import static org.dateline.language.Tr.tr;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dateline.files.ByteBudget;
import org.dateline.files.ByteBudget.SpentException;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;

/**
 * A shapefile, GeoJSON, KML or GeoPackage out of a .zip or .kmz, in a folder of its own until it is closed. The names in the .zip are for people
 * only: what is written to the disk gets names of our own.
 */
public final class ZippedLayer implements Closeable, FileNames {

    /** No layer that can be shown takes more; a .zip of some kilobytes can hold as much. */
    private static final long MAX_BYTES = 1L << 30;

    /** In all files together, where it is not said which is meant. */
    private static final long MOST_LOOKED_AT = 256L << 20;

    private static final int MAX_ENTRIES = 100_000;
    private static final int TYPE_OFFSET = 32;
    private static final Set<Integer> AREAS = Set.of(5, 15, 25);
    private static final Set<String> EXTENSIONS = Set.of("shp", "shx", "dbf", "prj", "cpg", "shp.xml");
    private static final String NAME = "layer";

    private final MapAddress address;
    private final Path folder;
    private final String entry;
    private final List<Problem> problems;

    private ZippedLayer(MapAddress address, Path folder, String entry, List<Problem> problems) {
        this.address = address;
        this.folder = folder;
        this.entry = entry;
        this.problems = List.copyOf(problems);
    }

    /**
     * Extracts the layer that is meant: the one that the address names, or the only one, or the only one of areas.
     *
     * @throws UnreadableFileException if it is no .zip, it is not clear which layer is meant, or it is too large
     */
    public static ZippedLayer extract(MapAddress address) throws UnreadableFileException, IOException {
        try (ZipFile zip = open(address.file())) {
            return new Extraction(address, zip, MAX_BYTES).extract();
        } catch (ZipException broken) {
            throw new UnreadableFileException(
                    address.file().toString(), tr("this is not a .zip that can be read; it may be damaged"), broken);
        }
    }

    /** The names are in UTF-8 or in what the machine used that wrote them, of which only ASCII is of interest. */
    private static ZipFile open(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException notUtf8) {
            return new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
        }
    }

    /** The .shp, .geojson, .kml or .gpkg. */
    public Path file() {
        return folder.resolve(fileName(entry));
    }

    private static String fileName(String entry) {
        return Stream.of(".shp", ".kml", ".gpkg")
                .filter(ending -> hasEnding(entry, ending))
                .findFirst()
                .map(ending -> NAME + ending)
                .orElse(NAME + ".geojson");
    }

    private static boolean hasEnding(String entry, String ending) {
        return entry.toLowerCase(Locale.ROOT).endsWith(ending);
    }

    private static boolean isShapefile(String entry) {
        return hasEnding(entry, ".shp");
    }

    private static String stem(String entry) {
        return entry.substring(0, entry.lastIndexOf('.'));
    }

    @Override
    public String layerOf(Path file) {
        return stem(entry.substring(Math.max(entry.lastIndexOf('/'), entry.lastIndexOf('\\')) + 1));
    }

    /** What there is to say of the choice. */
    public List<Problem> problems() {
        return problems;
    }

    @Override
    public String of(Path file) {
        String name = file.getFileName().toString();
        return address.file() + "!" + (file.equals(file()) ? entry : stem(entry) + name.substring(name.indexOf('.')));
    }

    @Override
    public void close() throws IOException {
        delete(folder);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    static final class Extraction {

        private final MapAddress address;
        private final ZipFile zip;
        private final List<Problem> problems = new ArrayList<>();
        private final ByteBudget budget;
        private final ByteBudget looking;

        /** @param mostBytes how many may be unpacked of it */
        Extraction(MapAddress address, ZipFile zip, long mostBytes) throws IOException {
            this.address = address;
            this.zip = zip;
            this.budget = ByteBudget.ofPacked(
                    Files.size(address.file()),
                    mostBytes,
                    megabytes ->
                            tr("unpacked it takes more than {0} MB, too much for a map", String.valueOf(megabytes)));
            this.looking = ByteBudget.ofPacked(
                    Files.size(address.file()),
                    MOST_LOOKED_AT,
                    megabytes -> tr("there is too much in it to look for a map; name one as in {0}", example()));
        }

        private String example() {
            return address.file() + "!"
                    + files().stream().map(ZipEntry::getName).findFirst().orElse("map.geojson");
        }

        ZippedLayer extract() throws UnreadableFileException, IOException {
            if (zip.size() > MAX_ENTRIES) {
                throw refusal(tr("there are {0} files in it, too many to be a map", String.valueOf(zip.size())));
            }
            try {
                return extract(choose());
            } catch (SpentException tooLarge) {
                throw refusal(tooLarge.sentence());
            }
        }

        private ZippedLayer extract(ZipEntry chosen) throws IOException {
            String layer = chosen.getName();
            Path folder = Files.createTempDirectory("dateline-map");
            try {
                if (isShapefile(layer)) {
                    writeSet(stem(layer), folder);
                } else {
                    write(chosen, folder.resolve(fileName(layer)));
                }
            } catch (IOException refused) {
                delete(folder);
                throw refused;
            }
            return new ZippedLayer(address, folder, layer, problems);
        }

        private void writeSet(String stem, Path folder) throws IOException {
            for (ZipEntry entry : files()) {
                String extension = extension(entry, stem);
                if (EXTENSIONS.contains(extension)) {
                    write(entry, folder.resolve(NAME + "." + extension));
                }
            }
        }

        private ZipEntry choose() throws UnreadableFileException, IOException {
            List<Zipped> layers = layers();
            if (layers.isEmpty()) {
                throw refusal(
                        tr("there is no shapefile (.shp), GeoJSON (.geojson), KML (.kml) or GeoPackage (.gpkg) in it"));
            }
            String file = address.file().toString();
            return new LayerChoice<>(file, String.valueOf(address.file().getFileName()), layers)
                    .choose(address.outer(), problems)
                    .entry;
        }

        /** A layer in the .zip. */
        private final class Zipped implements LayerChoice.Candidate {

            private final ZipEntry entry;

            Zipped(ZipEntry entry) {
                this.entry = entry;
            }

            @Override
            public String name() {
                return entry.getName();
            }

            @Override
            public boolean isCalled(String wanted) {
                String bare = name().substring(name().lastIndexOf('/') + 1);
                return Stream.of(name(), bare, stem(name()), stem(bare)).anyMatch(wanted::equalsIgnoreCase);
            }

            /** KML holds anything, and so does a GeoPackage. */
            @Override
            public boolean hasAreas() throws IOException {
                return isShapefile(name())
                        ? AREAS.contains(type(entry))
                        : !hasEnding(name(), ".kml")
                                && !hasEnding(name(), ".gpkg")
                                && outline(entry).hasAreas();
            }
        }

        /** The layers; JSON may also be what somebody noted beside them. */
        private List<Zipped> layers() throws IOException {
            List<Zipped> layers = new ArrayList<>();
            for (ZipEntry entry : files()) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (isShapefile(name)
                        || hasEnding(name, ".kml")
                        || hasEnding(name, ".gpkg")
                        || name.endsWith(".geojson")
                        || name.endsWith(".json") && isMeant(entry)) {
                    layers.add(new Zipped(entry));
                }
            }
            return layers;
        }

        private boolean isMeant(ZipEntry entry) throws IOException {
            String wanted = address.outer();
            return wanted == null ? outline(entry).isMap() : new Zipped(entry).isCalled(wanted);
        }

        private GeoJsonOutline outline(ZipEntry entry) throws IOException {
            try (InputStream bytes = looking.of(zip.getInputStream(entry))) {
                return GeoJsonOutline.of(bytes);
            }
        }

        private int type(ZipEntry layer) throws IOException {
            try (InputStream bytes = zip.getInputStream(layer)) {
                byte[] header = bytes.readNBytes(TYPE_OFFSET + 4);
                return header.length < TYPE_OFFSET + 4
                        ? 0
                        : ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN).getInt(TYPE_OFFSET);
            }
        }

        /** All files but those that a Mac keeps its own notes in. */
        private List<ZipEntry> files() {
            return zip.stream()
                    .<ZipEntry>map(entry -> entry)
                    .filter(entry -> !entry.isDirectory())
                    .filter(entry -> !entry.getName().startsWith("__MACOSX/"))
                    .filter(entry -> !entry.getName().matches("(.*/)?\\._[^/]*"))
                    .toList();
        }

        /** The extension of a file of the set, in lower case; empty if it is of another set. */
        private static String extension(ZipEntry entry, String stem) {
            String name = entry.getName();
            boolean ofSet = name.length() > stem.length() + 1
                    && name.regionMatches(true, 0, stem, 0, stem.length())
                    && name.charAt(stem.length()) == '.';
            return ofSet ? name.substring(stem.length() + 1).toLowerCase(Locale.ROOT) : "";
        }

        private void write(ZipEntry entry, Path target) throws IOException {
            if (Files.exists(target)) {
                return;
            }
            try (InputStream from = budget.of(zip.getInputStream(entry));
                    OutputStream to = Files.newOutputStream(target)) {
                from.transferTo(to);
            }
        }

        private UnreadableFileException refusal(String reason) {
            return new UnreadableFileException(address.file().toString(), reason, null);
        }
    }
}
