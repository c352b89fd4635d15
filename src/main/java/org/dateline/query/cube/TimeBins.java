package org.dateline.query.cube;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.calendar.TimePrecision;
import org.dateline.calendar.TimeStep;
import org.dateline.events.EventTimes;
import org.dateline.model.TimeWindow;

/**
 * Bins of time that follow one another without a gap, from one multiple of a step of calendar time to the next, in a zone. Each is
 * half-open; times are microseconds since 1970 in UTC.
 *
 * <p>An engine that knows no calendar counts in <em>cells</em>: equal lengths of time from the first border on, of which
 * every bin is made up.
 */
public final class TimeBins {

    /** What bins can be, from fine to coarse; each is made up of the one before, so that bars of a coarser one begin and end with bins. */
    private static final List<TimeStep> STEPS = Stream.concat(
                    TimePrecision.STEPS.stream(),
                    Stream.of(
                            new TimeStep(ChronoUnit.YEARS, 10),
                            new TimeStep(ChronoUnit.YEARS, 100),
                            new TimeStep(ChronoUnit.YEARS, 1000)))
            .toList();

    private static final long MICROS = 1_000_000;
    private static final int NANOS = 1_000;

    private final TimeStep step;
    private final ZoneId zone;
    private final long[] edges;
    private final long cell;

    /** Bins of a step that cover a span of time. */
    public TimeBins(TimeStep step, TimeWindow span, ZoneId zone) {
        this.step = step;
        this.zone = zone;
        TimeWindow covered =
                span.isEmpty() ? new TimeWindow(span.from(), span.to().plus(1, ChronoUnit.MICROS)) : span;
        this.edges = step.marks(covered, zone).stream()
                .mapToLong(EventTimes::micros)
                .distinct()
                .toArray();
        long common = 0;
        for (int i = 1; i < edges.length; i++) {
            common = commonDivisor(common, edges[i] - edges[i - 1]);
        }
        this.cell = common;
    }

    private static long commonDivisor(long one, long other) {
        return other == 0 ? one : commonDivisor(other, one % other);
    }

    /** The finest bins of which a span of time has no more than so many; the coarsest there are if it always has more. */
    public static TimeBins finest(TimeWindow span, ZoneId zone, int most) {
        // The first and the last may be cut
        double least = (double) span.length().toMillis() / Math.max(1, most - 2);
        TimeStep step =
                STEPS.stream().filter(one -> one.millis() >= least).findFirst().orElse(STEPS.get(STEPS.size() - 1));
        return new TimeBins(step, span, zone);
    }

    /** What each of them is a multiple of. */
    public TimeStep step() {
        return step;
    }

    /** The zone of their calendar. */
    public ZoneId zone() {
        return zone;
    }

    /** How many there are. */
    public int size() {
        return edges.length - 1;
    }

    /** The border before a bin, or, of as many as there are, that after the last. */
    public long edge(int i) {
        return edges[i];
    }

    /** The length of a cell in microseconds. */
    public long cell() {
        return cell;
    }

    /** The bin of a cell, both counted from 0. */
    public int binOfCell(long number) {
        return isUniform() ? Math.toIntExact(number) : binOf(edges[0] + number * cell);
    }

    private boolean isUniform() {
        return edges.length == 2 || (edges[edges.length - 1] - edges[0]) / cell == size();
    }

    /** The bin that holds an instant; -1 if it lies before the first, and as many as there are if it lies after the last. */
    public int binOf(long micros) {
        int found = Arrays.binarySearch(edges, micros);
        return found >= 0 ? found : -found - 2;
    }

    /** All of the time that they cover. */
    public TimeWindow span() {
        return new BinRange(0, size()).window(this);
    }

    /** The bins between the borders that are nearest to the ends of a window; one at the least, unless the window is empty. */
    public BinRange nearest(TimeWindow window) {
        int from = nearestEdge(EventTimes.micros(window.from()));
        int to = nearestEdge(EventTimes.micros(window.to()));
        if (to > from || window.isEmpty()) {
            return new BinRange(from, Math.max(from, to));
        }
        return from < size() ? new BinRange(from, from + 1) : new BinRange(from - 1, from);
    }

    /** The fewest bins that have all of a window, as far as there are bins; none where it meets none. */
    public BinRange covering(TimeWindow window) {
        int from = Math.max(0, binOf(EventTimes.micros(window.from())));
        int to = Math.min(size(), binOf(EventTimes.micros(window.to()) - 1) + 1);
        return new BinRange(from, Math.max(from, to));
    }

    /** The border that is nearest to an instant, the later of two. */
    int nearestEdge(long micros) {
        int before = Math.max(0, Math.min(size() - 1, binOf(micros)));
        return micros - edges[before] < edges[before + 1] - micros ? before : before + 1;
    }

    static Instant instant(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * NANOS);
    }
}
