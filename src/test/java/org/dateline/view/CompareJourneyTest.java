package org.dateline.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.dateline.control.map.MapView;
import org.dateline.control.map.content.ChangeShade;
import org.dateline.control.timeline.TimelineView;
import org.dateline.model.TimeParser;
import org.dateline.model.TimeWindow;
import org.dateline.query.change.Grouping;
import org.dateline.query.change.OtherWindow;
import org.dateline.view.look.Theme;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Fixtures;
import org.dateline.viewmodel.Screen;
import org.dateline.viewmodel.Selection;
import org.dateline.viewmodel.comparison.ComparisonRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** An analyst compares a day with the one before. */
@ExtendWith(ApplicationExtension.class)
class CompareJourneyTest {

    private DatelineViewModel model;

    @Start
    void open(Stage stage) throws Exception {
        model = new DatelineViewModel(Fixtures.shipped());
        TestWindow.show(stage, model, Theme.LIGHT);
    }

    @BeforeEach
    void compare(FxRobot robot) {
        robot.interact(() -> model.showWindow(window("2026-01-31", "2026-02-01")));
        KeyCode key = KeyCode.getKeyCode(String.valueOf(Screen.COMPARE.ordinal() + 1));
        robot.press(KeyCode.CONTROL, key).release(key, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.screenProperty().get()).isEqualTo(Screen.COMPARE);
    }

    private TimeWindow window(String from, String to) {
        return new TimeWindow(at(from), at(to));
    }

    private Instant at(String local) {
        return new TimeParser(model.workspace().dataset().zone()).parse(local).orElseThrow();
    }

    private static TableView<ComparisonRow> table(FxRobot robot) {
        return robot.lookup("#compare").queryTableView();
    }

    private static String title(FxRobot robot) {
        return robot.lookup("#compare-screen .screen-title")
                .queryAs(Labeled.class)
                .getText();
    }

    private static TimelineView timeline(FxRobot robot) {
        return robot.lookup("#timeline").queryAs(TimelineView.class);
    }

    private static TimeWindow other(FxRobot robot) {
        return Objects.requireNonNull(timeline(robot).otherWindowProperty().get());
    }

    @Test
    void the_map_stands_beside_the_table_and_is_shaded_by_what_has_changed(FxRobot robot) {
        MapView map = robot.lookup("#map").queryAs(MapView.class);

        assertThat(map.getWidth() + table(robot).getWidth())
                .isLessThan(robot.lookup(".middle").query().getLayoutBounds().getWidth());
        assertThat(map.contentProperty().get().areas().values())
                .allSatisfy(area -> assertThat(area.change()).isNotNull())
                .anySatisfy(area -> assertThat(area.change()).isEqualTo(ChangeShade.MORE_3));
        assertThat(title(robot)).startsWith("Events: ").contains("than in the day before");
        assertThat(table(robot).getItems()).isNotEmpty();

        robot.interact(() -> model.show(Screen.MAP));
        assertThat(map.contentProperty().get().areas().values())
                .allSatisfy(area -> assertThat(area.change()).isNull());
        assertThat(timeline(robot).otherWindowProperty().get()).isNull();
    }

    @Test
    void a_click_on_a_district_selects_it_and_on_a_category_shows_only_its_events(FxRobot robot) {
        ComparisonRow first = table(robot).getItems().get(0);
        robot.interact(() -> robot.lookup("#compare").query().requestFocus());
        robot.type(KeyCode.ENTER);
        assertThat(model.selectionProperty().get())
                .isEqualTo(new Selection.OfPlace(first.group().id()));

        robot.interact(
                () -> robot.lookup("#compare-by").<Grouping>queryComboBox().setValue(Grouping.CATEGORY));
        WaitForAsyncUtils.waitForFxEvents();
        ComparisonRow category = table(robot).getItems().get(0);
        robot.interact(() -> {
            robot.lookup("#compare").query().requestFocus();
            table(robot)
                    .getSelectionModel()
                    .clearAndSelect(0, table(robot).getColumns().get(0));
        });
        robot.type(KeyCode.ENTER);
        assertThat(model.filterProperty().get().categories().only())
                .containsExactly(category.group().id());
    }

    @Test
    void the_tab_of_the_other_window_is_dragged_and_typed_ends_are_taken(FxRobot robot) {
        Node tab = robot.lookup("#timeline-other-tab").query();
        Point2D from = tab.localToScreen(8, 8);
        TimelineView timeline = timeline(robot);
        double days = timeline.xOf(at("2026-01-31")) - timeline.xOf(at("2026-01-30"));

        robot.moveTo(from).press(MouseButton.PRIMARY);
        robot.moveTo(from.add(days, 0));
        robot.moveTo(from.add(2 * days, 0)).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(other(robot)).isEqualTo(window("2026-02-01", "2026-02-02"));
        assertThat(robot.lookup("#compare-with")
                        .<OtherWindow.Kind>queryComboBox()
                        .getValue())
                .isEqualTo(OtherWindow.Kind.OWN);

        robot.clickOn("#other-from");
        robot.interact(
                () -> robot.lookup("#other-from").queryAs(TextField.class).setText("30 Jan 06:00"));
        robot.type(KeyCode.ENTER);
        assertThat(other(robot)).isEqualTo(window("2026-01-30T06:00", "2026-02-02"));

        robot.interact(model::undo);
        robot.interact(model::undo);
        assertThat(other(robot)).isEqualTo(window("2026-01-30", "2026-01-31"));
    }

    @Test
    void both_windows_are_swapped_as_one_change(FxRobot robot) {
        robot.clickOn("#compare-swap");
        assertThat(model.windowProperty().get()).isEqualTo(window("2026-01-30", "2026-01-31"));
        assertThat(other(robot)).isEqualTo(window("2026-01-31", "2026-02-01"));

        robot.interact(model::undo);
        assertThat(model.windowProperty().get()).isEqualTo(window("2026-01-31", "2026-02-01"));
        assertThat(other(robot)).isEqualTo(window("2026-01-30", "2026-01-31"));
    }

    @Test
    void what_is_compared_is_copied_with_its_windows(FxRobot robot) {
        robot.interact(() -> robot.lookup("#compare").query().requestFocus());
        robot.press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);

        List<String> copied = new ArrayList<>();
        robot.interact(() ->
                copied.addAll(Clipboard.getSystemClipboard().getString().lines().toList()));
        assertThat(copied)
                .contains("Compare windows")
                .contains("Sat 31 Jan 2026, against the day before, Fri 30 Jan 2026.")
                .anyMatch(
                        line -> line.startsWith("District\tWindow: certain\tWindow: possible\tThe day before: certain"))
                .anyMatch(line -> line.startsWith("All events\t"));
    }

    @Test
    void where_there_is_nothing_to_compare_with_it_says_so(FxRobot robot) {
        robot.interact(() -> model.showWindow(model.span()));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(title(robot)).startsWith("Nothing of ").contains("there is nothing to compare with");
        assertThat(table(robot).getItems()).isEmpty();
        robot.interact(() ->
                robot.lookup("#compare-with").<OtherWindow.Kind>queryComboBox().setValue(OtherWindow.Kind.OWN));
        assertThat(title(robot)).isNotEmpty();
    }
}
