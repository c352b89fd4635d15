package org.dateline.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import javafx.scene.control.ChoiceBox;
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
