package org.dateline.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

class LabelLayoutTest {

    private static final Envelope SCREEN = new Envelope(0, 400, 0, 300);

    private static LabelLayout.Wish wish(String id, double importance, double... xy) {
        List<Coordinate> anchors = new ArrayList<>();
        for (int i = 0; i < xy.length; i += 2) {
            anchors.add(new Coordinate(xy[i], xy[i + 1]));
        }
        return new LabelLayout.Wish(id, id, 60, 16, importance, anchors);
    }

    @Test
    void gives_the_more_important_of_two_labels_the_place_that_both_want() {
        List<LabelLayout.Placed> placed = LabelLayout.place(
                List.of(wish("kalat", 1, 100, 100), wish("quetta", 2, 110, 100)), List.of(), SCREEN, 2);

        assertThat(placed).extracting(LabelLayout.Placed::id).containsExactly("quetta");
    }

    @Test
    void moves_a_label_to_its_next_place_where_the_first_is_taken() {
        List<LabelLayout.Placed> placed = LabelLayout.place(
                List.of(wish("kalat", 1, 100, 100, 100, 130), wish("quetta", 2, 110, 100)), List.of(), SCREEN, 2);

        assertThat(placed)
                .filteredOn(label -> label.id().equals("kalat"))
                .singleElement()
                .satisfies(label -> assertThat(label.y()).isEqualTo(130));
    }

    @Test
    void keeps_clear_of_obstacles_and_of_the_edge() {
        List<LabelLayout.Placed> placed = LabelLayout.place(
                List.of(wish("pasni", 1, 100, 100), wish("gwadar", 1, 10, 200)),
                List.of(new Envelope(120, 125, 95, 105)),
                SCREEN,
                2);

        assertThat(placed).isEmpty();
    }

    @Test
    void never_lets_two_labels_overlap_however_many_there_are() {
        Random random = new Random(7);
        List<LabelLayout.Wish> wishes = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            wishes.add(wish(
                    "area-" + i,
                    random.nextDouble(),
                    random.nextDouble() * 400,
                    random.nextDouble() * 300,
                    random.nextDouble() * 400,
                    random.nextDouble() * 300));
        }

        List<LabelLayout.Placed> placed = LabelLayout.place(wishes, List.of(), SCREEN, 2);

        assertThat(placed).hasSizeGreaterThan(20);
        for (LabelLayout.Placed one : placed) {
            assertThat(SCREEN.contains(one.box())).isTrue();
            assertThat(placed)
                    .filteredOn(other -> other != one)
                    .noneMatch(other -> other.box().intersects(one.box()));
        }
    }
}
