package org.dateline.propose.time;

import static org.dateline.language.Tr.tr;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Hours of a day: a part of it, or a time on the clock.
 *
 * @param next the token behind the words
 * @param from where they begin, in minutes from the day's midnight; before it where negative
 * @param to where they end, in minutes; the same as {@code from} for a time on the clock
 * @param zone the zone that the words name, or null for the text's
 * @param isNightBefore whether they belong to the night before the day of publication where no day is named
 * @param rule what they are taken to be, or nothing where that goes without saying
 */
record Hours(int next, int from, int to, @Nullable ZoneOffset zone, boolean isNightBefore, String rule) {

    static final int HOUR = 60;
    static final int DAY = 24 * HOUR;
    /** Before it is "before dawn". */
    static final int DAWN = 6 * HOUR + 30;

    static final int NOON = 12 * HOUR;
    static final int EVENING = 18 * HOUR;

    static Hours part(int next, int from, int to, String words) {
        return new Hours(next, from, to, null, false, tr("{0}: from {1} to {2}", words, say(from), say(to)));
    }

    static Hours clock(int next, int minutes) {
        return new Hours(next, minutes, minutes, null, false, "");
    }

    Hours with(int behind, int first, int last, String words) {
        return new Hours(behind, first, last, zone, isNightBefore, words);
    }

    boolean isClock() {
        return from == to;
    }

    /** "06:30"; "24:00" for the end of a day, "06:30 of the next day" behind it. */
    static String say(int minutes) {
        if (minutes < 0) {
            return tr("{0} of the day before", say(minutes + DAY));
        }
        return minutes > DAY
                ? tr("{0} of the next day", say(minutes - DAY))
                : String.format(java.util.Locale.ROOT, "%02d:%02d", minutes / HOUR, minutes % HOUR);
    }

    /** A time of a day, on the clocks of the text's zone. */
    LocalDateTime at(LocalDate day, int minutes, ZoneId textZone) {
        LocalDateTime time = day.atStartOfDay().plusMinutes(minutes);
        return zone == null
                ? time
                : time.atZone(zone).withZoneSameInstant(textZone).toLocalDateTime();
    }
}
