package org.dateline.control.map.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.control.map.content.AreaState;
import org.dateline.control.map.content.MapContent;
import org.dateline.control.map.content.MapHighlight;
import org.dateline.control.map.content.MapTarget;
import org.dateline.control.map.content.ShadeClasses;
import org.dateline.control.map.plane.EventPoints;
import org.dateline.control.map.symbol.SymbolGroups;
import org.dateline.events.Relation;
import org.dateline.geo.LabelLayout;
import org.dateline.query.EventFilter;
import org.dateline.query.EventIndex;
import org.dateline.query.WindowResult;
import org.dateline.viewmodel.Fixtures;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;

/** The shipped events: all but the first that is in their span in the middle of the screen, and that 100 pixels east of it. */
@NullMarked
class SymbolMarksTest {

    private static final LabelLayout.Placed WEST =
            new LabelLayout.Placed("west", "West", 100, 50, 20, new Envelope(60, 140, 42, 58));

    private final SymbolGroups groups = new SymbolGroups(MapSheet.MARGIN);
    private EventPoints points;
    private int lone;
    private int grouped;
    private String ofGroup = "";
    private MapContent content;

    @BeforeEach
    void read() throws Exception {
        EventIndex index = Fixtures.shipped().index();
        WindowResult whole = index.query(index.dataset().span(), EventFilter.NONE);
        int events = index.events().size();
        lone = IntStream.range(0, events).filter(whole::shows).findFirst().orElseThrow();
        grouped = whole.size() - 1;
        int next = IntStream.range(lone + 1, events)
                .filter(whole::shows)
                .findFirst()
                .orElseThrow();
        ofGroup = "event-" + next;
        double x = Scenes.VIEW.centreX();
        double y = Scenes.VIEW.centreY();
        points = new EventPoints(
                new double[] {x, x + 20_000},
                new double[] {y, y},
                new int[2],
                Relation.of(events, 2, (event, at) -> at.accept(event == lone ? 1 : 0)),
                new EventPoints.Ids(position -> "event-" + position, id -> Integer.parseInt(id.substring(6))));
        content = new MapContent(
                Map.of("west", new AreaState(2, 1, 3, 1, 4, 3)),
                index.count(points.events()).of(whole),
                null,
                ShadeClasses.FEW);
        groups.join(points, Scenes.VIEW, content);
    }

    private SymbolMarks marks(MapHighlight highlight, MapTarget pointed) {
        return SymbolMarks.of(groups, List.of(WEST), Scenes.with(highlight, pointed, Set.of()));
    }

    private List<SymbolMark> all(MapHighlight highlight, MapTarget pointed) {
        return marks(highlight, pointed).all();
    }

    private static MapHighlight selecting(String event) {
        return new MapHighlight(Set.of(), Set.of(event));
    }

    @Test
    void are_counts_beside_names_then_groups_and_events() {
        List<SymbolMark> marks = all(MapHighlight.NONE, MapTarget.NOTHING);

        assertThat(marks).hasSize(3);
        assertThat(marks.get(0)).isEqualTo(SymbolMark.Badge.behind(120, 50, 3, 4, true));
        assertThat(marks).element(1).isInstanceOfSatisfying(SymbolMark.Group.class, group -> {
            assertThat(group.size()).isEqualTo(grouped);
            assertThat(group.shares().stream()
                            .mapToLong(share -> share.certain() + share.possible())
                            .sum())
                    .isEqualTo(grouped);
            assertThat(group.setOff()).isFalse();
        });
        assertThat(marks).element(2).isInstanceOfSatisfying(SymbolMark.Symbol.class, symbol -> {
            assertThat(symbol.x()).isEqualTo(420);
            assertThat(symbol.setOff()).isFalse();
        });
    }

    @Test
    void are_set_off_where_they_are_selected_or_pointed_at() {
        assertThat(all(selecting("event-" + lone), MapTarget.NOTHING).get(2))
                .isInstanceOfSatisfying(
                        SymbolMark.Symbol.class,
                        symbol -> assertThat(symbol.setOff()).isTrue());
        assertThat(all(MapHighlight.NONE, new MapTarget.Symbol("event-" + lone)).get(2))
                .isInstanceOfSatisfying(
                        SymbolMark.Symbol.class,
                        symbol -> assertThat(symbol.setOff()).isTrue());
        assertThat(all(selecting(ofGroup), MapTarget.NOTHING).get(1))
                .isInstanceOfSatisfying(
                        SymbolMark.Group.class,
                        group -> assertThat(group.setOff()).isTrue());
    }

    @Test
    void are_the_events_of_a_fan_above_all_else() {
        groups.openFan((MapTarget.Group) groups.targetAt(320, 240, Scenes.VIEW), false);
        int shown = groups.fan().orElseThrow().symbols().size();

        List<SymbolMark> marks = all(MapHighlight.NONE, MapTarget.NOTHING);

        assertThat(marks.get(3)).isInstanceOf(SymbolMark.FanGround.class);
        assertThat(marks.get(4)).isInstanceOf(SymbolMark.Group.class);
        assertThat(marks.subList(5, 5 + shown)).allMatch(SymbolMark.Symbol.class::isInstance);
    }

    @Test
    void are_equal_until_something_changes_that_they_depend_on() {
        SymbolMarks before = marks(MapHighlight.NONE, MapTarget.NOTHING);

        assertThat(marks(MapHighlight.NONE, MapTarget.NOTHING)).isEqualTo(before);
        assertThat(marks(new MapHighlight(Set.of("west"), Set.of()), MapTarget.NOTHING))
                .isEqualTo(before);
        assertThat(marks(selecting("event-" + lone), MapTarget.NOTHING)).isNotEqualTo(before);
        assertThat(marks(MapHighlight.NONE, new MapTarget.Area("west"))).isNotEqualTo(before);

        groups.openFan((MapTarget.Group) groups.targetAt(320, 240, Scenes.VIEW), false);
        assertThat(marks(MapHighlight.NONE, MapTarget.NOTHING)).isNotEqualTo(before);
    }

    @Test
    void are_others_once_the_window_has_moved() {
        SymbolMarks before = marks(MapHighlight.NONE, MapTarget.NOTHING);

        groups.join(points, Scenes.VIEW, MapContent.EMPTY);

        assertThat(marks(MapHighlight.NONE, MapTarget.NOTHING)).isNotEqualTo(before);
        assertThat(all(MapHighlight.NONE, MapTarget.NOTHING)).isEmpty();
    }
}
