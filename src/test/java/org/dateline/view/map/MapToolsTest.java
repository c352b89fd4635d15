package org.dateline.view.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.dateline.control.map.MapView;
import org.dateline.control.map.content.MapTarget;
import org.dateline.geo.Viewport;
import org.dateline.model.Event;
import org.dateline.query.shape.DrawnShape;
import org.dateline.query.shape.DrawnShape.Corner;
import org.dateline.view.TestWindow;
import org.dateline.view.look.Theme;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Fixtures;
import org.dateline.viewmodel.Selection;
import org.dateline.words.CoordinateWords;
import org.dateline.workspace.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.locationtech.jts.geom.Coordinate;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** An analyst draws on the map of the shipped dataset. */
@ExtendWith(ApplicationExtension.class)
class MapToolsTest {

    private static Workspace shipped;

    private final FxRobot robot = new FxRobot();
    private DatelineViewModel model;
    private MapView map;

    @BeforeAll
    static void read() throws Exception {
        shipped = Fixtures.shipped();
    }

    @Start
    private void start(Stage stage) {
        model = new DatelineViewModel(shipped);
        TestWindow.show(stage, model, Theme.LIGHT);
    }

    @BeforeEach
    void findMap() {
        map = robot.lookup("#map").queryAs(MapView.class);
        robot.interact(() -> map.reducedMotionProperty().set(true));
        robot.interact(map::requestFocus);
    }

    private Point2D at(double longitude, double latitude) {
        return map.localToScreen(map.pointOf(longitude, latitude));
    }

    private void click(double longitude, double latitude) {
        robot.clickOn(at(longitude, latitude));
    }

    private List<Corner> drawn() {
        DrawnShape shape = model.filterProperty().get().shape();
        return shape == null ? List.of() : shape.corners();
    }

    private void drawAroundQuetta() {
        robot.push(KeyCode.S);
        click(66.2, 29.9);
        click(67.8, 29.9);
        click(67.8, 31);
        click(66.2, 31);
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void the_coordinates_under_the_pointer_stand_in_a_corner_and_are_copied() {
        robot.moveTo(at(66.02, 29.55));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(words("#pointer")).matches("29\\.5[3-7], 66\\.0[0-4]");

        robot.push(KeyCode.C);
        assertThat(copied()).isEqualTo(words("#pointer"));

        robot.moveTo(map.getParent());
        robot.moveTo("#search");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#pointer").query().isVisible()).isFalse();
    }

    @Test
    void a_menu_on_the_map_chooses_how_coordinates_are_shown() {
        askForMenu(at(66.02, 29.55));
        robot.clickOn("Show degrees, minutes and seconds");
        robot.moveTo(at(66.02, 29.55));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(words("#pointer"))
                .matches("29\u00b03[234]\u2032(\\d\\d\u2033)?N 66\u00b00[012]\u2032(\\d\\d\u2033)?E");
    }

    @Test
    void a_menu_on_the_map_copies_coordinates() {
        askForMenu(at(66.02, 29.55));
        Coordinate earth =
                map.earthAt(on(66.02, 29.55).getX(), on(66.02, 29.55).getY()).orElseThrow();
        double pixel = map.viewportProperty().get().metresPerPixel();

        robot.clickOn("Copy " + CoordinateWords.decimal(earth.x, earth.y, pixel));

        assertThat(copied()).isEqualTo(CoordinateWords.decimal(earth.x, earth.y, pixel));
    }

    @Test
    void zooming_in_on_schematic_borders_says_so_and_how_exact_they_are() {
        assertThat(robot.lookup("#accuracy").query().isVisible()).isFalse();

        robot.interact(() -> map.zoom(4));

        assertThat(isShown("#accuracy", "Borders here are schematic, exact to about 7\u00a0km"))
                .isTrue();
        robot.interact(map::fit);
        assertThat(robot.lookup("#accuracy").query().isVisible()).isFalse();
    }

    private boolean isShown(String id, String words) {
        return robot.lookup(id).query().isVisible() && words(id).equals(words);
    }

    private Point2D on(double longitude, double latitude) {
        return map.pointOf(longitude, latitude);
    }

    private void askForMenu(Point2D screen) {
        // An event that is fired is given where it lies in the scene
        Point2D on = map.localToScene(map.screenToLocal(screen));
        robot.interact(() -> map.fireEvent(new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                on.getX(),
                on.getY(),
                screen.getX(),
                screen.getY(),
                false,
                null)));
    }

    private String copied() {
        String[] words = {""};
        robot.interact(
                () -> words[0] = String.valueOf(Clipboard.getSystemClipboard().getString()));
        return words[0];
    }

