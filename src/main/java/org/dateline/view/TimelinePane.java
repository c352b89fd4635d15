package org.dateline.view;

import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.control.timeline.TimelineView;
import org.dateline.model.TimeWindow;
import org.dateline.query.WindowResult;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.DayPreset;
import org.dateline.viewmodel.Playback;
import org.kordamp.ikonli.javafx.FontIcon;

/** Day presets, playback, the window in words, the counts, and the timeline below them. */
final class TimelinePane extends VBox {

    private final DatelineViewModel model;
    private final Wording wording;
    private final TimelineView timeline;

    TimelinePane(DatelineViewModel model, Wording wording, ObservableValue<Theme> theme) {
        this.model = model;
        this.wording = wording;
        this.timeline =
                new TimelineView(model.span(), model.workspace().dataset().zone());
        timeline.setId("timeline");
        timeline.windowProperty().set(model.windowProperty().get());
        timeline.windowProperty().subscribe(this::windowDragged);
        model.windowProperty().subscribe(timeline.windowProperty()::set);
        timeline.histogramProperty().bind(model.histogramProperty());
        timeline.paletteProperty().bind(theme.map(Theme::timeline));
        getStyleClass().add("timeline-pane");
        getChildren().addAll(controls(), timeline);
    }

    private void windowDragged(TimeWindow window) {
        if (!window.equals(model.windowProperty().get())) {
            model.playback().pause();
            model.showWindow(window);
        }
    }

    private Node controls() {
        Label span = new Label();
        span.setId("window-label");
        span.getStyleClass().add("window-label");
        span.setMinWidth(USE_PREF_SIZE);
        span.textProperty().bind(model.windowProperty().map(this::windowWords));
        Label zone = new Label(model.workspace().dataset().zone().getId());
        zone.getStyleClass().add("faint");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox controls = new HBox(presets(), playButtons(), span, zone, gap, counts());
        controls.getStyleClass().add("timeline-controls");
        controls.setAlignment(Pos.CENTER_LEFT);
        return controls;
    }

    private String windowWords(TimeWindow window) {
        return wording.instant(window.from()) + "  \u2013  " + wording.instant(window.to());
    }

    private Node presets() {
        HBox presets = new HBox();
        presets.getStyleClass().add("presets");
        ToggleGroup group = new ToggleGroup();
        for (DayPreset preset : model.days()) {
            ToggleButton button = new ToggleButton(preset.label());
            button.setId("preset-" + preset.label().toLowerCase(Locale.ROOT).replace(' ', '-'));
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            button.setTooltip(new Tooltip(wording.span(preset.window())));
            button.setOnAction(event -> {
                model.playback().pause();
                model.showWindow(preset.window());
                button.setSelected(true);
            });
            model.windowProperty().subscribe(window -> button.setSelected(window.equals(preset.window())));
            presets.getChildren().add(button);
        }
        presets.getChildren().get(0).getStyleClass().add("left-pill");
        for (Node middle :
                presets.getChildren().subList(1, presets.getChildren().size() - 1)) {
            middle.getStyleClass().add("center-pill");
        }
        if (presets.getChildren().size() > 1) {
            presets.getChildren()
                    .get(presets.getChildren().size() - 1)
                    .getStyleClass()
                    .add("right-pill");
        }
        return presets;
    }

    private Node playButtons() {
        Playback playback = model.playback();
        Button earlier = IconButton.of("mdomz-skip_previous", "Half a window earlier", () -> playback.step(-1));
        Button later = IconButton.of("mdomz-skip_next", "Half a window later", () -> playback.step(1));
        Button play = IconButton.of("mdomz-play_arrow", "Play (Space)", () -> playback.toggle());
        play.setId("play");
        playback.playingProperty().subscribe(playing -> {
            play.setGraphic(new FontIcon(playing ? "mdomz-pause" : "mdomz-play_arrow"));
            String words = playing ? "Pause (Space)" : "Play (Space)";
            play.setAccessibleText(words);
            play.getTooltip().setText(words);
        });
        Button speed = new Button();
        speed.getStyleClass().addAll("flat", "speed");
        speed.textProperty().bind(playback.speedProperty().map(now -> times(now.doubleValue())));
        speed.setTooltip(new Tooltip("Speed: click for faster, with Shift for slower ([ and ])"));
        speed.setOnMouseClicked(event -> playback.changeSpeed(event.isShiftDown() ? -1 : 1));
        HBox buttons = new HBox(earlier, play, later, speed);
        buttons.setAlignment(Pos.CENTER_LEFT);
        return buttons;
    }

    private static String times(double speed) {
        return (speed == Math.rint(speed) ? String.valueOf((long) speed) : String.valueOf(speed)) + "\u00d7";
    }

    private Node counts() {
        Label certain = new Label();
        certain.setId("count-certain");
        certain.getStyleClass().add("count-certain");
        certain.textProperty()
                .bind(model.resultProperty().map(result -> result.certain().size() + " certain"));
        Label possible = new Label();
        possible.setId("count-possible");
        possible.getStyleClass().add("count-possible");
        possible.textProperty()
                .bind(model.resultProperty().map(result -> result.possible().size() + " possible"));
        Label events = new Label();
        events.getStyleClass().add("faint");
        events.textProperty().bind(model.resultProperty().map(TimelinePane::eventWords));
        for (Label label : new Label[] {events, certain, possible}) {
            label.setMinWidth(USE_PREF_SIZE);
        }
        HBox counts = new HBox(events, certain, possible);
        counts.setAlignment(Pos.CENTER_RIGHT);
        counts.getStyleClass().add("counts");
        return counts;
    }

    private static String eventWords(WindowResult result) {
        return Wording.count(result.certain().size() + result.possible().size(), "event") + ":";
    }
}
