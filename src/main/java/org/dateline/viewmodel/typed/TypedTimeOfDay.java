package org.dateline.viewmodel.typed;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.dateline.language.ForPrograms;
import org.dateline.model.TimeParser;
import org.jspecify.annotations.Nullable;

/**
 * A time of day as it is typed.
 *
 * @param sinceMidnight what a clock shows, up to 24 hours
 * @param eitherMidnight whether it is the word midnight, which begins the day where something begins and ends it where
 *     something ends
 */
record TypedTimeOfDay(Duration sinceMidnight, boolean eitherMidnight) {

    static final TypedTimeOfDay MIDNIGHT = new TypedTimeOfDay(Duration.ZERO, true);

    private static final int NOON = 12;
    private static final Duration DAY = Duration.ofHours(24);

    /** A time of day with am, pm or neither; 24:00 ends the day. A time that no clock shows is refused. */
    @ForPrograms("Its exception is never shown")
    static TypedTimeOfDay of(int hour, int minute, int second, @Nullable String half) {
        if (hour == 24 && minute == 0 && second == 0 && half == null) {
            return new TypedTimeOfDay(DAY, false);
        }
        if (half != null && (hour < 1 || hour > NOON)) {
            throw new DateTimeException("no hour " + hour + " " + half);
        }
        int hours = half == null ? hour : hour % NOON + (half.equals("pm") ? NOON : 0);
        return new TypedTimeOfDay(
                Duration.ofSeconds(LocalTime.of(hours, minute, second).toSecondOfDay()), false);
    }

    Instant on(LocalDate day, boolean end, ZoneId zone) {
        if (sinceMidnight.equals(DAY) || (eitherMidnight && end)) {
            return day.plusDays(1).atStartOfDay(zone).toInstant();
        }
        return local(day).atZone(zone).toInstant();
    }

    /** What is doubtful about it on a day, since the clocks leave it out or show it twice; a midnight is the day's first moment. */
    Optional<String> doubt(LocalDate day, ZoneId zone) {
        return eitherMidnight || sinceMidnight.equals(DAY) ? Optional.empty() : TimeParser.doubt(local(day), zone);
    }

    private LocalDateTime local(LocalDate day) {
        return day.atTime(LocalTime.ofSecondOfDay(sinceMidnight.toSeconds()));
    }
}
