package org.dateline.shapefile;

import static org.dateline.language.Tr.tr;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.language.ForPrograms;
import org.geotools.api.referencing.FactoryException;

/**
 * Puts the text of a .prj, as ESRI, GDAL and PostGIS write it, in the words that make GeoTools' parser understand what they
 * mean by it.
 */
final class WellKnownText {

    @ForPrograms("The name of a projection")
    private static final String BEHRMANN = "Behrmann";

    private static final Pattern AXIS =
            Pattern.compile(",\\s*AXIS\\s*\\[\\s*\"[^\"]*\"\\s*,\\s*(\\w+)\\s*]", Pattern.CASE_INSENSITIVE);
    private static final Set<String> HORIZONTAL = Set.of("EAST", "NORTH", "SOUTH");
    private static final Pattern WEB_MERCATOR = Pattern.compile(
            "^PROJCS\\s*\\[\\s*\"[^\"]*(pseudo.?mercator|popular visualisation|google|web.?mercator)"
                    + "|AUTHORITY\\s*\\[\\s*\"EPSG\"\\s*,\\s*\"?(3857|3785|900913)\"?\\s*]"
                    + "|\\+a=6378137(\\.0*)? \\+b=6378137(\\.0*)? ",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MERCATOR =
            Pattern.compile("(PROJECTION\\s*\\[\\s*)\"Mercator(_1SP)?\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLATE_CARREE =
            Pattern.compile("(PROJECTION\\s*\\[\\s*)\"(Plate_Carree|Equirectangular)\"", Pattern.CASE_INSENSITIVE);

    private static final Pattern POLAR =
            Pattern.compile("(PROJECTION\\s*\\[\\s*)\"Polar_Stereographic\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern ORIGIN = Pattern.compile(
            "(PARAMETER\\s*\\[\\s*)\"latitude_of_origin\"(\\s*,\\s*([-+.\\deE]+))", Pattern.CASE_INSENSITIVE);

    private static final Pattern PRIME_MERIDIAN = Pattern.compile(
            "(PRIMEM\\s*\\[\\s*\"[^\"]*\"\\s*,\\s*)([-+.\\deE]++)([^\\[\\]]*(?:\\[[^\\[\\]]*][^\\[\\]]*)?]\\s*,\\s*"
                    + "UNIT\\s*\\[\\s*\"[^\"]*\"\\s*,\\s*)([-+.\\deE]++)",
            Pattern.CASE_INSENSITIVE);

    /** Paris counted in grads, as the standard and the database of the EPSG have it. */
    private static final double PARIS_GRADS = 2.5969213;

    private static final Pattern KROVAK = Pattern.compile("PROJECTION\\s*\\[\\s*\"Krovak\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern TURN = Pattern.compile(
            "PARAMETER\\s*\\[\\s*\"(X_Scale|Y_Scale|XY_Plane_Rotation)\"\\s*,\\s*([-+.\\deE]+)\\s*]\\s*,\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final List<Double> TURNED_NORTH = List.of(-1.0, 1.0, 90.0);
    private static final Pattern EQUAL_AREA =
            Pattern.compile("PROJECTION\\s*\\[\\s*\"(Cylindrical_Equal_Area|Behrmann)\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern STANDARD_PARALLEL = Pattern.compile(
            "PARAMETER\\s*\\[\\s*\"standard_parallel_1\"\\s*,\\s*([-+.\\deE]+)", Pattern.CASE_INSENSITIVE);

    private WellKnownText() {}

    /** @throws FactoryException if GeoTools would take it for another */
    static String forGeoTools(String wkt) throws FactoryException {
        checkParallelIsHeeded(wkt);
        String withoutAxes = withoutTurn(withoutAxes(wkt));
        String mercator = WEB_MERCATOR.matcher(wkt).find()
                ? MERCATOR.matcher(withoutAxes).replaceFirst("$1\"Popular Visualisation Pseudo Mercator\"")
                : withoutAxes;
        String cylindrical = PLATE_CARREE.matcher(mercator).replaceFirst("$1\"Equidistant_Cylindrical\"");
        return PRIME_MERIDIAN.matcher(withParallelOfScale(cylindrical)).replaceAll(WellKnownText::inUnitOfAngles);
    }

    /** In a shapefile x is east and y north whatever the text says, unless it counts to the south and west. */
    private static String withoutAxes(String wkt) {
        List<String> directions =
                directions(wkt).filter(direction -> !direction.equals("UP")).toList();
        return HORIZONTAL.containsAll(directions)
                ? AXIS.matcher(wkt).replaceAll(axis -> isVertical(axis) ? Matcher.quoteReplacement(axis.group()) : "")
                : wkt;
    }

    private static Stream<String> directions(String wkt) {
        return AXIS.matcher(wkt).results().map(axis -> axis.group(1).toUpperCase(Locale.ROOT));
    }

    private static boolean isVertical(MatchResult axis) {
        return axis.group(1).equalsIgnoreCase("UP");
    }

    /** ESRI spells out how Krovak's projection is turned to the north, which GeoTools does anyway, and then once more. */
    private static String withoutTurn(String wkt) throws FactoryException {
        List<Double> turn = TURN.matcher(wkt)
                .results()
                .map(parameter -> Double.parseDouble(parameter.group(2)))
                .toList();
        if (!KROVAK.matcher(wkt).find() || turn.isEmpty()) {
            return wkt;
        }
        if (!turn.equals(TURNED_NORTH)) {
            throw new FactoryException(tr("Krovak is only understood with x to the east and y to the north"));
        }
        return TURN.matcher(wkt).replaceAll("");
    }

    /** In a polar projection whose origin is not the pole, GDAL means the parallel that is true to scale. */
    @ForPrograms("Well-known text")
    private static String withParallelOfScale(String wkt) {
        Matcher origin = ORIGIN.matcher(wkt);
        if (!POLAR.matcher(wkt).find() || !origin.find() || Math.abs(Double.parseDouble(origin.group(3))) == 90) {
            return wkt;
        }
        String pole = Double.parseDouble(origin.group(3)) < 0 ? "South" : "North";
        return POLAR.matcher(origin.replaceFirst("$1\"standard_parallel_1\"$2"))
                .replaceFirst("$1\"Stereographic_" + pole + "_Pole\"");
    }

    /** Where angles are in grads, ESRI and GDAL still count the prime meridian in degrees; the parser in grads. */
    private static String inUnitOfAngles(MatchResult meridian) {
        double given = Double.parseDouble(meridian.group(2));
        double unit = Double.parseDouble(meridian.group(4));
        double degree = Math.toRadians(1);
        boolean inDegrees = Math.abs(unit - degree) < 1e-9 * degree || Math.abs(given - PARIS_GRADS) < 1e-4;
        String value = inDegrees ? meridian.group(2) : Double.toString(given * degree / unit);
        return Matcher.quoteReplacement(meridian.group(1) + value + meridian.group(3) + meridian.group(4));
    }

    /** GeoTools' cylindrical equal area projection takes every standard parallel for the equator. */
    private static void checkParallelIsHeeded(String wkt) throws FactoryException {
        Matcher projection = EQUAL_AREA.matcher(wkt);
        if (!projection.find()) {
            return;
        }
        Matcher parallel = STANDARD_PARALLEL.matcher(wkt);
        boolean atEquator = parallel.find()
                ? Double.parseDouble(parallel.group(1)) == 0
                : !projection.group(1).equalsIgnoreCase(BEHRMANN);
        if (!atEquator) {
            throw new FactoryException(
                    tr("{0} is only understood with the equator as its parallel", String.valueOf(projection.group(1))));
        }
    }
}
