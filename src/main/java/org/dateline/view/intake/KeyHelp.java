package org.dateline.view.intake;

import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;
import org.dateline.view.look.OwnedDialog;

/** The keys of the window in which a report is added. */
final class KeyHelp {

    private static final String[][] KEYS = {
        {"Enter", "Take it, or say what is still missing"},
        {"Shift+Enter", "Take all alike that are in sight"},
        {"Delete", "Reject it"},
        {"Tab, Shift+Tab", "On to the next that is open, back to the one before"},
        {"Up, Down, Home, End", "Walk through all, also those that are done"},
        {"1 to 9", "Choose the speaker, measure, place or event by its number"},
        {"E, N", "Choose another event; make a new one"},
        {"X", "Let each of several paragraphs be looked at by itself"},
        {"W, M", "Whose words a quote is; which measure a figure answers"},
        {"R", "What the text says of the speaker"},
        {"W, R with words selected", "These words are the speaker, or what the text says of the speaker"},
        {"A with words selected", "These words say who gives the figure"},
        {"S", "Whether a quote has the same spoken words as one that is recorded"},
        {"Left, Right", "Select a word of the paragraph; with Shift more words. The mouse does the same"},
        {"Q, F, P, T", "Make a quote, figure, place or time of the selected words"},
        {"Ctrl+Z, Ctrl+Shift+Z", "Undo, and do again"},
        {"Esc", "Leave what is asked; close the window, which is gone on with later"},
    };

    private KeyHelp() {}

    static void show(Window owner) {
        GridPane grid = new GridPane();
        grid.setHgap(16);
        grid.setVgap(6);
        for (int i = 0; i < KEYS.length; i++) {
            Label key = new Label(KEYS[i][0]);
            key.getStyleClass().add("key");
            grid.addRow(i, key, new Label(KEYS[i][1]));
        }
        var dialog = OwnedDialog.alert(owner, AlertType.NONE, null, "", ButtonType.CLOSE);
        dialog.setTitle("Keys");
        dialog.getDialogPane().getStyleClass().add("keys-dialog");
        dialog.getDialogPane().setContent(grid);
        dialog.show();
    }
}
