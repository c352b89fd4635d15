package org.dateline.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dateline.view.look.Theme;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Fixtures;
import org.dateline.viewmodel.LargeWorkspaces;
import org.dateline.viewmodel.Selection;
import org.dateline.workspace.Workspace;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Whoever goes back finds pages, lists and tables as far scrolled as they were left. */
@NullMarked
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class BackJourneyTest {

    private Stage stage;
    private DatelineViewModel model;

    @Start
    void open(Stage shown) throws Exception {
        stage = shown;
        show(Fixtures.shipped());
    }

    private void show(Workspace workspace) {
        model = new DatelineViewModel(workspace);
        TestWindow.show(stage, model, Theme.LIGHT);
    }

    private void select(FxRobot robot, Selection page) {
        robot.interact(() -> model.select(page));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static ScrollPane page(FxRobot robot) {
        return robot.lookup("#panel .page-scroll").queryAs(ScrollPane.class);
    }

    private static VirtualFlow<?> flow(FxRobot robot, String list) {
        return (VirtualFlow<?>) robot.lookup(list).query().lookup(".virtual-flow");
    }

    @Test
    void back_and_forward_bring_back_how_far_a_page_was_scrolled_and_a_link_begins_at_the_top(FxRobot robot) {
        Selection prison = new Selection.OfEvent("mastung-prison");
        select(robot, prison);
        robot.interact(() -> page(robot).setVvalue(0.6));
        select(robot, new Selection.OfEvent("quetta-explosions"));

        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(model.selectionProperty().get()).isEqualTo(prison);
        assertThat(page(robot).getVvalue()).isCloseTo(0.6, within(0.02));

        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(page(robot).getVvalue()).isZero();
        select(robot, prison);
        assertThat(page(robot).getVvalue()).isZero();
    }

    @Test
    void a_page_of_many_parts_comes_back_too(FxRobot robot) {
        // A page of so many parts that only those are made that are seen
        robot.interact(() -> show(LargeWorkspaces.of(1_000)));
        select(robot, new Selection.OfPlace("quetta"));
        robot.interact(() -> robot.lookup(".page-parts").queryAs(ListView.class).scrollTo(20));
        WaitForAsyncUtils.waitForFxEvents();
        int first = flow(robot, ".page-parts").getFirstVisibleCell().getIndex();
        assertThat(first).isPositive();
        select(robot, Selection.NOTHING);

        robot.push(KeyCode.ALT, KeyCode.LEFT);

        WaitForAsyncUtils.waitForFxEvents();
        assertThat(flow(robot, ".page-parts").getFirstVisibleCell().getIndex()).isCloseTo(first, within(1));
    }

    @Test
    void the_list_of_events_and_a_table_stay_where_they_were(FxRobot robot) {
        robot.interact(() -> robot.lookup("#events").queryAs(ListView.class).scrollTo(30));
        WaitForAsyncUtils.waitForFxEvents();
        int first = flow(robot, "#events").getFirstVisibleCell().getIndex();
        select(robot, new Selection.OfEvent("mastung-prison"));
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(flow(robot, "#events").getFirstVisibleCell().getIndex()).isEqualTo(first);

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.interact(() -> robot.lookup("#coverage").queryAs(TableView.class).scrollTo(12));
        WaitForAsyncUtils.waitForFxEvents();
        int row = flow(robot, "#coverage").getFirstVisibleCell().getIndex();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1).push(KeyCode.CONTROL, KeyCode.DIGIT2);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(flow(robot, "#coverage").getFirstVisibleCell().getIndex()).isEqualTo(row);
    }
}
