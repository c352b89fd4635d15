package org.dateline.control.map.symbol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.dateline.control.map.content.Presence;
import org.dateline.control.map.content.SymbolSizes;
import org.dateline.control.map.plane.EventPoints;
import org.dateline.events.Relation;
import org.dateline.geo.Viewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events at one point, in the middle of a screen of 800 x 600. */
class FanTest {

    private static final Viewport VIEW = new Viewport(0, 0, 1000, 800, 600);

    private static Fan fanOf(int events) {
        EventPoints points = new EventPoints(
                new double[1],
                new double[1],
                new int[1],
                Relation.of(events, 1, (event, groups) -> groups.accept(0)),
                new EventPoints.Ids(position -> "event-" + position, id -> -1));
        Cluster cluster = Cluster.of(points, VIEW, Presence.everything(points), SymbolSizes.BY_EVENTS)
                .get(0);
        return Fan.of(
                cluster, IntStream.range(0, Math.min(events, Fan.MAX_EVENTS)).toArray());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 7, 20, 64})
    void shows_every_event_once(int events) {
        Fan fan = fanOf(events);

        assertThat(fan.symbols())
                .extracting(Fan.Item::position)
                .containsExactlyElementsOf(IntStream.range(0, events).boxed().toList());
        assertThat(fan.hidden()).isZero();
    }

    @Test
    void leaves_the_rest_of_very_many_to_the_list() {
        Fan fan = fanOf(100);

        assertThat(fan.symbols()).hasSize(64);
        assertThat(fan.hidden()).isEqualTo(36);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 7, 20, 64})
    void keeps_symbols_apart_and_clear_of_the_group(int events) {
        Fan fan = fanOf(events);

        for (Fan.Item one : fan.symbols()) {
            assertThat(Math.hypot(one.right(), one.down()))
                    .isGreaterThan(fan.cluster().radius() + Cluster.SYMBOL_RADIUS);
            for (Fan.Item other : fan.symbols()) {
                if (other != one) {
                    assertThat(Math.hypot(one.right() - other.right(), one.down() - other.down()))
                            .isGreaterThan(2 * Cluster.SYMBOL_RADIUS);
                }
            }
        }
    }

    @Test
    void begins_above_the_group() {
        Fan.Item first = fanOf(5).symbols().get(0);

        assertThat(first.right()).isCloseTo(0, within(1e-9));
        assertThat(first.down()).isNegative();
    }

    @Test
    void finds_the_event_at_a_point_of_the_screen() {
        Fan fan = fanOf(9);
        Fan.Item fourth = fan.symbols().get(3);

        assertThat(fan.itemAt(400 + fourth.right() + 3, 300 + fourth.down() - 3))
                .isEqualTo(3);
        assertThat(fan.itemAt(400, 300)).isEqualTo(-1);
    }

    @Test
    void covers_its_symbols_and_what_lies_between() {
        Fan fan = fanOf(9);

        assertThat(fan.covers(400, 300)).isTrue();
        assertThat(Arrays.asList(fan.covers(400 + fan.reach() - 1, 300), fan.covers(400 + fan.reach() + 1, 300)))
                .containsExactly(true, false);
    }
}
