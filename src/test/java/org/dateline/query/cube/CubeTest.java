package org.dateline.query.cube;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import org.dateline.calendar.TimeStep;
import org.dateline.model.TimeWindow;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

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
                .by(Dimension.EVENTS, new KeyPairs(1, new BitSet[] {one}));
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
}
