package org.dateline.view.intake;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;

import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;
import org.dateline.view.look.OwnedDialog;

/** The keys of the window in which a report is added. */
final class KeyHelp {

    private static final String[][] KEYS = {
        {key("Enter"), key("Take it, or say what is still missing")},
        {key("Shift+Enter"), key("Take all alike that are in sight")},
        {key("Delete"), key("Reject it")},
        {key("Tab, Shift+Tab"), key("On to the next that is open, back to the one before")},
        {key("Up, Down, Home, End"), key("Walk through all, also those that are done")},
        {key("1 to 9"), key("Choose the speaker, measure, place or event by its number")},
        {key("E, N"), key("Choose another event; make a new one")},
        {key("X"), key("Let each of several paragraphs be looked at by itself")},
        {key("W, M"), key("Whose words a quote is; which measure a figure answers")},
        {key("R"), key("What the text says of the speaker")},
        {key("W, R with words selected"), key("These words are the speaker, or what the text says of the speaker")},
        {key("A with words selected"), key("These words say who gives the figure")},
        {key("S"), key("Whether a quote has the same spoken words as one that is recorded")},
        {key("Left, Right"), key("Select a word of the paragraph; with Shift more words. The mouse does the same")},
        {key("Q, F, P, T"), key("Make a quote, figure, place or time of the selected words")},
        {key("Ctrl+Z, Ctrl+Shift+Z"), key("Undo, and do again")},
        {key("Esc"), key("Leave what is asked; close the window, which is gone on with later")},
    };

    private KeyHelp() {}

    static void show(Window owner) {
        GridPane grid = new GridPane();
        grid.setHgap(16);
        grid.setVgap(6);
        for (int i = 0; i < KEYS.length; i++) {
            Label key = new Label(tr(KEYS[i][0]));
            key.getStyleClass().add("key");
            grid.addRow(i, key, new Label(tr(KEYS[i][1])));
        }
        var dialog = OwnedDialog.alert(owner, AlertType.NONE, null, "", ButtonType.CLOSE);
        dialog.setTitle(tr("Keys"));
        dialog.getDialogPane().getStyleClass().add("keys-dialog");
        dialog.getDialogPane().setContent(grid);
        dialog.show();
    }
}
