package org.dateline.control.map.plane;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.events.Relation;
import org.dateline.geo.Projection;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** Three points, of which the projection does not reach the last, and four events: at none, one, two and the last. */
class EventPointsTest {

    private static final int[][] POINTS_OF_EVENTS = {{}, {0}, {0, 1}, {2}};
    private static final List<String> IDS = List.of("strike", "raid", "blast", "far-off");

    private final EventPoints points = EventPoints.of(
            new double[] {66, 67, 180},
            new double[] {29, 30, 0},
            new int[] {7, 8, 9},
            Relation.of(4, 3, (event, at) -> {
                for (int point : POINTS_OF_EVENTS[event]) {
                    at.accept(point);
                }
            }),
            new EventPoints.Ids(IDS::get, IDS::indexOf),
            new Tenfold());

    /** Ten metres a degree, as far as 90 degrees east. */
    private record Tenfold() implements Projection {

        @Override
        public Coordinate project(double longitudeDegrees, double latitudeDegrees) {
            return longitudeDegrees > 90
                    ? new Coordinate(Double.NaN, Double.NaN)
                    : new Coordinate(10 * longitudeDegrees, 10 * latitudeDegrees);
        }

        @Override
        public Coordinate unproject(double x, double y) {
            return new Coordinate(x / 10, y / 10);
        }
    }

    @Test
    void lie_in_the_plane() {
        assertThat(points.size()).isEqualTo(3);
        assertThat(points.x(1)).isEqualTo(670);
        assertThat(points.y(1)).isEqualTo(300);
        assertThat(points.place(1)).isEqualTo(8);
    }

    @Test
    void are_not_on_the_map_where_the_projection_does_not_reach() {
        assertThat(points.isOnMap(0)).isTrue();
        assertThat(points.isOnMap(2)).isFalse();
    }

    @Test
    void know_how_many_events_happened_at_each_and_which_at_several() {
        assertThat(List.of(points.total(0), points.total(1), points.total(2))).containsExactly(2L, 1L, 1L);
        assertThat(points.inSeveral()).containsExactly(2);
        assertThat(points.of(2)).containsExactly(0, 1);
        assertThat(points.of(0)).isEmpty();
    }

    @Test
    void find_an_event_by_its_id_only_if_it_happened_at_one_of_them() {
        assertThat(points.position("raid")).contains(1);
        assertThat(points.position("strike")).isEmpty();
        assertThat(points.position("unheard-of")).isEmpty();
        assertThat(points.id(3)).isEqualTo("far-off");
    }

    @Test
    void of_which_only_numbers_are_known_stand_for_all_that_happened_there() {
        EventPoints points = EventPoints.counted(
                new double[] {66.5, Double.NaN},
                new double[] {29.5, Double.NaN},
                new long[] {7, 3},
                new EventPoints.Ids(List.of("here", "nowhere")::get, List.of("here", "nowhere")::indexOf),
                Projection.cylindrical(new Envelope(66, 67, 28, 31)));

        assertThat(points.total(0)).isEqualTo(7);
        assertThat(points.isOnMap(0)).isTrue();
        assertThat(points.isOnMap(1)).isFalse();
        assertThat(points.position("here")).hasValue(0);
        assertThat(points.of(0)).containsExactly(0);
        assertThat(points.inSeveral()).isEmpty();
    }
}
