package org.dateline.view.export;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.growing;
import static org.dateline.view.look.Parts.label;
import static org.dateline.view.look.Parts.named;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.dateline.background.Lane;
import org.dateline.control.look.Motion;
import org.dateline.export.ExportFormat;
import org.dateline.export.content.ExportedView;
import org.dateline.model.Story;
import org.dateline.model.mark.Marks;
import org.dateline.view.look.OwnedDialog;
import org.dateline.view.look.Parts;
import org.dateline.view.look.WrappedLabel;
import org.dateline.workspace.ExportTarget;
import org.jspecify.annotations.Nullable;

/** Asks what the view is written as and where to, and writes it; it stays until that is done. */
final class ExportDialog {

    /** From how many events on it takes so long that it is said how far it is. */
    static final int MANY_EVENTS = 20_000;

    private static final String CANCEL = key("Cancel leaves it off, and leaves the file as it was.");
    private static final double WIDTH = 780;
    private static final double LIST_WIDTH = 220;
    private static final double ROW_HEIGHT = 30;

    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final ButtonType exportType = new ButtonType(tr("Export"), ButtonBar.ButtonData.OK_DONE);
    private final ListView<ExportFormat> formats = named("export-formats", new ListView<>());
    private final Label title = label("", "section");
    private final Label description = named("export-description", WrappedLabel.of(""));
    private final DrawingOptions drawingOptions;
    private final TargetRow target;
    private final Label message = named("export-message", WrappedLabel.of(""));
    private final ProgressBar progress = named("export-progress", new ProgressBar());
    private final Timeline watching = new Timeline(new KeyFrame(Motion.GLANCE.duration(), tick -> watch()));
    private final Label scripts = named("export-scripts", WrappedLabel.of(""));
    private final CheckBox withMarks = named("export-marks", new CheckBox());
    private ExportedView view;
    private final ExportedView plain;
    private final Marks marks;
    private final Request request;
    private final Node choice;
    private Optional<FilmExport.Writing> film = Optional.empty();
    private boolean writing;
    private boolean expectedSources;

    /**
     * What the dialog needs of its surroundings: the file of the dataset, which is not written over; where to export to, without
     * an ending; the format that is chosen first; words for the window; what writes texts and draws pictures, and where; what films and what tells
     * stories, if anything does; what says which scripts cannot be drawn; and who is told of the file written.
     */
    record Request(
            Path dataset,
            Path suggested,
            ExportFormat first,
            String window,
            Exporting.Surroundings surroundings,
            Exporting.Drawing drawing,
            Optional<Filming> filming,
            Optional<StoryChoices.Telling> telling,
            DrawnExport.Checking checking,
            Done onDone) {}

    /** What is chosen of a film, and what writes it. */
    record Filming(FilmChoices options, FilmWriting writing) {}

    /** Is told of what was written. */
    interface Done {

        /** @param lacking what the file cannot show, in a sentence; empty if there is nothing */
        void written(ExportFormat format, Path file, String lacking);
    }

    /** What writes a film. */
    interface FilmWriting {

        /** @param wanted throws if it is no longer wanted */
        FilmExport.Writing of(ExportFormat format, Film film, Runnable wanted);
    }

