package org.dateline.view;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.dateline.view.look.OwnedDialog;
import org.jspecify.annotations.Nullable;

/** The keys. */
final class HelpDialog {

    private static final List<List<String>> KEYS = List.of(
            List.of("Space", "Play and pause"),
            List.of("[  ]", "Slower, faster"),
            List.of("1 \u2026 9", "The days, then all"),
            List.of("Left, Right", "Move the window by a tenth of its length; with Shift make it shorter or longer"),
            List.of("Page Up, Page Down", "Move the window by its length"),
            List.of("Home, End", "Move the window to the first and to the last of the days"),
            List.of("Up, Down, Enter", "On the timeline: walk from event to event, select one"),
            List.of("+  -  0", "On the timeline: zoom in, zoom out, all days"),
            List.of("Arrows", "On a handle of the timeline: move it by an hour; with Shift by five minutes"),
            List.of("Enter, Esc", "In the fields from and to: take the time typed, restore it"),
            List.of("+  -  0", "On the map: zoom in, zoom out, show everything"),
            List.of("Arrows", "On the map: move it; in a group that is fanned out, go through it"),
            List.of("Tab, Enter", "On the map: walk through areas and symbols, select one"),
            List.of("Z", "On the map: zoom to what is selected"),
            List.of("Ctrl+M", "Less motion, or the usual"),
            List.of("Ctrl+F or /", "Search; there Down goes to what is found, Enter opens it, Esc closes it"),
            List.of("Alt+Left, Alt+Right", "Back and forward in the panel"),
            List.of("Ctrl+Z, Ctrl+Shift+Z", "Undo and redo window, filter and selection"),
            List.of("F5", "Present a story, full screen; there F1 lists its keys"),
            List.of("Ctrl+Shift+A", "Add this view to a story"),
            List.of("Ctrl+Shift+E", "Make and change stories; there Alt+Up and Alt+Down move a step"),
            List.of("Ctrl+Shift+C, Ctrl+V", "Copy this view as a line of text; open one again"),
            List.of("Ctrl+Shift+V", "Open a view from a line that you type"),
            List.of("Ctrl+1 \u2026 Ctrl+4", "Map, coverage, figures, speakers"),
            List.of("Arrows, Enter", "In a table: walk from cell to cell, open one"),
            List.of("Esc", "Clear the search, back to the map, back to the list"),
            List.of("Ctrl+D", "Dark or light"),
            List.of("Ctrl+O, Ctrl+Shift+O", "Open another dataset, another map"),
            List.of("Ctrl+T", "Open the folder with the archived texts"),
            List.of("Ctrl+E, Ctrl+Shift+K", "Export what is shown; copy the citations of its sources"),
            List.of("Ctrl+I", "Import events from a table, a timeline or points"),
            List.of("F1", "This page"));

    private static final double WORDS_WIDTH = 370;

    private HelpDialog() {}

    static void show(@Nullable Window owner) {
        GridPane grid = new GridPane();
        grid.setHgap(24);
        grid.setVgap(8);
        int rows = (KEYS.size() + 1) / 2;
        for (int i = 0; i < KEYS.size(); i++) {
            Label key = new Label(KEYS.get(i).get(0));
            key.getStyleClass().add("key");
            key.setMinWidth(Region.USE_PREF_SIZE);
            Label words = new Label(KEYS.get(i).get(1));
            words.setWrapText(true);
            words.setPrefWidth(WORDS_WIDTH);
            words.setMinHeight(Region.USE_PREF_SIZE);
            int column = i < rows ? 0 : 2;
            grid.add(key, column, i % rows);
            grid.add(words, column + 1, i % rows);
            GridPane.setValignment(key, VPos.TOP);
            GridPane.setValignment(words, VPos.TOP);
        }
        Alert alert = new Alert(Alert.AlertType.NONE, null, ButtonType.CLOSE);
        OwnedDialog.over(owner, alert);
        alert.getDialogPane().getStyleClass().add("keys-dialog");
        alert.setTitle("Keys");
        alert.getDialogPane().setContent(grid);
        alert.show();
    }
}
