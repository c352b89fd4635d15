package org.dateline.control.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.dateline.geo.Viewport;
import org.dateline.model.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClusterTest {

    private static final Viewport VIEW = new Viewport(0, 0, 1000, 800, 600);

    private static final Map<String, Integer> POSITIONS = new HashMap<>();

    private static Town town(double x, double y, String... events) {
        return new Town(
                x,
                y,
                List.of(events).stream()
                        .map(id -> new Spot(id, POSITIONS.computeIfAbsent(id, first -> POSITIONS.size()), x, y, 0))
                        .toList());
    }

    private static List<Town> crowd(int events) {
        Random random = new Random(3);
        List<Town> towns = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            towns.add(town(random.nextGaussian() * 150_000, random.nextGaussian() * 100_000, "event-" + i));
        }
        return towns;
    }

    @Test
    void leaves_a_lone_event_on_its_town() {
        List<Cluster> clusters = Cluster.of(List.of(town(1000, 2000, "raid")), VIEW, spot -> Certainty.CERTAIN);

        assertThat(clusters).singleElement().satisfies(cluster -> {
            assertThat(cluster.isOne()).isTrue();
            assertThat(cluster.x()).isEqualTo(401);
            assertThat(cluster.y()).isEqualTo(298);
        });
    }

    @Test
    void joins_the_events_of_one_town_and_of_towns_too_near_at_the_town_that_has_more() {
        List<Cluster> clusters = Cluster.of(
                List.of(town(0, 0, "a"), town(8000, 0, "b", "c"), town(200_000, 0, "d")),
                VIEW,
                spot -> Certainty.CERTAIN);

        assertThat(clusters).extracting(Cluster::size).containsExactly(3, 1);
        assertThat(clusters.get(0).x()).isEqualTo(408);
    }

    @Test
    void parts_them_again_at_a_larger_scale() {
        List<Town> towns = List.of(town(0, 0, "a"), town(8000, 0, "b"));

        assertThat(Cluster.of(towns, VIEW, spot -> Certainty.CERTAIN)).hasSize(1);
        assertThat(Cluster.of(towns, new Viewport(0, 0, 200, 800, 600), spot -> Certainty.CERTAIN))
                .hasSize(2);
    }

    @Test
    void counts_an_event_that_happens_at_two_joined_towns_once() {
        List<Cluster> clusters = Cluster.of(
                List.of(town(0, 0, "outage", "raid"), town(8000, 0, "outage")), VIEW, spot -> Certainty.CERTAIN);

        assertThat(clusters)
                .singleElement()
                .satisfies(cluster -> assertThat(cluster.size()).isEqualTo(2));
    }

    @Test
    void leaves_out_what_is_not_shown() {
        assertThat(Cluster.of(
                        List.of(town(0, 0, "a", "b")),
                        VIEW,
                        spot -> spot.event().equals("b") ? Certainty.POSSIBLE : Certainty.OUTSIDE))
                .singleElement()
                .satisfies(cluster -> assertThat(cluster.isOne()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 200, 5000})
    void never_lets_two_symbols_overlap_and_loses_no_event(int events) {
        List<Cluster> clusters = Cluster.of(crowd(events), VIEW, spot -> Certainty.CERTAIN);

        assertThat(clusters.stream().mapToInt(Cluster::size).sum()).isEqualTo(events);
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
        List<Town> towns = crowd(300);

        List<List<Spot>> here = Cluster.of(towns, VIEW, spot -> Certainty.CERTAIN).stream()
                .map(Cluster::spots)
                .toList();
        List<List<Spot>> there = Cluster.of(towns, VIEW.movedBy(37.5, -213.25), spot -> Certainty.CERTAIN).stream()
                .map(Cluster::spots)
                .toList();

        assertThat(there).containsExactlyInAnyOrderElementsOf(here);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 12, 64, 500})
    void fans_out_with_each_event_within_reach_of_the_pointer(int events) {
        String[] ids = IntStream.range(0, events).mapToObj(i -> "event-" + i).toArray(String[]::new);
        Cluster cluster = Cluster.of(List.of(town(0, 0, ids)), VIEW, spot -> Certainty.CERTAIN)
                .get(0);

        Fan fan = Fan.of(cluster);

        assertThat(fan.symbols()).hasSize(Math.min(events, Fan.MOST));
        assertThat(fan.symbols().size() + fan.hidden()).isEqualTo(events);
        for (int i = 0; i < fan.symbols().size(); i++) {
            Fan.Item item = fan.symbols().get(i);
            assertThat(fan.itemAt(cluster.x() + item.right(), cluster.y() + item.down()))
                    .isEqualTo(i);
            assertThat(Math.hypot(item.right(), item.down())).isGreaterThan(cluster.radius() + Cluster.SYMBOL_RADIUS);
        }
    }
}
