package org.dateline.words;

import java.math.BigDecimal;
import java.util.Locale;
import org.dateline.language.Language;

/** Points of the earth in words, latitude first, as people write them; degrees, WGS 84. */
public final class CoordinateWords {

    private static final double METRES_IN_DEGREE = 111_195;
    private static final double METRES_IN_MINUTE = METRES_IN_DEGREE / 60;
    private static final int MOST_DIGITS = 5;
    private static final int SECONDS_IN_MINUTE = 60;
    private static final int SECONDS_IN_DEGREE = 3600;

    private static final String LEFT_TO_RIGHT_MARK = "\u200e";

    private CoordinateWords() {}

    /**
     * In decimal degrees: "29.5541, 66.0247".
     *
     * @param metres how exactly the point is known; what is less than that is not written
     */
    public static String decimal(double longitude, double latitude, double metres) {
        int digits = (int) Math.max(0, Math.min(MOST_DIGITS, Math.ceil(Math.log10(METRES_IN_DEGREE / metres))));
        return leftToRight(number(latitude, digits) + ", " + number(longitude, digits));
    }

    /** In decimal degrees, with as many digits as the numbers have and none that says nothing: "24.9, 61". */
    public static String asGiven(double longitude, double latitude) {
        return leftToRight(given(latitude) + ", " + given(longitude));
    }

    private static String given(double degrees) {
        return Double.isFinite(degrees)
                ? BigDecimal.valueOf(degrees).stripTrailingZeros().toPlainString()
                : String.valueOf(degrees);
    }

    /** The notation is the same in every language, and is written from left to right, also among words that are not. */
    private static String leftToRight(String notation) {
        return Language.current().isRightToLeft() ? LEFT_TO_RIGHT_MARK + notation + LEFT_TO_RIGHT_MARK : notation;
    }

    private static String number(double degrees, int digits) {
        String text = String.format(Locale.ROOT, "%." + digits + "f", degrees);
        return text.matches("-[0.]+") ? text.substring(1) : text;
    }

    /**
     * In degrees, minutes and seconds (ISO 6709:2022, annex D): "29°33′15″N 66°01′29″E"; without seconds where the point is not known to a
     * minute.
     *
     * @param metres how exactly the point is known
     */
    public static String sexagesimal(double longitude, double latitude, double metres) {
        return leftToRight(sexagesimal(latitude, 'N', 'S', metres) + " " + sexagesimal(longitude, 'E', 'W', metres));
    }

    private static String sexagesimal(double degrees, char positive, char negative, double metres) {
        boolean toMinutes = metres > METRES_IN_MINUTE;
        int unit = toMinutes ? SECONDS_IN_MINUTE : 1;
        long seconds = Math.round(Math.abs(degrees) * SECONDS_IN_DEGREE / unit) * unit;
        String minutes = String.format(
                Locale.ROOT,
                "%02d\u00b0%02d\u2032",
                seconds / SECONDS_IN_DEGREE,
                seconds % SECONDS_IN_DEGREE / SECONDS_IN_MINUTE);
        String rest = toMinutes ? "" : String.format(Locale.ROOT, "%02d\u2033", seconds % SECONDS_IN_MINUTE);
        return minutes + rest + (degrees < 0 && seconds > 0 ? negative : positive);
    }
}
