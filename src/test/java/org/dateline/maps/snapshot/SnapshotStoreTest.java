package org.dateline.maps.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.geo.MapFeature;
import org.dateline.geo.MapLayer;
import org.dateline.language.Language;
import org.dateline.maps.MapReader;
import org.dateline.problem.Loaded;
import org.dateline.problem.UnreadableFileException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

class SnapshotStoreTest {

    private static final FileDigest PROGRAM = new FileDigest(1, 2);

    private static final String FAULTY = """
            { "type": "FeatureCollection", "name": "faulty", "attribution": "made up", "accuracy": 250, "features": [
              { "type": "Feature", "properties": { "id": "a", "name": "A", "people": 12.5, "kind": null },
                "geometry": { "type": "MultiPolygon", "coordinates": [[[[0,0],[4,0],[4,4],[0,0]],[[2,1],[3,1],[3,2],[2,1]]]] } },
              { "type": "Feature", "properties": { "id": "a", "name": "\\u0628\\u0644\\u0648\\u0686" },
                "geometry": { "type": "GeometryCollection", "geometries": [
                  { "type": "Point", "coordinates": [1, 2, 3] },
                  { "type": "MultiPoint", "coordinates": [[1, 2], [3, 4]] },
                  { "type": "LineString", "coordinates": [[0, 0], [1, 1]] },
                  { "type": "MultiLineString", "coordinates": [[[0, 0], [1, 1]], [[5, 5], [6, 6]]] },
                  { "type": "Polygon", "coordinates": [[[0,0],[1,0],[1,1],[0,0]]] } ] } },
              { "type": "Feature", "properties": { "id": "b" }, "geometry": { "type": "Point", "coordinates": ["x", 2] } },
              { "type": "Feature", "properties": { "id": "c" }, "geometry": null },
              { "type": "Nonsense" } ] }
            """;

    @TempDir
    private Path folder;

    private Path kept;
    private SnapshotStore store;

    @BeforeEach
    void open() {
        kept = folder.resolve("kept");
        store = new SnapshotStore(PROGRAM, List.of(kept));
    }

    @ParameterizedTest
    @ValueSource(strings = {"balochistan_districts", "context_countries"})
    void a_map_is_the_same_from_its_snapshot_as_geotools_reads_it(String name) throws Exception {
        Path map = copied(name);
        Loaded<MapLayer> read = new MapReader(new SnapshotStore(null, List.of())).read(map);

        Loaded<MapLayer> first = new MapReader(store).read(map);
        Loaded<MapLayer> again = new MapReader(store).read(map);

        assertThat(store.keyOf(map).flatMap(store::find)).as("the snapshot").isPresent();
        for (Loaded<MapLayer> loaded : List.of(first, again)) {
            assertThat(loaded.value().features()).isEqualTo(read.value().features());
            assertThat(loaded.value().name()).isEqualTo(read.value().name());
            assertThat(loaded.value().attribution()).isEqualTo(read.value().attribution());
            assertThat(loaded.problems()).isEqualTo(read.problems());
        }
    }

    @Test
    void a_faulty_map_comes_with_the_same_shapes_values_and_problems() throws Exception {
        Path map = Files.writeString(folder.resolve("faulty.geojson"), FAULTY);
        Loaded<MapLayer> read = new MapReader(new SnapshotStore(null, List.of())).read(map);

        new MapReader(store).read(map);
        Loaded<MapLayer> again = new MapReader(store).read(map);

        assertThat(snapshots()).hasSize(1);
        assertThat(again.value().features()).isEqualTo(read.value().features()).hasSize(2);
        assertThat(again.problems()).isEqualTo(read.problems()).hasSizeGreaterThan(3);
    }

    @Test
    void a_faulty_map_is_read_itself_where_another_language_than_english_is_spoken() throws Exception {
        Path map = Files.writeString(folder.resolve("faulty.geojson"), FAULTY);
        LayerKey key = store.keyOf(map).orElseThrow();
        Language other = new Language(
                Locale.GERMAN, "Deutsch", false, new Language.Messages(Map.of(), Map.of(), number -> "other"));

        Language.in(other, () -> read(map));
        assertThat(store.find(key)).as("words of another language are not kept").isEmpty();

        read(map);
        assertThat(store.find(key)).isPresent();
        assertThat(Language.in(other, () -> store.find(key)))
                .as("English ones are not shown")
                .isEmpty();
    }

