package org.dateline.query.chart;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.calendar.TimeStep;
import org.dateline.events.EventTimes;
import org.dateline.model.TimeWindow;

/**
 * The bars of a chart along time: from one multiple of a step to the next, in the zone of the dataset, so that a day has 23 or 25 hours where
 * clocks change and a week begins on Monday. The first and the last are cut where the time ends that there is.
 */
public final class Bars {

    /** More than these are no chart. */
    public static final int MOST = 100_000;

    private final TimeStep step;
    private final List<Instant> edges;
    private final long[] micros;
    private final TimeWindow limits;
    private final boolean firstIsWhole;
    private final boolean lastIsWhole;

    private Bars(TimeStep step, List<Instant> marks, TimeWindow limits) {
        this.step = step;
        this.limits = limits;
        List<Instant> cut = new ArrayList<>();
        for (Instant mark : marks) {
            Instant within =
                    mark.isBefore(limits.from()) ? limits.from() : mark.isAfter(limits.to()) ? limits.to() : mark;
            if (cut.isEmpty() || within.isAfter(cut.get(cut.size() - 1))) {
                cut.add(within);
            }
        }
        this.edges = List.copyOf(cut);
        this.micros = edges.stream().mapToLong(EventTimes::micros).toArray();
        this.firstIsWhole = edges.isEmpty() || marks.contains(edges.get(0));
        this.lastIsWhole = edges.isEmpty() || marks.contains(edges.get(edges.size() - 1));
    }

    /**
     * Those that meet a time.
     *
     * @param limits where the time ends that there is
     */
    public static Bars of(TimeStep step, TimeWindow seen, TimeWindow limits, ZoneId zone) {
        Instant from = seen.from().isBefore(limits.from()) ? limits.from() : seen.from();
        Instant to = seen.to().isAfter(limits.to()) ? limits.to() : seen.to();
        return new Bars(step, from.isBefore(to) ? step.marks(new TimeWindow(from, to), zone) : List.of(), limits);
    }

    /** How many there may be over so long a time, more or less. */
    public static long expected(TimeStep step, TimeWindow time) {
        return (long) (time.length().toMillis() / step.millis()) + 1;
    }

    /** The step. */
    public TimeStep step() {
        return step;
    }

    /** How many there are. */
    public int size() {
        return Math.max(0, edges.size() - 1);
    }

    /** The time that one covers. */
    public TimeWindow windowOf(int bar) {
        return new TimeWindow(edges.get(bar), edges.get(bar + 1));
    }

    /** The time that all of them cover; all that there is if there are none. */
    public TimeWindow time() {
        return edges.isEmpty() ? limits : new TimeWindow(edges.get(0), edges.get(edges.size() - 1));
    }

    /** Whether one covers the whole of its step: an hour, a day. */
    public boolean isWhole(int bar) {
        return (bar > 0 || firstIsWhole) && (bar < size() - 1 || lastIsWhole);
    }

    /** The one that has an instant; -1 if none has. */
    public int at(Instant instant) {
        int bar = from(EventTimes.micros(instant));
        return bar >= size() ? -1 : Math.max(-1, bar);
    }

    /** The last that begins at a microsecond or before it; -1 if the first begins later, their number if the last has ended. */
    int from(long micro) {
        int found = Arrays.binarySearch(micros, micro);
        return found >= 0 ? found : -found - 2;
    }

    /** The last that begins before a microsecond. */
    int before(long micro) {
        return from(micro - 1);
    }

    /** The first microsecond of one; after the last that of its end. */
    long edge(int bar) {
        return micros[bar];
    }
}
