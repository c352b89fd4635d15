package org.dateline.shapefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.shapefile.ShapefileBytes.content;
import static org.dateline.shapefile.ShapefileBytes.parts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.shapefile.ShapefileBytes.Column;
import org.dateline.shapefile.binary.ShapefileException;
import org.geotools.api.feature.simple.SimpleFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small sound shapefiles, cut at every length and damaged in every byte. What is read is right, or it is refused with a
 * message, or, where damage cannot be told from another file, there is at least no feature too few without a word.
 */
class ShapefileCorpusTest {

    private static final List<Integer> FLIPS = List.of(0x01, 0x80, 0xFF);

    @TempDir
    private Path folder;

    private final Map<Path, byte[]> written = new HashMap<>();

    /** A shapefile in memory; its .shx can be left out. */
    private record Sample(String name, byte[] shp, byte[] shx, byte[] dbf) {

        static Sample of(String name, int type, byte[]... contents) {
            List<Column> columns =
                    List.of(new Column("name", 'C', 6, 0), new Column("n", 'N', 5, 0), new Column("day", 'D', 8, 0));
            String[] rows = new String[contents.length];
            Arrays.setAll(rows, i -> String.format("name%d %5d%8d", i, i * 11, 20260110 + i));
            return new Sample(
                    name,
                    ShapefileBytes.shp(type, contents),
                    ShapefileBytes.shx(type, contents),
                    ShapefileBytes.dbf(StandardCharsets.ISO_8859_1, 0x57, columns, rows));
        }

        Sample withShp(byte[] changed) {
            return new Sample(name, changed, shx, dbf);
        }

        Sample withShx(byte[] changed) {
            return new Sample(name, shp, changed, dbf);
        }

        Sample withDbf(byte[] changed) {
            return new Sample(name, shp, shx, changed);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Sample> samples() {
        double[] square = {0, 0, 0, 9, 9, 9, 9, 0, 0, 0};
        double[] hole = {2, 2, 4, 2, 4, 4, 2, 2};
        double[] range = {0, 9};
        return Stream.of(
                Sample.of("points", 1, content(1, 1.5, 2.5), content(1, 3.5, 4.5), content(0)),
                Sample.of("polygons", 5, parts(5, square, hole), parts(5, square)),
                Sample.of("lines", 3, parts(3, square, hole), parts(3, hole)),
                Sample.of(
                        "many points with heights",
                        18,
                        content(18, new double[4], 2, new double[] {1, 2, 3, 4}, range, new double[] {1, 2})),
                Sample.of("nothing", 5),
                Sample.of("null shapes", 0, content(0), content(0)),
                Sample.of("points with heights", 11, content(11, 1.5, 2.5, 9.0, 7.0), content(11, 3.5, 4.5, 8.0, 6.0)),
                Sample.of("points with measures", 21, content(21, 1.5, 2.5, 7.0)),
                Sample.of("many points", 8, content(8, new double[4], 2, new double[] {1, 2, 3, 4})),
                Sample.of(
                        "many points with measures",
                        28,
                        content(28, new double[4], 2, new double[] {1, 2, 3, 4}, range, new double[] {1, 2})),
                Sample.of("lines with heights and measures", 13, withOrdinates(13, hole, range, hole.length / 2, 2)),
                Sample.of("lines with measures", 23, withOrdinates(23, hole, range, hole.length / 2, 1)),
                Sample.of("polygons with heights", 15, withOrdinates(15, square, range, square.length / 2, 1)),
                Sample.of("polygons with measures", 25, withOrdinates(25, square, range, square.length / 2, 1)),
                Sample.of(
                        "patches",
                        31,
                        content(
                                31,
                                new double[4],
                                1,
                                4,
                                0,
                                0,
                                new double[] {0, 0, 0, 9, 9, 0, 9, 9},
                                range,
                                new double[4])));
    }

    /** A shape of one part, after whose positions come as many blocks of heights or measures. */
    private static byte[] withOrdinates(int type, double[] points, double[] range, int count, int blocks) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(parts(type, points));
        for (int i = 0; i < blocks; i++) {
            bytes.writeBytes(content(range, new double[count]));
        }
        return bytes.toByteArray();
    }

