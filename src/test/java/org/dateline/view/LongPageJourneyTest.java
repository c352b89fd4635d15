package org.dateline.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.dateline.background.Lane;
import org.dateline.model.TimeWindow;
import org.dateline.view.look.Theme;
import org.dateline.viewmodel.ByHand;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.LargeWorkspaces;
import org.dateline.viewmodel.Screen;
import org.dateline.viewmodel.Selection;
import org.dateline.workspace.Workspace;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Pages and screens of a dataset that is too large for all of it to be made, read and counted at once. */
@NullMarked
@ExtendWith(ApplicationExtension.class)
class LongPageJourneyTest {

    private static final int EVENTS = 20_100;

    private final ByHand gathering = new ByHand(Lane.FILTERING);
    private DatelineViewModel model;

    @Start
    void open(Stage stage) {
        Workspace workspace = LargeWorkspaces.of(EVENTS);
        model = new DatelineViewModel(workspace, gathering);
        gathering.abandon(Lane.SEARCHING);
        TestWindow.show(stage, model, Theme.LIGHT);
    }

    private void select(FxRobot robot, Selection selection) {
        robot.interact(() -> model.select(selection));
    }

    private TimeWindow firstDay() {
        return new TimeWindow(model.span().from(), model.span().from().plus(Duration.ofDays(1)));
    }

    private static Hyperlink section(FxRobot robot, String words) {
        return robot.lookup("#source-page .page-sections .hyperlink").queryAllAs(Hyperlink.class).stream()
                .filter(link -> link.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static String words(FxRobot robot, String query) {
        return robot.lookup(query).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .reduce("", (one, other) -> one + "\n" + other);
    }

    @Test
    void a_page_of_many_events_makes_only_the_rows_that_are_seen(FxRobot robot) {
        select(robot, new Selection.OfPlace("quetta"));

        Set<Node> rows = robot.lookup("#place-page .event-row").queryAll();
        assertThat(rows).hasSizeBetween(1, 100);
        assertThat(words(robot, "#place-page .section")).contains("20,100 events here");
    }

    @Test
    void says_that_quotes_are_being_gathered_and_shows_them_when_they_are(FxRobot robot) {
        select(robot, new Selection.OfSource("morning"));
        robot.interact(() -> section(robot, "Quotes").fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(words(robot, "#source-page .label")).contains("Gathering the quotes and figures of all events");

        robot.interact(gathering::doAll);

        robot.interact(() -> section(robot, "6,700 quotes").fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#source-page .quote").queryAll()).hasSizeBetween(1, 100);
    }

    @Test
    void stays_where_it_is_scrolled_to_while_the_window_moves(FxRobot robot) {
        select(robot, new Selection.OfPlace("quetta"));
        ListView<?> parts = robot.lookup("#place-page-parts").queryAs(ListView.class);
        robot.interact(() -> parts.scrollTo(5_000));
        WaitForAsyncUtils.waitForFxEvents();
        String before = words(robot, "#place-page .event-row .hyperlink");

        TimeWindow day = firstDay();
        robot.interact(() -> model.showWindow(day));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(robot.lookup("#place-page-parts").queryAs(ListView.class)).isSameAs(parts);
        // In whatever order the cells have been used again
        assertThat(words(robot, "#place-page .event-row .hyperlink").lines())
                .containsExactlyInAnyOrderElementsOf(before.lines().toList());
        assertThat(words(robot, "#place-page .event-row .faint")).contains("outside of this window");
    }

    @Test
    void speakers_and_figures_wait_for_the_gathering(FxRobot robot) {
        robot.interact(() -> model.show(Screen.SPEAKERS));
        assertThat(words(robot, "#speakers-screen .label")).contains("Gathering");
        robot.interact(() -> model.show(Screen.FIGURES));
        assertThat(words(robot, "#figures-screen .label")).contains("Gathering");

        robot.interact(gathering::doAll);

        assertThat(robot.lookup("#figures").queryAs(TableView.class).getItems()).hasSize(EVENTS);
        robot.interact(() -> model.show(Screen.SPEAKERS));
        assertThat(robot.lookup("#speakers").queryAs(TableView.class).getItems())
                .hasSize(7);
    }

    @Test
    void a_table_of_too_many_rows_to_sort_says_so_until_the_window_shows_fewer(FxRobot robot) {
        robot.interact(gathering::doAll);
        robot.interact(() -> model.show(Screen.COVERAGE));
        robot.interact(() ->
                robot.lookup("#coverage-events").queryAs(ToggleButton.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#coverage").queryAs(TableView.class).getItems())
                .hasSize(EVENTS);
        assertThat(words(robot, "#coverage-screen .faint")).contains("with so many rows columns do not sort");
        assertThat(robot.lookup("#coverage-sort").queryAs(ComboBox.class).isDisabled())
                .isTrue();

        TimeWindow day = firstDay();
        robot.interact(() -> {
            model.showWindow(day);
            robot.lookup("#coverage-window-only").queryAs(CheckBox.class).fire();
        });

        assertThat(robot.lookup("#coverage").queryAs(TableView.class).getItems())
                .hasSize(model.resultProperty().get().size());
        assertThat(robot.lookup("#coverage-sort").queryAs(ComboBox.class).isDisabled())
                .isFalse();
    }
}
