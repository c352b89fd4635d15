package org.dateline.control.map.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.control.map.content.MapContent;
import org.dateline.control.map.content.MapTarget;
import org.dateline.control.map.content.ShadeClasses;
import org.dateline.control.map.plane.EventPoints;
import org.dateline.events.Relation;
import org.dateline.geo.Viewport;
import org.dateline.query.EventFilter;
import org.dateline.query.EventIndex;
import org.dateline.query.WindowResult;
import org.dateline.viewmodel.Fixtures;
import org.dateline.workspace.Workspace;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The shipped events: all but the first that is in their span at one point in the middle of the screen, and that 300 km east of it. */
@NullMarked
class SymbolGroupsTest {

    private static final Viewport VIEW = new Viewport(0, 0, 1000, 800, 600);

    private final SymbolGroups groups = new SymbolGroups(160);
    private EventIndex index;
    private EventPoints points;
    private int lone;
    private MapContent everything;

    @BeforeEach
    void read() throws Exception {
        Workspace workspace = Fixtures.shipped();
        index = workspace.index();
        WindowResult whole = index.query(workspace.dataset().span(), EventFilter.NONE);
        int events = index.events().size();
        lone = IntStream.range(0, events).filter(whole::shows).findFirst().orElseThrow();
        points = new EventPoints(
                new double[] {0, 300_000},
                new double[2],
                new int[2],
                Relation.of(events, 2, (event, at) -> at.accept(event == lone ? 1 : 0)),
                new EventPoints.Ids(position -> "event-" + position, id -> Integer.parseInt(id.substring(6))));
        everything = content();
    }

    private MapContent content() {
        return new MapContent(
                Map.of(),
                index.count(points.events()).of(index.query(index.dataset().span(), EventFilter.NONE)),
                null,
                ShadeClasses.FEW);
    }

    private MapTarget.Group inTheMiddle() {
        return (MapTarget.Group) groups.targetAt(400, 300, VIEW);
    }

    @Test
    void are_a_group_where_there_are_many_and_an_event_where_there_is_one() {
        groups.join(points, VIEW, everything);

        assertThat(groups.clusters()).hasSize(2);
        assertThat(inTheMiddle().size())
                .isEqualTo(index.query(index.dataset().span(), EventFilter.NONE).size() - 1);
        assertThat(groups.targetAt(700, 300, VIEW)).isEqualTo(new MapTarget.Symbol("event-" + lone));
        assertThat(groups.targetAt(600, 300, VIEW)).isEqualTo(MapTarget.NOTHING);
    }

    @Test
    void are_joined_anew_for_another_view_or_window_and_else_not() {
        groups.join(points, VIEW, everything);
        int once = groups.joined();

        groups.join(points, VIEW, everything);
        assertThat(groups.joined()).isEqualTo(once);

        groups.join(points, VIEW.movedBy(1, 0), everything);
        assertThat(groups.joined()).isEqualTo(once + 1);

        groups.join(points, VIEW.movedBy(1, 0), content());
        assertThat(groups.joined()).isEqualTo(once + 2);
    }

    @Test
    void are_none_where_nothing_is_shown() {
        groups.join(points, VIEW, MapContent.EMPTY);

        assertThat(groups.clusters()).isEmpty();
        assertThat(groups.whenAllShown(VIEW)).hasSize(2);
    }

    @Test
    void stay_fanned_out_while_the_window_moves_and_the_group_is_there() {
        groups.join(points, VIEW, everything);
        groups.openFan(inTheMiddle(), false);

        groups.join(points, VIEW, content());
        boolean stays = groups.fan().isPresent();
        groups.join(points, VIEW, MapContent.EMPTY);

        assertThat(stays).isTrue();
        assertThat(groups.fan()).isEmpty();
    }

    @Test
    void are_walked_by_keyboard_from_the_last_of_a_fan_to_the_first() {
        groups.join(points, VIEW, everything);
        groups.openFan(inTheMiddle(), true);
        Fan fan = groups.fan().orElseThrow();
        int first = fan.symbols().get(0).position();

        assertThat(groups.fanEvent()).contains(first);
        groups.moveInFan(-1);
        assertThat(groups.fanEvent())
                .contains(fan.symbols().get(fan.symbols().size() - 1).position());
        groups.moveInFan(1);
        assertThat(groups.fanEvent()).contains(first);
    }

    @Test
    void close_a_fan_once() {
        groups.join(points, VIEW, everything);
        groups.openFan(inTheMiddle(), false);

        assertThat(List.of(groups.closeFan(), groups.closeFan())).containsExactly(true, false);
        assertThat(groups.fanEvent()).isEmpty();
    }

    @Test
    void know_which_of_them_hold_an_event_that_is_shown() {
        groups.join(points, VIEW, everything);
        Cluster east =
                groups.clusters().stream().filter(Cluster::isOne).findFirst().orElseThrow();

        assertThat(groups.holdsAny(east, Set.of("event-" + lone))).isTrue();
        assertThat(groups.holdsAny(east, Set.of("event-" + (lone + 1)))).isFalse();

        groups.join(points, VIEW, MapContent.EMPTY);
        assertThat(groups.holdsAny(east, Set.of("event-" + lone))).isFalse();
    }

    @Test
    void begin_anew_on_another_map() {
        groups.join(points, VIEW, everything);
        groups.openFan(inTheMiddle(), false);

        groups.join(EventPoints.NONE, VIEW, MapContent.EMPTY);

        assertThat(groups.fan()).isEmpty();
        assertThat(groups.clusters()).isEmpty();
        assertThat(groups.points()).isSameAs(EventPoints.NONE);
    }
}
