package org.dateline.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dateline.background.Background;
import org.dateline.control.map.MapView;
import org.dateline.data.StoryFile;
import org.dateline.model.Story;
import org.dateline.model.StoryStep;
import org.dateline.model.exhibit.Exhibit;
import org.dateline.query.Choice;
import org.dateline.query.EventFilter;
import org.dateline.view.command.WindowContext;
import org.dateline.view.look.Theme;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Fixtures;
import org.dateline.viewmodel.Selection;
import org.dateline.viewmodel.ViewState;
import org.dateline.viewmodel.story.PresentationSettings;
import org.dateline.viewmodel.story.StepViews;
import org.dateline.viewmodel.story.StoriesViewModel;
import org.dateline.workspace.StoryStore;
import org.dateline.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A teacher makes a story of what the window shows, and saves views. */
@ExtendWith(ApplicationExtension.class)
class StoryMakingJourneyTest {

    @TempDir
    private Path folder;

    private Stage stage;
    private Workspace workspace;
    private Path data;
    private DatelineViewModel model;
    private StoriesViewModel storiesModel;

    @Start
    void open(Stage shown) throws Exception {
        stage = shown;
        workspace = Fixtures.shipped();
        data = folder.resolve("data.json");
        Files.copy(Path.of("data/balochistan.json"), data);
        openWindow();
        stage.show();
    }

    private void openWindow() {
        model = new DatelineViewModel(workspace);
        storiesModel = StoriesViewModel.of(
                new StoryStore(workspace.dataset(), StoryFile.open(data, workspace.dataset())), Background.direct());
        MainView view = new MainView(WindowContext.of(model, MainView.prepareMap(workspace))
                .telling(storiesModel, new PresentationSettings()));
        Scene scene = new Scene(view, 1280, 800);
        scene.setUserAgentStylesheet(Theme.LIGHT.stylesheet());
        stage.setScene(scene);
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
    }

    /** How much is seen of what the page scrolls, pixels. */
    private static double seenHeight(FxRobot robot, String id) {
        Node part = robot.lookup(id).query();
        Node outer = part.getParent();
        while (!(outer instanceof ScrollPane)) {
            outer = outer.getParent();
        }
        Bounds seen = outer.localToScene(outer.getLayoutBounds());
        Bounds own = part.localToScene(part.getLayoutBounds());
        return Math.min(seen.getMaxY(), own.getMaxY()) - Math.max(seen.getMinY(), own.getMinY());
    }

    private List<String> titles() {
        return storiesModel.chosen().map(Story::steps).orElse(List.of()).stream()
                .map(StoryStep::title)
                .toList();
    }

    /** The page is taller than its place in a small window, and follows the keyboard. */
    private static void toTop(FxRobot robot) {
        robot.interact(() -> {
            Node page = robot.lookup("#stories-page").query();
            while (page != null && !(page instanceof ScrollPane)) {
                page = page.getParent();
            }
            if (page instanceof ScrollPane scroll) {
                scroll.setVvalue(0);
                scroll.layout();
            }
        });
    }

    private void makeTwoSteps(FxRobot robot) {
        robot.clickOn("#preset-sat-31");
        robot.interact(() -> model.select(new Selection.OfEvent("mastung-prison")));
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        robot.write("The prison").type(KeyCode.TAB).write("Four reports, four numbers");
        robot.interact(() -> model.select(new Selection.OfPlace("quetta")));
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
    }

    @Test
    void a_story_made_in_the_window_is_there_after_a_restart(FxRobot robot) {
        makeTwoSteps(robot);
        robot.interact(() -> robot.lookup("#story-title").query().requestFocus());
        press(robot, KeyCode.CONTROL, KeyCode.A);
        robot.write("My lesson").type(KeyCode.ENTER);
        robot.interact(() -> robot.lookup("#story-note").query().requestFocus());
        robot.write("People were killed").type(KeyCode.ENTER);

        robot.interact(this::openWindow);

        Story story = storiesModel.chosen().orElseThrow();
        assertThat(story.title()).isEqualTo("My lesson");
        assertThat(story.note()).isEqualTo("People were killed");
        assertThat(titles()).containsExactly("The prison", "Quetta, Sat 31 Jan");
        assertThat(story.steps().get(0).caption()).isEqualTo("Four reports, four numbers");
        assertThat(story.steps().get(0).event()).isEqualTo("mastung-prison");
        assertThat(story.steps().get(1).place()).isEqualTo("quetta");
        assertThat(storiesModel.presentable()).extracting(Story::title).containsExactly("Three days", "My lesson");
    }

    @Test
    void a_step_keeps_the_filter_and_the_part_of_the_map_and_no_place_that_nobody_chose(FxRobot robot) {
        robot.clickOn("#preset-sat-31");
        robot.interact(() -> {
            model.showFilter(EventFilter.NONE.withCategories(Choice.without("statement")));
            model.showCertainOnly(true);
            ((MapView) robot.lookup("#map").query()).zoom(3);
        });

        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);

