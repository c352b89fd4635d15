package org.dateline.view.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FoldsTest {

    private final Folds folds = new Folds();

    @Test
    void a_part_is_put_away_by_itself_as_long_as_nobody_says_so() {
        assertThat(folds.isAway(Fold.PANEL, true)).isTrue();
        assertThat(folds.isAway(Fold.PANEL, false)).isFalse();
    }

    @Test
    void what_is_chosen_holds_whatever_room_there_is() {
        folds.choose(Fold.PANEL, true, false);

        assertThat(folds.isAway(Fold.PANEL, false)).isTrue();
        assertThat(folds.isAway(Fold.PANEL, true)).isTrue();
        assertThat(folds.isAway(Fold.TIMELINE, false)).isFalse();
    }

    @Test
    void what_would_be_so_by_itself_is_no_choice() {
        folds.choose(Fold.LEGEND, true, false);
        folds.choose(Fold.LEGEND, true, true);

        assertThat(folds.byId()).isEmpty();
        assertThat(folds.isAway(Fold.LEGEND, false)).isFalse();
    }

    @Test
    void what_was_kept_comes_back_and_what_is_not_known_is_passed_over() {
        folds.choose(Fold.LEGEND, true, false);

        folds.take(Map.of("panel", true, "outside", false, "sidebar", true));

        assertThat(folds.byId()).isEqualTo(Map.of("panel", true, "outside", false));
    }

    @Test
    void parts_that_are_put_away_together_stay_away_and_come_back_as_they_were() {
        Set<Fold> boxes = Set.of(Fold.LEGEND, Fold.OUTSIDE);

        // The legend had no room beside the other box, which it would have once that is away
        folds.putAway(boxes);
        assertThat(folds.isAway(Fold.LEGEND, false)).isTrue();
        assertThat(folds.isAway(Fold.OUTSIDE, false)).isTrue();

        folds.bringBack(boxes, Set.of());
        assertThat(folds.byId()).isEmpty();
    }

    @Test
    void what_was_chosen_before_parts_were_put_away_is_chosen_again() {
        Set<Fold> boxes = Set.of(Fold.LEGEND, Fold.OUTSIDE);
        folds.choose(Fold.LEGEND, true, false);

        folds.putAway(boxes);
        folds.bringBack(boxes, Set.of());

        assertThat(folds.byId()).isEqualTo(Map.of("legend", true));
    }

    @Test
    void where_there_is_room_for_none_all_are_shown_and_then_put_away_again() {
        Set<Fold> boxes = Set.of(Fold.LEGEND, Fold.OUTSIDE);

        folds.bringBack(boxes, boxes);
        assertThat(folds.byId()).isEqualTo(Map.of("legend", false, "outside", false));

        folds.putAway(boxes);
        folds.bringBack(boxes, boxes);
        assertThat(folds.byId()).isEqualTo(Map.of("legend", false, "outside", false));
    }

    @Test
    void after_a_start_with_all_away_they_are_shown() {
        folds.take(Map.of("legend", true, "outside", true));

        folds.bringBack(Set.of(Fold.LEGEND, Fold.OUTSIDE), Set.of());

        assertThat(folds.byId()).isEmpty();
    }
}
