package org.dateline.view.timeline;

import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.named;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.dateline.view.command.MainCommand;
import org.dateline.view.look.IconButton;
import org.dateline.view.look.Tips;
import org.dateline.viewmodel.Playback;
import org.dateline.viewmodel.PlaybackMode;
import org.kordamp.ikonli.javafx.FontIcon;

/** Play, step, speed, and how it is played. */
final class PlaybackBar extends HBox {

    PlaybackBar(Playback playback) {
        Button earlier = IconButton.of("mdomz-skip_previous", tr("One step earlier"), () -> playback.step(-1));
        Button later = IconButton.of("mdomz-skip_next", tr("One step later"), () -> playback.step(1));
        getStyleClass().add("playback");
        getChildren()
                .addAll(earlier, playButton(playback), later, speedButton(playback), loop(playback), growing(playback));
        setAlignment(Pos.CENTER_LEFT);
    }

    private static Button playButton(Playback playback) {
        Button play = named("play", IconButton.of(MainCommand.PLAY.icon(), MainCommand.PLAY.tip(), playback::toggle));
        playback.playingProperty().subscribe(playing -> {
            play.setGraphic(new FontIcon(playing ? "mdomz-pause" : "mdomz-play_arrow"));
            String words = MainCommand.PLAY.tip(playing ? tr("Pause") : tr("Play"));
            play.setAccessibleText(words);
            Tips.give(play, words);
        });
        return play;
    }

    private static Button speedButton(Playback playback) {
        Button speed = named("speed", new Button());
        speed.getStyleClass().addAll("flat", "speed");
        speed.textProperty().bind(playback.speedProperty().map(now -> times(now.doubleValue())));
        speed.accessibleTextProperty().bind(speed.textProperty().map(now -> tr("Speed {0}", now)));
        Tips.give(
                speed,
                tr(
                        "Speed: click for faster, with Shift for slower ({0} and {1})",
                        MainCommand.SLOWER.keys(), MainCommand.FASTER.keys()));
        speed.setOnMouseClicked(event -> playback.changeSpeed(event.isShiftDown() ? -1 : 1));
        return speed;
    }

    private static String times(double speed) {
        return (speed == Math.rint(speed) ? String.valueOf((long) speed) : String.valueOf(speed)) + "\u00d7";
    }

    private static ToggleButton loop(Playback playback) {
        ToggleButton loop = named("loop", toggle("mdomz-repeat", tr("Begin again at the end")));
        loop.setOnAction(event -> playback.loop(loop.isSelected()));
        playback.loopingProperty().subscribe(loop::setSelected);
        return loop;
    }

    private static ToggleButton growing(Playback playback) {
        ToggleButton growing = named(
                "growing", toggle("mdal-keyboard_tab", tr("Let the window grow from the start instead of moving it")));
        growing.setOnAction(event -> playback.play(growing.isSelected() ? PlaybackMode.GROWING : PlaybackMode.MOVING));
        playback.modeProperty().subscribe(mode -> growing.setSelected(mode == PlaybackMode.GROWING));
        return growing;
    }

    private static ToggleButton toggle(String icon, String words) {
        ToggleButton toggle = new ToggleButton(null, new FontIcon(icon));
        toggle.getStyleClass().addAll("button-icon", "flat", "play-option");
        Tips.give(toggle, words);
        toggle.setAccessibleText(words);
        return toggle;
    }
}
