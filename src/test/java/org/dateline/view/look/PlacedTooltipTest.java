package org.dateline.view.look;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class PlacedTooltipTest {

    private static final Rectangle2D SCREEN = new Rectangle2D(0, 0, 1280, 800);
    private static final Bounds BUTTON = new BoundingBox(400, 300, 32, 28);

    @Test
    void lies_below_what_it_explains_and_begins_where_that_does() {
        assertThat(PlacedTooltip.top(BUTTON, 26, SCREEN)).isEqualTo(332);
        assertThat(PlacedTooltip.left(BUTTON, 420, 180, SCREEN)).isEqualTo(400);
    }

    @Test
    void lies_above_at_the_foot_of_the_screen_and_keeps_off_the_button() {
        Bounds low = new BoundingBox(400, 760, 32, 28);

        assertThat(PlacedTooltip.top(low, 26, SCREEN)).isEqualTo(760 - 4 - 26);
    }

    @Test
    void moves_in_from_the_edge_of_the_screen() {
        Bounds right = new BoundingBox(1240, 300, 32, 28);

        assertThat(PlacedTooltip.left(right, 1250, 180, SCREEN)).isEqualTo(1100);
        assertThat(PlacedTooltip.left(new BoundingBox(-10, 300, 32, 28), 5, 180, SCREEN))
                .isZero();
    }

    @Test
    void begins_at_the_pointer_in_something_longer_than_itself() {
        Bounds line = new BoundingBox(100, 300, 900, 20);

        assertThat(PlacedTooltip.left(line, 700, 180, SCREEN)).isEqualTo(700);
    }

    @Test
    void lies_beside_one_of_a_column_on_whichever_side_there_is_room() {
        assertThat(PlacedTooltip.beside(BUTTON, 180, SCREEN)).isEqualTo(400 - 4 - 180);
        assertThat(PlacedTooltip.beside(new BoundingBox(20, 300, 32, 28), 180, SCREEN))
                .isEqualTo(56);
    }
}
