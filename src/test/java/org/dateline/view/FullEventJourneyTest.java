package org.dateline.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dateline.background.Background;
import org.dateline.model.Quote;
import org.dateline.view.look.Theme;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.LargeWorkspaces;
import org.dateline.viewmodel.Selection;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The pages of an event with hundreds of quotes and figures, of which no more is made than is seen. */
@NullMarked
@ExtendWith(ApplicationExtension.class)
class FullEventJourneyTest {

    private static final int MANY = 250;
    private static final PseudoClass SOUGHT = PseudoClass.getPseudoClass("sought");

    private DatelineViewModel model =
            new DatelineViewModel(LargeWorkspaces.ofOneEvent(MANY, null), Background.direct());

    @Start
    void open(Stage stage) {
        TestWindow.show(stage, model, Theme.LIGHT);
    }

    private void select(FxRobot robot, Selection selection) {
        robot.interact(() -> model.select(selection));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static int nodes(Node node) {
        return 1
                + (node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream()
                                .mapToInt(FullEventJourneyTest::nodes)
                                .sum()
                        : 0);
    }

    private static int inPanel(FxRobot robot) {
        return nodes(robot.lookup("#panel").query());
    }

    private static Set<String> words(FxRobot robot, String query) {
        return robot.lookup(query).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .collect(Collectors.toSet());
    }

    private static void follow(FxRobot robot, String section) {
        robot.interact(() -> robot.lookup(".page-sections .hyperlink").queryAllAs(Hyperlink.class).stream()
                .filter(link -> link.getText().equals(section))
                .findFirst()
                .orElseThrow()
                .fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void an_event_has_only_what_is_seen_and_leads_to_each_of_its_sections(FxRobot robot) {
        select(robot, new Selection.OfEvent("full"));

        assertThat(inPanel(robot)).isLessThan(1000);
        assertThat(words(robot, ".page-sections .hyperlink"))
                .contains("250 quotes", "Figures", "Told by 2 sources, at least 1, at most 2 independent");

        follow(robot, "Figures");
        assertThat(robot.lookup("#event-page .figures").queryAll()).isNotEmpty();
        assertThat(inPanel(robot)).isLessThan(1000);
    }

    @Test
    void a_quote_that_one_comes_for_is_scrolled_to_and_set_off(FxRobot robot) {
        Quote last = model.workspace().dataset().events().get("full").quotes().get(MANY - 1);
        select(robot, new Selection.OfEvent("full"));

        robot.interact(() -> model.selectQuote("full", last));
        WaitForAsyncUtils.waitForFxEvents();

        Set<Object> sought = robot.lookup("#event-page .printed").queryAllAs(Node.class).stream()
                .filter(printed -> printed.getPseudoClassStates().contains(SOUGHT))
                .map(printed -> printed.getProperties().get(Quote.class))
                .collect(Collectors.toSet());
        assertThat(sought).containsExactly(last);
    }

    @Test
    void figures_of_one_measure_are_made_as_they_are_seen(FxRobot robot) {
        select(robot, new Selection.OfFigures("full", "killed"));

        assertThat(inPanel(robot)).isLessThan(1000);
        assertThat(robot.lookup("#figures-page .figure").queryAll()).hasSizeBetween(1, 60);
    }

    @Test
    void renderings_of_one_utterance_come_in_portions_that_are_asked_for(FxRobot robot) {
        robot.interact(() -> {
            model = new DatelineViewModel(LargeWorkspaces.ofOneEvent(MANY, "u"), Background.direct());
            TestWindow.show((Stage) robot.listWindows().get(0), model, Theme.LIGHT);
        });
        select(robot, new Selection.OfSpeaker("The minister"));
        int before = robot.lookup("#speaker-page .printed").queryAll().size();
        assertThat(before).isBetween(1, 60);

        Hyperlink more = robot.lookup("#speaker-page .unfold").queryAllAs(Hyperlink.class).stream()
                .filter(link -> link.getText().endsWith(" more"))
                .findFirst()
                .orElseThrow();
        robot.interact(more::requestFocus);
        robot.push(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(robot.lookup("#speaker-page .printed").queryAll().size()).isBetween(before + 1, before + 60);
    }
}
