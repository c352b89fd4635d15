package org.dateline.view.export;

import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.named;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.stage.Window;
import org.dateline.background.Lane;
import org.dateline.control.look.Motion;
import org.dateline.export.ExportFormat;
import org.dateline.export.content.ExportedView;
import org.dateline.model.Story;
import org.dateline.model.mark.Marks;
import org.dateline.view.export.frame.ExportFrame;
import org.dateline.view.look.Parts;
import org.dateline.view.look.WrappedLabel;
import org.dateline.workspace.ExportTarget;
import org.jspecify.annotations.Nullable;

/** Asks what the view is written as and where to, and writes it; it stays until that is done. */
final class ExportDialog implements ExportFrame.Exported {

    /** From how many events on it takes so long that it is said how far it is. */
    static final int MANY_EVENTS = 20_000;

    private final ExportFrame frame;
    private final DrawingOptions drawingOptions;
    private final Label scripts = named("export-scripts", WrappedLabel.of(""));
    private final CheckBox withMarks = named("export-marks", new CheckBox());
    private ExportedView view;
    private final ExportedView plain;
    private final Marks marks;
    private final Request request;
    private Optional<FilmExport.Writing> film = Optional.empty();
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
        scripts.getStyleClass().add("export-wrong");
        this.frame = new ExportFrame(
                ExportFormat.OF_DATASETS,
                request.suggested(),
                request.surroundings().choice(),
                this,
                drawingOptions,
                withMarks,
                scripts);
        frame.begin(new ExportPreview(view, request, frame.formatProperty()), request.first());
        request.telling().ifPresent(telling -> telling.options().onChoice(frame::showAgain));
    }

    /** Shows it over its owner, which waits. */
    void show(@Nullable Window owner) {
        frame.show(owner);
    }

    /** Every event is read for its sources, unless these are known, and then to be written. */
    @Override
    public void watch() {
        if (film.isPresent()) {
            FilmExport.Writing drawing = film.get();
            frame.progress(
                    (double) drawing.drawn() / drawing.all(),
                    tr(
                            "Drawing picture {0} of {1}. {2}",
                            Math.min(drawing.all(), drawing.drawn() + 1), drawing.all(), tr(ExportFrame.CANCEL)));
            return;
        }
        double all = view.result().size() * (expectedSources ? 2.0 : 1.0);
        frame.progress(Math.min(1, view.read() / Math.max(1, all)), "");
    }

    @Override
    public void leave() {
        view.leave();
    }

    @Override
    public String description(ExportFormat format) {
        return format.description(view.result().size());
    }

    @Override
    public void show(ExportFormat chosen) {
        drawingOptions.show(chosen);
        withMarks.setText(tr("With stars, tags, notes and grades of {0}", marks.person()));
        Parts.setShown(withMarks, chosen.showsFields() && !marks.areNone());
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
                            if (chosen == frame.formatProperty().get()) {
                                scripts.setText(lacking);
                                Parts.setShown(scripts, !lacking.isEmpty());
                            }
                        },
                        failed -> {});
    }

    @Override
    public Optional<String> refusal(ExportFormat format, Path path) {
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

    @Override
    public void write(ExportFormat format, Path path) {
        boolean areWanted = withMarks.isSelected() && withMarks.isVisible();
        view = !areWanted ? plain : view.hasMarks() ? view : plain.withMarks(marks);
        // Now, and not when its turn has come: until then it may have been left off
        view.begin();
        film = format.isFilm() ? film(format) : Optional.empty();
        expectedSources = !view.knowsSources();
        frame.begin(film.isPresent() || view.result().size() > MANY_EVENTS);
        if (film.isPresent()) {
            write(format, path, film.get());
            return;
        }
        if (format.isOfAStory()) {
            writeStory(path, format);
            return;
        }
        if (!format.isDrawn()) {
            write(format, path, file -> {
                request.surroundings().writer().write(format, view, file);
                return "";
            });
            return;
        }
        // The sources stand on a picture, and are to be looked for before it is drawn on this thread
        request.surroundings()
                .background()
                .run(Lane.EXPORTING, view::sources, sources -> draw(path, format), failed -> frame.fail(path, failed));
    }

    private void writeStory(Path path, ExportFormat format) {
        request.telling()
                .flatMap(telling -> story().map(story ->
                        telling.writing().of(format, story, telling.options().pages(), drawingOptions.chosen())))
                .ifPresent(writing -> write(format, path, writing));
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
                write(format, path, request.drawing().draw(format, view, drawingOptions.chosen()));
            } catch (IOException failed) {
                frame.fail(path, failed);
            }
        });
        seen.play();
    }

    private void write(ExportFormat format, Path path, DrawnExport.Writing writing) {
        request.surroundings()
                .background()
                .run(
                        Lane.EXPORTING,
                        () -> writing.to(path),
                        lacking -> {
                            frame.end();
                            request.onDone().written(format, path, lacking);
                        },
                        failed -> frame.fail(path, failed));
    }
}
