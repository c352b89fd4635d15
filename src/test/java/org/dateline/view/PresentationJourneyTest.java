package org.dateline.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dateline.control.map.MapView;
import org.dateline.geo.Viewport;
import org.dateline.model.Story;
import org.dateline.view.look.Theme;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Fixtures;
import org.dateline.viewmodel.Selection;
import org.dateline.viewmodel.ViewState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A teacher presents the shipped story by keyboard. */
@ExtendWith(ApplicationExtension.class)
class PresentationJourneyTest {

    private DatelineViewModel model;
    private Story story;
    private Stage stage;

    @Start
    void open(Stage shown) throws Exception {
        stage = shown;
        model = new DatelineViewModel(Fixtures.shipped());
        story = model.workspace().dataset().stories().get("three-days");
        TestWindow.show(stage, model, Theme.LIGHT);
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    private static boolean isShown(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().map(Node::isVisible).orElse(false);
    }

    private void assertStep(FxRobot robot, int number) {
        assertThat(text(robot, "#step-number"))
                .isEqualTo(number + " / " + story.steps().size()
                        + (number == story.steps().size() ? ", the last" : ""));
        assertThat(text(robot, "#step-title"))
                .isEqualTo(story.steps().get(number - 1).title());
        assertThat(text(robot, "#step-caption"))
                .isEqualTo(story.steps().get(number - 1).caption());
    }

    private static MapView map(FxRobot robot) {
        return robot.lookup("#map").queryAs(MapView.class);
    }

    @Test
    void goes_through_the_story_to_the_end_and_back_and_is_where_it_was_before(FxRobot robot) {
        robot.clickOn("#preset-sat-31").clickOn("#chip-attack");
        robot.interact(() -> model.select(new Selection.OfPlace("noshki")));
        robot.interact(() -> map(robot).reducedMotionProperty().set(true));
        robot.interact(map(robot)::requestFocus);
        robot.type(KeyCode.ADD, 2);
        ViewState before = model.view();
        Viewport mapBefore = map(robot).viewportProperty().get();

        robot.type(KeyCode.F5);
        assertThat(stage.isFullScreen()).isTrue();
        assertThat(isShown(robot, "#note-page")).isTrue();
        assertThat(text(robot, "#content-note")).isEqualTo(story.note());

        robot.type(KeyCode.SPACE);
        assertThat(isShown(robot, "#note-page")).isFalse();
        for (int number = 1; number < story.steps().size(); number++) {
            assertStep(robot, number);
            robot.type(number % 3 == 0 ? KeyCode.PAGE_DOWN : number % 3 == 1 ? KeyCode.RIGHT : KeyCode.SPACE);
        }
        assertStep(robot, story.steps().size());
        robot.type(KeyCode.RIGHT, 2);
        assertThat(isShown(robot, "#end-page")).isTrue();
        robot.type(KeyCode.LEFT);
        assertThat(isShown(robot, "#end-page")).isFalse();
        assertStep(robot, story.steps().size());

        for (int number = story.steps().size(); number > 1; number--) {
            assertStep(robot, number);
            robot.type(number % 2 == 0 ? KeyCode.PAGE_UP : KeyCode.LEFT);
        }
        assertStep(robot, 1);

        robot.type(KeyCode.ESCAPE);
        assertThat(stage.isFullScreen()).isFalse();
        assertThat(model.view()).isEqualTo(before);
        assertThat(map(robot).viewportProperty().get()).isEqualTo(mapBefore);
        assertThat(map(robot).isFocused()).isTrue();
    }

    @Test
    void jumps_to_either_end_and_shows_what_each_step_rests_on(FxRobot robot) {
        robot.type(KeyCode.F5, KeyCode.SPACE, KeyCode.END);
        assertStep(robot, story.steps().size());
        assertThat(PageWords.of(robot, "#step-sources"))
                .contains(
                        "4 sources, at least 1, at most 3 independent",
                        "Attacks Kill Dozens\u201d, names no origin\u2002\u00b6\u00a08");

        robot.type(KeyCode.HOME);
        assertStep(robot, 1);
    }

    @Test
    void moves_map_and_timeline_with_the_story(FxRobot robot) {
        robot.type(KeyCode.F5, KeyCode.SPACE);
        robot.interact(() -> map(robot).reducedMotionProperty().set(true));
        double whole = map(robot).viewportProperty().get().metresPerPixel();

        robot.type(KeyCode.RIGHT, 3);

        assertThat(text(robot, "#presented-window")).isEqualTo("Sat 31 Jan");
        assertThat(map(robot).highlightProperty().get().features()).containsExactly("quetta");
        assertThat(map(robot).viewportProperty().get().metresPerPixel()).isLessThan(whole / 2);
    }

    @Test
    void blanks_the_screen_and_any_key_brings_it_back_without_doing_anything_else(FxRobot robot) {
        robot.type(KeyCode.F5, KeyCode.SPACE);

        robot.type(KeyCode.B);
        assertThat(isShown(robot, "#blank")).isTrue();

        robot.type(KeyCode.RIGHT);
        assertThat(isShown(robot, "#blank")).isFalse();
        assertStep(robot, 1);
    }

    @Test
    void keeps_keys_from_the_rest_of_the_program(FxRobot robot) {
        ViewState before = model.view();
        robot.type(KeyCode.F5, KeyCode.SPACE);

        robot.type(KeyCode.DIGIT1, KeyCode.SLASH, KeyCode.CLOSE_BRACKET, KeyCode.TAB, KeyCode.Z);
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);

        assertStep(robot, 1);
        assertThat(model.view()).isEqualTo(before);
        assertThat(model.playback().speedProperty().get()).isEqualTo(1);
        assertThat(model.playback().playingProperty().get()).isFalse();
    }

