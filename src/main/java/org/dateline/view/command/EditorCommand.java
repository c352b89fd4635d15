package org.dateline.view.command;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;
import static org.dateline.view.command.Keys.everywhere;
import static org.dateline.view.command.Keys.unlessTyping;

import javafx.scene.input.KeyCode;

/** The commands of the page where stories are made; their keys count on that page, before those of the window. */
public enum EditorCommand implements Command {
    STEP_UP(key("Move the step up"), "mdal-arrow_upward", everywhere("Alt+Up"), key("{0} ({1})")),
    STEP_DOWN(key("Move the step down"), "mdal-arrow_downward", everywhere("Alt+Down"), key("{0} ({1})")),
    UNDO_STORY(key("Undo in the stories"), "mdomz-undo", unlessTyping("Shortcut+Z"), key("{0} ({1} in this list)")),
    REDO_STORY(
            key("Redo in the stories"), "mdomz-redo", unlessTyping("Shortcut+Shift+Z"), key("{0} ({1} in this list)")),
    DELETE_STEP(
            key("Delete the step"),
            "mdal-delete",
            unlessTyping(KeyCode.DELETE.getName()),
            key("{0} ({1}; can be undone)"));

    private final Face face;
    private final String tip;

    EditorCommand(String words, String icon, Keys keys, String tip) {
        face = new Face(words, icon, keys);
        this.tip = tip;
    }

    @Override
    public Face face() {
        return face;
    }

    @Override
    public String tip() {
        return tr(tip, words(), keys());
    }
}
