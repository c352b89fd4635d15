package org.dateline.view.export.frame;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.growing;
import static org.dateline.view.look.Parts.label;
import static org.dateline.view.look.Parts.named;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.dateline.control.look.Motion;
import org.dateline.export.ExportFormat;
import org.dateline.view.look.FileChoice;
import org.dateline.view.look.OwnedDialog;
import org.dateline.view.look.Parts;
import org.dateline.view.look.WrappedLabel;
import org.dateline.workspace.ExportTarget;
import org.jspecify.annotations.Nullable;

/** Asks what is written and where to, and stays until that is done or left off; what writes it is told by {@link Exported}. */
public final class ExportFrame {

    /** What is said while something is written that can be left off. */
    public static final String CANCEL = key("Cancel leaves it off, and leaves the file as it was.");

    private static final double WIDTH = 780;
    private static final double LIST_WIDTH = 220;
    private static final double ROW_HEIGHT = 30;
    /** More of them would not leave room for the rest on a small screen, and are rolled. */
    private static final int MOST_ROWS = 17;

    private static final int ROLLED_ROWS = 13;

    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final ButtonType exportType = new ButtonType(tr("Export"), ButtonBar.ButtonData.OK_DONE);
    private final ListView<ExportFormat> formats = named("export-formats", new ListView<>());
    private final Label title = label("", "section");
    private final Label description = named("export-description", WrappedLabel.of(""));
    private final TargetRow target;
    private final Label message = named("export-message", WrappedLabel.of(""));
    private final ProgressBar progress = named("export-progress", new ProgressBar());
    private final Timeline watching;
    private final Exported exported;
    private final Node choice;
    private boolean writing;

    /** What is exported. */
    public interface Exported {

        /** What a format is for and what is in it. */
        String description(ExportFormat format);

        /** Why it is not written as this, in a sentence; empty if it can be. */
        default Optional<String> unavailable(ExportFormat format) {
            return Optional.empty();
        }

        /** Shows what can be chosen of a format. */
        void show(ExportFormat format);

        /** Why this file cannot be written, whatever the user says; empty if it can. */
        Optional<String> refusal(ExportFormat format, Path file);

        /** Begins to write it, which is told by {@link ExportFrame#begin}. */
        void write(ExportFormat format, Path file);

        /** Says how far the writing is; called now and then while it can be left off. */
        void watch();

        /** Leaves the writing off; also called when the window is closed. */
        void leave();
    }

    /**
     * A window that is not shown yet.
     *
     * @param formats in their order
     * @param suggested where to export to, without an ending
     * @param options what can be chosen of a format, below its description
     */
    public ExportFrame(
            List<ExportFormat> formats, Path suggested, FileChoice files, Exported exported, Node... options) {
        this.exported = exported;
        this.watching = new Timeline(new KeyFrame(Motion.GLANCE.duration(), tick -> exported.watch()));
        this.choice = choice(formats, options);
        this.target = new TargetRow(suggested, files, () -> say("", false));
        dialog.setTitle(tr("Export"));
        dialog.getDialogPane().getButtonTypes().addAll(exportType, ButtonType.CANCEL);
        dialog.getDialogPane().getStyleClass().addAll("dateline", "export-dialog");
        dialog.getDialogPane().setPrefWidth(WIDTH);
        // Some window managers shrink a dialog to its least size as it opens
        dialog.getDialogPane().setMinSize(WIDTH, Region.USE_PREF_SIZE);
        exportButton().setId("export-write");
        exportButton().addEventFilter(ActionEvent.ACTION, event -> {
            // The dialog closes only when the file is written
            event.consume();
            export();
        });
        dialog.setOnCloseRequest(event -> {
            if (writing) {
                event.consume();
            } else {
                exported.leave();
            }
        });
        if (dialog.getDialogPane().lookupButton(ButtonType.CANCEL) instanceof Button cancel) {
            cancel.setId("export-cancel");
            cancel.addEventFilter(ActionEvent.ACTION, event -> {
                if (writing) {
                    event.consume();
                    exported.leave();
                }
            });
        }
        watching.setCycleCount(Animation.INDEFINITE);
    }

    /**
     * Puts it together, with this format chosen.
     *
     * @param preview what will be written, above the formats
     */
    public void begin(Node preview, ExportFormat first) {
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setVisible(false);
        VBox content =
                new VBox(label(tr("Export what is shown"), "page-title"), preview, choice, target, message, progress);
        content.getStyleClass().add("export-content");
        dialog.getDialogPane().setContent(content);
        formats.getSelectionModel().selectedItemProperty().subscribe(this::show);
        formats.getSelectionModel().select(first);
    }