    @Test
    void has_a_sample_of_every_type_of_the_white_paper() throws Exception {
        Set<ShapeType> types = EnumSet.noneOf(ShapeType.class);

        for (Sample sample : samples().toList()) {
            int code =
                    ByteBuffer.wrap(sample.shp()).order(ByteOrder.LITTLE_ENDIAN).getInt(32);
            types.add(ShapeType.ofCode(code).orElseThrow());
            assertThat(read(sample).orElseThrow().warnings())
                    .as(sample.name())
                    .allMatch(warning -> warning.message().contains("MultiPatch"));
        }

        assertThat(types).containsExactlyInAnyOrder(ShapeType.values());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_shp_that_is_cut_off_anywhere_is_refused(Sample sample) throws Exception {
        for (int length = 0; length < sample.shp().length; length++) {
            Sample cut = sample.withShp(Arrays.copyOf(sample.shp(), length));

            assertThat(read(cut)).as("cut at %d", length).isEmpty();
            assertThat(read(cut.withShx(new byte[0])))
                    .as("cut at %d, no index", length)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_shx_that_is_cut_off_anywhere_does_no_harm(Sample sample) throws Exception {
        Shapefiles.Contents sound = read(sample).orElseThrow();

        for (int length = 0; length < sample.shx().length; length++) {
            Shapefiles.Contents contents =
                    read(sample.withShx(Arrays.copyOf(sample.shx(), length))).orElseThrow();

            assertThat(attributes(contents)).as("cut at %d", length).isEqualTo(attributes(sound));
            assertThat(contents.warnings()).as("cut at %d", length).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_dbf_that_is_cut_off_anywhere_costs_no_shape_and_is_told(Sample sample) throws Exception {
        Shapefiles.Contents sound = read(sample).orElseThrow();
        int endMark = sample.dbf().length - 1;

        for (int length = 0; length < endMark; length++) {
            Shapefiles.Contents contents =
                    read(sample.withDbf(Arrays.copyOf(sample.dbf(), length))).orElseThrow();

            assertThat(contents.geometries()).as("cut at %d", length).isEqualTo(sound.geometries());
            assertThat(contents.warnings()).as("cut at %d", length).isNotEmpty();
        }
        assertThat(attributes(read(sample.withDbf(Arrays.copyOf(sample.dbf(), endMark)))
                        .orElseThrow()))
                .isEqualTo(attributes(sound));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_damaged_header_of_the_shp_is_refused_or_changes_nothing(Sample sample) throws Exception {
        Shapefiles.Contents sound = read(sample).orElseThrow();

        for (int at = 0; at < 100; at++) {
            for (int flip : FLIPS) {
                Optional<Shapefiles.Contents> withIndex = read(sample.withShp(flipped(sample.shp(), at, flip)));
                Optional<Shapefiles.Contents> without =
                        read(sample.withShp(flipped(sample.shp(), at, flip)).withShx(new byte[0]));

                String damage = "byte " + at + " flipped by " + flip;
                withIndex.ifPresent(
                        contents -> assertThat(attributes(contents)).as(damage).isEqualTo(attributes(sound)));
                without.ifPresent(
                        contents -> assertThat(attributes(contents)).as(damage).isEqualTo(attributes(sound)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_damaged_shx_changes_nothing(Sample sample) throws Exception {
        Shapefiles.Contents sound = read(sample).orElseThrow();

        for (int at = 0; at < sample.shx().length; at++) {
            for (int flip : FLIPS) {
                Shapefiles.Contents contents =
                        read(sample.withShx(flipped(sample.shx(), at, flip))).orElseThrow();

                assertThat(attributes(contents))
                        .as("byte %d flipped by %d", at, flip)
                        .isEqualTo(attributes(sound));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_damaged_header_of_the_dbf_costs_no_shape_and_changes_no_value_without_a_word(Sample sample)
            throws Exception {
        Shapefiles.Contents sound = read(sample).orElseThrow();
        int headerLength = 32 + 3 * 32 + 1;

        for (int at = 0; at < headerLength; at++) {
            for (int flip : FLIPS) {
                String damage = "byte " + at + " flipped by " + flip;
                Shapefiles.Contents contents =
                        read(sample.withDbf(flipped(sample.dbf(), at, flip))).orElseThrow();

                assertThat(contents.geometries()).as(damage).isEqualTo(sound.geometries());
                if (columns(contents).equals(columns(sound))
                        && contents.warnings().equals(sound.warnings())) {
                    assertThat(attributes(contents)).as(damage).isEqualTo(attributes(sound));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void damage_anywhere_else_is_refused_or_loses_no_feature_without_a_word(Sample sample) throws Exception {
        int features = read(sample).orElseThrow().features().size();

        for (int at = 100; at < sample.shp().length; at++) {
            for (int flip : FLIPS) {
                assertNothingIsLostSilently(sample.withShp(flipped(sample.shp(), at, flip)), features, at);
                assertNothingIsLostSilently(
                        sample.withShp(flipped(sample.shp(), at, flip)).withShx(new byte[0]), features, at);
            }
        }
        for (int at = 129; at < sample.dbf().length; at++) {
            for (int flip : FLIPS) {
                assertNothingIsLostSilently(sample.withDbf(flipped(sample.dbf(), at, flip)), features, at);
            }
        }
    }

    private void assertNothingIsLostSilently(Sample sample, int features, int at) throws IOException {
        Optional<Shapefiles.Contents> read = read(sample);

        read.filter(contents -> contents.features().size() < features)
                .ifPresent(contents -> assertThat(contents.warnings())
                        .as("byte %d", at)
                        .anyMatch(warning -> warning.message().contains("deleted")));
    }

    /** What was read, or empty if it was refused the way it should be: any other exception fails the test. */
    private Optional<Shapefiles.Contents> read(Sample sample) throws IOException {
        Path shp = folder.resolve("sample.shp");
        writeIfChanged(shp, sample.shp());
        writeIfChanged(folder.resolve("sample.shx"), sample.shx());
        writeIfChanged(folder.resolve("sample.dbf"), sample.dbf());
        writeIfChanged(folder.resolve("sample.cpg"), "UTF-8".getBytes(StandardCharsets.UTF_8));
        writeIfChanged(folder.resolve("sample.prj"), PrjFormat.WGS_84.getBytes(StandardCharsets.UTF_8));
        try {
            return Optional.of(Shapefiles.read(shp));
        } catch (ShapefileException refused) {
            assertThat(refused.reason()).isNotBlank();
            return Optional.empty();
        }
    }

    private void writeIfChanged(Path file, byte[] bytes) throws IOException {
        if (!Arrays.equals(bytes, written.put(file, bytes))) {
            Files.write(file, bytes);
        }
    }

    private static List<List<Object>> attributes(Shapefiles.Contents contents) {
        return contents.features().stream().map(SimpleFeature::getAttributes).toList();
    }

    /** Names and types, which damage can make others of that are as good. */
    private static List<String> columns(Shapefiles.Contents contents) {
        return contents.features().stream()
                .limit(1)
                .flatMap(feature -> feature.getFeatureType().getAttributeDescriptors().stream())
                .map(column -> column.getLocalName() + " "
                        + column.getType().getBinding().getSimpleName())
                .toList();
    }

    private static byte[] flipped(byte[] bytes, int at, int flip) {
        byte[] changed = bytes.clone();
        changed[at] ^= (byte) flip;
        return changed;
    }
}
