package org.dateline.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.dateline.model.Event;
import org.dateline.query.EventFilter;
import org.dateline.search.Hit;
import org.dateline.search.HitKind;
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

/** An editor looks for words in the shipped dataset. */
@ExtendWith(ApplicationExtension.class)
class SearchJourneyTest {

    private DatelineViewModel model;

    @Start
    void open(Stage stage) throws Exception {
        model = new DatelineViewModel(Fixtures.shipped());
        TestWindow.show(stage, model, Theme.LIGHT);
    }

    private static Node results(FxRobot robot) {
        return robot.lookup("#search-results").query();
    }

    @SuppressWarnings("unchecked")
    private static ListView<Hit> hits(FxRobot robot) {
        return robot.lookup("#hits").queryAs(ListView.class);
    }

    private static TextInputControl field(FxRobot robot) {
        return robot.lookup("#search").queryTextInputControl();
    }

    private static void type(FxRobot robot, String words) {
        robot.clickOn("#search").write(words);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void finds_noshki_as_nushki_by_keyboard_and_opens_it(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("Nushki");

        Hit first = hits(robot).getItems().get(0);
        assertThat(first.kind()).isEqualTo(HitKind.PLACE);
        assertThat(first.title().marked()).containsExactly("Noshki");
        assertThat(first.detail().marked()).containsExactly("Nushki");
        assertThat(PageWords.of(robot, "#hits .hit-row"))
                .endsWith("Noshki | District in Balochistan, also spelled  | Nushki | Place");
        Set<String> marked = robot.lookup("#hits .marked").queryAllAs(Text.class).stream()
                .map(Text::getText)
                .collect(Collectors.toSet());
        assertThat(marked).containsOnly("Noshki", "Nushki");
        assertThat(field(robot).isFocused()).as("typing goes on").isTrue();

        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);

        assertThat(model.selectionProperty().get()).isEqualTo(new Selection.OfPlace("noshki"));
        assertThat(results(robot).isVisible()).isFalse();
        assertThat(model.filterProperty().get().text()).isEqualTo("Nushki");
        assertThat(model.results().matchingProperty().get())
                .extracting(Event::id)
                .contains("noshki-offices", "noshki-abduction")
                .doesNotContain("gwadar-port");
    }

    @Test
    void goes_through_the_hits_and_back_into_the_field_and_goes_on_typing(FxRobot robot) {
        type(robot, "Quet");

        robot.push(KeyCode.DOWN);
        assertThat(hits(robot).isFocused()).isTrue();
        robot.push(KeyCode.DOWN);
        assertThat(hits(robot).getSelectionModel().getSelectedIndex()).isOne();

        robot.push(KeyCode.UP).push(KeyCode.UP);
        assertThat(field(robot).isFocused()).isTrue();

        robot.push(KeyCode.DOWN);
        robot.write("ta");
        assertThat(field(robot).getText()).isEqualTo("Quetta");
        assertThat(field(robot).isFocused()).isTrue();
    }

    @Test
    void closes_the_hits_with_escape_then_clears_the_words_then_goes_back_to_the_list(FxRobot robot) {
        robot.interact(() -> model.select(new Selection.OfPlace("quetta")));
        type(robot, "bomb");
        assertThat(results(robot).isVisible()).isTrue();

        robot.push(KeyCode.ESCAPE);
        assertThat(results(robot).isVisible()).isFalse();
        assertThat(field(robot).getText()).isEqualTo("bomb");

        robot.push(KeyCode.ESCAPE);
        assertThat(field(robot).getText()).isEmpty();
        robot.push(KeyCode.ESCAPE);
        assertThat(model.selectionProperty().get()).isEqualTo(Selection.NOTHING);
    }

    @Test
    void closes_the_hits_with_escape_from_among_them(FxRobot robot) {
        type(robot, "bomb");

        robot.push(KeyCode.DOWN).push(KeyCode.ESCAPE);

        assertThat(results(robot).isVisible()).isFalse();
        assertThat(field(robot).isFocused()).isTrue();
        assertThat(field(robot).getText()).isEqualTo("bomb");
    }

