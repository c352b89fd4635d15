package org.dateline.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.dateline.export.ExportFile;
import org.dateline.view.export.Exporting;
import org.dateline.view.look.Theme;
import org.dateline.viewmodel.ByHand;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.LargeWorkspaces;
import org.dateline.words.TimeWords;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The export of so many events that their sources are counted while one chooses. */
@NullMarked
@ExtendWith(ApplicationExtension.class)
class LargeExportJourneyTest {

    private static final int EVENTS = 20_100;

    @TempDir
    Path folder = Path.of(".");

    private final ByHand background = new ByHand();
    private DatelineViewModel model;
    private Stage stage;

    @Start
    void open(Stage window) {
        model = new DatelineViewModel(LargeWorkspaces.of(EVENTS));
        stage = window;
        TestWindow.show(stage, model, Theme.LIGHT);
    }

    @AfterEach
    void close(FxRobot robot) {
        TestWindow.closeAllBut(stage, robot);
    }

    private void ask(FxRobot robot, String dataset) {
        Exporting exporting = new Exporting(
                model,
                folder.resolve(dataset),
                TimeWords.onScreen(model.workspace().dataset().zone(), model.span()),
                new Exporting.Surroundings(
                        ExportFile::write, background, (owner, suggested, format) -> Optional.empty()),
                notice -> {});
        robot.interact(() -> exporting.ask(stage));
    }

    private void askFor(FxRobot robot, Path target) {
        ask(robot, "many.json");
        robot.interact(
                () -> robot.lookup("#export-file").queryTextInputControl().setText(target.toString()));
    }

    @Test
    void is_left_off_even_before_its_turn_has_come(FxRobot robot) {
        askFor(robot, folder.resolve("many.csv"));

        robot.clickOn("#export-write");
        robot.clickOn("Cancel");
        robot.interact(background::doAll);

        assertThat(robot.lookup("#export-message").queryAs(Labeled.class).getText())
                .isEqualTo("Left off; nothing was written.");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void can_be_asked_for_again_after_it_was_left_off(FxRobot robot) {
        askFor(robot, folder.resolve("many.csv"));
        robot.clickOn("#export-write");
        robot.clickOn("Cancel");
        robot.interact(background::doAll);

        robot.clickOn("#export-write");
        robot.interact(background::doAll);

        assertThat(folder.resolve("many.csv")).isNotEmptyFile();
    }

    @Test
    void is_named_after_a_compressed_dataset_without_both_its_endings(FxRobot robot) {
        ask(robot, "many.json.gz");

        assertThat(Path.of(robot.lookup("#export-file").queryTextInputControl().getText()))
                .hasFileName("many.csv");
    }

    @Test
    void waits_for_words_that_are_still_being_indexed(FxRobot robot) {
        List<String> notices = new ArrayList<>();
        DatelineViewModel indexing = new DatelineViewModel(model.workspace(), new ByHand());
        Exporting exporting = new Exporting(
                indexing,
                folder.resolve("many.json"),
                TimeWords.onScreen(indexing.workspace().dataset().zone(), indexing.span()),
                Exporting.Surroundings.usual(background),
                notices::add);

        robot.interact(() -> {
            indexing.search("bridge");
            exporting.ask(stage);
            exporting.copyCitations();
        });

        assertThat(notices).hasSize(2).allMatch(words -> words.startsWith("The filter is still being answered"));
        assertThat(robot.lookup("#export-file").tryQuery()).isEmpty();
        assertThat(indexing.workspace().search().isReady()).isFalse();
    }
}
