package org.dateline.app.command;

import static org.dateline.language.Tr.tr;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.app.options.CommandException;
import org.dateline.app.options.ExitCode;
import org.dateline.app.options.MapOptions;
import org.dateline.app.options.PictureSize;
import org.dateline.app.options.PictureTheme;
import org.dateline.app.options.ShapeOption;
import org.dateline.app.options.WindowOptions;
import org.dateline.compare.Kind;
import org.dateline.events.Dataset;
import org.dateline.evidence.text.CheckedTexts;
import org.dateline.intake.TextStore;
import org.dateline.model.Catalog;
import org.dateline.model.Story;
import org.dateline.problem.UnreadableFileException;
import org.dateline.query.EventFilter;
import org.dateline.query.field.NamedActors;
import org.dateline.view.look.Theme;
import org.dateline.viewmodel.Screen;
import org.dateline.viewmodel.Selection;
import org.dateline.viewmodel.ViewState;
import org.dateline.words.NumberWords;
import org.dateline.workspace.Workspace;
import org.dateline.workspace.WorkspaceReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws the window to a file. */
@Command(name = "render", description = "Draw the window, as a user would see it, to a PNG file.", sortOptions = false)
final class RenderCommand extends DatasetCommand {

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The PNG file to write.")
    private Path out = Path.of("");

    @Mixin
    private MapOptions map = new MapOptions();

