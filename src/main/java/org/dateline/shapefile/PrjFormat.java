package org.dateline.shapefile;

import static org.dateline.language.Tr.tr;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.language.ForPrograms;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;

/** Reads and writes the well-known text of a reference system (WKT 1), as a .prj has it. */
public final class PrjFormat {

    /** WGS 84 as ESRI writes it. */
    @ForPrograms("Well-known text")
    static final String WGS_84 = "GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\",SPHEROID[\"WGS_1984\",6378137.0,"
            + "298.257223563]],PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]]";

    /** GeoTools' parser goes as deep as the text does; no reference system goes deeper than this. */
    private static final int MAX_DEPTH = 32;

    /** Several times what the longest of the EPSG database takes. */
    private static final int MAX_CHARACTERS = 20_000;

    private static final Pattern NAME = Pattern.compile("^[A-Za-z_]+\\s*\\[\\s*\"([^\"]*)\"");

    private PrjFormat() {}

    /** The name that the text gives its reference system, or empty if it is no such text. */
    static Optional<String> name(String wkt) {
        Matcher matcher = NAME.matcher(wkt);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /**
     * The reference system, x before y whatever the text says; WGS 84 without asking GeoTools' parser, whose first call is slow.
     *
     * @throws FactoryException if it is not understood
     */
    public static CoordinateReferenceSystem parse(String wkt) throws FactoryException {
        if (wkt.equals(WGS_84)) {
            return DefaultGeographicCRS.WGS84;
        }
        if (wkt.length() > MAX_CHARACTERS) {
            throw new FactoryException(tr("it is more than {0} characters long", MAX_CHARACTERS));
        }
        if (depth(wkt) > MAX_DEPTH) {
            throw new FactoryException(tr("brackets are nested more than {0} deep", String.valueOf(MAX_DEPTH)));
        }
        try {
            return CRS.parseWKT(WellKnownText.forGeoTools(wkt));
        } catch (IllegalArgumentException impossible) {
            throw new FactoryException(impossible.getMessage(), impossible);
        }
    }

    private static int depth(String wkt) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < wkt.length(); i++) {
            char character = wkt.charAt(i);
            if (character == '[' || character == '(') {
                deepest = Math.max(deepest, ++depth);
            } else if (character == ']' || character == ')') {
                depth--;
            }
        }
        return deepest;
    }

    /** The text of a reference system, on one line. */
    static String format(CoordinateReferenceSystem crs) {
        if (CRS.equalsIgnoreMetadata(crs, DefaultGeographicCRS.WGS84)) {
            return WGS_84;
        }
        return crs.toWKT().lines().map(String::strip).collect(Collectors.joining());
    }
}
