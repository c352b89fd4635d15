package org.dateline.viewmodel;

import static org.dateline.language.Tr.tr;

import java.time.Instant;
import java.time.ZoneId;
import org.dateline.calendar.TimeStep;
import org.dateline.model.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * The windows that playback shows, one for each step: the first begins where the time that is played begins, the last ends
 * where that ends. Days and what is longer are those of the calendar in a zone.
 *
 * @param played the time that is played
 * @param width how long a window is that moves, or null for one that grows
 * @param step how far the window's end goes at a time
 */
public record PlayedWindows(TimeWindow played, @Nullable TimeStep width, TimeStep step, ZoneId zone) {

    private static final double USUAL_STEPS = 100;

    /** The windows of what of this time lies within the span. */
    public static PlayedWindows within(
            TimeWindow span, TimeWindow played, @Nullable TimeStep width, TimeStep step, ZoneId zone) {
        return new PlayedWindows(WindowMotion.within(played, span), width, step, zone);
    }

    /** A round step with which a time is played in some dozens of windows. */
    public static TimeStep usualStep(TimeWindow played) {
        return TimeStep.atLeast(played.length().toMillis() / USUAL_STEPS);
    }

    /** How many there are, 1 or more; if there are more than so many, one more than that. */
    public int count(int most) {
        int low = 1;
        int high = most + 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (end(middle - 1).isBefore(played.to())) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** About how many there are, however many. */
    public double estimatedCount() {
        double path = played.length().toMillis() - (width == null ? step.millis() : width.millis());
        return 1 + Math.max(0, Math.ceil(path / step.millis()));
    }

    /** One of them, counted from 0. */
    public TimeWindow at(int number) {
        Instant end = end(number);
        boolean isLast = !end.isBefore(played.to());
        Instant to = isLast ? played.to() : end;
        if (width == null) {
            return new TimeWindow(played.from(), to);
        }
        Instant from = isLast ? width.from(to, -1, zone) : step.from(played.from(), number, zone);
        return new TimeWindow(from.isBefore(played.from()) ? played.from() : from, to);
    }

    private Instant end(int number) {
        return width == null
                ? step.from(played.from(), number + 1, zone)
                : width.from(step.from(played.from(), number, zone), 1, zone);
    }

    /** What is played and how, in a sentence. */
    public String words() {
        return width == null
                ? tr("The window grows by {0} at a time.", step.length())
                : tr("A window of {0} moves by {1} at a time.", width.length(), step.length());
    }
}
