package org.dateline.query.cube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.dateline.calendar.TimeStep;
import org.dateline.model.TimeWindow;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts that an engine has made, as far as they are not held to the index where the engines are. */
@NullMarked
class CubeTest {

    private static final Instant FIRST = Instant.parse("2026-01-30T00:00:00Z");
    private static final long MANY = 3_000_000_000L;

    /** Three days and one category, with so many events on the second day. */
    private static Cube cube(long events) {
        TimeBins bins = new TimeBins(
                new TimeStep(ChronoUnit.DAYS, 1),
                new TimeWindow(FIRST, FIRST.plus(3, ChronoUnit.DAYS)),
                ZoneOffset.UTC);
        BitSet one = new BitSet();
        one.set(0);
        Cube.Builder built = new Cube.Builder(
                        bins, new CubeKeys(List.of("attack"), List.of("Quetta"), List.of(), List.of()), true)
                .by(Dimension.EVENTS, new KeyPairs(1, new BitSet[] {one}), MANY);
        built.add(Dimension.EVENTS, EventPart.START, 1, 0, 0, 0, events);
        built.add(Dimension.EVENTS, EventPart.LAST, 1, 0, 0, 0, events);
        return built.build();
    }

    @Test
    void a_bar_of_more_than_two_billion_events_has_all_of_them() {
        List<Instant> edges = List.of(FIRST, FIRST.plus(1, ChronoUnit.DAYS), FIRST.plus(2, ChronoUnit.DAYS));

        Histogram days = cube(MANY).histogram(edges);

        assertThat(days.certain(1)).isEqualTo(MANY);
        assertThat(days.certain(1, 0)).isEqualTo(MANY);
        assertThat(days.highest(true)).isEqualTo(MANY);
        assertThat(days.certain(0)).isZero();
    }

    private static final int MANY_BINS = 24 * 365;
    private static final int PAIRS = 60;

    /** A year of hours, of 60 towns in which three categories of events happen, with so many events at random. */
    private static Cube year(int events, long most) {
        Instant first = Instant.parse("2026-01-01T00:00:00Z");
        TimeBins bins = new TimeBins(
                new TimeStep(ChronoUnit.HOURS, 1),
                new TimeWindow(first, first.plus(MANY_BINS, ChronoUnit.HOURS)),
                ZoneOffset.UTC);
        BitSet[] occurring = new BitSet[3];
        Arrays.setAll(occurring, category -> {
            BitSet towns = new BitSet();
            towns.set(20 * category, 20 * category + 20);
            return towns;
        });
        List<String> towns =
                IntStream.range(0, PAIRS).mapToObj(town -> "town-" + town).toList();
        CubeKeys keys = new CubeKeys(List.of("attack", "arrest", "talk"), towns, List.of(), List.of());
        Cube.Builder built =
                new Cube.Builder(bins, keys, false).by(Dimension.PLACES, new KeyPairs(PAIRS, occurring), most);
        Random random = new Random(20260131);
        for (int i = 0; i < events; i++) {
            int town = random.nextInt(PAIRS);
            int start = random.nextInt(MANY_BINS);
            int last = Math.min(MANY_BINS - 1, start + random.nextInt(100));
            built.add(Dimension.PLACES, EventPart.START, start, town / 20, town, 0, 1);
            built.add(Dimension.PLACES, EventPart.LAST, last, town / 20, town, 0, 1);
            built.add(Dimension.PLACES, EventPart.HELD_START, start, town / 20, town, 0, 1);
            built.add(Dimension.PLACES, EventPart.HELD_LAST, last, town / 20, town, 0, 1);
            built.addCrossing(Dimension.PLACES, start, last, town / 20, town, 0, 1);
        }
        return built.build();
    }

    private static void holdSame(Cube one, Cube other) {
        boolean[] categories = {true, false, true};
        Random random = new Random(20260201);
        for (int i = 0; i < 300; i++) {
            int from = random.nextInt(MANY_BINS);
            BinRange range = new BinRange(from, from + random.nextInt(MANY_BINS - from + 1));
            for (boolean certainOnly : new boolean[] {false, true}) {
                assertThat(one.by(Dimension.PLACES, range, certainOnly, categories))
                        .isEqualTo(other.by(Dimension.PLACES, range, certainOnly, categories));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 59, 60, 61, 500, 5_000})
    void few_events_in_many_bins_are_counted_as_where_each_bin_is_kept(int events) {
        holdSame(year(events, events), year(events, Long.MAX_VALUE));
    }

    @Test
    void few_events_take_the_memory_of_events_and_many_that_of_bins() {
        Cube cube = year(1, 1);
        KeyPairs pairs = cube.pairs(Dimension.PLACES);
        long allBins = 8L * (MANY_BINS + 1) * PAIRS * EventPart.values().length;

        assertThat(Cube.bytes(MANY_BINS, pairs, cube.keys(), false, 1_000)).isLessThan(1_000 * 400);
        assertThat(Cube.bytes(MANY_BINS, pairs, cube.keys(), false, 100_000_000))
                .isEqualTo(allBins);
        assertThat(Cube.bytes(MANY_BINS, pairs, cube.keys(), false, Long.MAX_VALUE))
                .isEqualTo(allBins);
    }

    private static Cube written(Cube cube, long memory) throws IOException {
        return CubeFile.read(new DataInputStream(new ByteArrayInputStream(bytes(cube))), memory);
    }

    private static byte[] bytes(Cube cube) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CubeFile.write(cube, new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    @Test
    void few_events_in_many_bins_are_written_by_what_they_are_and_read_back() throws IOException {
        Cube cube = year(500, 500);

        assertThat(bytes(cube)).hasSizeLessThan(30_000);
        holdSame(written(cube, 1 << 20), cube);
        assertThatThrownBy(() -> written(cube, 1 << 14)).isInstanceOf(IOException.class);
    }

    @Test
    void numbers_beyond_those_that_there_can_be_are_not_read() throws IOException {
        Cube cube = year(500, 500);
        byte[] bytes = bytes(cube);
        // The number of numbers of the first table stands behind that of events
        int most = IntStream.range(0, bytes.length - 12)
                .filter(at -> ByteBuffer.wrap(bytes, at, 8).getLong() == 500)
                .findFirst()
                .orElseThrow();
        ByteBuffer.wrap(bytes).putInt(most + 8, 501);

        assertThatThrownBy(() -> CubeFile.read(new DataInputStream(new ByteArrayInputStream(bytes)), 1 << 20))
                .isInstanceOf(IOException.class);
    }
}
