package org.dateline.app;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.layout.StackPane;
import org.dateline.app.command.Opening;
import org.dateline.background.Lane;
import org.dateline.database.SourceFiles;
import org.dateline.files.Progress;
import org.dateline.maps.MapRequest;
import org.dateline.maps.layer.SeveralLayersException;
import org.dateline.problem.Failures;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;
import org.dateline.view.OpeningProgress;
import org.dateline.view.look.Fonts;
import org.dateline.view.look.OwnedDialog;

/**
 * Opens files off the UI thread, and says how far it has come over what the window shows. What cannot be opened is refused; if
 * there is nothing else to show, by the page that the program begins with.
 */
final class FileOpening {

    private final ProgramWindow window;
    private final BiConsumer<Opened, Opening> onOpened;
    private final Consumer<String> begin;
    private final Consumer<Opening> onSource;
    private Optional<OpeningProgress> opening = Optional.empty();

    /** Reads files; called off the UI thread. */
    private interface Reader {
        Opened read(Progress progress) throws Exception;
    }

    /**
     * @param onOpened shows what was opened, as it was asked for
     * @param onSource shows what names events that are asked for instead of being read
     * @param begin shows the page that the program begins with, with the reason why there is nothing else, or an empty text
     */
    FileOpening(
            ProgramWindow window,
            BiConsumer<Opened, Opening> onOpened,
            Consumer<Opening> onSource,
            Consumer<String> begin) {
        this.onSource = onSource;
        this.window = window;
        this.onOpened = onOpened;
        this.begin = begin;
    }

    /** @param imported what was wrong with the rows that the dataset was made of */
    void open(Path data, MapRequest map, List<Problem> imported) {
        open(new Opening(data, map), imported);
    }

    /** The same with what else it is to be shown with. */
    void open(Opening asked, List<Problem> imported) {
        if (SourceFiles.isSource(asked.data())) {
            onSource.accept(asked);
            return;
        }
        String person = window.person();
        open(
                asked,
                progress ->
                        Opened.read(asked.data(), asked.map(), person, progress).withProblems(imported),
                failure -> chooseOrRefuse(asked, imported, failure));
    }

    void open(Opening asked, FirstReading<Opened> ahead) {
        open(asked, progress -> ahead.get(), this::refuse);
    }

    private void open(Opening asked, Reader reader, Consumer<Exception> refusal) {
        end();
        OpeningProgress now = new OpeningProgress(asked.data(), this::leave);
        opening = Optional.of(now);
        window.shown()
                .ifPresentOrElse(
                        shown -> shown.view().show(now), () -> window.showMeanwhile(loading(now, window.picture())));
        window.background()
                .run(
                        Lane.OPENING,
                        () -> reader.read(now.progress()),
                        opened -> {
                            end();
                            onOpened.accept(opened, asked);
                        },
                        failure -> {
                            end();
                            if (!(failure instanceof CancellationException)) {
                                refusal.accept(failure);
                            }
                        });
    }

    private static Parent loading(OpeningProgress now, Optional<Parent> picture) {
        StackPane waiting = new StackPane();
        picture.ifPresent(waiting.getChildren()::add);
        waiting.getChildren().add(now);
        waiting.getStyleClass().addAll("dateline", "loading");
        waiting.getStylesheets().add(Fonts.stylesheet());
        return waiting;
    }

    /** The user does not want to wait for the file. */
    private void leave() {
        end();
        beginIfNothingIsShown("");
    }

    /** Whether a file is being read. */
    boolean isOpening() {
        return opening.isPresent();
    }

    private void end() {
        opening.ifPresent(now -> {
            now.end();
            window.shown().ifPresent(shown -> shown.view().remove(now));
        });
        opening = Optional.empty();
    }

    /** Of a map with several layers the user may say which is meant. */
    private void chooseOrRefuse(Opening asked, List<Problem> imported, Exception failure) {
        MapRequest map = asked.map();
        if (failure instanceof SeveralLayersException several
                && map.file().equals(Path.of(several.problem().file()))) {
            FileQuestion.layer(window.stage(), several)
                    .ifPresentOrElse(
                            layer -> open(
                                    new Opening(
                                            asked.data(), map.on(layer), asked.view(), asked.texts(), asked.person()),
                                    imported),
                            () -> beginIfNothingIsShown(""));
        } else {
            refuse(failure);
        }
    }

    private void refuse(Exception failure) {
        String message = failure instanceof UnreadableFileException || failure instanceof IOException
                ? Failures.reason(failure)
                : tr("Something went wrong inside Dateline: {0}", failure);
        refuse(message);
    }

    /** Says why something cannot be opened. */
    void refuse(String message) {
        if (window.shown().isPresent()) {
            OwnedDialog.alert(window.stage(), AlertType.ERROR, tr("This file cannot be opened"), message)
                    .showAndWait();
        } else {
            begin.accept(tr("This file cannot be opened. {0}", message));
        }
    }

    private void beginIfNothingIsShown(String words) {
        if (window.shown().isEmpty()) {
            begin.accept(words);
        }
    }
}
