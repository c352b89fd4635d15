package org.dateline.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.stage.Stage;
import org.dateline.calendar.Granularity;
import org.dateline.control.map.MapView;
import org.dateline.control.map.content.MapContent;
import org.dateline.control.timeline.TimelineView;
import org.dateline.model.Event;
import org.dateline.model.TimeParser;
import org.dateline.model.TimeWindow;
import org.dateline.query.WindowResult;
import org.dateline.view.look.Theme;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Fixtures;
import org.dateline.viewmodel.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** An analyst works with the timeline by mouse, by keyboard and by typing times. */
@ExtendWith(ApplicationExtension.class)
class TimelineJourneyTest {

    private static final double ON_AXIS = 10;
    private static final double ON_HISTOGRAM = 55;

    private DatelineViewModel model;

    @Start
    void open(Stage stage) throws Exception {
        model = new DatelineViewModel(Fixtures.shipped());
        TestWindow.show(stage, model, Theme.LIGHT);
    }

    private Instant at(String local) {
        return new TimeParser(model.workspace().dataset().zone()).parse(local).orElseThrow();
    }

    private TimeWindow window(String from, String to) {
        return new TimeWindow(at(from), at(to));
    }

    private TimeWindow shown() {
        return model.windowProperty().get();
    }

    private void show(FxRobot robot, String from, String to) {
        robot.interact(() -> model.showWindow(window(from, to)));
    }

    private static TimelineView timeline(FxRobot robot) {
        return robot.lookup("#timeline").queryAs(TimelineView.class);
    }

    private Point2D point(FxRobot robot, String local, double y) {
        TimelineView timeline = timeline(robot);
        return timeline.localToScreen(timeline.xOf(at(local)), y);
    }

    private static void type(FxRobot robot, String field, String text) {
        robot.clickOn(field);
        robot.interact(() -> robot.lookup(field).queryAs(TextField.class).setText(text));
    }

    private static String text(FxRobot robot, String field) {
        return robot.lookup(field).queryAs(TextField.class).getText();
    }

    @Test
    void draws_a_window_on_the_background_and_map_and_counts_follow_before_the_release(FxRobot robot) {
        show(robot, "2026-02-01T18:00", "2026-02-02");
        MapContent mapBefore =
                robot.lookup("#map").queryAs(MapView.class).contentProperty().get();
        String countsBefore =
                robot.lookup("#count-possible").queryAs(Labeled.class).getText();

        robot.moveTo(point(robot, "2026-01-30T06:00", ON_HISTOGRAM)).press(MouseButton.PRIMARY);
        robot.moveTo(point(robot, "2026-01-30T18:00", ON_HISTOGRAM));
        robot.moveTo(point(robot, "2026-01-31T12:00", ON_HISTOGRAM));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(shown()).isEqualTo(window("2026-01-30T06:00", "2026-01-31T12:00"));
        assertThat(robot.lookup("#map").queryAs(MapView.class).contentProperty().get())
                .isNotEqualTo(mapBefore);
        assertThat(robot.lookup("#count-possible").queryAs(Labeled.class).getText())
                .isNotEqualTo(countsBefore);

        robot.release(MouseButton.PRIMARY);
    }

    @Test
    void moves_the_window_by_its_body_from_hour_to_hour_as_the_data_are_known_and_with_shift_to_the_minute(
            FxRobot robot) {
        show(robot, "2026-01-30T06:00", "2026-01-30T18:00");

        robot.moveTo(point(robot, "2026-01-30T12:00", ON_HISTOGRAM)).press(MouseButton.PRIMARY);
        robot.moveTo(point(robot, "2026-01-30T20:00", ON_HISTOGRAM));
        robot.moveTo(point(robot, "2026-01-31T12:20", ON_HISTOGRAM));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shown()).isEqualTo(window("2026-01-31T06:00", "2026-01-31T18:00"));

