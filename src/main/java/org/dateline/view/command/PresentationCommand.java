package org.dateline.view.command;

import static org.dateline.language.Tr.key;
import static org.dateline.view.command.Keys.plain;

import javafx.scene.input.KeyCode;
import org.dateline.language.Language;

/** The commands of a presentation, which takes every key. */
public enum PresentationCommand implements Command {
    NEXT_STEP(
            key("The next step"),
            "mdal-arrow_forward",
            plain(KeyCode.RIGHT, KeyCode.PAGE_DOWN, KeyCode.SPACE).or(plain(KeyCode.KP_RIGHT, KeyCode.ENTER))),
    PREVIOUS_STEP(
            key("The step before"),
            "mdal-arrow_back",
            plain(KeyCode.LEFT, KeyCode.PAGE_UP).or(plain(KeyCode.KP_LEFT, KeyCode.BACK_SPACE))),
    FIRST_STEP(key("The first step"), plain(KeyCode.HOME)),
    LAST_STEP(key("The last step"), plain(KeyCode.END)),
    WORDS_UP(key("Long words up"), plain(KeyCode.UP).or(plain(KeyCode.KP_UP))),
    WORDS_DOWN(key("Long words down"), plain(KeyCode.DOWN).or(plain(KeyCode.KP_DOWN))),
    AUTOPLAY(key("Let steps follow by themselves"), "mdomz-play_arrow", plain(KeyCode.A)),
    MORE_TIME(key("More time for each step"), plain(KeyCode.PLUS).or(plain(KeyCode.ADD, KeyCode.EQUALS))),
    LESS_TIME(key("Less time for each step"), plain(KeyCode.MINUS).or(plain(KeyCode.SUBTRACT))),
    BLANK(key("Blank screen"), plain(KeyCode.B).or(plain(KeyCode.PERIOD))),
    PRESENTER(key("Notes, the next step and a clock in a window of their own"), "mdmz-notes", plain(KeyCode.P)),
    NOTE(key("Show this slide before stories"), plain(KeyCode.N)),
    KEYS(key("These keys"), plain(KeyCode.F1)),
    END(key("End"), "mdal-close", plain(KeyCode.ESCAPE));

    private final Face face;

    PresentationCommand(String words, String icon, Keys keys) {
        face = new Face(words, icon, keys);
    }

    PresentationCommand(String words, Keys keys) {
        this(words, "", keys);
    }

    @Override
    public Face face() {
        return face;
    }

    /** The arrow that points in the direction of reading goes on, as the one on the screen does. */
    @Override
    public Keys keys() {
        return Language.current().isRightToLeft() ? face.keys().mirrored() : face.keys();
    }
}
