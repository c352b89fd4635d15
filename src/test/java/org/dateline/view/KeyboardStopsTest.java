package org.dateline.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.image.PixelReader;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.dateline.control.map.MapView;
import org.dateline.control.map.content.MapTarget;
import org.dateline.control.timeline.TimelineView;
import org.dateline.view.command.MainCommand;
import org.dateline.view.focus.FocusRing;
import org.dateline.view.look.Theme;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Fixtures;
import org.dateline.viewmodel.Screen;
import org.dateline.viewmodel.Selection;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Whoever has only a keyboard sees at every stop where they are; whoever hears the screen hears what everything is. */
@NullMarked
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class KeyboardStopsTest {

    private static final double CONTRAST = 3;
    private static final int MOST_STOPS = 60;

    private Stage stage;
    private DatelineViewModel model;

    @Start
    void open(Stage shown) throws Exception {
        stage = shown;
        model = new DatelineViewModel(Fixtures.shipped());
        TestWindow.show(stage, model, Theme.LIGHT);
    }

    @AfterEach
    void close(FxRobot robot) {
        TestWindow.closeAllBut(stage, robot);
    }

    private void check(FxRobot robot, Scene scene) {
        Set<Node> stops = KeyboardStops.stops();

        List<String> problems = new ArrayList<>(KeyboardStops.withoutRing(scene, stops));
        robot.interact(() -> problems.addAll(KeyboardStops.withoutName(scene)));

        assertThat(problems).isEmpty();
        assertThat(stops.stream().filter(MapView.class::isInstance)).hasSizeLessThan(2);
        assertThat(stops.stream().filter(TimelineView.class::isInstance)).hasSizeLessThan(2);
        assertThat(stops.stream().filter(stop -> stop.getStyleClass().contains("timeline-handle")))
                .isEmpty();
        // What a page of the panel or a text links to is a stop each; all else is few
        assertThat(stops.stream()
                        .filter(stop -> !KeyboardStops.isIn(stop, "panel"))
                        .filter(stop -> !(stop instanceof Hyperlink && KeyboardStops.isIn(stop, "reader-screen"))))
                .hasSizeBetween(1, MOST_STOPS);
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void every_stop_of_every_screen_has_a_ring_and_a_name(Screen screen, FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.getKeyCode(String.valueOf(screen.ordinal() + 1)));
        WaitForAsyncUtils.waitForFxEvents();

        check(robot, stage.getScene());
    }

    static Stream<Selection> pages() {
        return Stream.of(
                new Selection.OfEvent("mastung-prison"),
                new Selection.OfPlace("mastung"),
                new Selection.OfSource("jago-news"),
                new Selection.OfStories(),
                new Selection.OfChanges(null));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_stop_of_every_page_has_a_ring_and_a_name(Selection page, FxRobot robot) {
        robot.interact(() -> model.select(page));
        WaitForAsyncUtils.waitForFxEvents();

        check(robot, stage.getScene());
    }

    static Stream<List<KeyCode>> dialogs() {
        return Stream.of(
                List.of(KeyCode.CONTROL, KeyCode.K),
                List.of(KeyCode.F1),
                List.of(KeyCode.CONTROL, KeyCode.E),
                List.of(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V));
    }

    @ParameterizedTest
    @MethodSource("dialogs")
    void every_stop_of_every_dialog_has_a_ring_and_a_name(List<KeyCode> asked, FxRobot robot) throws Exception {
        robot.interact(() -> robot.lookup("#map").query().requestFocus());
        robot.push(asked.toArray(KeyCode[]::new));
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> robot.listWindows().stream().anyMatch(window -> window != stage));
        Window dialog = robot.listWindows().stream()
                .filter(window -> window != stage)
                .findFirst()
                .orElseThrow();

        check(robot, dialog.getScene());

        robot.type(KeyCode.ESCAPE);
    }

    private void command(MainCommand command) {
        MainView view = (MainView) stage.getScene().getRoot();
        view.commands().run(command);
    }

    @ParameterizedTest
    @EnumSource(
            value = MainCommand.class,
            names = {"SHADE", "LAYERS"})
    void every_stop_of_the_boxes_over_the_map_has_a_ring_and_a_name(MainCommand command, FxRobot robot) {
        robot.interact(() -> command(command));
        WaitForAsyncUtils.waitForFxEvents();

        check(robot, stage.getScene());
    }

    @Test
    void the_mouse_needs_no_ring(FxRobot robot) throws Exception {
        robot.type(KeyCode.TAB);
        KeyboardStops.awaitRing(stage.getScene());

        robot.clickOn("#map", MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents(2);

        assertThat(FocusRing.shownAround(stage.getScene())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void the_ring_stands_out_from_what_is_around_it(Theme theme, FxRobot robot) throws Exception {
        robot.interact(() -> stage.getScene().setUserAgentStylesheet(theme.stylesheet()));
        robot.interact(() -> robot.lookup("#map").query().requestFocus());
        robot.type(KeyCode.TAB);
        KeyboardStops.awaitRing(stage.getScene());
        Region ring = robot.lookup("#focus-ring").queryAs(Region.class);

        List<Color> across = new ArrayList<>();
        robot.interact(() -> {
            PixelReader drawn = ring.snapshot(null, null).getPixelReader();
            for (int y = 0; y < 4; y++) {
                across.add(drawn.getColor((int) ring.getWidth() / 2, y));
            }
        });

        // From without: a line of the background, two of the ring, one of the background
        assertThat(contrast(across.get(0), across.get(1))).isGreaterThan(CONTRAST);
        assertThat(contrast(across.get(3), across.get(2))).isGreaterThan(CONTRAST);
    }

    private static double contrast(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    @Test
    void f6_goes_through_the_panes_in_a_circle_and_comes_back_to_where_each_was_left(FxRobot robot) throws Exception {
        robot.interact(() -> robot.lookup("#window-from").query().requestFocus());
        List<String> stops = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            robot.type(KeyCode.F6);
            stops.add(focused());
        }
        assertThat(stops).containsExactly("search", "map", "events", "window-from");

        robot.push(KeyCode.SHIFT, KeyCode.F6);
        assertThat(focused()).isEqualTo("events");
        KeyboardStops.awaitRing(stage.getScene());
    }

    private String focused() {
        Node owner = stage.getScene().getFocusOwner();
        return owner == null ? "" : String.valueOf(owner.getId());
    }

    @Test
    void arrows_walk_the_map_from_area_to_area_then_from_symbol_to_symbol_and_enter_selects(FxRobot robot) {
        MapView map = robot.lookup("#map").queryAs(MapView.class);
        robot.interact(map::requestFocus);

        robot.type(KeyCode.HOME);
        MapTarget first = map.pointedProperty().get();
        robot.type(KeyCode.DOWN).type(KeyCode.LEFT);
        assertThat(first).isInstanceOf(MapTarget.Area.class);
        assertThat(map.pointedProperty().get())
                .isInstanceOf(MapTarget.Area.class)
                .isNotEqualTo(first);
        assertThat(map.getAccessibleText()).contains("district in Balochistan", "in the window");
        robot.type(KeyCode.ENTER);
        assertThat(model.selectionProperty().get()).isInstanceOf(Selection.OfPlace.class);

        robot.push(KeyCode.CONTROL, KeyCode.DOWN);
        assertThat(map.pointedProperty().get()).isInstanceOfAny(MapTarget.Symbol.class, MapTarget.Group.class);
        robot.type(KeyCode.END).type(KeyCode.HOME).type(KeyCode.DOWN);
        assertThat(map.pointedProperty().get()).isInstanceOfAny(MapTarget.Symbol.class, MapTarget.Group.class);
        robot.push(KeyCode.CONTROL, KeyCode.UP);
        assertThat(map.pointedProperty().get()).isInstanceOf(MapTarget.Area.class);
    }

    @Test
    void the_handles_of_the_window_are_gone_to_from_the_timeline(FxRobot robot) {
        robot.interact(() -> robot.lookup("#timeline").query().requestFocus());
        var before = model.windowProperty().get();

        robot.push(KeyCode.CONTROL, KeyCode.DOWN);
        assertThat(focused()).isEqualTo("timeline-start");
        robot.type(KeyCode.RIGHT);
        assertThat(model.windowProperty().get().from()).isAfter(before.from());
        robot.push(KeyCode.CONTROL, KeyCode.DOWN);
        assertThat(focused()).isEqualTo("timeline-end");
        robot.push(KeyCode.CONTROL, KeyCode.UP).push(KeyCode.CONTROL, KeyCode.UP);
        assertThat(focused()).isEqualTo("timeline");
    }
}
