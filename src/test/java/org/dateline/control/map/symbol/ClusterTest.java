package org.dateline.control.map.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.dateline.control.map.content.Presence;
import org.dateline.control.map.content.SymbolSizes;
import org.dateline.control.map.plane.EventPoints;
import org.dateline.events.Relation;
import org.dateline.geo.Viewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClusterTest {

    private static final Viewport VIEW = new Viewport(0, 0, 1000, 800, 600);

    /** A point and its events, of which the same ones may happen in others too. */
    private record At(double x, double y, List<String> events) {}

    private static At at(double x, double y, String... events) {
        return new At(x, y, List.of(events));
    }

    private static EventPoints points(List<At> points) {
        List<String> ids = points.stream()
                .flatMap(point -> point.events().stream())
                .distinct()
                .toList();
        return new EventPoints(
                points.stream().mapToDouble(At::x).toArray(),
                points.stream().mapToDouble(At::y).toArray(),
                new int[points.size()],
                Relation.of(
                        ids.size(),
                        points.size(),
                        (event, groups) -> IntStream.range(0, points.size())
                                .filter(point -> points.get(point).events().contains(ids.get(event)))
                                .forEach(groups)),
                new EventPoints.Ids(ids::get, ids::indexOf));
    }

    private static EventPoints points(At... points) {
        return points(List.of(points));
    }

    private static List<Cluster> joined(EventPoints points, Viewport view) {
        return Cluster.of(points, view, Presence.everything(points), SymbolSizes.BY_EVENTS);
    }

    private static EventPoints crowd(int events) {
        Random random = new Random(3);
        double[] x = new double[events];
        double[] y = new double[events];
        for (int i = 0; i < events; i++) {
            x[i] = random.nextGaussian() * 150_000;
            y[i] = random.nextGaussian() * 100_000;
        }
        return new EventPoints(
                x,
                y,
                new int[events],
                Relation.of(events, events, (event, groups) -> groups.accept(event)),
                new EventPoints.Ids(event -> "event-" + event, id -> -1));
    }

    @Test
    void leaves_a_lone_event_on_its_point() {
        List<Cluster> clusters = joined(points(at(1000, 2000, "raid")), VIEW);

        assertThat(clusters).singleElement().satisfies(cluster -> {
            assertThat(cluster.isOne()).isTrue();
            assertThat(cluster.x()).isEqualTo(401);
            assertThat(cluster.y()).isEqualTo(298);
        });
    }

    @Test
    void joins_the_events_of_one_point_and_of_points_too_near_at_the_point_that_has_more() {
        List<Cluster> clusters = joined(points(at(0, 0, "a"), at(8000, 0, "b", "c"), at(200_000, 0, "d")), VIEW);

        assertThat(clusters).extracting(Cluster::size).containsExactly(3L, 1L);
        assertThat(clusters.get(0).x()).isEqualTo(408);
    }

    @Test
    void parts_them_again_at_a_larger_scale() {
        EventPoints points = points(at(0, 0, "a"), at(8000, 0, "b"));

        assertThat(joined(points, VIEW)).hasSize(1);
        assertThat(joined(points, new Viewport(0, 0, 200, 800, 600))).hasSize(2);
    }

    @Test
    void counts_an_event_that_happens_at_two_joined_points_once() {
        List<Cluster> clusters = joined(points(at(0, 0, "outage", "raid"), at(8000, 0, "outage")), VIEW);

        assertThat(clusters)
                .singleElement()
                .satisfies(cluster -> assertThat(cluster.size()).isEqualTo(2));
    }

    @Test
    void leaves_out_what_is_not_shown() {
        EventPoints points = points(at(0, 0, "a", "b"), at(90_000, 0, "a"));
        Presence onlyB = new Presence(point -> point == 0 ? 1 : 0, position -> position == 1);

        assertThat(Cluster.of(points, VIEW, onlyB, SymbolSizes.BY_EVENTS))
                .singleElement()
                .satisfies(cluster -> assertThat(cluster.isOne()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 200, 5000})
    void never_lets_two_symbols_overlap_and_loses_no_event(int events) {
        List<Cluster> clusters = joined(crowd(events), VIEW);

        assertThat(clusters.stream().mapToLong(Cluster::size).sum()).isEqualTo(events);
        for (int i = 0; i < clusters.size(); i++) {
            for (int j = 0; j < i; j++) {
                Cluster one = clusters.get(i);
                Cluster other = clusters.get(j);
                assertThat(Math.hypot(one.x() - other.x(), one.y() - other.y()))
                        .isGreaterThanOrEqualTo(one.radius() + other.radius());
            }
        }
    }

    @Test
    void joins_the_same_events_wherever_the_map_is_moved() {
        EventPoints points = crowd(300);

        List<List<Integer>> here = pointsOf(joined(points, VIEW));
        List<List<Integer>> there = pointsOf(joined(points, VIEW.movedBy(37.5, -213.25)));

        assertThat(there).containsExactlyInAnyOrderElementsOf(here);
    }

    private static List<List<Integer>> pointsOf(List<Cluster> clusters) {
        return clusters.stream()
                .map(cluster -> IntStream.of(cluster.points()).boxed().toList())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 12, 64, 500})
    void fans_out_with_each_event_within_reach_of_the_pointer(int events) {
        String[] ids = IntStream.range(0, events).mapToObj(i -> "event-" + i).toArray(String[]::new);
        Cluster cluster = joined(points(at(0, 0, ids)), VIEW).get(0);

        Fan fan =
                Fan.of(cluster, IntStream.range(0, events).limit(Fan.MAX_EVENTS).toArray());

        assertThat(fan.symbols()).hasSize(Math.min(events, Fan.MAX_EVENTS));
        assertThat(fan.symbols().size() + fan.hidden()).isEqualTo(events);
        for (int i = 0; i < fan.symbols().size(); i++) {
            Fan.Item item = fan.symbols().get(i);
            assertThat(fan.itemAt(cluster.x() + item.right(), cluster.y() + item.down()))
                    .isEqualTo(i);
            assertThat(Math.hypot(item.right(), item.down())).isGreaterThan(cluster.radius() + Cluster.SYMBOL_RADIUS);
        }
    }
}