    private String words(String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private boolean isShown(String id) {
        return robot.lookup(id).query().isVisible()
                && robot.lookup("#map-tools").query().isVisible();
    }

    @Test
    void clicks_draw_a_shape_and_map_timeline_and_list_show_the_events_in_it() {
        drawAroundQuetta();

        assertThat(drawn()).hasSize(4);
        assertThat(drawn().get(0).longitude()).isBetween(66.1, 66.3);
        assertThat(drawn().get(0).latitude()).isBetween(29.8, 30.0);
        assertThat(model.resultProperty().get().events())
                .extracting(Event::id)
                .contains("quetta-vehicle-bomb")
                .doesNotContain("noshki-offices");
        assertThat(words("#shape-events"))
                .isEqualTo("In the shape: " + model.resultProperty().get().size() + " events");
        assertThat(model.selectionProperty().get()).as("a corner picks nothing").isEqualTo(Selection.NOTHING);
    }

    @Test
    void those_without_a_known_point_are_counted_beside_it_and_added_by_a_tick() {
        drawAroundQuetta();
        int inside = model.resultProperty().get().size();
        CheckBox unplaced = robot.lookup("#shape-unplaced").queryAs(CheckBox.class);
        assertThat(unplaced.getText()).isEqualTo("and 51 with a point not known");

        robot.clickOn(unplaced);

        assertThat(model.resultProperty().get().size()).isEqualTo(inside + 51);
        assertThat(words("#shape-events")).isEqualTo("In the shape: " + inside + " events");
    }

    @Test
    void a_cross_takes_the_shape_away_and_undo_brings_it_back() {
        drawAroundQuetta();
        List<Corner> corners = drawn();

        robot.clickOn("#clear-shape");
        assertThat(drawn()).isEmpty();
        assertThat(robot.lookup("#map-tools").query().isVisible()).isFalse();

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(drawn()).isEqualTo(corners);
        assertThat(isShown("#shape-events")).isTrue();
    }

    @Test
    void a_double_click_ends_a_shape_and_backspace_takes_its_last_corner_back() {
        robot.push(KeyCode.S);
        click(66, 28);
        click(68, 28);
        click(60, 30);
        robot.push(KeyCode.BACK_SPACE);
        click(68, 30);
        robot.doubleClickOn(at(66, 30));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(drawn()).hasSize(4).noneMatch(corner -> corner.longitude() < 65);
    }

    @Test
    void what_lies_under_the_pointer_gives_way_to_a_tool_until_it_is_left() {
        robot.moveTo(at(65.2, 28.4));
        assertThat(map.pointedProperty().get()).isInstanceOf(MapTarget.Area.class);

        robot.push(KeyCode.M);
        assertThat(map.pointedProperty().get()).isEqualTo(MapTarget.NOTHING);
        assertThat(robot.lookup(".map-tip").queryAs(Label.class).isVisible()).isFalse();

        robot.push(KeyCode.ESCAPE);
        robot.moveTo(at(65.3, 28.4));
        assertThat(map.pointedProperty().get()).isInstanceOf(MapTarget.Area.class);
    }

    @Test
    void a_shape_whose_edges_cross_says_what_it_holds() {
        robot.push(KeyCode.S);
        click(66, 28);
        click(68, 30);
        click(68, 28);
        click(66, 30);
        robot.push(KeyCode.ENTER);

        assertThat(words("#shape-crosses")).contains("what they enclose twice is outside");
        assertThat(robot.lookup("#shape-crosses").queryAs(Label.class).isVisible())
                .isTrue();
    }

    @Test
    void two_corners_are_no_shape_yet() {
        robot.push(KeyCode.S);
        click(66, 28);
        click(68, 28);
        robot.push(KeyCode.ENTER);
        assertThat(drawn()).isEmpty();

        click(68, 30);
        robot.push(KeyCode.ENTER);
        assertThat(drawn()).hasSize(3);
    }

    @Test
    void escape_leaves_the_drawing_and_all_else_as_it_was() {
        drawAroundQuetta();
        List<Corner> corners = drawn();
        robot.interact(() -> model.select(new Selection.OfPlace("quetta")));

        robot.push(KeyCode.S);
        click(66, 28);
        robot.push(KeyCode.ESCAPE);

        assertThat(drawn()).isEqualTo(corners);
        assertThat(model.selectionProperty().get()).isEqualTo(new Selection.OfPlace("quetta"));
        click(65.2, 28.4);
        assertThat(drawn()).as("a click picks again").isEqualTo(corners);
        assertThat(model.selectionProperty().get()).isNotEqualTo(new Selection.OfPlace("quetta"));
    }

    @Test
    void a_drag_moves_the_map_while_a_shape_is_drawn_and_with_shift_makes_a_box() {
        robot.push(KeyCode.S);
        Viewport before = map.viewportProperty().get();
        robot.moveTo(at(66, 28)).press(MouseButton.PRIMARY);
        robot.moveTo(at(68, 29)).release(MouseButton.PRIMARY);
        assertThat(map.viewportProperty().get()).isNotEqualTo(before);
        assertThat(drawn()).isEmpty();

        Point2D from = at(66, 30);
        Point2D to = at(68, 31);
        robot.press(KeyCode.SHIFT).moveTo(from).press(MouseButton.PRIMARY);
        robot.moveTo(to.add(-20, 0));
        robot.moveTo(to).release(MouseButton.PRIMARY).release(KeyCode.SHIFT);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(drawn()).hasSize(4);
        assertThat(drawn().get(0).longitude()).isEqualTo(drawn().get(3).longitude());
        assertThat(drawn().get(0).latitude()).isEqualTo(drawn().get(1).latitude());
    }

    @Test
    void keys_alone_draw_a_shape_of_the_middles_of_the_map() {
        robot.push(KeyCode.S);
        robot.push(KeyCode.P);
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.P);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.P);
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(drawn()).hasSize(3);
    }

    @Test
    void a_distance_is_measured_along_a_line_and_taken_away_by_escape() {
        robot.push(KeyCode.M);
        click(66.99, 30.18);
        robot.moveTo(at(62.33, 25.12));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(isShown("#distance")).as("as far as the pointer").isTrue();

        click(62.33, 25.12);
        robot.push(KeyCode.ENTER);

        // Quetta to Gwadar, to the pixels of this map
        assertThat(words("#distance")).matches("Distance 72\\d\u00a0km \\(4[45]\\d\u00a0mi\\)");
        assertThat(drawn()).isEmpty();

        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#map-tools").query().isVisible()).isFalse();
    }
}
