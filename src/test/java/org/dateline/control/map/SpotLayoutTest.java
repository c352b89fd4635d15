package org.dateline.control.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpotLayoutTest {

    private static List<Spot> inQuetta(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Spot("event-" + i, 66.99, 30.18, 0))
                .toList();
    }

    @Test
    void puts_a_lone_event_on_its_town() {
        assertThat(SpotLayout.slots(inQuetta(1)))
                .containsExactly(new SpotLayout.Slot(inQuetta(1).get(0), 0, 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 7, 8, 19, 20, 61, 200})
    void keeps_symbols_at_one_town_apart(int count) {
        List<SpotLayout.Slot> slots = SpotLayout.slots(inQuetta(count));

        assertThat(slots).hasSize(count);
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < i; j++) {
                double apart = Math.hypot(
                        slots.get(i).right() - slots.get(j).right(),
                        slots.get(i).down() - slots.get(j).down());
                assertThat(apart).isGreaterThan(2 * SymbolPainter.RADIUS);
            }
        }
    }

    @Test
    void lays_out_each_town_on_its_own() {
        List<SpotLayout.Slot> slots =
                SpotLayout.slots(List.of(new Spot("a", 66.99, 30.18, 0), new Spot("b", 62.32, 25.12, 1)));

        assertThat(slots)
                .allSatisfy(slot ->
                        assertThat(Math.hypot(slot.right(), slot.down())).isZero());
    }
}
