package org.dateline.control.map.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.control.map.content.MapPalette;
import org.dateline.geo.Viewport;
import org.junit.jupiter.api.Test;

/** Symbols on tiles of 160 pixels, the first of which ends at the corner of the screen. */
class SymbolTilesTest {

    private static final Viewport VIEW = new Viewport(0, 0, 1000, 640, 480);
    private static final SymbolMark WITHIN = symbol(80, 80);
    private static final SymbolMark FAR_OFF = symbol(400, 400);
    private static final SymbolMark ON_A_CORNER = symbol(320, 160);

    private final SymbolTiles tiles = new SymbolTiles(scene -> {
        throw new IllegalStateException("marks are given");
    });

    private static SymbolMark symbol(double x, double y) {
        return new SymbolMark.Symbol(x, y, 1, true, false);
    }

    private int drawn(SymbolMark... marks) {
        return drawn(VIEW, MapPalette.LIGHT, marks);
    }

    private int drawn(Viewport view, MapPalette palette, SymbolMark... marks) {
        int before = tiles.drawings();
        tiles.draw(view, palette, 1, List.of(marks));
        return tiles.drawings() - before;
    }

    @Test
    void are_drawn_where_marks_lie() {
        assertThat(drawn()).isZero();
        assertThat(drawn(WITHIN)).isEqualTo(1);
        assertThat(drawn(WITHIN, ON_A_CORNER)).isEqualTo(4);
    }

    @Test
    void are_not_drawn_again_while_their_marks_stay() {
        drawn(WITHIN, ON_A_CORNER);

        assertThat(drawn(WITHIN, ON_A_CORNER)).isZero();
        assertThat(drawn(WITHIN, FAR_OFF, ON_A_CORNER)).isEqualTo(1);
        assertThat(drawn(WITHIN, ON_A_CORNER)).isEqualTo(1);
    }

    @Test
    void are_drawn_again_where_a_mark_looks_different_or_lies_above_another() {
        drawn(WITHIN, symbol(85, 80));

        assertThat(drawn(symbol(85, 80), WITHIN)).isEqualTo(1);
        assertThat(drawn(symbol(85, 80), new SymbolMark.Symbol(80, 80, 1, false, false)))
                .isEqualTo(1);
    }

    @Test
    void are_all_drawn_again_in_other_colours_or_at_another_size() {
        drawn(WITHIN, FAR_OFF);

        assertThat(drawn(VIEW, MapPalette.DARK, WITHIN, FAR_OFF)).isEqualTo(2);
        assertThat(drawn(new Viewport(0, 0, 1000, 700, 480), MapPalette.DARK, WITHIN, FAR_OFF))
                .isEqualTo(2);
    }

    @Test
    void move_with_the_map_while_it_is_on_its_way() {
        drawn(WITHIN);
        int before = tiles.drawings();

        tiles.follow(VIEW.movedBy(30, -20));

        assertThat(tiles.node().getLayoutX()).isEqualTo(30);
        assertThat(tiles.node().getLayoutY()).isEqualTo(-20);
        assertThat(tiles.drawings()).isEqualTo(before);
    }
}
