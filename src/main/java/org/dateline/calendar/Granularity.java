package org.dateline.calendar;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The step in which a window moves and events are counted: as exact as the data, or as a user wants it. */
public enum Granularity {
    AUTO(null),
    MINUTE(ChronoUnit.MINUTES),
    HOUR(ChronoUnit.HOURS),
    DAY(ChronoUnit.DAYS),
    WEEK(ChronoUnit.WEEKS),
    MONTH(ChronoUnit.MONTHS),
    YEAR(ChronoUnit.YEARS);

    /** The steps that a window snaps to where none is chosen, from fine to coarse. */
    private static final List<TimeStep> SNAPS = Stream.concat(
                    TimePrecision.STEPS.stream(),
                    Stream.of(
                            new TimeStep(ChronoUnit.HOURS, 6),
                            new TimeStep(ChronoUnit.WEEKS, 1),
                            new TimeStep(ChronoUnit.YEARS, 10),
                            new TimeStep(ChronoUnit.YEARS, 100)))
            .sorted(Comparator.comparingDouble(TimeStep::millis))
            .toList();

    /** Of a pixel: a step that is a little shorter is still of use, as the next one may be seven times as long. */
    private static final double LEAST_SNAP = 0.5;

    /** The least width of the bars of a histogram, pixels: where it is left to the program, and where it is chosen. */
    private static final double LEAST_BAR = 7;

    private static final double LEAST_CHOSEN_BAR = 3;

    private final @Nullable TimeStep step;

    Granularity(@Nullable ChronoUnit unit) {
        step = unit == null ? null : new TimeStep(unit, 1);
    }

    /** The step that it stands for; empty where that depends on the data. */
    public Optional<TimeStep> length() {
        return Optional.ofNullable(step);
    }

    /** Its name, as a saved view has it: "auto", "day". */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** In which steps a window is moved that is not seen on a line. */
    public TimeStep moving(TimePrecision known) {
        return step == null ? known.finest() : step;
    }

    /** In which steps a window is moved on a line: no finer than the data, nor by much than what a pixel can tell. */
    public TimeStep snapping(TimePrecision known, double millisPerPixel) {
        if (step != null) {
            return step;
        }
        double least = Math.max(known.finest().millis(), LEAST_SNAP * millisPerPixel);
        return SNAPS.stream().filter(snap -> snap.millis() >= least).findFirst().orElse(SNAPS.get(SNAPS.size() - 1));
    }

    /** Over which steps events are counted on a line: no finer than most of the data, nor than can be seen. */
    public TimeStep counting(TimePrecision known, double millisPerPixel) {
        double least = step == null
                ? Math.max(known.usual().millis(), LEAST_BAR * millisPerPixel)
                : Math.max(step.millis(), LEAST_CHOSEN_BAR * millisPerPixel);
        return TimeStep.atLeast(least);
    }
}
