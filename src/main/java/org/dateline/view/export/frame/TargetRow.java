package org.dateline.view.export.frame;

import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.button;
import static org.dateline.view.look.Parts.growing;
import static org.dateline.view.look.Parts.label;
import static org.dateline.view.look.Parts.named;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.dateline.export.ExportFormat;
import org.dateline.view.look.FileChoice;
import org.dateline.view.look.OwnedDialog;

/** Asks for the file to write: it can be typed or chosen, and gets the ending of the format. */
final class TargetRow extends HBox {

    private final TextField file = named("export-file", growing(new TextField()));
    private final Path suggested;
    private final FileChoice choice;
    private Optional<ExportFormat> format = Optional.empty();
    private Optional<Path> agreed = Optional.empty();

    /** Suggests a file without an ending. */
    TargetRow(Path suggested, FileChoice choice, Runnable onChange) {
        this.suggested = suggested;
        this.choice = choice;
        Label name = label(tr("File"));
        name.setLabelFor(file);
        file.setAccessibleText(tr("File to write"));
        file.setText(suggested.toString());
        file.textProperty().addListener(change -> onChange.run());
        getChildren().addAll(name, file, button("export-choose", tr("Choose\u2026"), this::choose));
        getStyleClass().add("export-file-row");
        setAlignment(Pos.CENTER_LEFT);
    }

    /** A file that was named for one format is named for the other in the same way. */
    void nameFor(ExportFormat chosen) {
        String before = ending();
        format = Optional.of(chosen);
        String text = file.getText();
        if (text.endsWith(before)) {
            file.setText(text.substring(0, text.length() - before.length()) + chosen.ending());
        }
    }

    private String ending() {
        return format.map(ExportFormat::ending).orElse("");
    }

    private void choose() {
        Path now = typed().orElseGet(() -> Path.of(suggested + ending()));
        format.flatMap(wanted -> choice.choose(getScene().getWindow(), now, wanted))
                .ifPresent(chosen -> {
                    Path complete = withEnding(chosen);
                    file.setText(complete.toString());
                    agreed = Optional.of(complete).filter(chosen::equals);
                });
    }

    /** The file that is named, in the suggested folder if none is named with it; empty if it is none. */
    Optional<Path> typed() {
        String text = file.getText().strip();
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(withEnding(suggested.resolveSibling(text)));
        } catch (InvalidPathException none) {
            return Optional.empty();
        }
    }

    private Path withEnding(Path path) {
        Path name = path.getFileName();
        return name == null || name.toString().indexOf('.') > 0 ? path : path.resolveSibling(name + ending());
    }

    /** Whether the user lets this file be written over; asks, if the chooser has not asked already. */
    boolean mayReplace(Path path) {
        if (agreed.equals(Optional.of(path))) {
            return true;
        }
        ButtonType replace = new ButtonType(tr("Replace"), ButtonBar.ButtonData.YES);
        Alert alert = OwnedDialog.alert(
                getScene().getWindow(),
                AlertType.WARNING,
                tr("Replace this file?"),
                tr("{0} is there already. What is in it now would be lost.", path),
                replace,
                ButtonType.CANCEL);
        alert.setTitle(tr("Export"));
        if (alert.getDialogPane().lookupButton(replace) instanceof Button button) {
            button.setId("export-replace");
            button.setDefaultButton(false);
        }
        if (alert.getDialogPane().lookupButton(ButtonType.CANCEL) instanceof Button button) {
            // Enter, pressed once too often, keeps the file
            button.setDefaultButton(true);
            alert.setOnShown(event -> Platform.runLater(button::requestFocus));
        }
        alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        return alert.showAndWait().equals(Optional.of(replace));
    }

    @Override
    public void requestFocus() {
        file.requestFocus();
    }
}
