package org.dateline.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Years in words. Their numbers are those of ISO 8601, the Gregorian calendar carried on to all times: 0 is the year 1 BC, and
 * -43 is 44 BC.
 */
public final class Years {

    /** The first day of the Gregorian calendar; sources say earlier days by the Julian one. */
    public static final LocalDate GREGORIAN = LocalDate.of(1582, 10, 15);

    private static final int FOUR_DIGITS = 1000;

    private Years() {}

    /** "1066", "AD 66", "44 BC". */
    public static String words(int year) {
        if (year <= 0) {
            return bc(year) + " BC";
        }
        return year < FOUR_DIGITS ? "AD " + year : String.valueOf(year);
    }

    /** "1200–1299", "AD 1–99", "100–1 BC". */
    public static String words(int first, int last) {
        if (first == last) {
            return words(first);
        }
        return last <= 0 ? bc(first) + "\u2013" + bc(last) + " BC" : words(first) + "\u2013" + last;
    }

    private static int bc(int year) {
        return 1 - year;
    }

    /** Whether an instant lies before the calendar by which it is told was in use. */
    public static boolean isBeforeGregorian(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDate().isBefore(GREGORIAN);
    }
}