    @Test
    void closes_the_hits_when_something_else_is_clicked(FxRobot robot) {
        type(robot, "bomb");

        robot.clickOn("#dataset-title");

        assertThat(results(robot).isVisible()).isFalse();
    }

    @Test
    void takes_the_words_as_a_filter_with_enter_in_one_step_that_can_be_undone(FxRobot robot) {
        type(robot, "Sarfaraz");
        assertThat(PageWords.of(robot, "#search-results"))
                .contains("\u201cSarfaraz\u201d is spelled so nowhere; found instead: Sarfraz.");

        robot.push(KeyCode.ENTER);

        assertThat(results(robot).isVisible()).isFalse();
        assertThat(model.results().matchingProperty().get())
                .extracting(Event::id)
                .containsExactlyInAnyOrder("bugti-post", "bugti-news-conference");
        robot.interact(model::undo);
        assertThat(model.filterProperty().get()).isEqualTo(EventFilter.NONE);
    }

    @Test
    void opens_the_event_of_a_quote_with_the_mouse(FxRobot robot) {
        type(robot, "\"constant fear\"");
        assertThat(hits(robot).getItems().get(0).kind()).isEqualTo(HitKind.QUOTE);

        robot.clickOn(robot.lookup("#hits .hit-row").nth(0).<Node>query());

        assertThat(model.selectionProperty().get()).isEqualTo(new Selection.OfEvent("quetta-quiet"));
    }

    @Test
    void says_that_nothing_is_found_and_offers_the_nearest_spelling(FxRobot robot) {
        type(robot, "\"Mostang prison\"");

        assertThat(PageWords.of(robot, "#search-results"))
                .contains("Nothing is found for \"Mostang prison\"")
                .contains("Search for \"Mastung prison\"");
        assertThat(hits(robot).isVisible()).isFalse();
    }

    @Test
    void takes_the_spelling_that_is_offered(FxRobot robot) {
        type(robot, "\"Mostang prison\"");

        robot.clickOn("#respelling");

        assertThat(field(robot).getText()).isEqualTo("\"Mastung prison\"");
        assertThat(field(robot).isFocused()).isTrue();
        assertThat(hits(robot).getItems().get(0).id()).isEqualTo("mastung-prison");
    }

    @Test
    void says_that_words_are_found_but_not_together_or_not_at_all(FxRobot robot) {
        type(robot, "Hamdullah Gwadar");
        assertThat(PageWords.of(robot, "#search-results"))
                .contains("Each of these words is found, but nothing has all of them.");

        robot.interact(() -> field(robot).setText("xqz"));
        assertThat(PageWords.of(robot, "#search-results")).contains("Nothing is found for xqz.");
    }

    @Test
    void says_how_much_is_found_and_how_much_of_it_the_window_shows(FxRobot robot) {
        robot.interact(() -> model.showWindow(model.steps().days().get(2).window()));
        type(robot, "Nushki");
        robot.push(KeyCode.ENTER).push(KeyCode.DOWN);

        assertThat(PageWords.of(robot, "#search-foot"))
                .isEqualTo(model.results().matchingProperty().get().size() + " events, 1 place. "
                        + model.resultProperty().get().size() + " events in this view.");
    }

    @Test
    void nothing_that_can_be_typed_is_an_error(FxRobot robot) {
        for (String words :
                new String[] {"\"", "AND OR NOT", "a:b^2~", "[x TO", "/(/", "\\", "*?", "+-!", "\u0646\u0648\u0634"}) {
            robot.interact(() -> field(robot).requestFocus());
            robot.interact(() -> field(robot).setText(words));
            assertThat(results(robot).isVisible()).as(words).isTrue();
        }
        robot.interact(() -> field(robot).setText("?"));
        assertThat(PageWords.of(robot, "#search-results")).contains("type letters or digits");
    }
}
