package org.dateline.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.dateline.calendar.Granularity;
import org.dateline.control.chart.ChartView;
import org.dateline.control.timeline.TimelineView;
import org.dateline.model.TimeWindow;
import org.dateline.query.chart.StackBy;
import org.dateline.view.look.Theme;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Fixtures;
import org.dateline.viewmodel.Screen;
import org.dateline.viewmodel.chart.Charting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** An analyst looks at when most happened, and takes a bar as the window. */
@ExtendWith(ApplicationExtension.class)
class ChartJourneyTest {

    private DatelineViewModel model;

    @Start
    void open(Stage stage) throws Exception {
        model = new DatelineViewModel(Fixtures.threeDays());
        model.chart().show(Charting.EVENTS.in(Granularity.DAY));
        TestWindow.show(stage, model, Theme.LIGHT);
    }

    @BeforeEach
    void openChart(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT5).release(KeyCode.DIGIT5, KeyCode.CONTROL);
        assertThat(model.screenProperty().get()).isEqualTo(Screen.CHART);
    }

    private static ChartView chart(FxRobot robot) {
        return robot.lookup("#chart").queryAs(ChartView.class);
    }

    private static TimeWindow days(int first, int after) {
        Instant begin = Instant.parse("2026-01-29T19:00:00Z");
        return new TimeWindow(begin.plusSeconds(86_400L * first), begin.plusSeconds(86_400L * after));
    }

    private static void moveTo(FxRobot robot, int bar) {
        ChartView chart = chart(robot);
        robot.moveTo(chart.localToScreen(chart.pointOf(bar).orElseThrow()));
    }

    @Test
    void a_click_on_a_bar_is_the_window_and_list_and_bar_agree(FxRobot robot) {
        moveTo(robot, 1);
        robot.clickOn(MouseButton.PRIMARY);

        assertThat(model.windowProperty().get()).isEqualTo(days(1, 2));
        assertThat(model.resultProperty().get().events())
                .extracting(event -> event.id())
                .containsExactly("blast");
        assertThat(chart(robot).plottedProperty().get().orElseThrow().chart().events(1, false))
                .isEqualTo(model.resultProperty().get().size());
    }

    @Test
    void a_drag_over_bars_is_one_change_that_is_undone_in_one_step(FxRobot robot) {
        moveTo(robot, 2);
        robot.press(MouseButton.PRIMARY);
        moveTo(robot, 1);
        moveTo(robot, 0);
        robot.release(MouseButton.PRIMARY);
        assertThat(model.windowProperty().get()).isEqualTo(days(0, 3));

        moveTo(robot, 1);
        robot.press(MouseButton.PRIMARY);
        moveTo(robot, 2);
        robot.release(MouseButton.PRIMARY);
        assertThat(model.windowProperty().get()).isEqualTo(days(1, 3));
        robot.interact(model::undo);

        assertThat(model.windowProperty().get()).isEqualTo(days(0, 3));
    }

    @Test
    void shift_and_a_click_extend_the_window_to_a_bar(FxRobot robot) {
        moveTo(robot, 0);
        robot.clickOn(MouseButton.PRIMARY);
        moveTo(robot, 1);
        robot.press(KeyCode.SHIFT).clickOn(MouseButton.PRIMARY).release(KeyCode.SHIFT);

        assertThat(model.windowProperty().get()).isEqualTo(days(0, 2));
    }

    @Test
    void keys_walk_from_bar_to_bar_and_take_one_and_say_what_it_has(FxRobot robot) {
        robot.moveTo("#timeline");
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT);
        assertThat(model.windowProperty().get()).isEqualTo(model.span());
        assertThat(chart(robot).getAccessibleText()).contains("Sat 31 Jan").contains("1 event");

        robot.type(KeyCode.ENTER);
        assertThat(model.windowProperty().get()).isEqualTo(days(1, 2));

        robot.type(KeyCode.END);
        robot.press(KeyCode.SHIFT).type(KeyCode.ENTER).release(KeyCode.SHIFT);
        assertThat(model.windowProperty().get()).isEqualTo(days(1, 3));
    }

    @Test
    void a_step_of_the_window_draws_no_bar_again(FxRobot robot) {
        int drawn = chart(robot).drawings();

        robot.interact(() -> model.showWindow(days(0, 2)));
        robot.interact(() -> model.showWindow(days(1, 2)));

        assertThat(chart(robot).drawings()).isEqualTo(drawn);
    }

    @Test
    void a_click_in_the_legend_filters_and_another_shows_all_again(FxRobot robot) {
        ComboBox<StackBy> by = robot.lookup("#chart-by").queryComboBox();
        robot.interact(() -> by.setValue(StackBy.CATEGORY));
        ToggleButton first = robot.lookup("#stack-0").queryAs(ToggleButton.class);
        assertThat(first.getText()).isEqualTo("Attack  2");
        robot.clickOn(first);
        assertThat(model.filterProperty().get().categories().only()).isEqualTo(Set.of("attack"));
        assertThat(model.chart().shownProperty().get().orElseThrow().chart().stacks())
                .hasSize(1);

        robot.clickOn("#stack-0");
        assertThat(model.filterProperty().get().categories().isAll()).isTrue();
    }

    @Test
    void the_wheel_zooms_timeline_and_chart_together(FxRobot robot) {
        TimeWindow seen = new TimeWindow(days(1, 2).from(), days(1, 2).to());
        robot.interact(() -> chart(robot).seenProperty().set(seen));

        var timeline = robot.lookup("#timeline").queryAs(TimelineView.class);
        assertThat(timeline.viewProperty().get()).isEqualTo(seen);
        robot.interact(timeline::showSpan);
        assertThat(chart(robot).seenProperty().get()).isEqualTo(model.span());
    }

    @Test
    void its_bars_are_copied_as_a_table(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);

        String[] copied = new String[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertThat(copied[0].lines().toList())
                .contains("Events a day: 3 events in 3 bars.")
                .endsWith(
                        "From\tBefore\tEvents, certainly\tEvents, possibly",
                        "2026-01-30T00:00\t2026-01-31T00:00\t1\t0",
                        "2026-01-31T00:00\t2026-02-01T00:00\t1\t0",
                        "2026-02-01T00:00\t2026-02-02T00:00\t1\t0");
    }

    @Test
    void certain_only_leaves_out_what_is_possible(FxRobot robot) {
        robot.interact(() -> {
            model.chart().show(Charting.EVENTS.in(Granularity.HOUR));
            model.showCertainOnly(true);
        });

        assertThat(chart(robot).plottedProperty().get().orElseThrow().certainOnly())
                .isTrue();
        assertThat(robot.lookup("#chart-screen .stack-sign").queryAll()).isEmpty();
    }
}