    private Loaded<MapLayer> read(Path map) {
        try {
            return new MapReader(store).read(map);
        } catch (UnreadableFileException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void problems_name_the_files_as_they_are_named_now() throws Exception {
        Path map = Files.writeString(folder.resolve("faulty.geojson"), FAULTY);
        Path same = Files.createDirectory(folder.resolve("elsewhere")).resolve("faulty.geojson");
        Files.copy(map, same);

        new MapReader(store).read(map);
        Loaded<MapLayer> elsewhere = new MapReader(store).read(same);

        assertThat(elsewhere.problems())
                .isNotEmpty()
                .allMatch(problem -> problem.file().equals(same.toString()));
    }

    @Test
    void a_snapshot_serves_the_same_files_wherever_they_lie() throws Exception {
        new MapReader(store).read(copied("balochistan_districts"));
        FileTime made = Files.getLastModifiedTime(snapshots().get(0));

        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        copy("balochistan_districts", elsewhere);
        Loaded<MapLayer> again = new MapReader(store).read(elsewhere.resolve("balochistan_districts.shp"));

        assertThat(again.value().features()).hasSize(31);
        assertThat(snapshots())
                .singleElement()
                .satisfies(one -> assertThat(Files.getLastModifiedTime(one)).isEqualTo(made));
    }

    @ParameterizedTest
    @ValueSource(strings = {"shp", "shx", "dbf", "prj", "cpg", "shp.xml"})
    void a_change_of_any_file_of_the_set_is_noticed_even_of_the_same_length_at_the_same_time(String extension)
            throws Exception {
        Path map = copied("balochistan_districts");
        LayerKey before = store.keyOf(map).orElseThrow();
        Path part = folder.resolve("balochistan_districts." + extension);
        FileTime time = Files.getLastModifiedTime(part);

        byte[] bytes = Files.readAllBytes(part);
        bytes[bytes.length - 1] ^= 1;
        Files.write(part, bytes);
        Files.setLastModifiedTime(part, time);

        assertThat(store.keyOf(map)).isPresent().get().isNotEqualTo(before);
    }

    @Test
    void a_file_that_joins_or_leaves_the_set_is_noticed() throws Exception {
        Path map = copied("balochistan_districts");
        LayerKey before = store.keyOf(map).orElseThrow();

        Files.delete(folder.resolve("balochistan_districts.prj"));
        LayerKey without = store.keyOf(map).orElseThrow();
        Files.writeString(folder.resolve("balochistan_districts.PRJ"), "GEOGCS[]");

        assertThat(without).isNotEqualTo(before);
        assertThat(store.keyOf(map).orElseThrow()).isNotEqualTo(without).isNotEqualTo(before);
    }

    @Test
    void a_changed_map_is_read_itself_and_kept_anew() throws Exception {
        Path map = Files.writeString(folder.resolve("town.geojson"), town("Quetta"));
        new MapReader(store).read(map);

        Files.writeString(map, town("Mastung"));
        new MapReader(store).read(map);
        Loaded<MapLayer> again = new MapReader(store).read(map);

        assertThat(again.value().features()).extracting(MapFeature::name).containsExactly("Mastung");
        assertThat(snapshots()).hasSize(2);
    }

    @Test
    void another_program_reads_the_map_itself() throws Exception {
        Path map = Files.writeString(folder.resolve("town.geojson"), town("Quetta"));
        new MapReader(store).read(map);
        SnapshotStore newer = new SnapshotStore(new FileDigest(1, 3), List.of(kept));

        assertThat(newer.keyOf(map).flatMap(newer::find)).isEmpty();
    }

    @Test
    void a_snapshot_that_was_cut_anywhere_is_not_believed() throws Exception {
        Path map = Files.writeString(folder.resolve("town.geojson"), town("Quetta"));
        new MapReader(store).read(map);
        LayerKey key = store.keyOf(map).orElseThrow();
        byte[] bytes = Files.readAllBytes(snapshots().get(0));

        for (int length = 0; length < bytes.length; length++) {
            assertThat(LayerSnapshot.read(key.line(), Arrays.copyOf(bytes, length)))
                    .as("cut to %d bytes", length)
                    .isEmpty();
        }
        assertThat(LayerSnapshot.read(key.line(), bytes)).isPresent();
    }

    @Test
    void a_snapshot_with_any_byte_changed_is_not_believed() throws Exception {
        Path map = Files.writeString(folder.resolve("town.geojson"), town("Quetta"));
        new MapReader(store).read(map);
        LayerKey key = store.keyOf(map).orElseThrow();
        byte[] bytes = Files.readAllBytes(snapshots().get(0));

        for (int at = 0; at < bytes.length; at++) {
            for (int change : new int[] {1, 0x80, 0xFF}) {
                bytes[at] ^= (byte) change;
                assertThat(LayerSnapshot.read(key.line(), bytes))
                        .as("byte %d changed", at)
                        .isEmpty();
                bytes[at] ^= (byte) change;
            }
        }
    }

    @Test
    void nonsense_under_a_right_sum_is_not_believed_either() throws Exception {
        Path map = Files.writeString(folder.resolve("town.geojson"), town("Quetta"));
        new MapReader(store).read(map);
        LayerKey key = store.keyOf(map).orElseThrow();
        byte[] bytes = Files.readAllBytes(snapshots().get(0));
        int start = Integer.BYTES + Integer.BYTES + key.line().getBytes(StandardCharsets.UTF_8).length;

        for (int at = start; at < bytes.length - Long.BYTES; at++) {
            byte[] forged = bytes.clone();
            forged[at] = (byte) 0x7F;
            ByteBuffer.wrap(forged)
                    .putLong(
                            forged.length - Long.BYTES,
                            FileDigest.of(forged, forged.length - Long.BYTES).crc32());
            // Nothing is thrown, whatever comes of it
            assertThat(LayerSnapshot.read(key.line(), forged)).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sum", "no sum"})
    void damage_of_any_kind_never_throws_and_shapes_lie_on_earth(String sum) throws Exception {
        Path map = Files.writeString(folder.resolve("faulty.geojson"), FAULTY);
        new MapReader(store).read(map);
        String line = store.keyOf(map).orElseThrow().lineOfPath();
        byte[] whole = Files.readAllBytes(snapshots().get(0));
        assertThat(LayerSnapshot.read(line, whole)).isPresent();
        Random random = new Random(20261130);

        for (int i = 0; i < 20_000; i++) {
            byte[] damaged = damaged(whole, random);
            if (sum.equals("sum")) {
                addSum(damaged);
            }
            LayerSnapshot.read(line, damaged)
                    .ifPresent(believed -> assertThat(believed.layer().features())
                            .flatExtracting(
                                    feature -> feature.geometry() == null ? List.of() : List.of(feature.geometry()))
                            .extracting(shape -> ((Geometry) shape).getEnvelopeInternal())
                            .allMatch(box -> box.isNull() || new Envelope(-360, 360, -90, 90).contains(box)));
        }
    }

    /** Some bytes changed, numbers made huge or negative, something left out or put in. */
    private static byte[] damaged(byte[] whole, Random random) {
        byte[] damaged = whole.clone();
        for (int times = 1 + random.nextInt(4); times > 0; times--) {
            int at = random.nextInt(damaged.length - 2 * Long.BYTES);
            switch (random.nextInt(5)) {
                case 0 -> damaged[at] = (byte) random.nextInt();
                case 1 -> ByteBuffer.wrap(damaged).putInt(at, random.nextBoolean() ? Integer.MAX_VALUE : -2);
                case 2 -> ByteBuffer.wrap(damaged).putDouble(at, random.nextBoolean() ? Double.NaN : 1e300);
                case 3 -> System.arraycopy(damaged, at, damaged, at + 1, damaged.length - at - 1);
                default -> damaged = Arrays.copyOf(damaged, Math.max(3 * Long.BYTES, at + Long.BYTES));
            }
        }
        return damaged;
    }

    private static void addSum(byte[] bytes) {
        int length = bytes.length - Long.BYTES;
        ByteBuffer.wrap(bytes).putLong(length, FileDigest.of(bytes, length).crc32());
    }

    @Test
    void shapes_nested_without_end_are_not_believed() throws Exception {
        Path map = Files.writeString(folder.resolve("town.geojson"), town("Quetta"));
        new MapReader(store).read(map);
        String line = store.keyOf(map).orElseThrow().line();
        ByteBuffer nested = ByteBuffer.allocate(9 * 200_000);
        while (nested.hasRemaining()) {
            nested.put((byte) 0).putInt(7).putInt(1);
        }
        byte[] whole = Files.readAllBytes(snapshots().get(0));
        int shape = indexOf(whole, new byte[] {0, 0, 0, 21, 0, 0, 0, 0, 1});
        byte[] forged = new byte[shape + 4 + nested.capacity() + Long.BYTES];
        System.arraycopy(whole, 0, forged, 0, shape);
        ByteBuffer.wrap(forged)
                .putInt(shape, nested.capacity())
                .position(shape + 4)
                .put(nested.array());
        addSum(forged);

        assertThat(LayerSnapshot.read(line, forged)).isEmpty();
    }

    private static int indexOf(byte[] all, byte[] sought) {
        return IntStream.range(0, all.length - sought.length)
                .filter(at -> Arrays.equals(all, at, at + sought.length, sought, 0, sought.length))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_damaged_snapshot_beside_the_program_gives_way_to_one_in_the_cache() throws Exception {
        Path map = Files.writeString(folder.resolve("town.geojson"), town("Quetta"));
        Path beside = folder.resolve("beside");
        new MapReader(new SnapshotStore(PROGRAM, List.of(beside))).read(map);
        try (Stream<Path> files = Files.list(beside)) {
            Files.writeString(files.findFirst().orElseThrow(), "something else");
        }
        SnapshotStore both = new SnapshotStore(PROGRAM, List.of(beside, kept));

        assertThat(new MapReader(both).read(map).value().features()).hasSize(1);
        assertThat(snapshots()).hasSize(1);
        assertThat(both.keyOf(map).flatMap(both::find)).isPresent();
    }

    @Test
    void a_corrupt_snapshot_is_replaced() throws Exception {
        Path map = Files.writeString(folder.resolve("town.geojson"), town("Quetta"));
        new MapReader(store).read(map);
        Path snapshot = snapshots().get(0);
        byte[] whole = Files.readAllBytes(snapshot);
        Files.writeString(snapshot, "something else");

        Loaded<MapLayer> again = new MapReader(store).read(map);

        assertThat(again.value().features()).hasSize(1);
        assertThat(Files.readAllBytes(snapshot)).isEqualTo(whole);
    }

    @Test
    void a_folder_that_cannot_be_written_costs_nothing_but_time() throws Exception {
        Path map = Files.writeString(folder.resolve("town.geojson"), town("Quetta"));
        Files.writeString(kept, "a file where the folder should be");

        assertThat(new MapReader(store).read(map).value().features()).hasSize(1);
    }

    @Test
    void the_folder_beside_the_program_is_looked_in_first_and_the_last_one_written_to() throws Exception {
        Path map = Files.writeString(folder.resolve("town.geojson"), town("Quetta"));
        Path beside = folder.resolve("beside");
        new MapReader(new SnapshotStore(PROGRAM, List.of(beside))).read(map);
        SnapshotStore both = new SnapshotStore(PROGRAM, List.of(beside, kept));

        new MapReader(both).read(map);
        assertThat(kept).doesNotExist();

        Files.writeString(map, town("Mastung"));
        new MapReader(both).read(map);
        assertThat(snapshots()).hasSize(1);
    }

    @Test
    void only_the_newest_are_kept() throws Exception {
        for (int i = 0; i < 30; i++) {
            Path map = Files.writeString(folder.resolve("town" + i + ".geojson"), town("Town " + i));
            new MapReader(store).read(map);
            for (Path snapshot : snapshots()) {
                if (snapshot.getFileName().toString().startsWith("town" + i + ".")) {
                    Files.setLastModifiedTime(snapshot, FileTime.fromMillis(1_000_000L + i * 1000));
                }
            }
        }

        assertThat(snapshots())
                .hasSize(24)
                .noneMatch(file -> file.getFileName().toString().startsWith("town0."));
    }

    @Test
    void a_program_that_is_no_jar_keeps_nothing() {
        assertThat(SnapshotStore.ofProgram().keyOf(Path.of("maps", "balochistan_districts.shp")))
                .isEmpty();
    }

    @Test
    void a_layer_of_a_zip_is_not_taken_for_another() throws Exception {
        Path zip = Files.writeString(folder.resolve("areas.zip"), "PK");
        Optional<LayerKey> one = store.keyOf(Path.of(zip + "!one.shp"));

        assertThat(one).isPresent();
        assertThat(store.keyOf(Path.of(zip + "!other.shp"))).isPresent().isNotEqualTo(one);
    }

    private static String town(String name) {
        return "{ \"type\": \"Feature\", \"properties\": { \"id\": \"town\", \"name\": \"" + name + "\" },"
                + " \"geometry\": { \"type\": \"Point\", \"coordinates\": [66.99, 30.18] } }";
    }

    private Path copied(String name) throws IOException {
        copy(name, folder);
        return folder.resolve(name + ".shp");
    }

    private static void copy(String name, Path target) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("maps"))) {
            for (Path file : files.filter(each -> each.getFileName().toString().startsWith(name + "."))
                    .toList()) {
                Files.copy(file, target.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private List<Path> snapshots() throws IOException {
        try (Stream<Path> files = Files.list(kept)) {
            return files.toList();
        }
    }
}