    @Option(names = "--from", paramLabel = "TIME", description = "The first moment of the window.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "TIME", description = "The first moment after it.")
    private @Nullable String to;

    @Option(names = "--place", paramLabel = "PLACE", description = "Select this place; an id or a spelling.")
    private @Nullable String place;

    @Option(names = "--event", paramLabel = "ID", description = "Select this event.")
    private @Nullable String event;

    @Option(names = "--source", paramLabel = "ID", description = "Select this source.")
    private @Nullable String source;

    @Mixin
    private ShapeOption within = new ShapeOption();

    @Option(names = "--zoom", description = "Zoom the map to what is selected.")
    private boolean zoom;

    @Option(names = "--view", paramLabel = "LINE", description = "Show this saved view.")
    private @Nullable String view;

    @Option(
            names = "--screen",
            paramLabel = "SCREEN",
            description = "map, coverage, figures, speakers, chart, table, reader or compare.")
    private @Nullable String screen;

    @Option(names = "--texts", paramLabel = "FOLDER", description = "Hold the quotes against these archived texts.")
    private @Nullable Path texts;

    @Option(names = "--story", paramLabel = "ID", description = "Draw a step of this story as it is presented.")
    private @Nullable String story;

    @Option(names = "--step", paramLabel = "N", description = "Which step, from 1 (default: 1).")
    private @Nullable Integer step;

    @Option(names = "--size", paramLabel = "WxH", description = "Pixels (default: 1600x1000, of a story 1920x1080).")
    private @Nullable String size;

    @Option(names = "--width", paramLabel = "PIXELS", description = "Pixels, instead of those of --size.")
    private @Nullable Integer width;

    @Option(names = "--height", paramLabel = "PIXELS", description = "Pixels, instead of those of --size.")
    private @Nullable Integer height;

    @Option(names = "--theme", paramLabel = "THEME", description = "light or dark (default: light).")
    private String theme = "light";

    @Override
    public Integer call() throws UnreadableFileException {
        PictureSize pixels =
                PictureSize.of(size, width, height, story == null ? PictureSize.OF_THE_WINDOW : PictureSize.OF_A_STORY);
        Theme chosen = PictureTheme.of(theme);
        refuseWhatExcludesEachOther();
        Workspace workspace = marked(WorkspaceReader.read(dataFile(), root().mapOr(map)));
        String lacking = "";
        if (story == null) {
            tellDoubts(new WindowOptions(from, to), workspace.dataset().zone());
            ViewState shown = shown(workspace.dataset());
            shown.selection()
                    .actorName()
                    .flatMap(name -> NamedActors.lacking(workspace.index().fields(), name))
                    .ifPresent(none -> {
                        throw new CommandException(tr("--view: actor: {0}", none));
                    });
            lacking = shown.shading().rate().lacking(workspace.map().areas());
            Optional<Screen> middle = screen(workspace.dataset());
            List<Path> folders = TextStore.folders(dataFile(), Optional.ofNullable(texts));
            Optional<CheckedTexts> checked =
                    folders.isEmpty() ? Optional.empty() : Optional.of(CheckedTexts.read(workspace.dataset(), folders));
            Picture picture = new Picture(chosen, zoom, model -> {
                checked.ifPresent(model.evidence()::checkAgainst);
                model.show(shown);
                middle.ifPresent(model::show);
            });
            picture.write(workspace, pixels, out);
        } else {
            Picture.writeStep(
                    workspace, wantedStory(workspace.dataset(), story), wantedStep(), chosen, pixels, dataFile(), out);
        }
        print(
                () -> new Output(out.toString(), pixels.width(), pixels.height()),
                () -> out().println(tr(
                        "drew {0}, {1} x {2}",
                        out, NumberWords.digits(pixels.width()), NumberWords.digits(pixels.height()))));
        if (!lacking.isEmpty()) {
            err().println(tr("warning: {0}: {1}", out, lacking));
        }
        return lacking.isEmpty() ? ExitCode.FINE : ExitCode.PROBLEMS_FOUND;
    }

    private void refuseWhatExcludesEachOther() {
        boolean parts = Stream.of(from, to, place, event, source).anyMatch(Objects::nonNull) || !within.isNone();
        if (story != null && (parts || zoom || view != null || screen != null || texts != null)) {
            throw new CommandException(
                    tr(
                            "--story excludes --view, --from, --to, --place, --event, --source, --within, --zoom, --screen and --texts"));
        }
        if (story == null && step != null) {
            throw new CommandException(tr("--step needs --story"));
        }
        if (view != null && parts) {
            throw new CommandException(tr("--view excludes --from, --to, --place, --event, --source and --within"));
        }
    }

    private Story wantedStory(Dataset dataset, String id) {
        Catalog<Story> stories = stories(dataset);
        requireId(stories, Kind.STORY, id);
        Story wanted = stories.get(id);
        if (wanted.steps().isEmpty()) {
            throw new CommandException(tr("the story \"{0}\" has no step", id));
        }
        int steps = wanted.steps().size();
        if (wantedStep() < 1 || wantedStep() > steps) {
            throw new CommandException(tr(
                    "--step: expected 1 to {0}, found {1}",
                    NumberWords.digits(steps), NumberWords.digits(wantedStep())));
        }
        return wanted;
    }

    private int wantedStep() {
        return step == null ? 1 : step;
    }

    private ViewState shown(Dataset dataset) {
        return view == null
                ? new ViewState(
                        new WindowOptions(from, to).window(dataset),
                        EventFilter.NONE.withShape(within.shape()),
                        selection(dataset))
                : view(dataset, view);
    }

    /** The screen that is asked for; else the view says whether it is the map, a report, the chart or a comparison. */
    private Optional<Screen> screen(Dataset dataset) {
        String wanted = screen;
        return wanted == null
                ? Optional.ofNullable(view).flatMap(line -> screen(dataset, line))
                : Optional.of(Stream.of(Screen.values())
                        .filter(each -> each.name().equalsIgnoreCase(wanted))
                        .findFirst()
                        .orElseThrow(() -> new CommandException(tr(
                                "--screen: expected map, coverage, figures, speakers, chart, table, reader or compare, found"
                                        + " \"{0}\"",
                                wanted))));
    }

    private record Output(String file, int width, int height) {}

    private Selection selection(Dataset dataset) {
        long chosen = Stream.of(place, event, source).filter(Objects::nonNull).count();
        if (chosen > 1) {
            throw new CommandException(tr("--place, --event and --source exclude one another"));
        }
        if (event != null) {
            requireId(dataset.events(), Kind.EVENT, event);
            return new Selection.OfEvent(event);
        }
        if (source != null) {
            requireId(dataset.sources(), Kind.SOURCE, source);
            return new Selection.OfSource(source);
        }
        return place == null
                ? Selection.NOTHING
                : new Selection.OfPlace(place(dataset, place).id());
    }
}
