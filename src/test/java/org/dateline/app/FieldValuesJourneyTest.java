package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.dateline.edit.ChangeLog;
import org.dateline.edit.document.DocumentText;
import org.dateline.model.EventField;
import org.dateline.model.field.FieldValue;
import org.dateline.samples.ImportedTable;
import org.dateline.view.MainView;
import org.dateline.viewmodel.Selection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** An editor changes what an event has in the dataset's own fields. */
class FieldValuesJourneyTest {

    private static final String TABLE = """
            title,date,actor1,targets,population,checked
            March A,2026-01-30,Labour Group,women; students,1.50,yes
            March B,2026-01-31,Students,women,,no
            """;

    @TempDir
    private Path folder;

    private final FxRobot robot = new FxRobot();
    private OpenedProgram program;
    private Path data;

    @BeforeEach
    void open() throws Exception {
        data = ImportedTable.in(folder, Files.writeString(folder.resolve("table.csv"), TABLE));
        program = OpenedProgram.open(robot, data);
        robot.interact(() -> view().model().select(new Selection.OfEvent("march-a")));
        robot.push(KeyCode.E);
        OpenedProgram.await(() -> robot.lookup("#record-form").tryQuery().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() throws Exception {
        OpenedProgram.close();
    }

    private MainView view() {
        return program.view();
    }

    private void type(String field, String words) {
        robot.interact(() ->
                robot.lookup("#field-value-" + field).queryTextInputControl().setText(words));
    }

    private void save() {
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    }

    private List<String> values() {
        return view().workspace().dataset().events().get("march-a").fields().stream()
                .map(value -> value.field() + " " + value.text())
                .toList();
    }

    @Test
    void values_are_set_by_their_type_and_cleared_and_undone() throws Exception {
        List<String> before = values();
        assertThat(before)
                .containsExactly("actor1 Labour Group", "targets women; students", "population 1.50", "checked yes");
        String file = Files.readString(data);

        type("targets", "women\nFront; Northern\n");
        type("population", "20");
        robot.interact(() -> {
            @SuppressWarnings("unchecked")
            ChoiceBox<String> checked = robot.lookup("#field-value-checked").queryAs(ChoiceBox.class);
            checked.setValue(FieldValue.NO);
            robot.lookup("#field-clear-actor1").queryButton().fire();
        });
        program.andAwaitRefresh(this::save);

        assertThat(values())
                .containsExactlyInAnyOrder("targets women; \"Front; Northern\"", "population 20", "checked no");
        robot.interact(() -> robot.lookup("#map").query().requestFocus());
        program.andAwaitRefresh(() -> robot.push(KeyCode.CONTROL, KeyCode.Z));
        assertThat(Files.readString(data)).isEqualTo(file);
        assertThat(ChangeLog.beside(data).prove(DocumentText.parse(file, data.toString())))
                .isEmpty();
    }

    @Test
    void a_value_that_is_no_number_is_told_and_not_saved() throws Exception {
        type("population", "many");

        assertThat(robot.lookup("#problem-fields").queryAs(Label.class).getText())
                .isEqualTo("Population: expected a number such as 12 or 3.5, found \u201cmany\u201d");
        save();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#record-form").tryQuery()).isPresent();

        type("population", "3.50");
        program.andAwaitRefresh(this::save);
        assertThat(values()).contains("population 3.50");
    }

    @Test
    void a_field_that_the_event_does_not_have_yet_is_chosen() throws Exception {
        robot.interact(() -> {
            robot.lookup("#field-clear-population").queryButton().fire();
            ComboBox<EventField> others = robot.lookup("#field-values-add").queryComboBox();
            assertThat(others.getItems()).extracting(EventField::name).containsExactly("Population");
            others.setValue(others.getItems().get(0));
        });
        type("population", "7");
        program.andAwaitRefresh(this::save);

        assertThat(values()).contains("population 7");
    }
}
