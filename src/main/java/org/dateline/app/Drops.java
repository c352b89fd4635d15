package org.dateline.app;

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
            window.shown().ifPresent(shown -> {
                if (file.isPresent()) {
                    open(shown, file.get());
                } else if (text != null) {
                    reports.drop(shown, Optional.empty(), text);
                }
            });
            event.setDropCompleted(true);
            event.consume();
        });
    }

    /** Lets a file go through its door. */
    void open(ProgramWindow.Shown shown, Path file) {
        switch (DroppedFile.of(file)) {
            case REPORT -> reports.drop(shown, Optional.of(file), "");
            case DATASET -> files.openDataset(shown, file);
            case MAP -> files.openMap(shown, file);
            case IMPORT -> files.importEvents(shown, file);
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
