package org.dateline.calendar;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trc;
import static org.dateline.language.Tr.trn;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.model.TimeWindow;
import org.dateline.words.NumberWords;
import org.dateline.words.Years;

/**
 * A round length of calendar time, at whose multiples an axis is marked: minutes and hours counted from midnight, days,
 * weeks from Monday, months from January, years from the birth of Christ in both directions:
 * 200 BC, 100 BC, AD 1, AD 100.
 */
public record TimeStep(ChronoUnit unit, int count) {

    /** From fine to coarse; each is no longer than the next. */
    public static final List<TimeStep> ALL = Stream.of(
                    steps(ChronoUnit.MINUTES, 1, 2, 5, 10, 15, 30),
                    steps(ChronoUnit.HOURS, 1, 2, 3, 6, 12),
                    steps(ChronoUnit.DAYS, 1),
                    steps(ChronoUnit.WEEKS, 1),
                    steps(ChronoUnit.MONTHS, 1, 3, 6),
                    steps(ChronoUnit.YEARS, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000))
            .flatMap(steps -> steps)
            .toList();

    /** What {@link #parse} reads, in words. */
    public static String expected() {
        return tr("a length of time such as 15min, 1h, 1d, 1w, 1mo or 1y");
    }

    private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,5})\\s*(min|mo|[hdwy])(?:[a-z]*)");
    private static final Map<String, ChronoUnit> UNITS = Map.of(
            "min",
            ChronoUnit.MINUTES,
            "h",
            ChronoUnit.HOURS,
            "d",
            ChronoUnit.DAYS,
            "w",
            ChronoUnit.WEEKS,
            "mo",
            ChronoUnit.MONTHS,
            "y",
            ChronoUnit.YEARS);

    private static final int MINUTES_PER_DAY = 24 * 60;

    private static Stream<TimeStep> steps(ChronoUnit unit, int... counts) {
        return IntStream.of(counts).mapToObj(count -> new TimeStep(unit, count));
    }

    /** The finest step that is at least so long; the coarsest if none is. */
    public static TimeStep atLeast(double millis) {
        return ALL.stream().filter(step -> step.millis() >= millis).findFirst().orElse(ALL.get(ALL.size() - 1));
    }

    /** How long the step is, milliseconds; on the average for months and years. */
    public double millis() {
        return (double) unit.getDuration().toMillis() * count;
    }

    /** A time later by so many of these, in local time where they are days or longer; earlier if negative. */
    public Instant from(Instant instant, int steps, ZoneId zone) {
        return isWithinDay()
                ? instant.plus(unit.getDuration().multipliedBy((long) steps * count))
                : instant.atZone(zone).plus((long) steps * count, unit).toInstant();
    }

    /** The multiple that is nearest, the later of two; one of {@link #marks}. */
    public Instant nearest(Instant instant, ZoneId zone) {
        List<Instant> around = isWithinDay() ? around(instant, zone) : marks(new TimeWindow(instant, instant), zone);
        Instant nearest = around.get(0);
        for (Instant mark : around) {
            if (distance(mark, instant).compareTo(distance(nearest, instant)) <= 0) {
                nearest = mark;
            }
        }
        return nearest;
    }

    private static Duration distance(Instant one, Instant other) {
        return Duration.between(one, other).abs();
    }

    /** Some multiples before and after, in ascending order, without those that are far. */
    private List<Instant> around(Instant instant, ZoneId zone) {
        LocalDateTime local = instant.atZone(zone).toLocalDateTime();
        LocalDate day = local.toLocalDate();
        int minute = local.getHour() * 60 + local.getMinute();
        LocalDateTime floor = day.atStartOfDay().plusMinutes(minute - minute % minutes());
        NavigableSet<Instant> marks = new TreeSet<>(List.of(
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant()));
        // Clocks change by an hour at the most: further multiples are never the nearest
        int further = Math.max(1, 60 / minutes()) + 1;
        for (int steps = -further; steps <= further; steps++) {
            addValid(floor.plusMinutes((long) steps * minutes()), zone, marks);
        }
        return List.copyOf(marks);
    }

    /** Whether an instant is a multiple. */
    public boolean isMark(Instant instant, ZoneId zone) {
        return nearest(instant, zone).equals(instant);
    }

    /** The next multiple after an instant, or the last before it. */
    public Instant beside(Instant instant, boolean later, ZoneId zone) {
        Instant near = nearest(instant, zone);
        if (later ? near.isAfter(instant) : near.isBefore(instant)) {
            return near;
        }
        Instant next = nearest(from(near, later ? 1 : -1, zone), zone);
        return next.equals(near) ? nearest(from(near, later ? 2 : -2, zone), zone) : next;
    }

    /**
     * A window moved so that it begins at the multiple that is nearest to a time. One that began and ended with multiples ends
     * with one again: a day stays a day where clocks change, a month a month. Others keep their length.
     */
    public TimeWindow placed(TimeWindow window, Instant from, ZoneId zone) {
        Instant first = nearest(from, zone);
        Instant last = first.plus(window.length());
        boolean isWhole = !window.length().isZero() && isMark(window.from(), zone) && isMark(window.to(), zone);
        return new TimeWindow(first, isWhole ? nearest(last, zone) : last);
    }

    /** What is written as {@code 15min}, {@code 1h} or "2 weeks"; empty if it is no such length of time. */
    public static Optional<TimeStep> parse(String text) {
        Matcher form = FORM.matcher(text.strip().toLowerCase(Locale.ROOT));
        return form.matches()
                ? Optional.of(
                        new TimeStep(Objects.requireNonNull(UNITS.get(form.group(2))), Integer.parseInt(form.group(1))))
                : Optional.empty();
    }

    /** As a length: "15 minutes", "1 hour". */
    public String length() {
        return counted(NumberWords.number(count));
    }

    private String counted(String number) {
        return switch (unit) {
            case MINUTES -> trn(count, "{1} minute", "{1} minutes", number);
            case HOURS -> trn(count, "{1} hour", "{1} hours", number);
            case DAYS -> trn(count, "{1} day", "{1} days", number);
            case WEEKS -> trn(count, "{1} week", "{1} weeks", number);
            case MONTHS -> trn(count, "{1} month", "{1} months", number);
            default -> trn(count, "{1} year", "{1} years", number);
        };
    }

    /** Its name: "hour", "30 minutes", "10 years". */
    public String words() {
        if (count > 1) {
            return counted(NumberWords.digits(count));
        }
        return switch (unit) {
            case MINUTES -> tr("minute");
            case HOURS -> tr("hour");
            case DAYS -> tr("day");
            case WEEKS -> tr("week");
            case MONTHS -> tr("month");
            default -> tr("year");
        };
    }

    /** What is counted in each of these: "events a day", "events an hour", "events in 30 minutes". */
    public String per(String counted) {
        if (count > 1) {
            return trc("time", "{0} in {1}", counted, words());
        }
        return switch (unit) {
            case MINUTES -> tr("{0} a minute", counted);
            case HOURS -> tr("{0} an hour", counted);
            case DAYS -> tr("{0} a day", counted);
            case WEEKS -> tr("{0} a week", counted);
            case MONTHS -> tr("{0} a month", counted);
            default -> tr("{0} a year", counted);
        };
    }

    /** Whether several of them make up a day. */
    public boolean isWithinDay() {
        return unit == ChronoUnit.MINUTES || unit == ChronoUnit.HOURS;
    }

    /**
     * The multiples from the last that is not after the window's start to the first that is not before its end, in
     * order, each once. An hour that clocks skip has no multiples, one that they repeat has them twice; days begin where
     * the zone lets them begin.
     */
    public List<Instant> marks(TimeWindow window, ZoneId zone) {
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
        LocalDateTime midnight = day.atStartOfDay();
        for (int minute = 0; minute < MINUTES_PER_DAY; minute += minutes()) {
            addValid(midnight.plusMinutes(minute), zone, marks);
        }
    }

    private int minutes() {
        return unit == ChronoUnit.HOURS ? count * 60 : count;
    }

    private static void addValid(LocalDateTime local, ZoneId zone, Set<Instant> marks) {
        for (ZoneOffset offset : zone.getRules().getValidOffsets(local)) {
            marks.add(local.toInstant(offset));
        }
    }
}
