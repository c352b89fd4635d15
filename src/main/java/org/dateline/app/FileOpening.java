package org.dateline.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.layout.StackPane;
import org.dateline.background.Lane;
import org.dateline.files.Progress;
import org.dateline.maps.MapRequest;
import org.dateline.maps.layer.SeveralLayersException;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;
import org.dateline.view.OpeningProgress;
import org.dateline.view.look.Fonts;
import org.dateline.view.look.OwnedDialog;

/**
 * Opens files off the UI thread, and says how far it has come over what the window shows. What cannot be opened is refused; if
 * there is nothing else to show, the program ends then.
 */
final class FileOpening {

    private final ProgramWindow window;
    private final Consumer<Opened> onOpened;
    private Optional<OpeningProgress> opening = Optional.empty();

    /** Reads files; called off the UI thread. */
    private interface Reader {
        Opened read(Progress progress) throws Exception;
    }

    FileOpening(ProgramWindow window, Consumer<Opened> onOpened) {
        this.window = window;
        this.onOpened = onOpened;
    }

    /** @param imported what was wrong with the rows that the dataset was made of */
    void open(Path data, MapRequest map, List<Problem> imported) {
        String person = window.person();
        open(
                data,
                progress -> Opened.read(data, map, person, progress).withProblems(imported),
                failure -> chooseOrRefuse(data, map, imported, failure));
    }

    void open(Path data, FirstReading<Opened> ahead) {
        open(data, progress -> ahead.get(), this::refuse);
    }

    private void open(Path data, Reader reader, Consumer<Exception> refusal) {
        end();
        OpeningProgress now = new OpeningProgress(data, this::leave);
        opening = Optional.of(now);
        window.shown().ifPresentOrElse(shown -> shown.view().show(now), () -> window.showMeanwhile(loading(now)));
        window.background()
                .run(
                        Lane.OPENING,
                        () -> reader.read(now.progress()),
                        opened -> {
                            end();
                            onOpened.accept(opened);
                        },
                        failure -> {
                            end();
                            if (!(failure instanceof CancellationException)) {
                                refusal.accept(failure);
                            }
                        });
    }

    private static Parent loading(OpeningProgress now) {
        StackPane waiting = new StackPane(now);
        waiting.getStyleClass().addAll("dateline", "loading");
        waiting.getStylesheets().add(Fonts.stylesheet());
        return waiting;
    }

    /** The user does not want to wait for the file; without another there is nothing to show. */
    private void leave() {
        end();
        exitIfNothingIsShown();
    }

    private void end() {
        opening.ifPresent(now -> {
            now.end();
            window.shown().ifPresent(shown -> shown.view().remove(now));
        });
        opening = Optional.empty();
    }

    /** Of a map with several layers the user may say which is meant. */
    private void chooseOrRefuse(Path data, MapRequest map, List<Problem> imported, Exception failure) {
        if (failure instanceof SeveralLayersException several
                && map.file().equals(Path.of(several.problem().file()))) {
            FileQuestion.layer(window.stage(), several)
                    .ifPresentOrElse(layer -> open(data, map.on(layer), imported), this::exitIfNothingIsShown);
        } else {
            refuse(failure);
        }
    }

    private void refuse(Exception failure) {
        String message = failure instanceof UnreadableFileException
                ? String.valueOf(failure.getMessage())
                : "Something went wrong inside Dateline: " + failure;
        OwnedDialog.alert(window.stage(), AlertType.ERROR, "This file cannot be opened", message)
                .showAndWait();
        exitIfNothingIsShown();
    }

    private void exitIfNothingIsShown() {
        if (window.shown().isEmpty()) {
            Platform.exit();
        }
    }
}
