package org.dateline.view.export;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.Window;
import org.dateline.background.Background;
import org.dateline.background.Lane;
import org.dateline.export.ExportFile;
import org.dateline.export.ExportFormat;
import org.dateline.export.content.Citations;
import org.dateline.export.content.ExportedView;
import org.dateline.view.look.FileChoice;
import org.dateline.view.look.Parts;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.ViewState;
import org.dateline.viewmodel.line.ExportedViews;
import org.dateline.words.TimeWords;

/** What is shown, out of the program: to a file or, as citations, to the clipboard. */
public final class Exporting {

    private final DatelineViewModel model;
    private final Path dataset;
    private final TimeWords times;
    private final Surroundings surroundings;
    private final Consumer<String> notice;
    private Path folder = Path.of(System.getProperty("user.home", ""));

    /** Writes a view to a file; called off the UI thread. */
    public interface ExportWriter {

        /** @throws IOException if it cannot be written; the file then is as it was */
        void write(ExportFormat format, ExportedView view, Path file) throws IOException;
    }

    /** Draws what a format shows; called on the UI thread. */
    interface Drawing {

        /** @throws IOException if there is too little memory for it */
        DrawnExport.Writing draw(ExportFormat format, ExportedView view, DrawnExport.Options options)
                throws IOException;
    }

    /** What a test puts something else in the place of: what writes, where, and what lets the user choose a file. */
    public record Surroundings(ExportWriter writer, Background background, FileChoice choice) {

        /** Files, written off the UI thread, and the file chooser of the operating system. */
        public static Surroundings usual(Background background) {
            return new Surroundings(ExportFile::write, background, FileChoice.OF_THE_SYSTEM);
        }
    }

    /**
     * @param dataset the file of its dataset
     * @param notice says what has been done
     */
    public Exporting(
            DatelineViewModel model,
            Path dataset,
            TimeWords times,
            Surroundings surroundings,
            Consumer<String> notice) {
        this.model = model;
        this.dataset = dataset;
        this.times = times;
        this.surroundings = surroundings;
        this.notice = notice;
    }

    /** What is shown now. */
    private ExportedView view() {
        Path name = dataset.getFileName();
        return new ExportedViews(
                        model.workspace().dataset(), model.workspace().index(), name == null ? "" : name.toString())
                .of(model.view(), Instant.now());
    }

    /** Asks for format and file, and writes what was shown when it was asked. */
    public void ask(Window owner) {
        ask(owner, ExportFormat.values()[0], Optional.empty());
    }

    /** The same for a story; of an id that no story with a step has, any can be chosen. */
    public void askForStory(Window owner, Optional<String> id) {
        ask(owner, ExportFormat.STORY, id);
    }

    private void ask(Window owner, ExportFormat first, Optional<String> story) {
        model.playback().pause();
        if (isFiltering()) {
            return;
        }
        ExportedView view = view();
        ExportDialog.Request request = new ExportDialog.Request(
                dataset,
                folder.resolve(name()),
                first,
                times.span(view.result().window()),
                surroundings,
                drawing(owner),
                filming(owner),
                telling(owner, story),
                checking(owner),
                (format, written, lacking) -> {
                    folder = Optional.ofNullable(written.getParent()).orElse(folder);
                    String exported = format.isOfAStory()
                            ? tr("Exported the story to {0}.", written)
                            : trn(
                                    view.result().size(),
                                    "Exported {0} event to {1}.",
                                    "Exported {0} events to {1}.",
                                    written);
                    notice.accept(exported + (lacking.isEmpty() ? "" : " " + lacking));
                });
        new ExportDialog(view, model.editing().marks().marksProperty().get(), request).show(owner);
    }

    /** What films the content of this window, if it can be drawn. */
    private Optional<ExportDialog.Filming> filming(Window owner) {
        if (!(owner.getScene().getRoot() instanceof DrawnExport.Content content)) {
            return Optional.empty();
        }
        DrawnExport drawn = content.drawnExport();
        ViewState shown = model.view();
        FilmExport films = drawn.films(dataset);
        FilmChoices options = new FilmChoices(
                new FilmChoices.Start(
                        model.span(), shown.window(), model, drawn.size(), content.theme(), content.stories()),
                film -> films.preview(film, shown),
                surroundings.background());
        return Optional.of(new ExportDialog.Filming(
                options, (format, film, wanted) -> films.writing(format, film, shown, wanted)));
    }

    /** What tells the stories of this window, if they can be drawn. */
    private Optional<StoryChoices.Telling> telling(Window owner, Optional<String> chosen) {
        if (!(owner.getScene().getRoot() instanceof DrawnExport.Content content)) {
            return Optional.empty();
        }
        StoryExport stories = content.drawnExport().stories(dataset);
        StoryChoices options = new StoryChoices(content.stories());
        chosen.ifPresent(options::choose);
        return Optional.of(new StoryChoices.Telling(
                options,
                (format, story, layout, drawing) -> format == ExportFormat.STORY
                        ? stories.page(story, Instant.now())
                        : stories.handout(story, layout, drawing.paper(), Instant.now())));
    }

    private DrawnExport.Checking checking(Window owner) {
        if (!(owner.getScene().getRoot() instanceof DrawnExport.Content content)) {
            return (format, view, story) -> "";
        }
        DrawnExport drawn = content.drawnExport();
        StoryExport stories = drawn.stories(dataset);
        return (format, view, story) ->
                format.isOfAStory() ? stories.lacking(format, story.orElseThrow()) : drawn.lacking(format, view);
    }

    /** What draws the content of this window. */
    private static Drawing drawing(Window owner) {
        return (format, view, options) -> {
            if (owner.getScene().getRoot() instanceof DrawnExport.Content content) {
                return content.drawnExport().draw(format, view, content.theme(), options);
            }
            throw new IOException(tr("there is no view to draw"));
        };
    }

    /** The name of the dataset's file without its ending, and without that of a compressed file. */
    private String name() {
        String file = String.valueOf(dataset.getFileName());
        String name = file.endsWith(".gz") ? file.substring(0, file.length() - ".gz".length()) : file;
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** Puts the citations of the sources that tell what is shown on the clipboard, one in a line. */
    public void copyCitations() {
        if (isFiltering()) {
            return;
        }
        ExportedView view = view();
        if (!model.workspace().isLarge()) {
            copy(Citations.ofSources(view));
            return;
        }
        notice.accept(trn(
                view.result().size(),
                "Looking for the sources of {0} event\u2026",
                "Looking for the sources of {0} events\u2026"));
        surroundings
                .background()
                .run(
                        Lane.EXPORTING,
                        () -> Citations.ofSources(view),
                        this::copy,
                        failed -> notice.accept(tr("The citations cannot be copied: {0}", failed.getMessage())));
    }

    private void copy(String citations) {
        if (citations.isEmpty()) {
            notice.accept(tr("Nothing is shown, so there is no source to cite."));
            return;
        }
        Parts.copy(citations);
        notice.accept(trn(
                citations.lines().count(),
                "Copied the citations of {0} source.",
                "Copied the citations of {0} sources."));
    }

    /** What is shown is not yet what the filter says, also where words are searched for that are still being indexed. */
    private boolean isFiltering() {
        boolean filtering = !model.results().showsWhatTheFilterSays();
        if (filtering) {
            notice.accept(tr("The filter is still being answered; try again in a moment."));
        }
        return filtering;
    }
}
