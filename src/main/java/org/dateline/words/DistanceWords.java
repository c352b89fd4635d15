package org.dateline.words;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trc;

import org.dateline.language.Language;

/** Distances on the ground in words. */
public final class DistanceWords {

    private static final double METRES_IN_MILE = 1609.344;
    private static final double METRES_IN_KM = 1000;
    private static final double WITHOUT_TENTHS = 100;
    private static final double TENTH = 10;

    private DistanceWords() {}

    /** In metres below one kilometre: "850 m", "12.3 km", "1,234 km". */
    public static String metric(double metres) {
        return metres < METRES_IN_KM ? metres(metres) : kilometres(number(metres / METRES_IN_KM));
    }

    /** The same and in international miles: "12.3 km (7.6 mi)". */
    public static String both(double metres) {
        return tr("{0} ({1}\u00a0mi)", metric(metres), number(metres / METRES_IN_MILE));
    }

    /** A round distance, with no more digits than it has: "7 km", "2.5 km", "500 m". */
    public static String about(double metres) {
        double tenths = Math.round(metres / METRES_IN_KM * TENTH) / TENTH;
        return metres >= METRES_IN_KM && tenths == Math.rint(tenths) ? kilometres(grouped(tenths, 0)) : metric(metres);
    }

    private static String metres(double metres) {
        return trc("metres", "{0}\u00a0m", NumberWords.digits(Math.round(metres)));
    }

    private static String kilometres(String number) {
        return tr("{0}\u00a0km", number);
    }

    private static String number(double value) {
        return grouped(value, value < WITHOUT_TENTHS ? 1 : 0);
    }

    private static String grouped(double value, int decimals) {
        return String.format(Language.current().locale(), "%,." + decimals + "f", value);
    }
}
