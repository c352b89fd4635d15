package org.dateline.app;

import static org.dateline.language.Tr.tr;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.dateline.settings.RecentFiles;
import org.dateline.view.look.OwnedDialog;
import org.dateline.view.look.Parts;
import org.jspecify.annotations.Nullable;

/** Asks which of the files that were open last is to be open again. */
final class RecentDialog {

    private static final double WIDTH = 560;
    private static final double HEIGHT = 300;

    private RecentDialog() {}

    /** The files that the user wants; empty if none. */
    static Optional<RecentFiles> ask(Window owner, List<RecentFiles> recent) {
        Dialog<RecentFiles> dialog = new Dialog<>();
        OwnedDialog.over(owner, dialog);
        dialog.setTitle(tr("Dateline"));
        dialog.setHeaderText(
                recent.isEmpty()
                        ? tr("No files are remembered yet")
                        : tr("Open what was open before, as it was shown"));
        ListView<RecentFiles> list = Parts.named("recent-files", new ListView<>());
        list.setAccessibleText(tr("Files that were open before"));
        list.getItems().setAll(recent);
        list.setCellFactory(view -> new Cell());
        list.getSelectionModel().selectFirst();
        list.setPrefSize(WIDTH, HEIGHT);
        // Some window managers open a window at its least size
        list.setMinSize(WIDTH, HEIGHT);
        ButtonType open = new ButtonType(tr("Open"), ButtonBar.ButtonData.OK_DONE);
        dialog.getDialogPane().setContent(list);
        dialog.getDialogPane().getButtonTypes().addAll(open, ButtonType.CANCEL);
        dialog.getDialogPane().lookupButton(open).setDisable(recent.isEmpty());
        dialog.setResultConverter(
                button -> button == open ? list.getSelectionModel().getSelectedItem() : null);
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                dialog.setResult(list.getSelectionModel().getSelectedItem());
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                dialog.setResult(list.getSelectionModel().getSelectedItem());
                event.consume();
            }
        });
        dialog.setOnShown(event -> Platform.runLater(list::requestFocus));
        return dialog.showAndWait();
    }

    private static final class Cell extends ListCell<RecentFiles> {

        @Override
        protected void updateItem(@Nullable RecentFiles files, boolean empty) {
            super.updateItem(files, empty);
            if (empty || files == null) {
                setGraphic(null);
                return;
            }
            Label name = Parts.label(String.valueOf(files.data().getFileName()), "start-name");
            Label place = Parts.label(
                    tr(
                            "{0} \u00b7 on {1}",
                            String.valueOf(files.data().getParent()),
                            files.map().getFileName()),
                    "faint");
            setGraphic(new VBox(2, name, place));
            setAccessibleText(Parts.spoken(getGraphic()));
        }
    }
}
