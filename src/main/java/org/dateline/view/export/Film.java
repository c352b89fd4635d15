package org.dateline.view.export;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trc;
import static org.dateline.language.Tr.trn;

import java.util.List;
import java.util.Optional;
import org.dateline.export.ExportFormat;
import org.dateline.model.Story;
import org.dateline.view.look.Theme;
import org.dateline.viewmodel.PlayedWindows;
import org.dateline.words.ListWords;
import org.dateline.words.NumberWords;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted of a film.
 *
 * @param windows the windows that are shown one after the other, unless a story is
 * @param story the story whose steps are shown, or null
 * @param pace how fast
 * @param look what it looks like
 */
public record Film(PlayedWindows windows, @Nullable Story story, Pace pace, Look look) {

    /** More would take hours, and more room than films have. */
    public static final int MAX_FRAMES = 3_000;

    public static final double MIN_FRAMES_PER_SECOND = 0.1;
    public static final double MAX_FRAMES_PER_SECOND = 30;
    public static final double MAX_SECONDS_HELD = 60;

    // Bytes for a pixel
    private static final double WHOLE_IN_FILM = 0.6;
    private static final double CHANGE_IN_FILM = 0.03;
    private static final double WHOLE_IN_GIF = 0.1;
    private static final double CHANGE_IN_GIF = 0.01;
    private static final double PNG = 0.2;

    /**
     * How fast it is.
     *
     * @param framesPerSecond how many windows are shown in a second
     * @param title how many seconds the title stands before them, 0 for none
     * @param end how many seconds the sources stand after them, 0 for none
     * @param step how many seconds a step of a story stands
     */
    public record Pace(double framesPerSecond, double title, double end, double step) {

        public static final Pace USUAL = new Pace(10, 2, 4, 10);
    }

    /** What it looks like; a GIF may begin again at its end. */
    public record Look(FrameSize size, Theme theme, boolean looping) {}

    /** Why it cannot be made in this format, whatever is in it; empty if it can. */
    public Optional<String> refusal(ExportFormat format) {
        FrameSize size = look.size();
        if (!isWithin(size.width()) || !isWithin(size.height())) {
            return refused(tr(
                    "a size of {0} is not possible; from {1} to {2} pixels each",
                    size, NumberWords.digits(FrameSize.MIN_PIXELS), NumberWords.digits(FrameSize.MAX_PIXELS)));
        }
        if (format == ExportFormat.MP4 && (size.width() % 2 != 0 || size.height() % 2 != 0)) {
            return refused(tr("a film has an even width and height, found {0}", size));
        }
        if (pace.framesPerSecond() < MIN_FRAMES_PER_SECOND || pace.framesPerSecond() > MAX_FRAMES_PER_SECOND) {
            return refused(tr(
                    "from 0.1 to 30 steps in a second are possible, found {0}",
                    NumberWords.number(pace.framesPerSecond())));
        }
        if (!isHeld(pace.title()) || !isHeld(pace.end()) || !isHeld(pace.step()) || pace.step() == 0) {
            return refused(
                    tr("title, end and step of a story stand for 60 seconds at the most, and a step longer than 0"));
        }
        return story == null ? refusalOfWindows() : Optional.empty();
    }

    private Optional<String> refusalOfWindows() {
        if (windows.played().isEmpty()) {
            return refused(tr("the time that is played has no length"));
        }
        if (scenes() > MAX_FRAMES) {
            return refused(tr(
                    "about {0} pictures would be drawn, and {1} are the most; take a longer step, or play less time",
                    NumberWords.number(Math.rint(windows.estimatedCount())), NumberWords.number(MAX_FRAMES)));
        }
        if (scenes() == 1) {
            return refused(tr(
                    "only one picture would be drawn; take a shorter step, or a shorter window than what is played"));
        }
        return Optional.empty();
    }

    private static Optional<String> refused(String words) {
        return Optional.of(words);
    }

    private static boolean isWithin(int pixels) {
        return pixels >= FrameSize.MIN_PIXELS && pixels <= FrameSize.MAX_PIXELS;
    }

    private static boolean isHeld(double seconds) {
        return seconds >= 0 && seconds <= MAX_SECONDS_HELD;
    }

    /** How many pictures there are between title and end. */
    public int scenes() {
        return story == null ? windows.count(MAX_FRAMES) : story.steps().size();
    }

    /** How many pictures there are. */
    public int frames() {
        return scenes() + (pace.title() > 0 ? 1 : 0) + (pace.end() > 0 ? 1 : 0);
    }

    double secondsPerScene() {
        return story == null ? 1 / pace.framesPerSecond() : pace.step();
    }

    /** How long it takes, in seconds. */
    public double seconds() {
        return pace.title() + scenes() * secondsPerScene() + pace.end();
    }

    /** About how many bytes it takes, as measured of maps of some dozens of areas. */
    double estimatedBytes(ExportFormat format) {
        double pixels = (double) look.size().width() * look.size().height();
        return switch (format) {
            case MP4 -> pixels * (WHOLE_IN_FILM + CHANGE_IN_FILM * (frames() + seconds() / 2));
            case GIF -> pixels * (WHOLE_IN_GIF + CHANGE_IN_GIF * frames());
            default -> pixels * PNG * frames();
        };
    }

    /** "72 pictures, 13.2 seconds, 1280 x 720". */
    public String words() {
        double seconds = Math.rint(seconds() * 10) / 10;
        String length = seconds == Math.rint(seconds)
                ? trn((long) seconds, "{0} second", "{0} seconds")
                : trc("decimal", "{0} seconds", NumberWords.number(seconds));
        return ListWords.commas(List.of(
                trn(frames(), "{0} picture", "{0} pictures"),
                length,
                look.size().toString()));
    }
}
