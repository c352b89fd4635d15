package org.dateline.control.timeline;

import static org.dateline.language.Tr.tr;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.calendar.TimeStep;
import org.dateline.model.TimeWindow;
import org.dateline.words.Years;

/** Time laid out evenly on a line of pixels, with the hours and days of a zone; it knows nothing of a screen. */
public record TimeScale(TimeWindow span, double width, ZoneId zone) {

    /** The least time that a line is to stand for. */
    public static final Duration MIN_LENGTH = Duration.ofMinutes(10);

    /** The most time that a line is to stand for: all years that a dataset can have. */
    public static final Duration MAX_LENGTH = Duration.ofDays(20_000L * 366);

    private static final int MAX_CHANGES = 20;

    /** Where an instant lies on the line, pixels from its start; beyond the line for instants outside of the span. */
    public double x(Instant instant) {
        return width * millis(span.from(), instant) / spanMillis();
    }

    /** Where a time in milliseconds since 1970 lies on the line. */
    double x(long epochMillis) {
        return width * (epochMillis - span.from().toEpochMilli()) / spanMillis();
    }

    /** The instant at a point of the line. */
    public Instant instantAt(double x) {
        if (width <= 0) {
            return span.from();
        }
        return span.from().plusMillis(Math.round(x / width * spanMillis()));
    }

    /** How much time a pixel covers, milliseconds. */
    public double millisPerPixel() {
        return spanMillis() / Math.max(1, width);
    }

    private double spanMillis() {
        return Math.max(1, millis(span.from(), span.to()));
    }

    private static double millis(Instant from, Instant to) {
        return Duration.between(from, to).toMillis();
    }

    /** The finest round step that is so many pixels long, or longer. */
    TimeStep step(double leastPixels) {
        return TimeStep.atLeast(leastPixels * millisPerPixel());
    }

    /** The days that the span meets, each from midnight to midnight in the zone, in order. */
    public List<TimeWindow> days() {
        return bands(new TimeStep(ChronoUnit.DAYS, 1));
    }

    /** The stretches between multiples of the step that the span meets, in order. */
    public List<TimeWindow> bands(TimeStep step) {
        List<Instant> marks = step.marks(span, zone);
        return IntStream.range(0, marks.size() - 1)
                .mapToObj(i -> new TimeWindow(marks.get(i), marks.get(i + 1)))
                .toList();
    }

    /** The multiples of the step within the span, in order, each once. */
    public List<Instant> ticks(TimeStep step) {
        return step.marks(span, zone).stream()
                .filter(mark -> !mark.isBefore(span.from()) && mark.isBefore(span.to()))
                .toList();
    }

    /** Round instants within the span, in local time, at least so many pixels apart on the average. */
    public List<Instant> ticks(double leastPixels) {
        return ticks(step(leastPixels));
    }

    /**
     * The scale that shows this much more or less time, with what lies at a point of the line staying there.
     *
     * @param factor less than 1 to see more detail; kept between {@link #MIN_LENGTH} and {@link #MAX_LENGTH}
     */
    public TimeScale zoomedAt(double x, double factor) {
        return zoomedAt(x, factor, MAX_LENGTH);
    }

    /** The same with another length that is kept to. */
    TimeScale zoomedAt(double x, double factor, Duration longest) {
        double wanted = spanMillis() * factor;
        double length = Math.max(MIN_LENGTH.toMillis(), Math.min(longest.toMillis(), wanted));
        double share = width <= 0 ? 0 : x / width;
        Instant from = instantAt(x).minusMillis(Math.round(length * share));
        return new TimeScale(new TimeWindow(from, from.plusMillis(Math.round(length))), width, zone);
    }

    /** The scale that shows what is so many pixels later. */
    public TimeScale movedBy(double pixels) {
        return new TimeScale(span.shiftedBy(Duration.ofMillis(Math.round(pixels * millisPerPixel()))), width, zone);
    }

    /**
     * The offset from UTC: "UTC+05:00", both where clocks change within the span: "UTC+01:00/+02:00", "local
     * time" where they have had more than two; where the span begins
     * before the Gregorian calendar, that it is told by it nevertheless.
     */
    String offsetWords() {
        if (Years.isBeforeGregorian(span.from(), zone)) {
            return tr("Gregorian calendar");
        }
        Set<ZoneOffset> offsets = new LinkedHashSet<>(List.of(zone.getRules().getOffset(span.from())));
        ZoneOffsetTransition change = zone.getRules().nextTransition(span.from());
        for (int i = 0; i < MAX_CHANGES && change != null && change.getInstant().isBefore(span.to()); i++) {
            offsets.add(change.getOffsetAfter());
            change = zone.getRules().nextTransition(change.getInstant());
        }
        return offsets.size() > 2
                ? tr("local time")
                : "UTC" + offsets.stream().map(TimeScale::words).collect(Collectors.joining("/"));
    }

    private static String words(ZoneOffset offset) {
        return offset.getTotalSeconds() == 0 ? "+00:00" : offset.getId();
    }
}
