package org.dateline.control.timeline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.TimeWindow;

/**
 * Time laid out on a line of pixels, evenly.
 *
 * @param span the time that the line stands for, longer than nothing
 * @param width the length of the line in pixels
 * @param zone the zone whose hours and days are marked
 */
public record TimeScale(TimeWindow span, double width, ZoneId zone) {

    private static final int[] HOUR_STEPS = {1, 2, 3, 6, 12};
    private static final int[] MINUTE_STEPS = {1, 5, 10, 15, 30};

    /** Where an instant lies on the line, pixels from its start; beyond the line for instants outside of the span. */
    public double x(Instant instant) {
        return width * millis(span.from(), instant) / spanMillis();
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

    /** The days that the span meets, each from midnight to midnight in the zone, in order. */
    public List<TimeWindow> days() {
        List<TimeWindow> days = new ArrayList<>();
        ZonedDateTime midnight = span.from().atZone(zone).toLocalDate().atStartOfDay(zone);
        while (midnight.toInstant().isBefore(span.to())) {
            ZonedDateTime next = midnight.toLocalDate().plusDays(1).atStartOfDay(zone);
            days.add(new TimeWindow(midnight.toInstant(), next.toInstant()));
            midnight = next;
        }
        return days;
    }

    /** Round instants within the span, in local time, at least so many pixels apart; midnights are among them. */
    public List<Instant> ticks(double leastPixels) {
        double leastMinutes = leastPixels * millisPerPixel() / 60_000;
        int stepMinutes = stepMinutes(leastMinutes);
        List<Instant> ticks = new ArrayList<>();
        if (stepMinutes == 0) {
            days().forEach(day -> ticks.add(day.from()));
        } else {
            for (TimeWindow day : days()) {
                LocalDateTime midnight = day.from().atZone(zone).toLocalDateTime();
                for (int minute = 0; minute < 24 * 60; minute += stepMinutes) {
                    ticks.add(midnight.plusMinutes(minute).atZone(zone).toInstant());
                }
            }
        }
        return ticks.stream()
                .filter(tick -> !tick.isBefore(span.from()) && !tick.isAfter(span.to()))
                .toList();
    }

    private static int stepMinutes(double least) {
        for (int step : MINUTE_STEPS) {
            if (step >= least) {
                return step;
            }
        }
        for (int step : HOUR_STEPS) {
            if (step * 60 >= least) {
                return step * 60;
            }
        }
        return 0;
    }

    /** The nearest multiple of so many minutes, in local time. */
    public Instant snapped(Instant instant, int minutes) {
        ZonedDateTime local = instant.atZone(zone);
        ZonedDateTime day = local.truncatedTo(ChronoUnit.DAYS);
        double passed = Duration.between(day, local).toMillis() / 60_000.0;
        return day.toLocalDateTime()
                .plusMinutes(Math.round(passed / minutes) * minutes)
                .atZone(zone)
                .toInstant();
    }
}
