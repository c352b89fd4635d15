package org.dateline.words;

import java.util.Locale;

/** Distances on the ground in words. */
public final class DistanceWords {

    private static final double METRES_IN_MILE = 1609.344;
    private static final double METRES_IN_KM = 1000;
    private static final double WITHOUT_TENTHS = 100;

    private DistanceWords() {}

    /** In metres below one kilometre: "850 m", "12.3 km", "1,234 km". */
    public static String metric(double metres) {
        return metres < METRES_IN_KM ? Math.round(metres) + "\u00a0m" : number(metres / METRES_IN_KM) + "\u00a0km";
    }

    /** The same and in international miles: "12.3 km (7.6 mi)". */
    public static String both(double metres) {
        return metric(metres) + " (" + number(metres / METRES_IN_MILE) + "\u00a0mi)";
    }

    /** A round distance, with no more digits than it has: "7 km", "2.5 km", "500 m". */
    public static String about(double metres) {
        return metric(metres).replace(".0\u00a0", "\u00a0");
    }

    private static String number(double value) {
        return String.format(Locale.ENGLISH, value < WITHOUT_TENTHS ? "%.1f" : "%,.0f", value);
    }
}
