package org.dateline.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RelationTest {

    private static final int TARGETS = 9;

    /** What each event goes with, as plain lists; some named twice. */
    private static List<List<Integer>> drawn(long seed, int events) {
        Random random = new Random(seed);
        List<List<Integer>> drawn = new ArrayList<>();
        for (int event = 0; event < events; event++) {
            drawn.add(random.ints(random.nextInt(5), 0, TARGETS).boxed().toList());
        }
        return drawn;
    }

    private static Relation relation(List<List<Integer>> plain) {
        return Relation.of(
                plain.size(), TARGETS, (event, found) -> plain.get(event).forEach(found::accept));
    }

    private static List<List<Integer>> asLists(Relation relation) {
        return IntStream.range(0, relation.events())
                .mapToObj(event -> relation.of(event).boxed().toList())
                .toList();
    }

    @Property(tries = 100, seed = "3", shrinking = ShrinkingMode.BOUNDED)
    void holds_what_plain_lists_hold(@ForAll long seed, @ForAll @IntRange(max = 60) int events) {
        List<List<Integer>> plain = drawn(seed, events);
        List<List<Integer>> each =
                plain.stream().map(one -> one.stream().distinct().toList()).toList();

        Relation relation = relation(plain);

        assertThat(asLists(relation)).isEqualTo(each);
        for (int event = 0; event < events; event++) {
            int[] counted = new int[TARGETS + 1];
            relation.add(event, 2, counted, 1);
            for (int target = 0; target < TARGETS; target++) {
                assertThat(counted[target + 1]).isEqualTo(each.get(event).contains(target) ? 2 : 0);
            }
            assertThat(relation.count(event)).isEqualTo(each.get(event).size());
            assertThat(relation.of(event).anyMatch(target -> target > 4))
                    .isEqualTo(each.get(event).stream().anyMatch(target -> target > 4));
        }
    }

    @Property(tries = 100, seed = "4", shrinking = ShrinkingMode.BOUNDED)
    void the_inverse_has_the_events_of_each_thing(@ForAll long seed, @ForAll @IntRange(max = 60) int events) {
        List<List<Integer>> plain = drawn(seed, events);

        Relation inverse = relation(plain).inverse();

        assertThat(inverse.targets()).isEqualTo(events);
        assertThat(asLists(inverse))
                .isEqualTo(IntStream.range(0, TARGETS)
                        .mapToObj(target -> IntStream.range(0, events)
                                .filter(event -> plain.get(event).contains(target))
                                .boxed()
                                .toList())
                        .toList());
        for (int target = 0; target < TARGETS; target++) {
            int least = events / 2;
            List<Integer> own = inverse.of(target).boxed().toList();
            assertThat(inverse.firstFrom(target, least) - inverse.offset(target))
                    .isEqualTo((int) own.stream().filter(event -> event < least).count());
        }
    }

    @Property(tries = 50, seed = "5", shrinking = ShrinkingMode.BOUNDED)
    void in_another_order_each_event_keeps_what_it_goes_with(
            @ForAll long seed, @ForAll @IntRange(max = 60) int events) {
        List<List<Integer>> each = asLists(relation(drawn(seed, events)));
        List<Integer> order = new ArrayList<>(IntStream.range(0, events).boxed().toList());
        Collections.shuffle(order, new Random(seed));

        Relation ordered = relation(each)
                .inOrder(order.stream().mapToInt(Integer::intValue).toArray());

        assertThat(asLists(ordered)).isEqualTo(order.stream().map(each::get).toList());
    }

    @Test
    void the_greatest_number_of_what_an_event_goes_with_counts() {
        Relation relation = relation(List.of(List.of(1, 3), List.of()));

        assertThat(relation.greatest(0, new byte[] {9, 2, 9, 5, 9, 9, 9, 9, 9})).isEqualTo((byte) 5);
        assertThat(relation.greatest(1, new byte[TARGETS])).isZero();
    }
}
