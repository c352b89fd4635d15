package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dateline.view.look.OwnedDialog;
import org.dateline.viewmodel.Selection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** What comes with the program stays as it is: what is to be changed of it goes on in a copy. */
class CopiedSampleJourneyTest {

    @TempDir
    private Path folder;

    private final FxRobot robot = new FxRobot();
    private final KeyboardOnly keyboard = new KeyboardOnly(robot);
    private OpenedProgram program;
    private Path copy;

    @BeforeEach
    void open() throws Exception {
        copy = folder.resolve("copy.json");
        program = OpenedProgram.open(robot, Path.of("data/balochistan.json"));
        OpenedProgram.await(
                () -> program.view().model().editing().documentProperty().get().isPresent());
        robot.interact(() -> OwnedDialog.chooseBy(stage(), copy::toFile));
    }

    @AfterEach
    void close() throws Exception {
        OpenedProgram.close();
    }

    private Stage stage() {
        return (Stage) program.view().getScene().getWindow();
    }

    private void agreeToACopy() throws Exception {
        keyboard.see(
                "the question for a copy",
                () -> keyboard.isOpen("Dateline") && robot.listWindows().size() > 1);
        robot.type(KeyCode.ENTER);
        OpenedProgram.await(() -> program.view().model().editing().path().equals(copy));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void a_report_is_added_to_the_copy() throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        agreeToACopy();

        keyboard.see("the window of a report", () -> keyboard.isOpen("Add a report"));
        assertThat(copy).exists();
        assertThat(Files.readString(copy)).isEqualTo(Files.readString(Path.of("data/balochistan.json")));
    }

    @Test
    void what_is_selected_is_edited_in_the_copy() throws Exception {
        robot.interact(() -> program.view().model().select(new Selection.OfEvent("mastung-prison")));
        robot.push(KeyCode.E);
        agreeToACopy();

        OpenedProgram.await(() ->
                robot.lookup("#record-form").match(Node::isVisible).tryQuery().isPresent());
        assertThat(program.view().model().selectionProperty().get()).isEqualTo(new Selection.OfEvent("mastung-prison"));
    }
}
