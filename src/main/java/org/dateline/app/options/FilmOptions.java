package org.dateline.app.options;

import static org.dateline.language.Tr.tr;

import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.calendar.TimeStep;
import org.dateline.events.Dataset;
import org.dateline.export.ExportFormat;
import org.dateline.model.Story;
import org.dateline.model.TimeWindow;
import org.dateline.view.export.Film;
import org.dateline.view.export.FrameSize;
import org.dateline.view.look.Theme;
import org.dateline.viewmodel.PlayedWindows;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of exports that move. */
public final class FilmOptions {

    private static final PictureSize USUAL_SIZE = new PictureSize(1280, 720);

    @Option(names = "--fps", paramLabel = "N", description = "Of a film: steps in a second, 0.1 to 30 (default: 10).")
    private @Nullable Double framesPerSecond;

    @Option(
            names = "--step",
            paramLabel = "LENGTH",
            description =
                    "Of a film: how far the window goes at a time, such as 15min, 1h, 1d, 1w, 1mo or 1y (default: a"
                            + " hundredth of what is played, rounded up).")
    private @Nullable String step;

    @Option(
            names = "--window",
            paramLabel = "LENGTH",
            description = "Of a film: a window of this length moves (default: one grows from the start).")
    private @Nullable String window;

    @Option(
            names = "--title",
            paramLabel = "SECONDS",
            description = "Of a film: how long a title stands before it, 0 for none (default: 2).")
    private @Nullable Double title;

    @Option(
            names = "--end",
            paramLabel = "SECONDS",
            description = "Of a film: how long the sources stand after it, 0 for none (default: 4).")
    private @Nullable Double end;

    @Option(
            names = "--story",
            paramLabel = "ID",
            description =
                    "Of a film: show the steps of this story instead of the window; of a story or handout: which one.")
    private @Nullable String story;

    @Option(
            names = "--hold",
            paramLabel = "SECONDS",
            description = "Of a film of a story: how long each step stands (default: 10).")
    private @Nullable Double hold;

    @Option(names = "--once", description = "Of a GIF: stop at the end instead of beginning again.")
    private boolean once;

    /** The id of the story that is wanted, or null. */
    public @Nullable String story() {
        return story;
    }

    /** @throws CommandException if an option has no meaning for this format */
    public void refuseFor(ExportFormat format) {
        boolean given =
                Stream.of(framesPerSecond, step, window, title, end, hold).anyMatch(Objects::nonNull)
                        || story != null && !format.isOfAStory();
        if (given && !format.isFilm()) {
            throw new CommandException(tr(
                    "--fps, --step, --window, --title, --end, --story and --hold are for --format mp4, gif and frames,"
                            + " --story for story and handout too"));
        }
        if (once && format != ExportFormat.GIF) {
            throw new CommandException(tr("--once is for --format gif"));
        }
        if (story != null && Stream.of(framesPerSecond, step, window).anyMatch(Objects::nonNull)) {
            throw new CommandException(
                    tr("--story excludes --fps, --step and --window; --hold says how long each step stands"));
        }
        if (hold != null && story == null) {
            throw new CommandException(tr("--hold needs --story"));
        }
    }

    /**
     * What is wanted.
     *
     * @param played the time of it; what lies beyond the dataset's days is not played
     * @param told the story, or null
     * @throws CommandException if it cannot be made in this format
     */
    public Film film(
            ExportFormat format,
            Dataset dataset,
            TimeWindow played,
            @Nullable Story told,
            @Nullable String size,
            Theme theme) {
        PictureSize pixels = PictureSize.of(size, null, null, USUAL_SIZE);
        Film.Pace usual = Film.Pace.USUAL;
        Film film = new Film(
                PlayedWindows.within(
                        dataset.span(),
                        played,
                        window == null ? null : length("--window", window),
                        step == null ? PlayedWindows.usualStep(played) : length("--step", step),
                        dataset.zone()),
                told,
                new Film.Pace(
                        framesPerSecond == null ? usual.framesPerSecond() : framesPerSecond,
                        title == null ? usual.title() : title,
                        end == null ? usual.end() : end,
                        hold == null ? usual.step() : hold),
                new Film.Look(new FrameSize(pixels.width(), pixels.height()), theme, !once));
        film.refusal(format).ifPresent(reason -> {
            throw new CommandException(reason);
        });
        return film;
    }

    private static TimeStep length(String option, String given) {
        return TimeStep.parse(given)
                .orElseThrow(() -> new CommandException(
                        tr("{0}: expected {1}, found \"{2}\"", option, TimeStep.expected(), given)));
    }
}
