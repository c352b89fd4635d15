package org.dateline.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.Pane;
import org.dateline.view.command.MainCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class WindowKeysTest {

    private final WindowKeys keys = new WindowKeys(new Pane(), new Pane());

    @Test
    void space_opens_the_choices_of_a_form_and_plays_elsewhere() {
        assertThat(keys.count(MainCommand.PLAY, new ChoiceBox<>())).isFalse();
        assertThat(keys.count(MainCommand.PLAY, new Pane())).isTrue();
    }
}
