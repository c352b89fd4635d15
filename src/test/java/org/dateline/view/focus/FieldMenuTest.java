package org.dateline.view.focus;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FieldMenuTest {

    private TextField field;

    @Start
    void show(Stage stage) {
        field = new TextField("Quetta");
        Scene scene = new Scene(new StackPane(field), 300, 200);
        FocusRing.follow(scene);
        stage.setScene(scene);
        stage.show();
    }

    private void ask(FxRobot robot) {
        robot.interact(() -> {
            if (field.getContextMenu() != null) {
                field.getContextMenu().hide();
            }
            field.fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 10, 10, 10, 10, false, null));
        });
    }

    private MenuItem item(String words) {
        return field.getContextMenu().getItems().stream()
                .filter(item -> words.equals(item.getText()))
                .findFirst()
                .orElseThrow();
    }

    private void choose(FxRobot robot, String words) {
        ask(robot);
        robot.interact(() -> item(words).fire());
    }

    @Test
    void a_field_has_a_menu_in_the_words_of_the_program(FxRobot robot) {
        ask(robot);

        assertThat(field.getContextMenu().getItems())
                .extracting(MenuItem::getText)
                .containsExactly("Undo", "Redo", null, "Cut", "Copy", "Paste", "Delete", null, "Select all");
        assertThat(field.getContextMenu().isShowing()).isTrue();
    }

    @Test
    void what_would_do_nothing_cannot_be_chosen(FxRobot robot) {
        robot.interact(field::deselect);
        ask(robot);
        assertThat(item("Cut").isDisable()).isTrue();
        assertThat(item("Undo").isDisable()).isTrue();
        assertThat(item("Select all").isDisable()).isFalse();

        robot.interact(() -> field.setEditable(false));
        robot.interact(field::selectAll);
        ask(robot);
        assertThat(item("Cut").isDisable()).isTrue();
        assertThat(item("Copy").isDisable()).isFalse();
    }

    @Test
    void cuts_pastes_deletes_and_takes_back(FxRobot robot) {
        robot.interact(field::selectAll);
        choose(robot, "Cut");
        assertThat(field.getText()).isEmpty();

        choose(robot, "Paste");
        assertThat(field.getText()).isEqualTo("Quetta");

        robot.interact(() -> field.selectRange(0, 2));
        choose(robot, "Delete");
        assertThat(field.getText()).isEqualTo("etta");
        choose(robot, "Undo");
        assertThat(field.getText()).isEqualTo("Quetta");
    }
}
