package org.dateline.view.focus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Keys go through an open list, and only what is chosen there is chosen. */
@ExtendWith(ApplicationExtension.class)
class WalkedChoicesTest {

    private ComboBox<String> box;
    private final List<String> chosen = new ArrayList<>();

    @Start
    void show(Stage stage) {
        box = new ComboBox<>();
        box.getItems().setAll("one", "two", "three", "four");
        box.setValue("two");
        box.valueProperty().subscribe((was, now) -> chosen.add(now));
        Scene scene = new Scene(new VBox(box), 300, 300);
        FocusRing.follow(scene);
        stage.setScene(scene);
        stage.show();
        box.requestFocus();
    }

    private void open(FxRobot robot) {
        robot.interact(box::show);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @ParameterizedTest
    @EnumSource(
            value = KeyCode.class,
            names = {"HOME", "END", "DOWN", "UP", "PAGE_DOWN", "PAGE_UP"})
    void escape_leaves_the_value_as_it_was_wherever_the_keys_have_been(KeyCode key, FxRobot robot) {
        open(robot);

        robot.type(key).type(key).type(KeyCode.ESCAPE);

        assertThat(box.isShowing()).isFalse();
        assertThat(box.getValue()).isEqualTo("two");
        assertThat(chosen).isEmpty();
    }

    @Test
    void enter_chooses_what_the_keys_have_come_to_and_nothing_on_the_way(FxRobot robot) {
        open(robot);

        robot.type(KeyCode.HOME)
                .type(KeyCode.DOWN)
                .type(KeyCode.DOWN)
                .type(KeyCode.DOWN)
                .type(KeyCode.ENTER);

        assertThat(box.isShowing()).isFalse();
        assertThat(chosen).containsExactly("four");
    }

    @Test
    void a_list_that_is_left_is_opened_again_at_its_value(FxRobot robot) {
        open(robot);
        robot.type(KeyCode.END).type(KeyCode.ESCAPE);

        open(robot);
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);

        assertThat(chosen).containsExactly("three");
    }
}
