package org.dateline.maps.layer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.maps.layer.RawLayer.Reference;
import org.geotools.api.referencing.FactoryException;
import org.geotools.referencing.CRS;

/** Says what reference system a name means, as a URN or URL of the OGC or as plain "EPSG:3857". */
final class ReferenceName {

    private static final Pattern CRS84 = Pattern.compile(
            "(?:urn:(?:x-)?ogc:def:crs:OGC:[\\d.]*:|https?://www\\.opengis\\.net/def/crs/OGC/[\\d.]+/|OGC:)?CRS84",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EPSG = Pattern.compile(
            "(?:urn:(?:x-)?ogc:def:crs:EPSG:[\\d.]*:|https?://www\\.opengis\\.net/def/crs/EPSG/[\\d.]+/|EPSG:+)(\\d+)",
            Pattern.CASE_INSENSITIVE);
    private static final String WGS_84 = "4326";

    private ReferenceName() {}

    /** The reference system, x before y as in all of GeoJSON; empty if it is not known. Codes of the EPSG open its database. */
    static Optional<Reference> parse(String name) {
        Matcher epsg = EPSG.matcher(name.strip());
        if (CRS84.matcher(name.strip()).matches()
                || epsg.matches() && epsg.group(1).equals(WGS_84)) {
            return Optional.of(Reference.DEGREES);
        }
        if (!epsg.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Reference(CRS.decode("EPSG:" + epsg.group(1), true), false));
        } catch (FactoryException unknown) {
            return Optional.empty();
        }
    }
}
