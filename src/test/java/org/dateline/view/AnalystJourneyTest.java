package org.dateline.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.dateline.control.map.MapView;
import org.dateline.control.map.content.AreaState;
import org.dateline.model.Event;
import org.dateline.view.look.Theme;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** An analyst scrubs through the days of the shipped dataset. */
@ExtendWith(ApplicationExtension.class)
class AnalystJourneyTest {

    private DatelineViewModel model;

    @Start
    void open(Stage stage) throws Exception {
        model = new DatelineViewModel(Fixtures.shipped());
        TestWindow.show(stage, model, Theme.LIGHT);
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    private static String typed(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(TextField.class).getText();
    }

    @SuppressWarnings("unchecked")
    private static List<Event> listed(FxRobot robot) {
        return new ArrayList<>(((ListView<Event>) robot.lookup("#events").queryAs(ListView.class)).getItems());
    }

    private static Point2D middle(Node node) {
        Bounds box = node.localToScreen(node.getBoundsInLocal());
        return new Point2D(box.getCenterX(), box.getCenterY());
    }

    @Test
    void sees_list_map_and_counts_change_before_releasing_the_handle(FxRobot robot) {
        MapView map = robot.lookup("#map").queryAs(MapView.class);
        Map<String, AreaState> mapBefore = map.contentProperty().get().areas();
        List<Event> listBefore = listed(robot);
        String countsBefore = text(robot, "#count-certain") + text(robot, "#count-possible");
        Point2D handle = middle(robot.lookup("#timeline-end").query());

        robot.moveTo(handle).press(MouseButton.PRIMARY);
        robot.moveTo(handle.add(-400, 0));
        robot.moveTo(handle.add(-830, 0));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(listed(robot)).isNotEqualTo(listBefore).isNotEmpty();
        assertThat(map.contentProperty().get().areas()).isNotEqualTo(mapBefore);
        assertThat(text(robot, "#count-certain") + text(robot, "#count-possible"))
                .isNotEqualTo(countsBefore);
        assertThat(typed(robot, "#window-from")).isEqualTo("Fri 30 Jan 00:00");
        assertThat(typed(robot, "#window-to")).doesNotContain("Mon 2 Feb");

        robot.release(MouseButton.PRIMARY);
    }

    @Test
    void does_not_make_the_map_draw_its_land_again_when_the_window_moves(FxRobot robot) {
        MapView map = robot.lookup("#map").queryAs(MapView.class);
        int before = map.landDrawings();

        robot.clickOn("#preset-sat-31");
        robot.clickOn("#preset-sun-1");

        assertThat(map.landDrawings()).isEqualTo(before);
    }

    @Test
    void chooses_a_day_and_reads_how_many_events_are_certain_and_how_many_only_possible(FxRobot robot) {
        robot.clickOn("#preset-fri-30");

        assertThat(text(robot, "#count-certain"))
                .isEqualTo(model.resultProperty().get().certain().size() + " certain");
        assertThat(text(robot, "#count-possible"))
                .isEqualTo(model.resultProperty().get().possible().size() + " possible");
        assertThat(listed(robot))
                .extracting(Event::id)
                .contains("friday-operations")
                .doesNotContain("india-denial");
    }

    @Test
    void filters_by_category_and_by_words(FxRobot robot) {
        robot.clickOn("#chip-jailbreak");
        assertThat(listed(robot)).extracting(Event::id).containsExactly("mastung-prison");

        robot.clickOn("#chip-jailbreak");
        robot.clickOn("#search").write("nushki").type(KeyCode.ENTER);
        assertThat(listed(robot))
                .extracting(Event::id)
                .contains("noshki-abduction")
                .doesNotContain("gwadar-port");
    }

    @Test
    void moves_a_handle_with_the_arrow_keys(FxRobot robot) {
        Node handle = robot.lookup("#timeline-start").query();
        robot.interact(handle::requestFocus);

        robot.type(KeyCode.RIGHT, 3);

        assertThat(typed(robot, "#window-from")).isEqualTo("Fri 30 Jan 03:00");
    }

    @Test
    void plays_and_pauses_with_the_space_bar(FxRobot robot) {
        robot.interact(() -> robot.lookup("#map").query().requestFocus());

        robot.type(KeyCode.SPACE);
        assertThat(model.playback().playingProperty().get()).isTrue();

        robot.type(KeyCode.SPACE);
        assertThat(model.playback().playingProperty().get()).isFalse();
    }

    @Test
    void starts_a_search_with_a_slash_that_is_not_part_of_it(FxRobot robot) {
        robot.interact(() -> robot.lookup("#map").query().requestFocus());

        robot.type(KeyCode.SLASH);
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("coastguard").type(KeyCode.ENTER);

        assertThat(model.filterProperty().get().text()).isEqualTo("coastguard");
        assertThat(listed(robot)).extracting(Event::id).containsExactly("pasni-coastguard");
    }
}