        StoryStep step = storiesModel.chosen().orElseThrow().steps().get(0);
        assertThat(step.place()).isNull();
        assertThat(step.view()).contains("not-categories=statement", "possible=no", "map=");
        assertThat(new StepViews(workspace.dataset()).of(step).view().filter())
                .isEqualTo(model.filterProperty().get());
    }

    @Test
    void the_story_stays_one_click_away_while_places_are_looked_at_and_its_step_takes_the_view(FxRobot robot) {
        makeTwoSteps(robot);
        robot.interact(() -> model.select(new Selection.OfPlace("noshki")));
        assertThat(robot.lookup("#story-bar").query().isVisible()).isTrue();
        assertThat(robot.lookup("#story-bar-words").queryLabeled().getText()).contains("step 2");

        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.U);
        assertThat(storiesModel.step().orElseThrow().place()).isEqualTo("noshki");
        assertThat(titles()).containsExactly("The prison", "Quetta, Sat 31 Jan");

        robot.clickOn("#story-back");
        assertThat(robot.lookup("#story-bar").query().isVisible()).isFalse();
        assertThat(robot.lookup("#step-title-field").queryTextInputControl().getText())
                .isEqualTo("Quetta, Sat 31 Jan");

        toTop(robot);
        robot.clickOn("#undo-story");
        assertThat(storiesModel.step().orElseThrow().place()).isEqualTo("quetta");
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_step_is_given_what_stands_beside_its_map_and_notes(FxRobot robot) {
        makeTwoSteps(robot);
        robot.interact(() -> robot.lookup("#story-steps")
                .queryAs(ListView.class)
                .getSelectionModel()
                .select(0));
        robot.interact(() -> robot.lookup("#step-exhibit").query().requestFocus());

        robot.type(KeyCode.DOWN);
        robot.interact(() -> {});
        assertThat(seenHeight(robot, "#step-exhibit-list")).isGreaterThan(100);
        robot.write("figures inmates", 0).type(KeyCode.ENTER);
        assertThat(storiesModel.step().orElseThrow().exhibit())
                .isEqualTo(new Exhibit.OfFigures("mastung-prison", "inmates-freed"));
        // Going over others and leaving them changes nothing
        robot.type(KeyCode.DOWN, 3).type(KeyCode.END).type(KeyCode.HOME).type(KeyCode.ESCAPE);
        assertThat(storiesModel.step().orElseThrow().exhibit())
                .isEqualTo(new Exhibit.OfFigures("mastung-prison", "inmates-freed"));
        robot.write("zzz", 0).type(KeyCode.ESCAPE);
        robot.interact(() -> robot.lookup("#step-title-field").query().requestFocus());
        assertThat(robot.lookup("#step-exhibit").queryTextInputControl().getText())
                .startsWith("Figures:");

        robot.interact(() -> robot.lookup("#step-notes-field").query().requestFocus());
        robot.write("Ask");
        robot.interact(() -> robot.lookup("#step-title-field").query().requestFocus());
        assertThat(storiesModel.step().orElseThrow().notes()).isEqualTo("Ask");
    }

    @Test
    void steps_are_reordered_and_deleted_by_keyboard_and_by_buttons_and_brought_back(FxRobot robot) {
        makeTwoSteps(robot);
        ListView<?> list = robot.lookup("#story-steps").queryAs(ListView.class);
        robot.interact(list::requestFocus);

        press(robot, KeyCode.ALT, KeyCode.UP);
        assertThat(titles()).containsExactly("Quetta, Sat 31 Jan", "The prison");

        toTop(robot);
        robot.clickOn("#step-down");
        assertThat(titles()).containsExactly("The prison", "Quetta, Sat 31 Jan");

        robot.interact(list::requestFocus);
        robot.type(KeyCode.DELETE);
        assertThat(titles()).containsExactly("The prison");

        press(robot, KeyCode.CONTROL, KeyCode.Z);
        assertThat(titles()).containsExactly("The prison", "Quetta, Sat 31 Jan");
    }

    @Test
    void shows_what_a_step_shows_when_it_is_chosen(FxRobot robot) {
        makeTwoSteps(robot);
        robot.clickOn("#preset-all");
        robot.interact(() -> model.select(new Selection.OfStories()));

        toTop(robot);
        robot.clickOn("The prison");

        assertThat(model.windowProperty().get())
                .isEqualTo(model.steps().days().get(1).window());
        assertThat(model.selectionProperty().get()).isEqualTo(new Selection.OfStories());
    }

    @Test
    void undoes_and_does_again_what_the_window_shows(FxRobot robot) {
        ViewState opening = model.view();
        robot.clickOn("#preset-sat-31");
        robot.clickOn("#search").write("nushki").type(KeyCode.ENTER);
        ViewState searched = model.view();
        robot.interact(() -> robot.lookup("#map").query().requestFocus());

        press(robot, KeyCode.CONTROL, KeyCode.Z);
        assertThat(model.filterProperty().get().text()).isEmpty();
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        assertThat(model.view()).isEqualTo(opening);

        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(model.view()).isEqualTo(searched);
        assertThat(robot.lookup("#search").queryTextInputControl().getText()).isEqualTo("nushki");
    }

    @Test
    void copies_a_view_as_a_line_and_opens_it_again(FxRobot robot) {
        robot.clickOn("#preset-sat-31");
        robot.interact(() -> model.select(new Selection.OfPlace("noshki")));
        robot.interact(() -> robot.lookup("#map").query().requestFocus());
        ViewState view = model.view();

        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        robot.clickOn("#preset-all");
        press(robot, KeyCode.CONTROL, KeyCode.V);

        assertThat(model.view()).isEqualTo(view);
    }

    @Test
    void refuses_a_line_that_is_no_view_with_the_reason_and_stays(FxRobot robot) {
        ViewState view = model.view();
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("dateline:?event=mastung-prisson");
            Clipboard.getSystemClipboard().setContent(content);
            robot.lookup("#map").query().requestFocus();
        });

        press(robot, KeyCode.CONTROL, KeyCode.V);

        assertThat(robot.lookup("#notice").queryLabeled().getText())
                .contains("event: expected the id of a known event, such as \"mastung-prison\"")
                .contains("found \"mastung-prisson\"");
        assertThat(model.view()).isEqualTo(view);
    }
}
