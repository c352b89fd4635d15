package org.dateline.view.change;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

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
import org.dateline.words.ListWords;
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
        dialog.setTitle(tr("Merge {0} and {1}", first, second));
        dialog.setResizable(true);
        ListView<String> list = new ListView<>();
        list.setId("merged");
        list.setAccessibleText(tr("What was joined and renamed"));
        list.getItems().setAll(lines(merged));
        list.setCellFactory(view -> new LineCell());
        Label summary = WrappedLabel.of(summary(merged));
        VBox content = new VBox(8, summary, list);
        content.getStyleClass().add("changes");
        VBox.setVgrow(list, Priority.ALWAYS);
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane().setPrefSize(WIDTH, HEIGHT);
        ButtonType save = new ButtonType(tr("Save the merged dataset\u2026"), ButtonBar.ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().addAll(save, ButtonType.CANCEL);
        return dialog.showAndWait().filter(save::equals).isPresent();
    }

    private static String summary(DatasetMerge.Result merged) {
        return tr(
                "{0}, {1}, {2}",
                trn(merged.joined().size(), "{0} record joined", "{0} records joined"),
                trn(merged.renamed().size(), "{0} id changed", "{0} ids changed"),
                trn(
                        merged.proposed().size(),
                        "{0} pair of events that may be one stay apart: join them from their pages when you have looked at them.",
                        "{0} pairs of events that may be one stay apart: join them from their pages when you have looked at them."));
    }

    private static List<String> lines(DatasetMerge.Result merged) {
        List<String> lines = new ArrayList<>();
        merged.proposed()
                .forEach(pair -> lines.add(tr(
                        "may be one event: {0} and {1} ({2})", pair.a(), pair.b(), ListWords.clauses(pair.reasons()))));
        merged.renamed()
                .forEach(renamed -> lines.add(tr(
                        "other id: {0} {1}, {2} is {3} now",
                        renamed.kind().oneInWords(), renamed.label(), renamed.from(), renamed.to())));
        merged.joined()
                .forEach(joined -> lines.add(
                        joined.differs().isEmpty()
                                ? tr("joined: {0} {1}", joined.kind().oneInWords(), joined.label())
                                : tr(
                                        "joined: {0} {1}, of which both say something else: {2}",
                                        joined.kind().oneInWords(),
                                        joined.label(),
                                        ListWords.commas(joined.differs()))));
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