        robot.press(KeyCode.SHIFT);
        robot.moveTo(point(robot, "2026-01-31T12:24", ON_HISTOGRAM)).release(MouseButton.PRIMARY);
        robot.release(KeyCode.SHIFT);
        assertThat(shown().length()).isEqualTo(Duration.ofHours(12));
        assertThat(Duration.between(at("2026-01-31T06:24"), shown().from()).abs())
                .isLessThan(Duration.ofMinutes(5));
    }

    @Test
    void chooses_days_and_nothing_is_only_possible_because_of_where_a_handle_stands(FxRobot robot) {
        robot.interact(() -> model.steps().choose(Granularity.DAY));
        assertThat(robot.lookup("#step").queryAs(Labeled.class).getText()).isEqualTo("Day");

        robot.moveTo(point(robot, "2026-01-31T01:00", ON_HISTOGRAM)).press(MouseButton.PRIMARY);
        robot.moveTo(point(robot, "2026-01-31T03:00", ON_HISTOGRAM));
        robot.moveTo(point(robot, "2026-01-31T08:00", ON_HISTOGRAM)).release(MouseButton.PRIMARY);
        assertThat(shown()).isEqualTo(window("2026-01-31", "2026-02-01"));

        robot.interact(() -> robot.lookup("#timeline-end").query().requestFocus());
        robot.type(KeyCode.RIGHT);
        assertThat(shown()).isEqualTo(window("2026-01-31", "2026-02-02"));
        robot.type(KeyCode.LEFT);
        assertThat(shown()).isEqualTo(window("2026-01-31", "2026-02-01"));

        robot.interact(model::undo);
        robot.interact(model::undo);
        robot.interact(model::undo);
        robot.interact(model::undo);
        assertThat(model.steps().chosenProperty().get()).isEqualTo(Granularity.AUTO);
        assertThat(robot.lookup("#step").queryAs(Labeled.class).getText()).isEqualTo("Auto: hour");
    }

    @Test
    void zooms_and_moves_the_line_by_keys_from_anywhere_and_by_the_strip_that_stands_for_the_span(FxRobot robot) {
        TimelineView timeline = timeline(robot);
        Node strip = robot.lookup("#timeline-overview").query();
        robot.interact(() -> robot.lookup("#events").query().requestFocus());
        assertThat(strip.isVisible()).isFalse();

        robot.push(KeyCode.CONTROL, KeyCode.EQUALS).push(KeyCode.CONTROL, KeyCode.EQUALS);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(timeline.viewProperty().get().length()).isEqualTo(Duration.ofHours(32));
        assertThat(strip.isVisible()).isTrue();

        robot.push(KeyCode.CONTROL, KeyCode.RIGHT);
        assertThat(timeline.viewProperty().get().from()).isEqualTo(at("2026-01-31T02:24"));
        robot.drag(strip, MouseButton.PRIMARY).moveBy(-400, 0).moveBy(-400, 0).drop();
        assertThat(timeline.viewProperty().get().from()).isEqualTo(at("2026-01-30"));

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(timeline.viewProperty().get()).isEqualTo(model.span());
        assertThat(shown()).isEqualTo(model.span());
    }

    private static boolean isAnythingSaid(FxRobot robot) {
        return robot.lookup("#timeline > .map-tip").query().isVisible();
    }

    @Test
    void nothing_of_a_drag_stays_where_the_handle_was_while_the_window_plays_on(FxRobot robot) {
        show(robot, "2026-01-31T06:00", "2026-01-31T20:00");
        Point2D end = point(robot, "2026-01-31T20:00", ON_HISTOGRAM).add(4, 0);

        robot.drag(end, MouseButton.PRIMARY).moveBy(-20, 0).moveBy(-57, 0).drop();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(isAnythingSaid(robot)).isFalse();

        robot.moveBy(20, 0);
        assertThat(isAnythingSaid(robot)).isTrue();
        robot.type(KeyCode.SPACE);
        assertThat(model.playback().playingProperty().get()).isTrue();
        assertThat(isAnythingSaid(robot)).isFalse();
        robot.type(KeyCode.SPACE);
    }

    private static Paint background(FxRobot robot, String id) {
        Background drawn = robot.lookup(id).queryAs(Region.class).getBackground();
        return drawn == null || drawn.getFills().isEmpty()
                ? Color.TRANSPARENT
                : drawn.getFills().get(0).getFill();
    }

    @Test
    void the_buttons_to_begin_again_and_to_grow_look_pressed_only_when_they_are(FxRobot robot) {
        for (String id : List.of("#loop", "#growing")) {
            assertThat(background(robot, id)).isEqualTo(Color.TRANSPARENT);

            robot.interact(() -> robot.lookup(id).queryAs(ToggleButton.class).fire());
            robot.interact(() -> robot.lookup(id).query().applyCss());
            assertThat(background(robot, id)).isNotEqualTo(Color.TRANSPARENT);

            robot.interact(() -> robot.lookup(id).queryAs(ToggleButton.class).fire());
            robot.interact(() -> robot.lookup(id).query().applyCss());
            assertThat(background(robot, id)).isEqualTo(Color.TRANSPARENT);
        }
    }

    @Test
    void a_block_is_reached_by_keys_and_enter_opens_it(FxRobot robot) {
        TimelineView timeline = robot.lookup("#timeline").queryAs(TimelineView.class);
        robot.interact(timeline::requestFocus);
        for (int i = 0; i < 80 && !String.valueOf(timeline.getAccessibleText()).contains("Enter lists them"); i++) {
            robot.type(KeyCode.DOWN);
        }
        assertThat(timeline.getAccessibleText()).contains(" events of the same time; Enter lists them");

        robot.type(KeyCode.ENTER);

        assertThat(robot.lookup("#block-all").tryQuery()).isPresent();
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void opens_a_block_of_events_of_the_same_time_to_their_titles(FxRobot robot) {
        TimelineView timeline = timeline(robot);
        Point2D block = timeline.pointOf("quetta-streets").orElseThrow();

        robot.clickOn(timeline.localToScreen(block));

        assertThat(robot.lookup("#block-all").tryQuery()).isPresent();
    }

    @Test
    void takes_the_day_with_a_double_click(FxRobot robot) {
        robot.doubleClickOn(point(robot, "2026-01-30T15:00", ON_HISTOGRAM));

        assertThat(shown()).isEqualTo(window("2026-01-30", "2026-01-31"));
    }

    @Test
    void zooms_the_axis_with_the_wheel_and_pans_it_by_dragging_and_leaves_the_window_alone(FxRobot robot) {
        TimelineView timeline = timeline(robot);
        // The headless robot takes the wheel the other way round
        robot.moveTo(point(robot, "2026-01-31T12:00", ON_HISTOGRAM)).scroll(4, VerticalDirection.DOWN);
        TimeWindow zoomed = timeline.viewProperty().get();
        assertThat(zoomed.length()).isLessThan(Duration.ofDays(3));
        assertThat(zoomed.contains(at("2026-01-31T12:00"))).isTrue();

        robot.moveTo(point(robot, "2026-01-31T12:00", ON_AXIS)).press(MouseButton.PRIMARY);
        robot.moveBy(-60, 0).moveBy(-60, 0).release(MouseButton.PRIMARY);

        assertThat(timeline.viewProperty().get().length()).isEqualTo(zoomed.length());
        assertThat(timeline.viewProperty().get().from()).isAfter(zoomed.from());
        assertThat(shown()).isEqualTo(model.span());
    }

    @Test
    void draws_axis_histogram_and_bars_no_more_when_only_the_window_moves(FxRobot robot) {
        int before = timeline(robot).chartDrawings();

        show(robot, "2026-01-30T06:00", "2026-01-31T18:00");
        show(robot, "2026-01-30T07:00", "2026-01-31T19:00");
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(timeline(robot).chartDrawings()).isEqualTo(before);
    }

    @Test
    void types_the_ends_of_the_window(FxRobot robot) {
        type(robot, "#window-from", "Sat 6am");
        robot.type(KeyCode.ENTER);
        type(robot, "#window-to", "Sat 31");
        robot.type(KeyCode.ENTER);

        assertThat(shown()).isEqualTo(window("2026-01-31T06:00", "2026-02-01"));
        assertThat(text(robot, "#window-to")).isEqualTo("Sun 1 Feb 00:00");
        assertThat(robot.lookup("#time-error").query().isVisible()).isFalse();
    }

    @Test
    void takes_the_end_along_where_the_start_is_typed_behind_it(FxRobot robot) {
        show(robot, "2026-01-30", "2026-01-30T06:00");

        type(robot, "#window-from", "31.1. 6:00");
        robot.type(KeyCode.ENTER);

        assertThat(shown()).isEqualTo(window("2026-01-31T06:00", "2026-01-31T12:00"));
    }

    @Test
    void is_told_what_is_expected_where_a_typed_time_is_wrong_and_nothing_changes(FxRobot robot) {
        show(robot, "2026-01-31", "2026-02-01");

        type(robot, "#window-from", "31 Foo");
        robot.type(KeyCode.ENTER);

        Labeled error = robot.lookup("#time-error").queryAs(Labeled.class);
        assertThat(error.isVisible()).isTrue();
        assertThat(error.getText()).startsWith("Expected a time such as Sat 31 Jan 06:00");
        assertThat(shown()).isEqualTo(window("2026-01-31", "2026-02-01"));

        robot.type(KeyCode.ESCAPE);
        assertThat(error.isVisible()).isFalse();
        assertThat(text(robot, "#window-from")).isEqualTo("Sat 31 Jan 00:00");
    }

    @Test
    void is_told_where_a_typed_time_lies_outside_of_the_days(FxRobot robot) {
        type(robot, "#window-to", "5 March");
        robot.type(KeyCode.ENTER);

        assertThat(robot.lookup("#time-error").queryAs(Labeled.class).getText())
                .isEqualTo("Expected a time within Fri 30 Jan \u2013 Sun 1 Feb, the days of the dataset");
        assertThat(shown()).isEqualTo(model.span());
    }

    @Test
    void leaves_out_what_is_only_possible_in_all_parts_of_the_screen(FxRobot robot) {
        show(robot, "2026-01-31T06:00", "2026-01-31T09:00");
        WindowResult both = model.resultProperty().get();
        assertThat(both.possible()).isNotEmpty();

        robot.clickOn("#certain-only");

        assertThat(model.resultProperty().get().certain()).isEqualTo(both.certain());
        assertThat(model.resultProperty().get().possible()).isEmpty();
        assertThat(timeline(robot).certainOnlyProperty().get()).isTrue();
        assertThat(robot.lookup("#count-possible").query().isVisible()).isFalse();
    }

    @Test
    void selects_an_event_by_its_bar_and_sees_it_pointed_at_elsewhere(FxRobot robot) {
        TimelineView timeline = timeline(robot);
        Point2D bar = timeline.pointOf("noshki-clashes").orElseThrow();

        robot.moveTo(timeline.localToScreen(bar));
        assertThat(model.pointedProperty().get()).isEqualTo(new Selection.OfEvent("noshki-clashes"));
        assertThat(robot.lookup("#map").queryAs(MapView.class).previewProperty().get())
                .contains("noshki");

        robot.clickOn(MouseButton.PRIMARY);
        assertThat(model.selectionProperty().get()).isEqualTo(new Selection.OfEvent("noshki-clashes"));
        assertThat(selected(timeline)).containsExactly("noshki-clashes");
    }

    @Test
    void sets_off_the_bars_of_the_place_or_the_source_that_is_selected(FxRobot robot) {
        TimelineView timeline = timeline(robot);
        robot.interact(() -> model.select(new Selection.OfPlace("pasni")));

        assertThat(selected(timeline)).containsExactly("pasni-coastguard");

        robot.interact(() -> model.select(new Selection.OfSource("jago-news")));

        assertThat(selected(timeline)).contains("noshki-abduction").doesNotContain("pasni-coastguard");
    }

    private List<String> selected(TimelineView timeline) {
        List<Event> events = model.workspace().index().events();
        return IntStream.range(0, events.size())
                .filter(timeline.selectedProperty().get())
                .mapToObj(position -> events.get(position).id())
                .toList();
    }

    @Test
    void walks_the_bars_by_keyboard_in_the_order_of_the_list(FxRobot robot) {
        TimelineView timeline = timeline(robot);
        robot.interact(timeline::requestFocus);

        robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.ENTER);

        assertThat(model.selectionProperty().get()).isEqualTo(new Selection.OfEvent("internet-suspended"));
        assertThat(timeline.getAccessibleText()).startsWith("Mobile internet cut off, ");
    }

    @Test
    void groups_the_bars_by_district(FxRobot robot) {
        robot.clickOn("#lanes-district");

        assertThat(timeline(robot).barsProperty().get().groups())
                .startsWith("Quetta")
                .contains("Noshki", "Gwadar", "Mastung")
                .endsWith("No district known");
    }

    @Test
    void says_that_nothing_matches_where_nothing_does(FxRobot robot) {
        robot.interact(() -> model.search("no such words"));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(timeline(robot).note()).isEqualTo("No event matches the filter");
    }

    @Test
    void moves_and_resizes_the_window_by_keys_wherever_the_focus_is(FxRobot robot) {
        show(robot, "2026-01-30T00:00", "2026-01-30T10:00");
        robot.interact(() -> robot.lookup("#events").query().requestFocus());

        robot.type(KeyCode.RIGHT);
        assertThat(shown()).isEqualTo(window("2026-01-30T01:00", "2026-01-30T11:00"));
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        assertThat(shown()).isEqualTo(window("2026-01-30T01:00", "2026-01-30T12:00"));
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(shown()).isEqualTo(window("2026-01-30T12:00", "2026-01-30T23:00"));
        robot.type(KeyCode.END);
        assertThat(shown()).isEqualTo(window("2026-02-01T13:00", "2026-02-02"));
        robot.type(KeyCode.HOME);
        assertThat(shown()).isEqualTo(window("2026-01-30", "2026-01-30T11:00"));
    }

    @Test
    void leaves_the_arrows_to_the_map_and_to_text_fields_that_have_the_focus(FxRobot robot) {
        show(robot, "2026-01-30T00:00", "2026-01-30T10:00");
        Node map = robot.lookup("#map").query();

        robot.interact(map::requestFocus);
        robot.type(KeyCode.RIGHT);
        robot.clickOn("#window-from").type(KeyCode.RIGHT).type(KeyCode.END);

        assertThat(shown()).isEqualTo(window("2026-01-30T00:00", "2026-01-30T10:00"));
    }

    @Test
    void follows_a_window_that_leaves_what_is_seen(FxRobot robot) {
        TimelineView timeline = timeline(robot);
        robot.interact(() -> timeline.show(window("2026-01-30T00:00", "2026-01-30T12:00")));

        show(robot, "2026-01-31T06:00", "2026-01-31T08:00");

        assertThat(timeline.viewProperty().get().length()).isEqualTo(Duration.ofHours(12));
        assertThat(timeline.viewProperty().get().contains(at("2026-01-31T06:00")))
                .isTrue();

        robot.clickOn("#preset-all");
        assertThat(timeline.viewProperty().get()).isEqualTo(model.span());
    }

    @Test
    void comes_back_from_ten_years_to_the_days_with_a_preset(FxRobot robot) {
        TimelineView timeline = timeline(robot);
        robot.interact(() -> timeline.zoom(1e9));

        robot.clickOn("#preset-all");

        assertThat(timeline.viewProperty().get()).isEqualTo(model.span());
    }
}
