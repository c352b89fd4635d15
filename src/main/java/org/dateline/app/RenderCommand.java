package org.dateline.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.model.Dataset;
import org.dateline.model.TimeParser;
import org.dateline.model.TimeWindow;
import org.dateline.problem.UnreadableFileException;
import org.dateline.view.Theme;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Selection;
import org.dateline.viewmodel.Workspace;
import org.dateline.viewmodel.WorkspaceReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws the window to a file. */
@Command(name = "render", description = "Draw the window, as a user would see it, to a PNG file.", sortOptions = false)
final class RenderCommand extends DatasetCommand {

    private static final int LEAST = 320;
    private static final int MOST = 8000;

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

    @Option(names = "--zoom", description = "Zoom the map to what is selected.")
    private boolean zoom;

    @Option(names = "--width", paramLabel = "PIXELS", description = "Default: ${DEFAULT-VALUE}.")
    private int width = 1600;

    @Option(names = "--height", paramLabel = "PIXELS", description = "Default: ${DEFAULT-VALUE}.")
    private int height = 1000;

    @Option(names = "--theme", paramLabel = "THEME", description = "light or dark (default: light).")
    private String theme = "light";

    @Override
    public Integer call() throws UnreadableFileException {
        requireSize("--width", width);
        requireSize("--height", height);
        Theme chosen = theme();
        Workspace workspace = WorkspaceReader.read(dataFile(), root().mapOr(map));
        TimeWindow window = window(workspace.dataset());
        Selection selection = selection(workspace.dataset());
        Picture.View view = new Picture.View(chosen, zoom, model -> arrange(model, window, selection));
        new Picture(workspace, view).writeTo(out, width, height);
        if (wantsJson()) {
            printJson(new Output(out.toString(), width, height));
        } else {
            out().println("drew " + out + ", " + width + " x " + height);
        }
        return ExitCode.FINE;
    }

    private record Output(String file, int width, int height) {}

    private static void arrange(DatelineViewModel model, TimeWindow window, Selection selection) {
        model.showWindow(window);
        model.select(selection);
    }

    private static void requireSize(String option, int pixels) {
        if (pixels < LEAST || pixels > MOST) {
            throw new CommandException(option + ": expected " + LEAST + " to " + MOST + " pixels, found " + pixels);
        }
    }

    private Theme theme() {
        return switch (theme.toLowerCase(Locale.ROOT)) {
            case "light" -> Theme.LIGHT;
            case "dark" -> Theme.DARK;
            default -> throw new CommandException("--theme: expected light or dark, found \"" + theme + "\"");
        };
    }

    private TimeWindow window(Dataset dataset) {
        return new WindowOptions(from, to).window(dataset, new TimeParser(dataset.zone()));
    }

    private Selection selection(Dataset dataset) {
        long chosen = Stream.of(place, event, source).filter(Objects::nonNull).count();
        if (chosen > 1) {
            throw new CommandException("--place, --event and --source exclude one another");
        }
        if (event != null) {
            requireId(dataset.events(), "event", event);
            return new Selection.OfEvent(event);
        }
        if (source != null) {
            requireId(dataset.sources(), "source", source);
            return new Selection.OfSource(source);
        }
        return place == null
                ? Selection.NOTHING
                : new Selection.OfPlace(place(dataset, place).id());
    }
}
