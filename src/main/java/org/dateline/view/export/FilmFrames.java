package org.dateline.view.export;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.dateline.background.Background;
import org.dateline.control.map.plane.MapLayers;
import org.dateline.events.Dataset;
import org.dateline.evidence.Independence;
import org.dateline.evidence.IndependenceWords;
import org.dateline.export.content.ExportedView;
import org.dateline.export.content.Provenance;
import org.dateline.export.picture.Frames;
import org.dateline.export.picture.PictureCaption;
import org.dateline.model.Report;
import org.dateline.model.Source;
import org.dateline.model.Story;
import org.dateline.view.story.Pictures;
import org.dateline.viewmodel.ViewState;
import org.dateline.viewmodel.line.ExportedViews;
import org.dateline.words.TimeWords;
import org.dateline.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * The pictures of a film: perhaps a title, then windows or the steps of a story, then perhaps the sources. Each is drawn as it is
 * asked for, on the UI thread, which has time for other work between two of them; the words are put together before.
 */
final class FilmFrames implements Frames {

    /** Of more events it would take too long to look for the sources of each window. */
    private static final int MANY_EVENTS = 20_000;

    private final Film film;
    private final ExportedView whole;
    private final String attribution;
    private final Runnable wanted;
    private final @Nullable WindowScenes windows;
    private final @Nullable StoryScenes steps;
    private final AtomicInteger drawn = new AtomicInteger();

    /**
     * Makes them ready; to be called on the thread that asks for them.
     *
     * @param wanted throws if they are no longer wanted
     * @throws IOException if the size is too small
     */
    FilmFrames(Workspace workspace, MapLayers layers, Path dataset, Film film, ViewState shown, Runnable wanted)
            throws IOException {
        this.film = film;
        this.wanted = wanted;
        ExportedViews views =
                new ExportedViews(workspace.dataset(), workspace.index(), String.valueOf(dataset.getFileName()));
        whole = views.of(WindowScenes.state(shown, film.windows().played()), Instant.EPOCH);
        Story story = film.story();
        if (story != null) {
            windows = null;
            steps = OnScreen.drawn(() ->
                    new StoryScenes(workspace, layers, Pictures.beside(dataset, Background.direct()), film, story));
            attribution = steps.attribution();
        } else {
            if (whole.result().size() <= MANY_EVENTS) {
                whole.sources();
            }
            wanted.run();
            windows = OnScreen.drawn(() -> new WindowScenes(workspace, layers, film, shown, views, whole));
            steps = null;
            attribution = windows.attribution();
        }
    }

    /** All that is played. */
    ExportedView whole() {
        return whole;
    }

    /** How many have been drawn. */
    int drawn() {
        return drawn.get();
    }

    @Override
    public int count() {
        return film.frames();
    }

    private int scene(int number) {
        return film.pace().title() > 0 ? number - 1 : number;
    }

    @Override
    public double seconds(int number) {
        int scene = scene(number);
        return scene < 0
                ? film.pace().title()
                : scene < film.scenes() ? film.secondsPerScene() : film.pace().end();
    }

    @Override
    public Frame frame(int number) throws IOException {
        wanted.run();
        int scene = scene(number);
        Frame frame = scene < 0
                ? slide(title())
                : scene >= film.scenes() ? slide(end()) : windows != null ? windows.frame(scene) : steps().frame(scene);
        drawn.incrementAndGet();
        return frame;
    }

    private StoryScenes steps() {
        if (steps == null) {
            throw new IllegalStateException("neither windows nor a story");
        }
        return steps;
    }

    private Frame slide(SlideView.Slide slide) throws IOException {
        return new Frame(
                OnScreen.drawn(() ->
                        SlideView.picture(slide, film.look().size(), film.look().theme())),
                Frames.described(slide.title()));
    }

    private SlideView.Slide title() {
        Dataset dataset = whole.dataset();
        Story story = film.story();
        List<String> lines = new ArrayList<>();
        if (story != null) {
            String note = story.note();
            if (note != null) {
                lines.add(note);
            }
            lines.add(dataset.title());
            lines.add(trn(story.steps().size(), "{0} step", "{0} steps"));
            return new SlideView.Slide(story.title(), List.of(), lines);
        }
        TimeWords times = TimeWords.inDocuments(dataset.zone());
        lines.add(times.spanWithZone(film.windows().played()));
        Provenance provenance = Provenance.ofWindow(whole);
        lines.add(tr("Shown: {0} ({1}).", provenance.shown(), whole.result().size()));
        lines.add(film.windows().words());
        return new SlideView.Slide(dataset.title(), List.of(), lines);
    }

    private SlideView.Slide end() throws IOException {
        Dataset dataset = whole.dataset();
        List<String> ids = steps != null
                ? steps.sources()
                : whole.sources().stream().map(Report::source).toList();
        List<String> names = ids.stream()
                .map(id -> dataset.sources().get(id))
                .map(FilmFrames::named)
                .toList();
        List<String> lines = new ArrayList<>();
        lines.add(
                ids.isEmpty()
                        ? tr("No source tells of what is shown.")
                        : tr("{0}.", IndependenceWords.sources(ids, Independence.of(dataset))));
        lines.add(tr("{0} Made with Dateline.", PictureCaption.from(whole, attribution)));
        return new SlideView.Slide(tr("Sources"), names, lines);
    }

    private static String named(Source source) {
        String title = source.title();
        return title == null ? source.label() : tr("{0}: \u201c{1}\u201d", source.label(), title);
    }
}
