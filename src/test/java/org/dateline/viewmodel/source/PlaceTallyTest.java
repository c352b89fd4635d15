package org.dateline.viewmodel.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.dateline.calendar.TimeStep;
import org.dateline.model.TimeWindow;
import org.dateline.query.cube.Cube;
import org.dateline.query.cube.CubeKeys;
import org.dateline.query.cube.Dimension;
import org.dateline.query.cube.EventPart;
import org.dateline.query.cube.KeyPairs;
import org.dateline.query.cube.TimeBins;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What places have, told by numbers alone. */
@NullMarked
class PlaceTallyTest {

    private static final long MANY = 5_000_000_000L;

    @Test
    void a_place_of_more_than_two_billion_events_has_all_of_them() {
        Instant first = Instant.parse("2026-01-30T00:00:00Z");
        TimeWindow day = new TimeWindow(first, first.plus(1, ChronoUnit.DAYS));
        BitSet quetta = new BitSet();
        quetta.set(0);
        Cube.Builder built = new Cube.Builder(
                        new TimeBins(new TimeStep(ChronoUnit.DAYS, 1), day, ZoneOffset.UTC),
                        new CubeKeys(List.of("attack", "talk"), List.of("Quetta"), List.of(), List.of()),
                        true)
                .by(Dimension.PLACES, new KeyPairs(1, new BitSet[] {quetta, quetta}), Long.MAX_VALUE);
        for (EventPart part : List.of(EventPart.START, EventPart.LAST)) {
            built.add(Dimension.PLACES, part, 0, 0, 0, 0, MANY);
            built.add(Dimension.PLACES, part, 0, 1, 0, 0, MANY + 1);
        }
        PlaceTally tally = SourceCounts.of(built.build(), List.of(), day, false, Set.of())
                .atPlaces()
                .orElseThrow();
        long[] certain = new long[tally.categories()];
        long[] possible = new long[tally.categories()];
        tally.addByCategory(0, certain, possible);

        assertThat(tally.shown(0)).isEqualTo(2 * MANY + 1);
        assertThat(tally.certain(0)).isEqualTo(2 * MANY + 1);
        assertThat(tally.possible(0)).isZero();
        assertThat(certain).containsExactly(MANY, MANY + 1, 0);
        assertThat(possible).containsOnly(0);
    }
}
