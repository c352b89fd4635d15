package org.dateline.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dateline.background.Background;
import org.dateline.export.ExportFile;
import org.dateline.view.export.Exporting;
import org.dateline.view.look.Theme;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Fixtures;
import org.dateline.words.TimeWords;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** An editor takes what the window shows out of the program, with its sources. */
@NullMarked
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the window is opened before each test
class ExportJourneyTest {

    @TempDir
    Path folder = Path.of(".");

    private final List<String> notices = new ArrayList<>();
    private Optional<Path> chosen = Optional.empty();
    private Exporting.ExportWriter writer = ExportFile::write;
    private DatelineViewModel model;
    private Stage stage;

    @Start
    void open(Stage window) throws Exception {
        model = new DatelineViewModel(Fixtures.threeDays());
        stage = window;
        TestWindow.show(stage, model, Theme.LIGHT);
    }

    @AfterEach
    void close(FxRobot robot) {
        TestWindow.closeAllBut(stage, robot);
    }

    private void ask(FxRobot robot) {
        Exporting exporting = new Exporting(
                model,
                folder.resolve("three-days.json"),
                TimeWords.onScreen(model.workspace().dataset().zone(), model.span()),
                new Exporting.Surroundings(
                        (format, view, file) -> writer.write(format, view, file),
                        Background.direct(),
                        (owner, suggested, format) -> chosen),
                notices::add);
        robot.interact(() -> exporting.ask(stage));
    }

    private static TextInputControl file(FxRobot robot) {
        return robot.lookup("#export-file").queryTextInputControl();
    }

    private static void name(FxRobot robot, Path path) {
        robot.interact(() -> file(robot).setText(path.toString()));
    }

    private static String says(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private static boolean isOpen(FxRobot robot) {
        return robot.lookup("#export-file").tryQuery().isPresent();
    }

    @Test
    void control_e_asks_and_escape_leaves_all_as_it_was(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);

        assertThat(isOpen(robot)).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(isOpen(robot)).isFalse();
    }

    @Test
    void says_what_goes_in(FxRobot robot) {
        robot.interact(() -> model.toggleCategory("attack"));
        ask(robot);

        assertThat(says(robot, "#export-counts"))
                .isEqualTo("2 events: 2 certainly in the window, 0 only possibly."
                        + " 3 sources, at least 1, at most 2 independent.");
        assertThat(says(robot, "#export-shown"))
                .isEqualTo("Fri 30 Jan \u2013 Sun 1 Feb: only events of the category Attack. It has 2 of 3 events.");

        // A story has events of its own
        robot.interact(() -> robot.lookup("#export-formats")
                .queryAs(ListView.class)
                .getSelectionModel()
                .select(org.dateline.export.ExportFormat.STORY.ordinal()));
        assertThat(says(robot, "#export-shown"))
                .isEqualTo("Fri 30 Jan \u2013 Sun 1 Feb: only events of the category Attack.");
    }

    @Test
    void writes_what_is_shown_by_keyboard_alone(FxRobot robot) throws Exception {
        ask(robot);
        name(robot, folder.resolve("shown.csv"));
        robot.type(KeyCode.DOWN);
        assertThat(file(robot).getText()).as("the ending follows the format").endsWith("shown.geojson");

        robot.type(KeyCode.ENTER);

        assertThat(isOpen(robot)).isFalse();
        assertThat(Files.readString(folder.resolve("shown.geojson")))
                .contains("\"FeatureCollection\"", "We heard it all night");
        assertThat(notices).containsExactly("Exported 3 events to " + folder.resolve("shown.geojson") + ".");
    }

    @Test
    void asks_before_it_replaces_a_file(FxRobot robot) throws Exception {
        Path old = Files.writeString(folder.resolve("shown.csv"), "old");
        ask(robot);
        name(robot, old);

        robot.clickOn("#export-write");
        robot.clickOn("Cancel");
        assertThat(old).hasContent("old");
        assertThat(isOpen(robot)).isTrue();

        robot.clickOn("#export-write");
        robot.clickOn("#export-replace");
        assertThat(Files.readString(old)).startsWith("row,event");
        assertThat(isOpen(robot)).isFalse();
    }

    @Test
    void takes_the_file_that_the_file_chooser_gives_and_asks_no_second_time(FxRobot robot) throws Exception {
        Path old = Files.writeString(folder.resolve("chosen.csv"), "old");
        chosen = Optional.of(old);
        ask(robot);

        robot.clickOn("#export-choose");
        assertThat(file(robot).getText()).isEqualTo(old.toString());
        robot.clickOn("#export-write");

        assertThat(Files.readString(old)).startsWith("row,event");
    }

    @Test
    void says_why_it_cannot_write_and_stays_open(FxRobot robot) {
        ask(robot);

        name(robot, folder.resolve("none").resolve("a.csv"));
        robot.clickOn("#export-write");
        assertThat(says(robot, "#export-message")).contains("there is no folder");

        writer = (format, view, file) -> {
            throw new IOException("No space left on device");
        };
        name(robot, folder.resolve("a.csv"));
        robot.clickOn("#export-write");
        assertThat(says(robot, "#export-message")).endsWith("a.csv: cannot be written (No space left on device)");
        assertThat(isOpen(robot)).isTrue();
        assertThat(notices).isEmpty();
    }

    @Test
    void never_writes_over_the_dataset(FxRobot robot) throws Exception {
        Path dataset = Files.writeString(folder.resolve("three-days.json"), "{}");
        ask(robot);
        name(robot, dataset);

        robot.clickOn("#export-write");

        assertThat(says(robot, "#export-message")).endsWith("is the dataset or its stories; choose another file");
        assertThat(dataset).hasContent("{}");
    }

    @Test
    void where_there_is_no_story_it_says_so_and_writes_nothing(FxRobot robot) {
        ask(robot);
        robot.interact(() -> robot.lookup("#export-formats")
                .queryAs(ListView.class)
                .getSelectionModel()
                .select(org.dateline.export.ExportFormat.STORY.ordinal()));
        Path file = folder.resolve("a.html");
        name(robot, file);

        robot.clickOn("#export-write");

        assertThat(says(robot, "#export-message")).isEqualTo("There is no story with a step to export.");
        assertThat(file).doesNotExist();
    }

    @Test
    void offers_every_format(FxRobot robot) {
        ask(robot);

        assertThat(robot.lookup("#export-formats").queryAs(ListView.class).getItems())
                .hasSize(org.dateline.export.ExportFormat.OF_DATASETS.size());
    }

    @Test
    void copies_the_citations_of_what_is_shown(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.K).release(KeyCode.SHIFT, KeyCode.CONTROL);

        String[] copied = {""};
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertThat(copied[0].lines())
                .containsExactly(
                        "\u201cFirst\u201d. One, n.d. Relies on AFP. Here: paragraph 2.",
                        "\u201cSecond\u201d. Two, n.d. Relies on AFP. Here: paragraphs 3, 4.",
                        "\u201cThird\u201d. Three, n.d. Here: paragraph 1.");
        assertThat(says(robot, "#notice")).isEqualTo("Copied the citations of 3 sources.");
    }
}
