package org.dateline.app;

import static org.dateline.language.Tr.tr;

import java.io.File;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** What is dropped on the window: the text of a report, or a file, which goes through the door that it is for. */
final class Drops {

    private final ProgramWindow window;
    private final ReportAdding reports;
    private final FileCommands files;

    Drops(ProgramWindow window, ReportAdding reports, FileCommands files) {
        this.window = window;
        this.reports = reports;
        this.files = files;
    }

    /** Takes what is dropped on this scene from now on. */
    void accept(Scene scene) {
        scene.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasString() || file(event.getDragboard()).isPresent()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        scene.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            Optional<Path> file = file(event.getDragboard());
            String text = event.getDragboard().getString();
            if (file.isPresent()) {
                open(file.get());
            } else if (text != null) {
                window.shown().ifPresent(shown -> reports.drop(shown, Optional.empty(), text));
            }
            event.setDropCompleted(true);
            event.consume();
        });
    }

    /** Lets a file go through its door; a report and a map need a dataset that is open. */
    private void open(Path file) {
        DroppedFile door = DroppedFile.of(file);
        switch (door) {
            case DATASET -> files.openDataset(file);
            case IMPORT -> files.importEvents(file);
            case REPORT, MAP ->
                window.shown()
                        .ifPresentOrElse(
                                shown -> open(shown, file, door),
                                () -> ProgramWindow.tell(
                                        window.stage(),
                                        door == DroppedFile.MAP
                                                ? tr("Open a dataset first: a map is there to show one on.")
                                                : tr("Open a dataset first: a report is added to one.")));
        }
    }

    private void open(ProgramWindow.Shown shown, Path file, DroppedFile door) {
        if (door == DroppedFile.MAP) {
            files.openMap(shown, file);
        } else {
            reports.drop(shown, Optional.of(file), "");
        }
    }

    private static Optional<Path> file(Dragboard board) {
        return board.hasFiles()
                ? board.getFiles().stream()
                        .filter(Objects::nonNull)
                        .map(File::toPath)
                        .findFirst()
                : Optional.empty();
    }
}
