package org.dateline.view.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dateline.background.Background;
import org.dateline.control.timeline.TimelineView;
import org.dateline.samples.SampleSource;
import org.dateline.viewmodel.source.SourceViewModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** An analyst goes through the events of a table that stays where it is. */
@ExtendWith(ApplicationExtension.class)
class SourceJourneyTest {

    private static final String TABLE = """
            what,from,until,kind,district,told_by
            Raid,2026-01-30 03:00:00,2026-01-30 05:30:00,attack,Quetta,A
            Blast,2026-01-30 05:00:00,,attack,Gwadar,B
            Statement,2026-01-31 12:00:00,2026-01-31 13:00:00,statement,Quetta,A
            Talk,2026-02-01 23:59:00,,talk,Far Away,
            """;

    private SourceViewModel model;
    private SourceView view;
    private Path folder;

    @Start
    void start(Stage stage) throws Exception {
        folder = Files.createTempDirectory("dateline-source");
        SourceWindow window = SourceWindow.open(
                        stage,
                        SampleSource.from("from")
                                .zone(ZoneId.of("Asia/Karachi"))
                                .title("what")
                                .until("until")
                                .category("kind")
                                .place("district")
                                .toldBy("told_by")
                                .csv(folder, TABLE),
                        Background.direct())
                .onMap();
        model = window.model();
        view = window.view();
    }

    private String words(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    private long listed(FxRobot robot) {
        return robot.lookup("#events").queryAs(ListView.class).getItems().size();
    }

    private static void see(FxRobot robot, Callable<Boolean> what) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, what);
    }

    @Test
    void shows_how_many_there_are_where_and_which(FxRobot robot) throws Exception {
        see(robot, () -> listed(robot) == 4);

        assertThat(words(robot, "#source-known")).isEqualTo("4 events, counted in steps of 1 minute");
        assertThat(words(robot, "#window-counts")).isEqualTo("4 events");
        assertThat(SourceWindow.eventsOnMap(robot)).isEqualTo(Map.of("quetta", 2L, "gwadar", 1L));
        assertThat(robot.lookup((Node node) ->
                                node instanceof Label label && "1 more in no area of this map".equals(label.getText()))
                        .tryQuery())
                .isPresent();
    }

    @Test
    void the_keyboard_moves_the_window_and_all_follows(FxRobot robot) throws Exception {
        see(robot, () -> listed(robot) == 4);
        TimelineView timeline = robot.lookup("#timeline").queryAs(TimelineView.class);
        robot.interact(timeline::requestFocus);
        robot.clickOn("#window-to")
                .push(KeyCode.CONTROL, KeyCode.A)
                .write("2026-01-30 05:00")
                .type(KeyCode.ENTER);

        see(robot, () -> words(robot, "#window-counts").equals("1 event"));
        see(robot, () -> listed(robot) == 1);
        assertThat(SourceWindow.eventsOnMap(robot)).isEqualTo(Map.of("quetta", 1L));
        robot.clickOn("#window-all");
        see(robot, () -> words(robot, "#window-counts").equals("4 events"));
    }

    @Test
    void a_category_a_place_and_words_are_chosen_and_given_up(FxRobot robot) throws Exception {
        see(robot, () -> listed(robot) == 4);
        robot.clickOn((Node node) -> node instanceof Labeled chip && "attack  2".equals(chip.getText()));
        see(robot, () -> words(robot, "#window-counts").equals("2 events"));
        robot.clickOn((Node node) -> node instanceof Labeled chip && "attack  2".equals(chip.getText()));

        robot.clickOn("Places").clickOn("Quetta");
        see(robot, () -> words(robot, "#window-counts").equals("2 events"));
        assertThat(words(robot, "#only-places")).isEqualTo("only Quetta");
        robot.clickOn("#search").write("statement").type(KeyCode.ENTER);
        see(robot, () -> words(robot, "#window-counts").equals("1 event"));
        assertThat(SourceWindow.eventsOnMap(robot)).isEqualTo(Map.of("quetta", 1L));
        robot.clickOn("#only-words").clickOn("#only-places");
        see(robot, () -> words(robot, "#window-counts").equals("4 events"));
        assertThat(robot.lookup("#source-filters").query().isVisible()).isFalse();
    }

    private Optional<Node> label(FxRobot robot, String words) {
        return robot.lookup((Node node) -> node instanceof Labeled one && words.equals(one.getText()))
                .tryQuery();
    }

    @Test
    void what_is_not_answered_leaves_no_rows_that_contradict_what_is_chosen(FxRobot robot) throws Exception {
        see(robot, () -> listed(robot) == 4);
        assertThat(robot.lookup("#source-before")
                        .query()
                        .getParent()
                        .getParent()
                        .isVisible())
                .isFalse();
        Path table = folder.resolve("events.csv");
        Files.delete(table);
        robot.interact(() -> model.togglePlace("Quetta"));
        see(
                robot,
                () -> robot.lookup("#source-before")
                        .queryAs(Label.class)
                        .getParent()
                        .getParent()
                        .isVisible());

        robot.interact(() -> model.toggleCategory("attack"));
        see(robot, () -> robot.lookup("#list-again").query().getParent().isVisible());

        assertThat(listed(robot)).isZero();
        assertThat(label(robot, "No event in this window matches.")).isEmpty();
        assertThat(robot.lookup("#more-events").query().isVisible()).isFalse();
        Files.writeString(table, TABLE);
        robot.clickOn("#source-again");
        see(robot, () -> listed(robot) == 1);
        assertThat(robot.lookup("#list-again").query().getParent().isVisible()).isFalse();
    }

    /** Clicks where a row lies, whose node may be another by the time of the click. */
    private void clickOnRow(FxRobot robot, String words) throws Exception {
        Point2D[] middle = new Point2D[1];
        see(robot, () -> {
            robot.interact(() -> middle[0] = label(robot, words)
                    .filter(label -> label.getScene() != null)
                    .map(label -> label.localToScreen(label.getBoundsInLocal()))
                    .map(bounds -> new Point2D(bounds.getCenterX(), bounds.getCenterY()))
                    .orElse(null));
            return middle[0] != null;
        });
        robot.clickOn(middle[0]);
    }

    @Test
    void a_row_of_the_list_opens_the_page_of_its_event_and_escape_leads_back(FxRobot robot) throws Exception {
        see(robot, () -> listed(robot) == 4);
        see(robot, () -> label(robot, "Blast").isPresent());
        clickOnRow(robot, "Blast");
        see(robot, () -> robot.lookup("#event-row").tryQuery().isPresent());
        assertThat(label(robot, "told_by")).isPresent();
        assertThat(label(robot, "Certainly in the window")).isPresent();

        robot.type(KeyCode.ESCAPE);
        see(robot, () -> robot.lookup("#events").query().isFocused());
        robot.type(KeyCode.UP).type(KeyCode.ENTER);
        see(robot, () -> label(robot, "Raid").isPresent());
        see(robot, () -> robot.lookup("#event-row").tryQuery().isPresent());
        robot.clickOn("#show-on-map");
        robot.clickOn("#back-to-list");
        see(robot, () -> robot.lookup("#events").query().isFocused());
    }
}
