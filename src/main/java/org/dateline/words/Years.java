package org.dateline.words;

import static org.dateline.language.Tr.tr;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Years in words. Their numbers are those of ISO 8601, the Gregorian calendar carried on to all times: 0 is the year 1 BC, and
 * -43 is 44 BC. Round years are counted from the birth of Christ in both directions.
 */
public final class Years {

    /** The first day of the Gregorian calendar; sources say earlier days by the Julian one. */
    public static final LocalDate GREGORIAN = LocalDate.of(1582, 10, 15);

    private static final int DECADE = 10;
    private static final int FOUR_DIGITS = 1000;
    private static final int ROOM_FOR_YEAR_ONE = 5;

    private Years() {}

    /** "1066", "AD 66", "44 BC". */
    public static String words(int year) {
        if (year <= 0) {
            return tr("{0} BC", NumberWords.digits(bc(year)));
        }
        return year < FOUR_DIGITS ? tr("AD {0}", NumberWords.digits(year)) : NumberWords.digits(year);
    }

    /** "1200–1299", "1990s", "AD 1–99", "100–1 BC". */
    public static String words(int first, int last) {
        if (first == last) {
            return words(first);
        }
        if (first > 0 && first % DECADE == 0 && last == first + DECADE - 1) {
            return tr("{0}s", words(first));
        }
        return last <= 0
                ? tr("{0}\u2013{1} BC", NumberWords.digits(bc(first)), NumberWords.digits(bc(last)))
                : tr("{0}\u2013{1}", words(first), NumberWords.digits(last));
    }

    private static int bc(int year) {
        return 1 - year;
    }

    /**
     * The last round year that is not after a year: 1200, 1100, ..., 100, AD 1, 100 BC, 200 BC, and so on; AD 1 is one where there
     * are some years between it and the next.
     *
     * @param count how many years lie between round ones
     */
    public static int floor(int year, int count) {
        if (count == 1) {
            return year;
        }
        if (year >= count) {
            return year / count * count;
        }
        if (year >= 1 && count >= ROOM_FOR_YEAR_ONE) {
            return 1;
        }
        return 1 - (bc(Math.min(0, year)) + count - 1) / count * count;
    }

    /** The round year after a round one. */
    public static int next(int round, int count) {
        boolean toFirst = bc(round) == count && count > 1;
        if (toFirst) {
            return count >= ROOM_FOR_YEAR_ONE ? 1 : count;
        }
        return round == 1 && count > 1 ? count : round + count;
    }

    /** Whether an instant lies before the calendar by which it is told was in use. */
    public static boolean isBeforeGregorian(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDate().isBefore(GREGORIAN);
    }
}
