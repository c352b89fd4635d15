package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.dateline.database.mapping.SourceField;
import org.dateline.view.command.MainCommand;
import org.dateline.view.look.OwnedDialog;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** An analyst opens a table whose columns have odd names, says what they stand for, and keeps that as a source file. */
@NullMarked
class DatabaseJourneyTest {

    @TempDir
    private Path folder;

    private final FxRobot robot = new FxRobot();
    private final KeyboardOnly user = new KeyboardOnly(robot);
    private @Nullable File chosen;

    @BeforeEach
    void open() throws Exception {
        Path data = folder.resolve("data.json");
        Files.copy(Path.of("data/balochistan.json"), data);
        Files.writeString(folder.resolve("odd.csv"), """
                Was,Wann_genau,Zuletzt,Ort
                Raid,2026-01-30 03:00:00,2026-01-30 05:30:00,Quetta
                Blast,2026-01-30 05:00:00,2026-01-30 05:00:00,Gwadar
                Talk,2026-01-31 05:00:00,2026-01-30 05:00:00,Gwadar
                """);
        OpenedProgram program = OpenedProgram.open(robot, data);
        robot.interact(() -> OwnedDialog.chooseBy(program.view().getScene().getWindow(), () -> chosen));
    }

    @AfterEach
    void close() throws Exception {
        OpenedProgram.close();
    }

    private void ask(String what) throws Exception {
        user.giveByWords(MainCommand.OPEN_DATABASE);
        user.see("the question which", () -> user.focused().equals("database-what"));
        user.write(what);
        robot.type(KeyCode.ENTER);
    }

    private String words(String query) {
        return robot.lookup(query).<Labeled>query().getText();
    }

    private boolean says(String query, String words) {
        return user.has(query) && words(query).startsWith(words);
    }

    private Object stands(int column) {
        return robot.lookup("#import-column-" + column).<ComboBox<?>>query().getValue();
    }

    @Test
    void by_keyboard_from_a_table_with_odd_names_to_its_events_and_a_source_file() throws Exception {
        ask(folder.resolve("odd.csv").toString());
        user.see("the guide", () -> user.focused().equals("import-column-0"));
        assertThat(words("#import-counts")).isEqualTo("No events yet");
        assertThat(robot.lookup("#database-open").queryButton().isDisabled()).isTrue();

        // The title, then the start: down through the choices
        robot.type(KeyCode.DOWN).type(KeyCode.TAB).type(KeyCode.DOWN, 2);
        user.see("its rows", () -> says("#import-counts", "3 events of 3 rows that were looked at"));
        robot.type(KeyCode.TAB).type(KeyCode.DOWN, 3);
        user.see("one whose end is before its start", () -> says("#import-counts", "2 events of 3 rows"));
        assertThat(robot.lookup("#import-preview").<TableView<?>>query().getItems())
                .hasSize(2);
        robot.type(KeyCode.TAB).type(KeyCode.DOWN, 9);
        user.see("what is wrong beside the column", () -> says("#import-column-problem-3", "Of type VARCHAR"));
        robot.type(KeyCode.UP);
        user.see("that it is well", () -> says("#import-counts", "2 events"));

        chosen = folder.resolve("named.source.json").toFile();
        robot.interact(() -> robot.lookup("#database-save").queryButton().fire());

        user.see("its events", () -> says("#source-known", "2 events"));
        assertThat(folder.resolve("named.source.json"))
                .content()
                .contains("\"title\": \"Was\"")
                .contains("\"start\": \"Wann_genau\"")
                .contains("\"place\": \"Ort\"");
        assertThat(words("#window-counts")).isEqualTo("2 events");

        // What they stand for is changed from there
        robot.clickOn("#file").clickOn("#source-columns");
        user.see("the guide again", () -> user.focused().equals("import-column-0"));
        user.see("its rows again", () -> says("#import-counts", "2 events"));
        assertThat(stands(1)).hasToString("Optional[" + SourceField.START + "]");
        robot.type(KeyCode.TAB, 2).type(KeyCode.UP, 3);
        user.see("all three", () -> says("#import-counts", "3 events of 3 rows that were looked at"));
        robot.type(KeyCode.ENTER);
        user.see("them on the screen", () -> says("#source-known", "3 events"));
    }

    @Test
    void what_cannot_be_opened_is_said_in_the_question() throws Exception {
        ask("jdbc:postgresql://reader:geheim@h/d");
        user.see("why not", () -> says("#database-problem", "there is a password in the address"));
        assertThat(words("#database-problem")).doesNotContain("geheim");

        robot.push(KeyCode.CONTROL, KeyCode.A);
        user.write("nowhere.csv");
        robot.type(KeyCode.ENTER);
        user.see("why not", () -> says("#database-problem", "There is no such file"));
        robot.type(KeyCode.ESCAPE);
        user.see("the dataset as before", () -> user.has("#home"));
    }
}
