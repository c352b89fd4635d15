package org.dateline.control.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.dateline.control.map.MapWalk.Stop;
import org.dateline.control.map.content.MapTarget;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class MapWalkTest {

    private static final Stop MIDDLE = stop("middle", 100, 100);
    private static final Stop RIGHT = stop("right", 160, 110);
    private static final Stop FAR_RIGHT = stop("far right", 300, 100);
    private static final Stop BELOW = stop("below", 90, 180);
    private static final Stop ABOVE_RIGHT = stop("above right", 180, 20);

    private final MapWalk walk = new MapWalk(List.of(BELOW, FAR_RIGHT, MIDDLE, ABOVE_RIGHT, RIGHT), 30);

    private static Stop stop(String name, double x, double y) {
        return new Stop(new MapTarget.Area(name), x, y);
    }

    @Test
    void goes_to_the_nearest_in_the_direction_of_an_arrow() {
        assertThat(walk.next(MIDDLE, 1, 0)).contains(RIGHT);
        assertThat(walk.next(RIGHT, 1, 0)).contains(FAR_RIGHT);
        assertThat(walk.next(MIDDLE, 0, 1)).contains(BELOW);
        assertThat(walk.next(FAR_RIGHT, -1, 0)).contains(RIGHT);
    }

    @Test
    void where_nothing_lies_more_in_that_direction_than_beside_it_takes_what_lies_in_it_at_all() {
        assertThat(walk.next(BELOW, 0, -1)).contains(MIDDLE);
        assertThat(walk.next(ABOVE_RIGHT, -1, 0)).contains(MIDDLE);
        assertThat(walk.next(ABOVE_RIGHT, 0, -1)).isEmpty();
        assertThat(walk.next(BELOW, -1, 0)).isEmpty();
    }

    @Test
    void first_and_last_are_as_one_reads() {
        assertThat(walk.first()).contains(ABOVE_RIGHT);
        assertThat(walk.last()).contains(BELOW);
        assertThat(walk.nearest(155, 100)).contains(RIGHT);
        assertThat(walk.find(new MapTarget.Area("right"))).contains(RIGHT);
        assertThat(walk.find(MapTarget.NOTHING)).isEmpty();
    }

    @Test
    void where_there_is_nothing_there_is_nowhere_to_go() {
        MapWalk empty = new MapWalk(List.of(), 0);

        assertThat(empty.first()).isEmpty();
        assertThat(empty.last()).isEmpty();
        assertThat(empty.nearest(0, 0)).isEmpty();
        assertThat(empty.next(MIDDLE, 1, 0)).isEmpty();
    }

    @Test
    void arrows_alone_come_to_nearly_everything_that_is_scattered_over_a_map() {
        Random random = new Random(7);
        List<Stop> scattered = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            scattered.add(stop("area " + i, random.nextDouble() * 800, random.nextDouble() * 600));
        }
        MapWalk all = new MapWalk(scattered, 75);

        Set<Stop> reached = new HashSet<>();
        Deque<Stop> open = new ArrayDeque<>(List.of(all.first().orElseThrow()));
        while (!open.isEmpty()) {
            Stop at = open.pop();
            if (reached.add(at)) {
                for (int[] way : new int[][] {{1, 0}, {-1, 0}, {0, 1}, {0, -1}}) {
                    Optional<Stop> next = all.next(at, way[0], way[1]);
                    next.ifPresent(open::push);
                }
            }
        }

        assertThat(reached).hasSizeGreaterThan(57);
    }
}