    /** @param marks what may be exported too */
    ExportDialog(ExportedView view, Marks marks, Request request) {
        this.view = view;
        this.plain = view;
        this.marks = marks;
        this.request = request;
        this.drawingOptions = new DrawingOptions(
                request.filming().map(Filming::options), request.telling().map(StoryChoices.Telling::options));
        this.choice = choice();
        this.target = new TargetRow(request.suggested(), request.surroundings().choice(), () -> say("", false));
        dialog.setTitle(tr("Export"));
        dialog.getDialogPane().getButtonTypes().addAll(exportType, ButtonType.CANCEL);
        dialog.getDialogPane().getStyleClass().addAll("dateline", "export-dialog");
        dialog.getDialogPane().setContent(content());
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
                view.leave();
            }
        });
        if (dialog.getDialogPane().lookupButton(ButtonType.CANCEL) instanceof Button cancel) {
            cancel.addEventFilter(ActionEvent.ACTION, event -> {
                if (writing) {
                    event.consume();
                    view.leave();
                }
            });
        }
        watching.setCycleCount(Animation.INDEFINITE);
        formats.getSelectionModel().selectedItemProperty().subscribe(this::show);
        formats.getSelectionModel().select(request.first());
        request.telling().ifPresent(telling -> telling.options().onChoice(() -> show(format())));
    }

    /** Shows it over its owner, which waits. */
    void show(@Nullable Window owner) {
        OwnedDialog.over(owner, dialog);
        dialog.setOnShown(event -> Platform.runLater(formats::requestFocus));
        dialog.show();
    }

    private Node exportButton() {
        return dialog.getDialogPane().lookupButton(exportType);
    }

    private Node content() {
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setVisible(false);
        VBox content = new VBox(
                label(tr("Export what is shown"), "page-title"),
                new ExportPreview(view, request, formats.getSelectionModel().selectedItemProperty()),
                choice,
                target,
                message,
                progress);
        content.getStyleClass().add("export-content");
        return content;
    }

    /** How far the writing is: every event is read for its sources, unless these are known, and then to be written. */
    private void watch() {
        if (film.isPresent()) {
            FilmExport.Writing drawing = film.get();
            progress.setProgress((double) drawing.drawn() / drawing.all());
            say(
                    tr(
                            "Drawing picture {0} of {1}. {2}",
                            Math.min(drawing.all(), drawing.drawn() + 1), drawing.all(), tr(CANCEL)),
                    false);
            return;
        }
        double all = view.result().size() * (expectedSources ? 2.0 : 1.0);
        progress.setProgress(Math.min(1, view.read() / Math.max(1, all)));
    }

    private Node choice() {
        formats.setAccessibleText(tr("Format"));
        formats.getItems().setAll(ExportFormat.values());
        formats.setCellFactory(list -> Parts.cell(ExportFormat::title));
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
        double height = ROW_HEIGHT * formats.getItems().size() + 2;
        formats.setPrefSize(LIST_WIDTH, height);
        formats.setMinSize(LIST_WIDTH, height);
        VBox words = growing(new VBox(title, description, drawingOptions, withMarks, scripts));
        scripts.getStyleClass().add("export-wrong");
        words.getStyleClass().add("export-words");
        HBox row = new HBox(formats, words);
        row.getStyleClass().add("export-choice");
        return row;
    }

    private ExportFormat format() {
        return formats.getSelectionModel().getSelectedItem();
    }

    private void show(@Nullable ExportFormat chosen) {
        if (chosen == null) {
            return;
        }
        title.setText(chosen.title());
        description.setText(chosen.description(view.result().size()));
        drawingOptions.show(chosen);
        withMarks.setText(tr("With stars, tags, notes and grades of {0}", marks.person()));
        Parts.setShown(withMarks, chosen.showsFields() && !marks.areNone());
        target.nameFor(chosen);
        say("", false);
        check(chosen);
    }

    private Optional<Story> story() {
        return request.telling().flatMap(telling -> telling.options().story());
    }

    /** Says what will be missing before it is written. */
    private void check(ExportFormat chosen) {
        scripts.setText("");
        Parts.setShown(scripts, false);
        Optional<Story> story = story();
        if (!chosen.isDrawn() || chosen.isOfAStory() && story.isEmpty()) {
            return;
        }
        request.surroundings()
                .background()
                .run(
                        Lane.TYPEFACES,
                        () -> request.checking().lacking(chosen, plain, story),
                        lacking -> {
                            if (chosen == format()) {
                                scripts.setText(lacking);
                                Parts.setShown(scripts, !lacking.isEmpty());
                            }
                        },
                        failed -> {});
    }

    private void export() {
        Optional<Path> typed = target.typed();
        Optional<String> refusal = typed.map(this::refusal).orElse(Optional.of(tr("Name the file to write.")));
        if (refusal.isPresent()) {
            say(refusal.get(), true);
            target.requestFocus();
        } else {
            typed.filter(path -> !Files.exists(path) || format().isFolder() || target.mayReplace(path))
                    .ifPresent(this::write);
        }
    }

    private Optional<String> refusal(Path path) {
        ExportFormat format = format();
        Optional<String> ofFile =
                format.isFolder() ? ExportTarget.refusalOfFolder(path) : ExportTarget.refusal(path, request.dataset());
        if (format.isOfAStory() && story().isEmpty()) {
            return Optional.of(tr("There is no story with a step to export."));
        }
        return format.isFilm()
                ? ofFile.or(() -> drawingOptions
                        .film()
                        .map(film -> film.refusal(format))
                        .orElse(Optional.of(tr("There is no view to draw."))))
                : ofFile;
    }

    private void write(Path path) {
        ExportFormat format = format();
        boolean areWanted = withMarks.isSelected() && withMarks.isVisible();
        view = !areWanted ? plain : view.hasMarks() ? view : plain.withMarks(marks);
        // Now, and not when its turn has come: until then it may have been left off
        view.begin();
        film = format.isFilm() ? film(format) : Optional.empty();
        setWriting(true);
        if (film.isPresent()) {
            write(path, film.get());
            return;
        }
        if (format.isOfAStory()) {
            writeStory(path, format);
            return;
        }
        if (!format.isDrawn()) {
            write(path, file -> {
                request.surroundings().writer().write(format, view, file);
                return "";
            });
            return;
        }
        // The sources stand on a picture, and are to be looked for before it is drawn on this thread
        request.surroundings()
                .background()
                .run(Lane.EXPORTING, view::sources, sources -> draw(path, format), failed -> fail(path, failed));
    }

    private void writeStory(Path path, ExportFormat format) {
        request.telling()
                .flatMap(telling -> story().map(story ->
                        telling.writing().of(format, story, telling.options().pages(), drawingOptions.chosen())))
                .ifPresent(writing -> write(path, writing));
    }

    private Optional<FilmExport.Writing> film(ExportFormat format) {
        return request.filming()
                .flatMap(filming ->
                        drawingOptions.film().map(film -> filming.writing().of(format, film, view::checkWanted)));
    }

    /** Drawing takes a moment on this thread; first it is to be seen that it has begun. */
    private void draw(Path path, ExportFormat format) {
        PauseTransition seen = new PauseTransition(Motion.GLANCE.duration());
        seen.setOnFinished(event -> {
            try {
                write(path, request.drawing().draw(format, view, drawingOptions.chosen()));
            } catch (IOException failed) {
                fail(path, failed);
            }
        });
        seen.play();
    }

    private void write(Path path, DrawnExport.Writing writing) {
        request.surroundings()
                .background()
                .run(
                        Lane.EXPORTING,
                        () -> writing.to(path),
                        lacking -> {
                            setWriting(false);
                            dialog.setResult(exportType);
                            dialog.close();
                            request.onDone().written(format(), path, lacking);
                        },
                        failed -> fail(path, failed));
    }

    private void fail(Path path, Exception failed) {
        setWriting(false);
        if (failed instanceof CancellationException) {
            say(tr("Left off; nothing was written."), false);
        } else {
            say(ExportTarget.failure(path, failed), true);
        }
    }

    /** Of many events it is said how far the writing is, and it can be left off. */
    private void setWriting(boolean now) {
        writing = now;
        boolean many = film.isPresent() || view.result().size() > MANY_EVENTS;
        dialog.getDialogPane().setDisable(now && !many);
        choice.setDisable(now && many);
        target.setDisable(now && many);
        exportButton().setDisable(now);
        progress.setVisible(now && many);
        expectedSources = !view.knowsSources();
        if (now && many) {
            watching.playFromStart();
        } else {
            watching.stop();
        }
        say(now ? many ? tr("Writing\u2026 {0}", tr(CANCEL)) : tr("Writing\u2026") : "", false);
    }

    private void say(String words, boolean wrong) {
        message.setText(words);
        message.getStyleClass().remove("export-wrong");
        if (wrong) {
            message.getStyleClass().add("export-wrong");
        }
    }
}
