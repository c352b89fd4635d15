package org.dateline.control.map.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.dateline.control.map.content.MapContent;
import org.dateline.control.map.content.MapTarget;
import org.dateline.control.map.plane.EventPoints;
import org.dateline.events.Dataset;
import org.dateline.events.Relation;
import org.dateline.geo.Viewport;
import org.dateline.model.Certainty;
import org.dateline.query.EventFilter;
import org.dateline.query.EventIndex;
import org.dateline.query.GroupTally;
import org.dateline.query.WindowResult;
import org.dateline.viewmodel.Fixtures;
import org.dateline.workspace.Workspace;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@NullMarked
class SquaresTest {

    private static final Viewport VIEW = new Viewport(0, 0, 1000, 800, 600);

    private EventIndex index;
    private Dataset dataset;
    private EventPoints points;

    /** The shipped events, each at a point of its own, in a row 3 km apart. */
    @BeforeEach
    void spread() throws Exception {
        Workspace workspace = Fixtures.shipped();
        index = workspace.index();
        dataset = workspace.dataset();
        int events = index.events().size();
        points = new EventPoints(
                IntStream.range(0, events).mapToDouble(i -> 3_000.0 * i).toArray(),
                new double[events],
                new int[events],
                Relation.of(events, events, (event, groups) -> groups.accept(event)),
                new EventPoints.Ids(position -> "", id -> -1));
    }

    private GroupTally everything() {
        return index.count(points.events()).of(index.query(dataset.span(), EventFilter.NONE));
    }

    @Test
    void hold_every_event_in_view_once_and_know_which_are_certain() {
        GroupTally tally = everything();
        WindowResult result = tally.result();

        Squares.Counts counts = new Squares(points, VIEW).count(tally);

        assertThat(LongStream.of(counts.shown()).sum()).isEqualTo(result.size());
        assertThat(LongStream.of(counts.certain()).sum()).isEqualTo(result.certainSize());
    }

    @Test
    void tell_the_event_points_at_a_point_of_the_plane_at_which_something_is_shown() {
        GroupTally tally = everything();
        Squares squares = new Squares(points, VIEW);

        assertThat(squares.at(100, -100, tally)).isEqualTo(new MapTarget.Square(0, 0, shownOf(tally, 0, 1, 2)));
        assertThat(squares.at(-100, -100, tally)).isEqualTo(MapTarget.NOTHING);
    }

    private static java.util.List<Integer> shownOf(GroupTally tally, int... wanted) {
        return IntStream.of(wanted)
                .filter(point -> tally.result().certaintyOf(point) != Certainty.OUTSIDE)
                .boxed()
                .toList();
    }

    @Test
    void hold_the_same_points_wherever_the_map_is_moved() {
        GroupTally tally = everything();
        Squares here = new Squares(points, VIEW);
        Squares there = new Squares(points, VIEW.movedBy(-31.5, 12.25));

        for (double x = 500; x < 100_000; x += 4_100) {
            assertThat(there.at(x, -100, tally)).isEqualTo(here.at(x, -100, tally));
        }
    }

    @Test
    void come_in_the_stead_of_symbols_only_where_there_are_very_many_points() {
        SymbolGroups few = new SymbolGroups(160);
        few.join(points, VIEW, MapContent.EMPTY);

        assertThat(few.isDense()).isFalse();
        assertThat(few.whenAllShown(VIEW)).isNotEmpty();

        SymbolGroups many = new SymbolGroups(160);
        many.join(crowd(5_000), VIEW, MapContent.EMPTY);

        assertThat(many.whenAllShown(VIEW)).isEmpty();
    }

    private static EventPoints crowd(int size) {
        return new EventPoints(
                IntStream.range(0, size)
                        .mapToDouble(i -> 4_000.0 * (i % 100 - 50))
                        .toArray(),
                IntStream.range(0, size)
                        .mapToDouble(i -> 4_000.0 * (i / 100 - 25))
                        .toArray(),
                new int[size],
                Relation.of(size, size, (event, groups) -> groups.accept(event)),
                new EventPoints.Ids(position -> "", id -> -1));
    }
}
