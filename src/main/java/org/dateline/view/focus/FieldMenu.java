package org.dateline.view.focus;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trc;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.IndexRange;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import org.jspecify.annotations.Nullable;

/** The menu of every field that is typed into, in the language that is spoken: that of JavaFX speaks a few others only. */
final class FieldMenu {

    private FieldMenu() {}

    /** Gives it to the fields of a scene, each when it is asked for a menu and has none of its own. */
    static void follow(Scene scene) {
        scene.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, FieldMenu::give);
    }

    private static void give(Event asked) {
        TextInputControl field = field(asked.getTarget() instanceof Node node ? node : null);
        if (field != null && field.getContextMenu() == null) {
            field.setContextMenu(of(field));
        }
    }

    private static @Nullable TextInputControl field(@Nullable Node target) {
        for (Node node = target; node != null; node = node.getParent()) {
            if (node instanceof TextInputControl field) {
                return field;
            }
        }
        return null;
    }

    private static ContextMenu of(TextInputControl field) {
        MenuItem undo = item(tr("Undo"), field::undo);
        MenuItem redo = item(tr("Redo"), field::redo);
        MenuItem cut = item(trc("to the clipboard", "Cut"), field::cut);
        MenuItem copy = item(tr("Copy"), field::copy);
        MenuItem paste = item(tr("Paste"), field::paste);
        MenuItem delete = item(tr("Delete"), () -> delete(field));
        MenuItem all = item(tr("Select all"), field::selectAll);
        ContextMenu menu = new ContextMenu(
                undo, redo, new SeparatorMenuItem(), cut, copy, paste, delete, new SeparatorMenuItem(), all);
        menu.setOnShowing(showing -> {
            boolean isFixed = !field.isEditable();
            boolean isNothing = field.getSelection().getLength() == 0;
            undo.setDisable(isFixed || !field.isUndoable());
            redo.setDisable(isFixed || !field.isRedoable());
            cut.setDisable(isFixed || isNothing);
            copy.setDisable(isNothing);
            paste.setDisable(isFixed || !Clipboard.getSystemClipboard().hasString());
            delete.setDisable(isFixed || isNothing);
            all.setDisable(field.getLength() == 0);
        });
        return menu;
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }

    private static void delete(TextInputControl field) {
        IndexRange chosen = field.getSelection();
        field.deleteText(chosen.getStart(), chosen.getEnd());
    }
}
