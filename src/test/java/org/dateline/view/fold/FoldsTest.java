package org.dateline.view.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
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
}
