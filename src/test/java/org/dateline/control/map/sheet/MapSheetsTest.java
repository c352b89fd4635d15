package org.dateline.control.map.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.dateline.control.map.content.MapContent;
import org.dateline.control.map.content.MapPalette;
import org.dateline.control.map.raster.Pixels;
import org.dateline.geo.Viewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class MapSheetsTest {

    private static final Viewport VIEW = Scenes.VIEW;

    private final MapSheets sheets = new MapSheets(density -> {});
    private final Group screen = new Group();

    @Start
    void open(Stage stage) {
        screen.getChildren().setAll(sheets.nodes());
        stage.setScene(new Scene(screen, 640, 480));
    }

    private static <T> T onScreen(Callable<T> wanted) throws Exception {
        return WaitForAsyncUtils.asyncFx(wanted).get();
    }

    private int landDrawnFor(MapScene scene) throws Exception {
        return onScreen(() -> {
            int before = sheets.landDrawings();
            sheets.show(scene);
            return sheets.landDrawings() - before;
        });
    }

    private static MapScene onTheWay(Viewport view) {
        return Scenes.onTheWay(view, MapContent.EMPTY);
    }

    private Pixels picture() throws Exception {
        return onScreen(() -> Pixels.of(screen, new Rectangle2D(0, 0, 640, 480), 1));
    }

    /** What the map looks like when nothing else was drawn before. */
    private static Pixels drawnAtRest(MapScene scene) throws Exception {
        return onScreen(() -> {
            MapSheets fresh = new MapSheets(density -> {});
            fresh.show(scene);
            Group group = new Group();
            group.getChildren().setAll(fresh.nodes());
            return Pixels.of(group, new Rectangle2D(0, 0, 640, 480), 1);
        });
    }

    private static long differing(Pixels one, Pixels other) {
        long differing = 0;
        for (int i = 0; i < one.argb().length; i++) {
            differing += one.argb()[i] == other.argb()[i] ? 0 : 1;
        }
        return differing;
    }

    @Test
    void draw_the_land_once_for_a_view_whatever_is_shown_on_it() throws Exception {
        assertThat(landDrawnFor(Scenes.QUIET)).isEqualTo(1);
        assertThat(landDrawnFor(Scenes.showing(Scenes.inTheWest(4, 1)))).isZero();
        assertThat(landDrawnFor(Scenes.in(MapPalette.DARK, 1))).isEqualTo(1);
    }

    @Test
    void are_moved_while_the_map_is_dragged_as_far_as_they_reach() throws Exception {
        landDrawnFor(Scenes.QUIET);

        assertThat(landDrawnFor(onTheWay(VIEW.movedBy(100, 0)))).isZero();
        assertThat(landDrawnFor(onTheWay(VIEW.movedBy(150, 60)))).isZero();
        assertThat(landDrawnFor(onTheWay(VIEW.movedBy(170, 60)))).isEqualTo(1);
    }

    @Test
    void look_the_same_moved_as_drawn() throws Exception {
        landDrawnFor(Scenes.showing(Scenes.inTheWest(4, 1)));
        Viewport beside = VIEW.movedBy(40, -25);

        landDrawnFor(Scenes.onTheWay(beside, Scenes.inTheWest(4, 1)));

        assertThat(differing(picture(), drawnAtRest(Scenes.onTheWay(beside, Scenes.inTheWest(4, 1)))))
                .isLessThan(640 * 480 / 200);
    }

    @Test
    void show_what_the_window_shows_also_while_the_map_is_dragged() throws Exception {
        landDrawnFor(Scenes.QUIET);
        Viewport beside = VIEW.movedBy(40, -25);
        landDrawnFor(onTheWay(beside));

        int drawings = landDrawnFor(Scenes.onTheWay(beside, Scenes.inTheWest(12, 1)));

        assertThat(drawings).isZero();
        assertThat(differing(picture(), drawnAtRest(Scenes.onTheWay(beside, Scenes.inTheWest(12, 1)))))
                .isLessThan(640 * 480 / 200);
    }

    @Test
    void are_stretched_while_the_map_zooms_and_drawn_where_it_comes_to_rest() throws Exception {
        landDrawnFor(Scenes.QUIET);

        assertThat(landDrawnFor(onTheWay(VIEW.zoomedAt(320, 240, 1.2)))).isZero();
        assertThat(landDrawnFor(onTheWay(VIEW.zoomedAt(320, 240, 1.9)))).isZero();
        assertThat(landDrawnFor(onTheWay(VIEW.zoomedAt(320, 240, 2.1)))).isEqualTo(1);
        assertThat(landDrawnFor(Scenes.QUIET.at(VIEW.zoomedAt(320, 240, 2.2)))).isEqualTo(1);
        assertThat(differing(picture(), drawnAtRest(Scenes.QUIET.at(VIEW.zoomedAt(320, 240, 2.2)))))
                .isZero();
    }

    @Test
    void zoom_from_where_the_map_has_been_dragged_to() throws Exception {
        landDrawnFor(Scenes.QUIET);
        Viewport beside = VIEW.movedBy(100, 40);
        landDrawnFor(onTheWay(beside));

        landDrawnFor(onTheWay(beside.zoomedAt(320, 240, 1.000001)));

        assertThat(differing(picture(), drawnAtRest(Scenes.QUIET.at(beside)))).isLessThan(640 * 480 / 100);
    }
}
