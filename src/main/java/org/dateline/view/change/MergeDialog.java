package org.dateline.view.change;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.dateline.compare.DatasetMerge;
import org.dateline.view.look.OwnedDialog;
import org.dateline.view.look.WrappedLabel;
import org.dateline.words.NumberWords;
import org.jspecify.annotations.Nullable;

/** Shows what is joined where two datasets become one, and what is not, before that is saved. */
public final class MergeDialog {

    private static final double WIDTH = 680;
    private static final double HEIGHT = 520;

    private MergeDialog() {}

    /**
     * Asks whether what was merged is to be saved.
     *
     * @param first the name of the one file
     * @param second the name of the other
     */
    public static boolean ask(Window owner, String first, String second, DatasetMerge.Result merged) {
        Dialog<ButtonType> dialog = new Dialog<>();
        OwnedDialog.over(owner, dialog);
        dialog.setTitle("Merge " + first + " and " + second);
        dialog.setResizable(true);
        ListView<String> list = new ListView<>();
        list.setId("merged");
        list.getItems().setAll(lines(merged));
        list.setCellFactory(view -> new LineCell());
        Label summary = WrappedLabel.of(summary(merged));
        VBox content = new VBox(8, summary, list);
        content.getStyleClass().add("changes");
        VBox.setVgrow(list, Priority.ALWAYS);
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane().setPrefSize(WIDTH, HEIGHT);
        ButtonType save = new ButtonType("Save the merged dataset\u2026", ButtonBar.ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().addAll(save, ButtonType.CANCEL);
        return dialog.showAndWait().filter(save::equals).isPresent();
    }

    private static String summary(DatasetMerge.Result merged) {
        return NumberWords.count(merged.joined().size(), "record") + " joined, "
                + NumberWords.count(merged.renamed().size(), "id") + " changed, "
                + NumberWords.count(merged.proposed().size(), "pair")
                + " of events that may be one stay apart: join them"
                + " from their pages when you have looked at them.";
    }

    private static List<String> lines(DatasetMerge.Result merged) {
        List<String> lines = new ArrayList<>();
        merged.proposed()
                .forEach(pair -> lines.add("may be one event: " + pair.a() + " and " + pair.b() + " ("
                        + String.join("; ", pair.reasons()) + ")"));
        merged.renamed()
                .forEach(renamed -> lines.add("other id: " + renamed.kind().word() + " " + renamed.label() + ", "
                        + renamed.from() + " is " + renamed.to() + " now"));
        merged.joined()
                .forEach(joined -> lines.add("joined: " + joined.kind().word() + " " + joined.label()
                        + (joined.differs().isEmpty()
                                ? ""
                                : ", of which both say something else: " + String.join(", ", joined.differs()))));
        return lines;
    }

    private static final class LineCell extends ListCell<String> {

        LineCell() {
            // As wide as the list, so that long words wrap
            setPrefWidth(0);
            setWrapText(true);
        }

        @Override
        protected void updateItem(@Nullable String line, boolean empty) {
            super.updateItem(line, empty);
            setText(empty ? null : line);
        }
    }
}
