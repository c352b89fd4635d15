package org.dateline.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import org.dateline.events.EventTimes;

/**
 * How exactly the times of events are known, told from where they begin and end: an event is known to the day if all of its four
 * times are beginnings of days in the zone of the dataset.
 *
 * @param finest the coarsest step to which all events are known, but for one in twenty
 * @param usual the coarsest step to which at least half of the events are known
 */
public record TimePrecision(TimeStep finest, TimeStep usual) {

    /** What times can be known to, from fine to coarse; each is made up of the one before. */
    public static final List<TimeStep> STEPS = List.of(
            new TimeStep(ChronoUnit.MINUTES, 1),
            new TimeStep(ChronoUnit.MINUTES, 5),
            new TimeStep(ChronoUnit.MINUTES, 15),
            new TimeStep(ChronoUnit.MINUTES, 30),
            new TimeStep(ChronoUnit.HOURS, 1),
            new TimeStep(ChronoUnit.DAYS, 1),
            new TimeStep(ChronoUnit.MONTHS, 1),
            new TimeStep(ChronoUnit.YEARS, 1));

    /** That of times of which nothing is known. */
    public static final TimePrecision UNKNOWN = new TimePrecision(STEPS.get(0), STEPS.get(4));

    /** The lengths of the steps up to the hour. */
    private static final int[] SECONDS = {60, 300, 900, 1800, 3600};

    private static final int HOUR = 4;
    private static final int DAY = 5;
    private static final int MONTH = 6;
    private static final int YEAR = 7;
    private static final long MICROS = 1_000_000;
    private static final int DAY_SECONDS = 86_400;
    private static final int FEW = 20;

    /** Looks at all events once, some tens of nanoseconds each. */
    public static TimePrecision of(EventTimes times, ZoneId zone) {
        int[] events = new int[STEPS.size()];
        Clock clock = new Clock(zone.getRules());
        for (int i = 0; i < times.size(); i++) {
            int known = Math.min(clock.rank(times.start()[i]), clock.rank(last(times.start()[i], times.end()[i])));
            if (times.innerStart() != times.start()) {
                long innerStart = times.innerStart()[i];
                known = Math.min(known, clock.rank(innerStart));
                known = Math.min(known, clock.rank(last(innerStart, times.innerEnd()[i])));
            }
            events[known]++;
        }
        return times.size() == 0
                ? UNKNOWN
                : new TimePrecision(step(events, times.size() / FEW), step(events, times.size() / 2));
    }

    /** An instant stands as a microsecond. */
    private static long last(long first, long after) {
        return after == first + 1 ? first : after;
    }

    /** The coarsest step to which all events are known but so many. */
    private static TimeStep step(int[] events, int but) {
        int step = 0;
        int finer = 0;
        while (step + 1 < events.length && finer + events[step] <= but) {
            finer += events[step++];
        }
        return STEPS.get(step);
    }

    /** Local time, with the offset that was valid last at hand. */
    private static final class Clock {

        private final ZoneRules rules;
        private long validFrom;
        private long validTo;
        private int offset;

        Clock(ZoneRules rules) {
            this.rules = rules;
        }

        /** The position of the coarsest step of which this is a multiple. */
        int rank(long micros) {
            long second = Math.floorDiv(micros, MICROS);
            if (second * MICROS != micros) {
                return 0;
            }
            if (second < validFrom || second >= validTo) {
                turnTo(Instant.ofEpochSecond(second));
            }
            long local = second + offset;
            long passed = Math.floorMod(local, (long) DAY_SECONDS);
            for (int step = 0; step < SECONDS.length; step++) {
                if (passed % SECONDS[step] != 0) {
                    return Math.max(0, step - 1);
                }
            }
            return passed == 0 ? rank(LocalDate.ofEpochDay(Math.floorDiv(local, (long) DAY_SECONDS))) : HOUR;
        }

        private static int rank(LocalDate day) {
            return day.getDayOfMonth() > 1 ? DAY : day.getMonthValue() > 1 ? MONTH : YEAR;
        }

        private void turnTo(Instant instant) {
            offset = rules.getOffset(instant).getTotalSeconds();
            ZoneOffsetTransition before = rules.previousTransition(instant.plusNanos(1));
            ZoneOffsetTransition after = rules.nextTransition(instant);
            validFrom = before == null ? Long.MIN_VALUE : before.toEpochSecond();
            validTo = after == null ? Long.MAX_VALUE : after.toEpochSecond();
        }
    }
}
