package org.dateline.view.timeline;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.dateline.control.timeline.TimelineView;
import org.dateline.view.command.MainCommand;
import org.dateline.view.look.Tips;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.DayPreset;
import org.dateline.words.TimeWords;

/**
 * One button for each day, or longer part of the dataset's days, and one for all of them; that of the window is marked. Of many
 * only what tells them apart, so that all of the row has room in a small window; the tooltip says the rest.
 */
final class PresetBar extends HBox {

    private static final int MAX_NAMED = 5;

    PresetBar(DatelineViewModel model, TimeWords times, TimelineView timeline) {
        getStyleClass().add("presets");
        setAlignment(Pos.CENTER_LEFT);
        ToggleGroup group = new ToggleGroup();
        List<DayPreset> days = DayPreset.of(model.workspace().dataset());
        for (int i = 0; i < days.size(); i++) {
            DayPreset preset = days.get(i);
            ToggleButton button = new ToggleButton(days.size() > MAX_NAMED ? preset.brief() : preset.label());
            button.setAccessibleText(preset.label());
            button.setId("preset-" + preset.label().toLowerCase(Locale.ROOT).replace(' ', '-'));
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            String span = times.span(preset.window());
            Tips.give(
                    button, MainCommand.day(i).map(command -> command.tip(span)).orElse(span));
            button.setOnAction(event -> {
                model.playback().pause();
                model.showWindow(preset.window());
                timeline.showSpanUnlessCloser();
                timeline.reveal(preset.window());
                button.setSelected(true);
            });
            model.windowProperty().subscribe(window -> button.setSelected(window.equals(preset.window())));
            getChildren().add(button);
        }
        joinUp();
    }

    private void joinUp() {
        int last = getChildren().size() - 1;
        for (int i = 0; i <= last && last > 0; i++) {
            Node button = getChildren().get(i);
            button.getStyleClass().add(i == 0 ? "left-pill" : i == last ? "right-pill" : "center-pill");
        }
    }
}
