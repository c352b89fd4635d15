package org.dateline.view.command;

import static org.dateline.view.command.Keys.everywhere;
import static org.dateline.view.command.Keys.unlessTyping;

/** The commands of the page where stories are made; their keys count on that page, before those of the window. */
public enum EditorCommand implements Command {
    STEP_UP("Move the step up", "mdal-arrow_upward", everywhere("Alt+Up"), ""),
    STEP_DOWN("Move the step down", "mdal-arrow_downward", everywhere("Alt+Down"), ""),
    UNDO_STORY("Undo in the stories", "mdomz-undo", unlessTyping("Shortcut+Z"), " in this list"),
    REDO_STORY("Redo in the stories", "mdomz-redo", unlessTyping("Shortcut+Shift+Z"), " in this list"),
    DELETE_STEP("Delete the step", "mdal-delete", unlessTyping("Delete"), "; can be undone");

    private final Face face;
    private final String remark;

    EditorCommand(String words, String icon, Keys keys, String remark) {
        face = new Face(words, icon, keys);
        this.remark = remark;
    }

    @Override
    public Face face() {
        return face;
    }

    @Override
    public String tip() {
        return words() + " (" + keys() + remark + ")";
    }
}
