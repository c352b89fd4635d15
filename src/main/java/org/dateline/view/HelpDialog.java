package org.dateline.view;

import static org.dateline.view.look.Parts.label;
import static org.dateline.view.look.Parts.uncut;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;
import org.dateline.view.command.KeyLine;
import org.dateline.view.command.KeyLines;
import org.dateline.view.look.OwnedDialog;
import org.dateline.view.look.WrappedLabel;
import org.jspecify.annotations.Nullable;

/** The page of keys. */
final class HelpDialog {

    private static final double WORDS_WIDTH = 370;

    private HelpDialog() {}

    static void show(@Nullable Window owner) {
        GridPane grid = new GridPane();
        grid.setHgap(24);
        grid.setVgap(8);
        List<KeyLine> lines = KeyLines.WINDOW;
        int rows = (lines.size() + 1) / 2;
        for (int i = 0; i < lines.size(); i++) {
            Label key = uncut(label(lines.get(i).keys(), "key"));
            Label words = WrappedLabel.of(lines.get(i).words());
            words.setPrefWidth(WORDS_WIDTH);
            int column = i < rows ? 0 : 2;
            grid.add(key, column, i % rows);
            grid.add(words, column + 1, i % rows);
            GridPane.setValignment(key, VPos.TOP);
            GridPane.setValignment(words, VPos.TOP);
        }
        Alert alert = new Alert(Alert.AlertType.NONE, null, ButtonType.CLOSE);
        OwnedDialog.beside(owner, alert);
        alert.getDialogPane().getStyleClass().add("keys-dialog");
        alert.setTitle("Keys");
        alert.getDialogPane().setContent(grid);
        alert.show();
    }
}
