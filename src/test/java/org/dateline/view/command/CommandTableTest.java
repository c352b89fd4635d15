package org.dateline.view.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class CommandTableTest {

    private final CommandTable<MainCommand> table = new CommandTable<>(MainCommand.class);
    private final List<MainCommand> given = new ArrayList<>();

    private static KeyEvent control(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false);
    }

    @Test
    void gives_the_command_whose_key_is_pressed() {
        table.put(MainCommand.UNDO, () -> given.add(MainCommand.UNDO));
        table.put(MainCommand.REDO, () -> given.add(MainCommand.REDO));
        KeyEvent event = control(KeyCode.Y);

        table.press(event, command -> true);

        assertThat(given).containsExactly(MainCommand.REDO);
        assertThat(event.isConsumed()).isTrue();
    }

    @Test
    void leaves_a_key_that_does_not_count_where_the_keyboard_is() {
        table.put(MainCommand.UNDO, () -> given.add(MainCommand.UNDO));
        KeyEvent event = control(KeyCode.Z);

        table.press(event, command -> false);

        assertThat(given).isEmpty();
        assertThat(event.isConsumed()).isFalse();
    }

    @Test
    void gives_a_command_only_when_it_can_be_given() {
        var can = new SimpleObjectProperty<>(false);
        table.put(MainCommand.UNDO, can, () -> given.add(MainCommand.UNDO));

        table.run(MainCommand.UNDO);
        assertThat(given).isEmpty();

        can.set(true);
        table.run(MainCommand.UNDO);
        assertThat(given).containsExactly(MainCommand.UNDO);
    }

    @Test
    void what_is_made_of_it_before_it_is_filled_in_waits_for_that() {
        var item = table.items(MainCommand.EXPORT).get(0);
        var button = table.iconButton(MainCommand.UNDO);
        assertThat(item.isDisable()).isTrue();
        assertThat(button.isDisable()).isTrue();

        table.put(MainCommand.EXPORT, () -> given.add(MainCommand.EXPORT));
        table.put(MainCommand.UNDO, () -> given.add(MainCommand.UNDO));
        item.fire();
        button.fire();

        assertThat(given).containsExactly(MainCommand.EXPORT, MainCommand.UNDO);
        assertThat(button.getAccessibleText()).isEqualTo("Undo (Ctrl+Z)");
        assertThat(button.getId()).isEqualTo("undo");
    }
}
