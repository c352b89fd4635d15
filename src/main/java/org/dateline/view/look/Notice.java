package org.dateline.view.look;

import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.dateline.control.look.Motion;

/** A line that says what has just happened, over the map, for some seconds. */
public final class Notice extends Label {

    private static final Duration SHOWN = Motion.READ.duration();

    private final PauseTransition leave = new PauseTransition(SHOWN);

    /** Says nothing yet. */
    public Notice() {
        setId("notice");
        getStyleClass().add("notice");
        setWrapText(true);
        setMaxSize(520, Region.USE_PREF_SIZE);
        setMouseTransparent(true);
        setVisible(false);
        leave.setOnFinished(event -> setVisible(false));
    }

    /** Says this for some seconds. */
    public void say(String words) {
        setText(words);
        setVisible(!words.isEmpty());
        leave.playFromStart();
    }

    /** Puts words on the clipboard, and says that it has done so. */
    public void copy(String words, String said) {
        Parts.copy(words);
        say(said);
    }
}
