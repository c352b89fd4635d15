package org.dateline.shapefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.shapefile.ShapefileBytes.content;
import static org.dateline.shapefile.ShapefileBytes.withBig;
import static org.dateline.shapefile.ShapefileBytes.withLittle;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.shapefile.ShapefileBytes.Column;
import org.dateline.shapefile.binary.ShapefileException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Small files that claim to hold very much: what is allocated for them is counted, and follows what they hold. */
class BoundedMemoryTest {

    private static final int HUGE = 2_000_000_000;

    /** The windows on three files, the warnings and the features of a few records; a claim believed would take gigabytes. */
    private static final long MAX_BYTES = 8L << 20;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @TempDir
    private Path folder;

    @BeforeEach
    void load_all_classes_before_anything_is_counted() throws IOException {
        assumeTrue(THREADS.isThreadAllocatedMemorySupported());
        Shapefiles.read(ShapefileBytes.write(
                Files.createDirectory(folder.resolve("sound")), 5, ShapefileBytes.parts(5, new double[8])));
    }

    static Stream<Arguments> claims() {
        byte[] multiPoint = content(8, new double[4], HUGE, 1.0, 2.0);
        byte[] manyParts = content(5, new double[4], HUGE, 4, 0, new double[8]);
        byte[] manyCorners = content(5, new double[4], 1, HUGE, 0, new double[8]);
        byte[] patches = content(31, new double[4], HUGE, HUGE, 0, 0, new double[8]);
        byte[] heights = content(18, new double[4], HUGE, 1.0, 2.0, 0.0, 9.0, 1.0);
        return Stream.of(
                claim("points", 8, multiPoint),
                claim("parts", 5, manyParts),
                claim("corners", 5, manyCorners),
                claim("patches", 31, patches),
                claim("heights", 18, heights));
    }

    private static Arguments claim(String what, int type, byte[] content) {
        return Arguments.of(what, type, content);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("claims")
    void takes_no_memory_for_what_a_shape_only_claims(String what, int type, byte[] content) throws Exception {
        Path shp = ShapefileBytes.write(folder, type, content);

        assertThat(allocated(shp)).isLessThan(MAX_BYTES);
        Files.delete(folder.resolve("layer.shx"));
        assertThat(allocated(shp)).isLessThan(MAX_BYTES);
    }

    @ParameterizedTest
    @MethodSource("wrongFiles")
    void takes_no_memory_for_what_a_header_only_claims(String file, int at, boolean bigEndian) throws Exception {
        Path shp = ShapefileBytes.write(folder, 1, content(1, 66.0, 29.5), content(1, 62.0, 26.0));
        Path changed = folder.resolve(file);
        byte[] sound = Files.readAllBytes(changed);
        Files.write(changed, bigEndian ? withBig(sound, at, HUGE) : withLittle(sound, at, HUGE));

        assertThat(allocated(shp)).isLessThan(MAX_BYTES);
    }

    static Stream<Arguments> wrongFiles() {
        return Stream.of(
                Arguments.of("layer.shp", 24, true),
                Arguments.of("layer.shp", 104, true),
                Arguments.of("layer.shx", 24, true),
                Arguments.of("layer.shx", 100, true),
                Arguments.of("layer.shx", 104, true),
                Arguments.of("layer.dbf", 4, false),
                Arguments.of("layer.dbf", 8, false));
    }

    @ParameterizedTest
    @MethodSource("rowLengths")
    void takes_no_memory_for_rows_that_are_not_there(int width, int rows) throws Exception {
        Path shp = ShapefileBytes.write(folder, 1, content(1, 66.0, 29.5));
        byte[] table = ShapefileBytes.dbf(
                StandardCharsets.UTF_8, 0, List.of(new Column("name", 'C', width, 0)), "x".repeat(width));
        Files.write(folder.resolve("layer.dbf"), withLittle(table, 4, rows));

        assertThat(allocated(shp)).isLessThan(MAX_BYTES);
    }

    static Stream<Arguments> rowLengths() {
        return Stream.of(Arguments.of(1, HUGE), Arguments.of(254, HUGE), Arguments.of(254, -1));
    }

    /** How many bytes reading takes on this thread, whether the file is read or refused. */
    private static long allocated(Path shp) throws IOException {
        long thread = Thread.currentThread().getId();
        long before = THREADS.getThreadAllocatedBytes(thread);
        try {
            Shapefiles.read(shp);
        } catch (ShapefileException refused) {
            assertThat(refused.reason()).isNotBlank();
        }
        return THREADS.getThreadAllocatedBytes(thread) - before;
    }
}
