package org.dateline.view.evidence;

import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.button;
import static org.dateline.view.look.Parts.label;
import static org.dateline.view.look.Parts.setShown;

import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.dateline.control.look.Motion;

/** Says how far something is that is done in the background, with a button that leaves it off; not there while nothing is. */
final class WorkLine extends HBox {

    private static final Duration PAUSE = Motion.GLANCE.duration();

    private final Label words = label("", "faint");
    private final Timeline watching = new Timeline(new KeyFrame(PAUSE, tick -> look()));
    private Supplier<String> said = () -> "";
    private Runnable leave = () -> {};

    WorkLine(String id) {
        super(8);
        setId(id);
        setAlignment(Pos.CENTER_LEFT);
        words.setWrapText(true);
        getChildren().addAll(words, button(id + "-cancel", tr("Cancel"), () -> leave.run()));
        watching.setCycleCount(Animation.INDEFINITE);
        setShown(this, false);
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                watching.stop();
            }
        });
    }

    /**
     * Says this, again and again.
     *
     * @param onCancel leaves the work off
     */
    void show(Supplier<String> what, Runnable onCancel) {
        said = what;
        leave = onCancel;
        setShown(this, true);
        look();
        watching.play();
    }

    void hide() {
        watching.stop();
        setShown(this, false);
    }

    private void look() {
        words.setText(said.get());
    }
}
