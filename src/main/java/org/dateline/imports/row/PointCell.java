package org.dateline.imports.row;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.imports.table.Point;
import org.dateline.imports.time.CellText;
import org.jspecify.annotations.Nullable;

/**
 * Points as people and programs write them into cells: degrees with points or commas, with the letters of the points of the
 * compass, degrees, minutes and seconds; and of one cell a latitude and a longitude, WKT (OGC 06-103r4) and GeoJSON.
 */
final class PointCell {

    private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?\\d{1,3},\\d+");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,3}(\\.\\d*)?|[+-]?\\.\\d+");
    private static final String NUMBER = "[+-]?\\d{1,3}(?:\\.\\d+)?";
    private static final Pattern ANGLE = Pattern.compile(
            "([NSEWO])? ?(\\d{1,3}(?:[.,]\\d+)?) ?[\u00b0\u00ba d:] ?"
                    + "(?:(\\d{1,2}(?:[.,]\\d+)?) ?['\u2032\u2019m: ]? ?)?"
                    + "(?:(\\d{1,2}(?:[.,]\\d+)?) ?(?:\"|\u2033|\u201d|''|s)? ?)?([NSEWO])?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LETTERED =
            Pattern.compile("([NSEWO])? ?(\\d{1,3}(?:[.,]\\d+)?) ?\u00b0? ?([NSEWO])?", Pattern.CASE_INSENSITIVE);
    private static final Pattern PAIR = Pattern.compile("[(\\[]? ?(" + NUMBER + ")\u00b0? ?[,; ] ?(" + NUMBER
            + ")\u00b0?(?:[,; ]+[+-]?\\d+(?:\\.\\d+)?){0,2} ?[)\\]]?");
    private static final Pattern WKT = Pattern.compile(
            "(?:SRID=4326;)? ?POINT ?(?:Z|M|ZM)? ?\\( ?(" + NUMBER + ") (" + NUMBER + ")[^()]*+\\)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern GEOJSON =
            Pattern.compile("\\{.*\"type\"\\s*:\\s*\"Point\".*\"coordinates\"\\s*:\\s*\\[\\s*(" + NUMBER + ")\\s*,\\s*("
                    + NUMBER + ").*|" + "\\{.*\"coordinates\"\\s*:\\s*\\[\\s*(" + NUMBER + ")\\s*,\\s*(" + NUMBER
                    + ").*\"type\"\\s*:\\s*\"Point\".*");
    /** Decimal commas in both; what parts them is none. */
    private static final Pattern COMMA_PAIR =
            Pattern.compile("[(\\[]? ?([+-]?\\d{1,3},\\d+) ?[;/ ] ?([+-]?\\d{1,3},\\d+) ?[)\\]]?");

    /** Two numbers with decimals; a whole number before a colon might be hours or degrees. */
    private static final Pattern COLON_PAIR = Pattern.compile("([+-]?\\d{1,3}\\.\\d+) ?: ?([+-]?\\d{1,3}\\.\\d+)");

    private static final Pattern HALVES = Pattern.compile(" ?[,;] ?|(?<=[NSEWnsew]) | (?=[NSEWnsew] ?\\d)");
    private static final Pattern EAST_OR_WEST = Pattern.compile("(?i)^[EWO]|[EWO]$");
    private static final Pattern NORTH_OR_SOUTH = Pattern.compile("(?i)^[NS]|[NS]$");
    private static final int LONGEST = 400;
    private static final int SHORTEST = 3;

    private PointCell() {}

    /** Degrees of a cell for the latitude or the longitude, south and west of 0 negative; NaN if it is none. */
    static double degrees(String cell) {
        String text = CellText.plain(cell);
        String point = DECIMAL_COMMA.matcher(text).matches() ? text.replace(',', '.') : text;
        String bare = point.endsWith("\u00b0") ? point.substring(0, point.length() - 1) : point;
        if (DECIMAL.matcher(bare).matches()) {
            return Double.parseDouble(bare);
        }
        if (text.length() > LONGEST) {
            return Double.NaN;
        }
        Matcher lettered = LETTERED.matcher(text);
        if (lettered.matches()) {
            return signed(number(lettered.group(2)), lettered.group(1), lettered.group(3));
        }
        Matcher angle = ANGLE.matcher(text);
        if (!angle.matches()) {
            return Double.NaN;
        }
        double minutes = number(angle.group(3));
        double seconds = number(angle.group(4));
        return minutes >= 60 || seconds >= 60
                ? Double.NaN
                : signed(number(angle.group(2)) + minutes / 60 + seconds / 3600, angle.group(1), angle.group(5));
    }

    private static double number(@Nullable String digits) {
        return digits == null ? 0 : Double.parseDouble(digits.replace(',', '.'));
    }

    private static double signed(double degrees, @Nullable String before, @Nullable String behind) {
        String letter = before != null ? before : behind;
        boolean negative = letter != null && "SWO".contains(letter.toUpperCase(Locale.ROOT));
        return negative ? -degrees : degrees;
    }

    /**
     * The point of a cell that holds both; empty if it is none.
     *
     * @param longitudeFirst whether two numbers are longitude and latitude; text of a geometry always has them so
     */
    static Optional<Point> point(String cell, boolean longitudeFirst) {
        if (cell.length() > LONGEST || cell.length() < SHORTEST) {
            return Optional.empty();
        }
        String text = CellText.plain(cell);
        Matcher wkt = WKT.matcher(text);
        if (wkt.matches()) {
            return onEarth(Double.parseDouble(wkt.group(1)), Double.parseDouble(wkt.group(2)));
        }
        Matcher json = GEOJSON.matcher(cell);
        if (json.matches()) {
            int first = json.group(1) != null ? 1 : 3;
            return onEarth(Double.parseDouble(json.group(first)), Double.parseDouble(json.group(first + 1)));
        }
        Matcher commas = COMMA_PAIR.matcher(text);
        if (commas.matches()) {
            return ofHalves(commas.group(1), commas.group(2), longitudeFirst);
        }
        Matcher colon = COLON_PAIR.matcher(text);
        if (colon.matches()) {
            return ofHalves(colon.group(1), colon.group(2), longitudeFirst);
        }
        Matcher pair = PAIR.matcher(text);
        if (pair.matches()) {
            double first = Double.parseDouble(pair.group(1));
            double second = Double.parseDouble(pair.group(2));
            return longitudeFirst ? onEarth(first, second) : onEarth(second, first);
        }
        String[] halves = HALVES.split(text, 2);
        return halves.length < 2 ? Optional.empty() : ofHalves(halves[0], halves[1], longitudeFirst);
    }

    /** Of two angles; the letters of the points of the compass tell which is which. */
    private static Optional<Point> ofHalves(String first, String second, boolean longitudeFirst) {
        boolean east = EAST_OR_WEST.matcher(first).find();
        boolean lettered = east || NORTH_OR_SOUTH.matcher(first).find();
        boolean swapped = lettered ? east : longitudeFirst;
        return swapped ? onEarth(degrees(first), degrees(second)) : onEarth(degrees(second), degrees(first));
    }

    private static Optional<Point> onEarth(double longitude, double latitude) {
        return Point.isOnEarth(longitude, latitude) ? Optional.of(new Point(longitude, latitude)) : Optional.empty();
    }
}
