package org.dateline.control.map.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import javafx.scene.canvas.GraphicsContext;
import org.dateline.control.map.content.MapHighlight;
import org.dateline.control.map.content.MapPalette;
import org.dateline.control.map.content.MapTarget;
import org.dateline.geo.Viewport;
import org.junit.jupiter.api.Test;

/** A sheet that depends on the events that are selected; there is nothing on it while one is called nothing. */
class CanvasSheetTest {

    private static final class SelectionPainter implements SheetPainter<Set<String>> {

        private Viewport painted = new Viewport(0, 0, 1, 0, 0);

        @Override
        public Optional<Set<String>> look(MapScene scene) {
            return Optional.of(scene.highlight().events()).filter(events -> !events.contains("nothing"));
        }

        @Override
        public void paint(GraphicsContext graphics, Viewport view, MapPalette palette, Set<String> events) {
            painted = view;
        }
    }

    private final SelectionPainter painter = new SelectionPainter();
    private final CanvasSheet<Set<String>> sheet = new CanvasSheet<>(painter);

    private int drawn(MapScene scene) {
        int before = sheet.drawings();
        sheet.draw(scene);
        return sheet.drawings() - before;
    }

    private static MapScene selecting(String event) {
        return Scenes.with(new MapHighlight(Set.of(), Set.of(event)), MapTarget.NOTHING, Set.of());
    }

    @Test
    void is_drawn_for_more_than_the_screen() {
        drawn(Scenes.QUIET);

        assertThat(painter.painted).isEqualTo(Scenes.VIEW.resizedTo(640 + 320, 480 + 320));
        assertThat(sheet.node().getLayoutX()).isEqualTo(-160);
        assertThat(sheet.node().getLayoutY()).isEqualTo(-160);
    }

    @Test
    void is_drawn_anew_when_what_it_depends_on_changes_and_else_not() {
        assertThat(drawn(Scenes.QUIET)).isEqualTo(1);
        assertThat(drawn(Scenes.QUIET)).isZero();
        assertThat(drawn(Scenes.showing(Scenes.inTheWest(3, 0)))).isZero();
        assertThat(drawn(selecting("raid"))).isEqualTo(1);
        assertThat(drawn(selecting("raid"))).isZero();
    }

    @Test
    void is_drawn_anew_for_another_view_palette_or_sharpness() {
        drawn(Scenes.QUIET);

        assertThat(drawn(Scenes.QUIET.at(Scenes.VIEW.movedBy(1, 0)))).isEqualTo(1);
        assertThat(drawn(Scenes.in(MapPalette.DARK, 1))).isEqualTo(1);
        assertThat(drawn(Scenes.in(MapPalette.DARK, 2))).isEqualTo(1);
    }

    @Test
    void is_hidden_while_there_is_nothing_on_it() {
        drawn(selecting("nothing"));
        boolean seen = sheet.node().isVisible();

        drawn(selecting("raid"));

        assertThat(seen).isFalse();
        assertThat(sheet.node().isVisible()).isTrue();
    }

    @Test
    void moves_with_the_map_and_comes_home_when_it_is_to_be_drawn_for_its_own_view() {
        drawn(Scenes.QUIET);

        sheet.follow(Scenes.VIEW.movedBy(30, -20));
        double moved = sheet.node().getLayoutX();
        int drawings = drawn(Scenes.QUIET);

        assertThat(moved).isEqualTo(-130);
        assertThat(drawings).isZero();
        assertThat(sheet.node().getLayoutX()).isEqualTo(-160);
    }
}