    /** Shows it over its owner, which waits. */
    public void show(@Nullable Window owner) {
        OwnedDialog.over(owner, dialog);
        dialog.setOnShown(event -> Platform.runLater(formats::requestFocus));
        dialog.show();
    }

    /** The format that is chosen. */
    public ReadOnlyObjectProperty<ExportFormat> formatProperty() {
        return formats.getSelectionModel().selectedItemProperty();
    }

    private ExportFormat format() {
        return formats.getSelectionModel().getSelectedItem();
    }

    private Node exportButton() {
        return dialog.getDialogPane().lookupButton(exportType);
    }

    private Node choice(List<ExportFormat> all, Node... options) {
        formats.setAccessibleText(tr("Format"));
        formats.getItems().setAll(all);
        formats.setCellFactory(list -> cell());
        formats.setFixedCellSize(ROW_HEIGHT);
        // A list keeps Enter and Escape from the dialog's buttons
        formats.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                export();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                dialog.close();
            }
        });
        double height = ROW_HEIGHT * (all.size() > MOST_ROWS ? ROLLED_ROWS : all.size()) + 2;
        formats.setPrefSize(LIST_WIDTH, height);
        formats.setMinSize(LIST_WIDTH, height);
        VBox words = growing(new VBox(title, description));
        words.getChildren().addAll(options);
        words.getStyleClass().add("export-words");
        HBox row = new HBox(formats, words);
        row.getStyleClass().add("export-choice");
        return row;
    }

    /** What cannot be written is faint, and says why once it is chosen. */
    private ListCell<ExportFormat> cell() {
        ListCell<ExportFormat> cell = Parts.cell(ExportFormat::title);
        cell.itemProperty().subscribe(format -> {
            Optional<String> reason = Optional.ofNullable(format).flatMap(exported::unavailable);
            cell.getStyleClass().remove("unavailable");
            reason.ifPresent(words -> cell.getStyleClass().add("unavailable"));
            cell.setAccessibleHelp(reason.orElse(null));
        });
        return cell;
    }

    private void show(@Nullable ExportFormat chosen) {
        if (chosen == null) {
            return;
        }
        Optional<String> reason = exported.unavailable(chosen);
        title.setText(chosen.title());
        description.setText(reason.orElseGet(() -> exported.description(chosen)));
        exportButton().setDisable(reason.isPresent());
        target.setDisable(reason.isPresent());
        target.nameFor(chosen);
        say("", false);
        exported.show(chosen);
    }

    /** Shows the format that is chosen anew, as something else was chosen of it. */
    public void showAgain() {
        show(format());
    }

    private void export() {
        if (exportButton().isDisabled()) {
            return;
        }
        Optional<Path> typed = target.typed();
        Optional<String> refusal =
                typed.map(path -> exported.refusal(format(), path)).orElse(Optional.of(tr("Name the file to write.")));
        if (refusal.isPresent()) {
            say(refusal.get(), true);
            target.requestFocus();
        } else {
            typed.filter(path -> !Files.exists(path) || format().isFolder() || target.mayReplace(path))
                    .ifPresent(path -> exported.write(format(), path));
        }
    }

    /** Says that something is being written; where it takes long it is said how far it is, and it can be left off. */
    public void begin(boolean takesLong) {
        setWriting(true, takesLong);
        say(takesLong ? tr("Writing\u2026 {0}", tr(CANCEL)) : tr("Writing\u2026"), false);
    }

    /** How far it is: a share from 0 to 1, or less than 0 where that is not known, in words too. */
    public void progress(double share, String words) {
        progress.setProgress(share);
        if (!words.isEmpty()) {
            say(words, false);
        }
    }

    /** It is written, and the window is closed. */
    public void end() {
        setWriting(false, false);
        dialog.setResult(exportType);
        dialog.close();
    }

    /** It is not written, and why. */
    public void fail(Path path, Exception failed) {
        setWriting(false, false);
        if (failed instanceof CancellationException) {
            say(tr("Left off; nothing was written."), false);
        } else {
            say(ExportTarget.failure(path, failed), true);
        }
    }

    private void setWriting(boolean now, boolean takesLong) {
        writing = now;
        dialog.getDialogPane().setDisable(now && !takesLong);
        choice.setDisable(now && takesLong);
        target.setDisable(now && takesLong);
        exportButton().setDisable(now);
        progress.setVisible(now && takesLong);
        progress.setProgress(0);
        if (now && takesLong) {
            watching.playFromStart();
        } else {
            watching.stop();
        }
    }

    private void say(String words, boolean wrong) {
        message.setText(words);
        message.getStyleClass().remove("export-wrong");
        if (wrong) {
            message.getStyleClass().add("export-wrong");
        }
    }
}