    @Test
    void does_not_show_the_content_note_again_once_it_is_switched_off(FxRobot robot) {
        robot.type(KeyCode.F5, KeyCode.N, KeyCode.SPACE, KeyCode.ESCAPE);

        robot.type(KeyCode.F5);

        assertThat(isShown(robot, "#note-page")).isFalse();
        assertStep(robot, 1);
    }

    @Test
    void is_set_in_large_type_that_follows_the_size_of_the_screen(FxRobot robot) {
        robot.type(KeyCode.F5, KeyCode.SPACE);
        Labeled caption = robot.lookup("#step-caption").queryAs(Labeled.class);
        double share =
                Math.min(stage.getScene().getWidth() / 1920, stage.getScene().getHeight() / 1080);

        assertThat(caption.getFont().getSize()).isCloseTo(Math.max(17, 28 * share), within(0.1));
    }

    @Test
    void begins_with_a_slide_that_has_the_title_and_on_how_many_sources_it_rests_and_no_table_of_keys(FxRobot robot) {
        robot.type(KeyCode.F5);

        assertThat(PageWords.of(robot, "#note-page"))
                .contains("Three days", "12 steps. 5 sources, at least 1, at most 3 independent.");
        assertThat(robot.lookup("#note-page .presentation-key").tryQuery()).isEmpty();
        assertThat(robot.lookup("#story-made").tryQuery()).isEmpty();
    }

    @Test
    void keys_lie_over_the_step_and_closing_them_does_not_end_it(FxRobot robot) {
        robot.type(KeyCode.F5, KeyCode.SPACE);

        robot.type(KeyCode.F1);
        assertThat(isShown(robot, "#presentation-keys")).isTrue();
        robot.type(KeyCode.F1);
        assertThat(isShown(robot, "#presentation-keys")).isFalse();
        robot.type(KeyCode.F1, KeyCode.ESCAPE);
        assertThat(isShown(robot, "#presentation-keys")).isFalse();
        assertThat(isShown(robot, "#presentation")).isTrue();
        assertStep(robot, 1);

        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#presentation").tryQuery()).isEmpty();
    }

    @Test
    void explains_the_colours_and_marks_that_are_in_view_and_no_others(FxRobot robot) {
        robot.type(KeyCode.F5, KeyCode.SPACE);
        assertThat(PageWords.of(robot, "#presented-key"))
                .contains("Attack", "Jailbreak", "hatched: only the district is known");

        robot.type(KeyCode.RIGHT);
        assertThat(PageWords.of(robot, "#presented-key"))
                .contains("Security operation", "Transport and services")
                .doesNotContain("Attack", "Jailbreak", "hatched");
    }

    @Test
    void shows_a_quote_figures_and_variants_beside_the_map_with_the_words_of_the_dataset(FxRobot robot) {
        robot.type(KeyCode.F5, KeyCode.SPACE);
        assertThat(isShown(robot, "#exhibit")).isFalse();

        robot.type(KeyCode.RIGHT, 2);
        assertThat(isShown(robot, "#exhibit")).isTrue();
        assertThat(PageWords.of(robot, "#exhibit"))
                .contains("it took place in broad daylight", "Abdul Basit", "Military Space News, after AFP");

        robot.type(KeyCode.RIGHT, 3);
        assertThat(PageWords.of(robot, "#exhibit"))
                .contains("Inmates freed (people)", "The sources disagree", "at least 30", "nearly 30", "more than 30");

        robot.type(KeyCode.RIGHT, 4);
        assertThat(PageWords.of(robot, "#exhibit")).contains("Hamdullah", "over whether they will come back unharmed");
    }

    @Test
    void notes_say_at_the_end_that_it_is_the_end_and_name_no_next_step(FxRobot robot) {
        robot.type(KeyCode.F5, KeyCode.SPACE);
        robot.type(KeyCode.END, KeyCode.RIGHT).type(KeyCode.P);

        assertThat(text(robot, "#presenter-number")).isEqualTo("After the last step");
        assertThat(text(robot, "#presenter-title")).isEqualTo("The end");
        assertThat(isShown(robot, "#presenter-notes")).isFalse();
        assertThat(isShown(robot, "#presenter-following")).isFalse();
    }

    @Test
    void notes_and_the_next_step_are_in_a_window_of_their_own_which_esc_closes_before_the_presentation(FxRobot robot) {
        robot.type(KeyCode.F5, KeyCode.SPACE);
        robot.type(KeyCode.RIGHT, 5);
        assertThat(PageWords.of(robot, "#presentation")).doesNotContain("Ask which of these numbers");

        robot.type(KeyCode.P);
        assertThat(text(robot, "#presenter-notes")).startsWith("Ask which of these numbers");
        assertThat(text(robot, "#presenter-next"))
                .isEqualTo(story.steps().get(6).title());

        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#presenter-notes").tryQuery()).isEmpty();
        assertThat(robot.lookup("#presentation").tryQuery()).isPresent();

        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#presentation").tryQuery()).isEmpty();
    }

    @Test
    void starts_from_the_button_too(FxRobot robot) {
        robot.clickOn("#present");

        assertThat(robot.lookup("#presentation").tryQuery()).isPresent();
    }
}
