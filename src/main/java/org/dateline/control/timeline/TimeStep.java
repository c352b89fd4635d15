package org.dateline.control.timeline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.model.TimeWindow;
import org.dateline.words.Years;

/**
 * A round length of calendar time, at whose multiples an axis is marked: minutes and hours counted from midnight, days,
 * weeks from Monday, months from January, years from the birth of Christ in both directions:
 * 200 BC, 100 BC, AD 1, AD 100.
 */
record TimeStep(ChronoUnit unit, int count) {

    /** From fine to coarse; each is no longer than the next. */
    static final List<TimeStep> ALL = Stream.of(
                    steps(ChronoUnit.MINUTES, 1, 2, 5, 10, 15, 30),
                    steps(ChronoUnit.HOURS, 1, 2, 3, 6, 12),
                    steps(ChronoUnit.DAYS, 1),
                    steps(ChronoUnit.WEEKS, 1),
                    steps(ChronoUnit.MONTHS, 1, 3, 6),
                    steps(ChronoUnit.YEARS, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000))
            .flatMap(steps -> steps)
            .toList();

    private static final int MINUTES_PER_DAY = 24 * 60;

    private static Stream<TimeStep> steps(ChronoUnit unit, int... counts) {
        return IntStream.of(counts).mapToObj(count -> new TimeStep(unit, count));
    }

    /** The finest step that is at least so long; the coarsest if none is. */
    static TimeStep atLeast(double millis) {
        return ALL.stream().filter(step -> step.millis() >= millis).findFirst().orElse(ALL.get(ALL.size() - 1));
    }

    /** How long the step is, milliseconds; on the average for months and years. */
    double millis() {
        return (double) unit.getDuration().toMillis() * count;
    }

    /** A time later by so many of these in local time; earlier if negative. */
    Instant from(Instant instant, int steps, ZoneId zone) {
        return isWithinDay()
                ? instant.plus(unit.getDuration().multipliedBy((long) steps * count))
                : instant.atZone(zone).plus((long) steps * count, unit).toInstant();
    }

    /** The multiple that is nearest. */
    Instant nearest(Instant instant, ZoneId zone) {
        List<Instant> around = marks(new TimeWindow(instant, instant), zone);
        Instant before = around.get(0);
        Instant after = around.get(around.size() - 1);
        boolean isNearerBefore = Duration.between(before, instant).compareTo(Duration.between(instant, after)) < 0;
        return isNearerBefore ? before : after;
    }

    /** Whether several of them make up a day. */
    boolean isWithinDay() {
        return unit == ChronoUnit.MINUTES || unit == ChronoUnit.HOURS;
    }

    /**
     * The multiples from the last that is not after the window's start to the first that is not before its end, in
     * order, each once. An hour that clocks skip has no multiples, one that they repeat has them twice; days begin where
     * the zone lets them begin.
     */
    List<Instant> marks(TimeWindow window, ZoneId zone) {
        return isWithinDay() ? marksWithinDays(window, zone) : marksOfDates(window, zone);
    }

    private List<Instant> marksOfDates(TimeWindow window, ZoneId zone) {
        List<Instant> marks = new ArrayList<>();
        LocalDate date = floor(window.from().atZone(zone).toLocalDate());
        while (true) {
            Instant mark = date.atStartOfDay(zone).toInstant();
            marks.add(mark);
            if (!mark.isBefore(window.to())) {
                return marks;
            }
            date = next(date);
        }
    }

    private LocalDate next(LocalDate mark) {
        return unit == ChronoUnit.YEARS
                ? LocalDate.of(Years.next(mark.getYear(), count), 1, 1)
                : mark.plus(count, unit);
    }

    private LocalDate floor(LocalDate date) {
        return switch (unit) {
            case DAYS -> date;
            case WEEKS -> date.minusDays(date.getDayOfWeek().getValue() - 1L);
            case MONTHS -> date.withDayOfMonth(1).withMonth((date.getMonthValue() - 1) / count * count + 1);
            default -> LocalDate.of(Years.floor(date.getYear(), count), 1, 1);
        };
    }

    private List<Instant> marksWithinDays(TimeWindow window, ZoneId zone) {
        NavigableSet<Instant> marks = new TreeSet<>();
        LocalDate day = window.from().atZone(zone).toLocalDate();
        Instant dayStart;
        do {
            addDay(day, zone, marks);
            day = day.plusDays(1);
            dayStart = day.atStartOfDay(zone).toInstant();
            marks.add(dayStart);
        } while (dayStart.isBefore(window.to()));
        Instant first = Objects.requireNonNullElse(marks.floor(window.from()), marks.first());
        Instant last = Objects.requireNonNullElse(marks.ceiling(window.to()), marks.last());
        return List.copyOf(marks.subSet(first, true, last, true));
    }

    private void addDay(LocalDate day, ZoneId zone, Set<Instant> marks) {
        marks.add(day.atStartOfDay(zone).toInstant());
        int minutes = unit == ChronoUnit.HOURS ? count * 60 : count;
        LocalDateTime midnight = day.atStartOfDay();
        for (int minute = 0; minute < MINUTES_PER_DAY; minute += minutes) {
            LocalDateTime local = midnight.plusMinutes(minute);
            for (ZoneOffset offset : zone.getRules().getValidOffsets(local)) {
                marks.add(local.toInstant(offset));
            }
        }
    }
}
