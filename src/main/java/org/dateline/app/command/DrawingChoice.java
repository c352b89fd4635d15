package org.dateline.app.command;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.app.options.CommandException;
import org.dateline.app.options.FilmOptions;
import org.dateline.app.options.MapOptions;
import org.dateline.app.options.PictureSize;
import org.dateline.app.options.PictureTheme;
import org.dateline.control.map.plane.MapLayers;
import org.dateline.events.Dataset;
import org.dateline.export.ExportFormat;
import org.dateline.export.brief.HandoutLayout;
import org.dateline.export.brief.Paper;
import org.dateline.export.content.ExportedView;
import org.dateline.model.Story;
import org.dateline.model.TimeWindow;
import org.dateline.view.MainView;
import org.dateline.view.Snapshot;
import org.dateline.view.command.WindowContext;
import org.dateline.view.export.DrawnExport;
import org.dateline.view.export.Film;
import org.dateline.view.export.FilmExport;
import org.dateline.view.export.OnScreen;
import org.dateline.view.export.PicturePart;
import org.dateline.view.export.StoryExport;
import org.dateline.view.export.ViewPicture;
import org.dateline.view.look.Theme;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.ViewState;
import org.dateline.words.NumberWords;
import org.dateline.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of exports that are drawn. */
final class DrawingChoice {

    @Option(names = "--scale", paramLabel = "N", description = "Of a PNG: 1, 2 or 4 times as many pixels (default: 1).")
    private @Nullable Integer scale;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            description = "Of a PNG: the window's size (default: 1600x1000); of a film its own (default: 1280x720).")
    private @Nullable String size;

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            description = "Of a PNG or a film: light or dark (default: light).")
    private @Nullable String theme;

    @Option(names = "--map-and-timeline", description = "Of a PNG: map and timeline only.")
    private boolean mapAndTimeline;

    @Option(names = "--paper", paramLabel = "PAPER", description = "Of a PDF or handout: a4 or letter (default: a4).")
    private @Nullable String paper;

    @Option(
            names = "--layout",
            paramLabel = "LAYOUT",
            description =
                    "Of a handout: one step a page, four steps a page, or two-pages for all of them (default: one).")
    private @Nullable String layout;

    @Mixin
    private FilmOptions film = new FilmOptions();

    @Mixin
    private MapOptions map = new MapOptions();

    MapOptions map() {
        return map;
    }

    /** The id of the story that is wanted, or null. */
    @Nullable
    String story() {
        return film.story();
    }

    /** @throws CommandException if it cannot be made in this format */
    Film film(ExportFormat format, Dataset dataset, TimeWindow played, @Nullable Story told) {
        return film.film(format, dataset, played, told, size, PictureTheme.of(theme));
    }

    /** Draws and writes a film, whole or not at all, without a display. */
    static String write(ExportFormat format, Film film, ViewState shown, Workspace workspace, Path dataset, Path file)
            throws IOException {
        return HeadlessToolkit.running(() -> {
            MapLayers layers = OnScreen.drawn(() -> MainView.prepareMap(workspace));
            return new FilmExport(workspace, layers, dataset)
                    .writing(format, film, shown, () -> {})
                    .to(file);
        });
    }

    /** @throws CommandException if an option has no meaning for this format, or a value that it does not take */
    void refuseFor(ExportFormat format) {
        if ((mapAndTimeline || scale != null) && format != ExportFormat.PNG) {
            throw new CommandException(tr("--scale and --map-and-timeline are for --format png"));
        }
        if (Stream.of(size, theme).anyMatch(Objects::nonNull) && format != ExportFormat.PNG && !format.isFilm()) {
            throw new CommandException(tr("--size and --theme are for --format png, mp4, gif and frames"));
        }
        if (paper != null && format != ExportFormat.PDF && format != ExportFormat.HANDOUT) {
            throw new CommandException(tr("--paper is for --format pdf and handout"));
        }
        if (layout != null && format != ExportFormat.HANDOUT) {
            throw new CommandException(tr("--layout is for --format handout"));
        }
        layout();
        film.refuseFor(format);
        options();
        PictureTheme.of(theme);
        PictureSize.of(size, null, null, PictureSize.OF_THE_WINDOW);
    }

    /** Draws and writes the export, whole or not at all, without a display; tells what it cannot show, if there is anything. */
    String write(ExportFormat format, ExportedView view, ViewState shown, Workspace workspace, Path file)
            throws IOException {
        PictureSize pixels = PictureSize.of(size, null, null, PictureSize.OF_THE_WINDOW);
        Theme chosen = PictureTheme.of(theme);
        DrawnExport.Writing drawn = HeadlessToolkit.drawn(() -> {
            DatelineViewModel model = new DatelineViewModel(workspace);
            model.show(shown);
            MainView window = new MainView(
                    WindowContext.of(model, MainView.prepareMap(workspace)).in(chosen));
            Snapshot.layOut(window, chosen, pixels.width(), pixels.height());
            return window.drawnExport().draw(format, view, chosen, options());
        });
        return drawn.to(file);
    }

    /** Draws and writes a story or its handout, whole or not at all, without a display; tells what it cannot show, if there is anything. */
    String write(ExportFormat format, Story story, Workspace workspace, Path dataset, Path file) throws IOException {
        return HeadlessToolkit.running(() -> {
            MapLayers layers = OnScreen.drawn(() -> MainView.prepareMap(workspace));
            StoryExport stories = new StoryExport(workspace, layers, dataset);
            Instant made = Instant.now();
            return (format == ExportFormat.STORY
                            ? stories.page(story, made)
                            : stories.handout(story, layout(), paper(), made))
                    .to(file);
        });
    }

    private HandoutLayout layout() {
        String wanted = layout == null ? HandoutLayout.ONE.word() : layout;
        return HandoutLayout.ofWord(wanted)
                .orElseThrow(() ->
                        new CommandException(tr("--layout: expected one, four or two-pages, found \"{0}\"", wanted)));
    }

    private DrawnExport.Options options() {
        int wanted = scale == null ? 1 : scale;
        if (wanted != 1 && wanted != 2 && wanted != ViewPicture.MAX_SCALE) {
            throw new CommandException(tr("--scale: expected 1, 2 or 4, found {0}", NumberWords.digits(wanted)));
        }
        return new DrawnExport.Options(
                mapAndTimeline ? PicturePart.MAP_AND_TIMELINE : PicturePart.WINDOW, wanted, paper());
    }

    private Paper paper() {
        return switch (paper == null ? "a4" : paper.toLowerCase(Locale.ROOT)) {
            case "a4" -> Paper.A4;
            case "letter" -> Paper.LETTER;
            default ->
                throw new CommandException(tr("--paper: expected a4 or letter, found \"{0}\"", String.valueOf(paper)));
        };
    }
}
