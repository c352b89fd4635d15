package org.dateline.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeView;
import javafx.scene.layout.Pane;
import org.dateline.control.chart.ChartView;
import org.dateline.model.TimeWindow;
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

    @Test
    void space_plays_in_lists_tables_and_trees() {
        for (Node walked : List.of(new ListView<>(), new TableView<>(), new TreeView<>(), new ScrollPane())) {
            assertThat(keys.count(MainCommand.PLAY, walked)).isTrue();
        }
        assertThat(keys.count(MainCommand.PLAY, new TextField())).isFalse();
        assertThat(keys.count(MainCommand.PLAY, new TextArea())).isFalse();
    }

    @Test
    void space_presses_what_was_reached_by_tab_and_plays_on_what_was_clicked() {
        for (Node pressed :
                List.of(new Button(), new CheckBox(), new ToggleButton(), new Hyperlink(), new ComboBox<>())) {
            assertThat(keys.count(MainCommand.PLAY, pressed)).isFalse();

            keys.press(pressed);

            assertThat(keys.count(MainCommand.PLAY, pressed)).isTrue();
        }
    }

    @Test
    void a_chart_is_walked_by_arrows_home_and_end_and_leaves_the_window_the_other_keys() {
        Instant first = Instant.parse("2026-01-30T00:00:00Z");
        ChartView chart = new ChartView(new TimeWindow(first, first.plusSeconds(86_400)), ZoneOffset.UTC);

        assertThat(keys.count(MainCommand.LATER, chart)).isFalse();
        assertThat(keys.count(MainCommand.LONGER, chart)).isFalse();
        assertThat(keys.count(MainCommand.TO_LAST_DAY, chart)).isFalse();
        assertThat(keys.count(MainCommand.PAGE_LATER, chart)).isTrue();
        assertThat(keys.count(MainCommand.PLAY, chart)).isTrue();
    }
}
