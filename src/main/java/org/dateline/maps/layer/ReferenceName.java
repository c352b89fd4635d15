package org.dateline.maps.layer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.geopackage.SpatialReference;
import org.dateline.maps.layer.RawLayer.Reference;
import org.dateline.shapefile.PrjFormat;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.cs.AxisDirection;
import org.geotools.referencing.CRS;
import org.jspecify.annotations.Nullable;

/** Says what reference system a file means by a name (a URN or URL of the OGC, or plain "EPSG:3857") or by a row of a GeoPackage. */
final class ReferenceName {

    private static final Pattern CRS84 = Pattern.compile(
            "(?:urn:(?:x-)?ogc:def:crs:OGC:[\\d.]*:|https?://www\\.opengis\\.net/def/crs/OGC/[\\d.]+/|OGC:)?CRS84",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EPSG = Pattern.compile(
            "(?:urn:(?:x-)?ogc:def:crs:EPSG:[\\d.]*:|https?://www\\.opengis\\.net/def/crs/EPSG/[\\d.]+/|EPSG:+)(\\d{1,9})",
            Pattern.CASE_INSENSITIVE);
    private static final String WGS_84 = "4326";

    private ReferenceName() {}

    /**
     * What a GeoPackage means: its well-known text, x before y whatever that says. Where there is none that is understood, or none that says how
     * it lies to WGS 84, the number of the EPSG.
     */
    static Reference of(@Nullable SpatialReference given) {
        if (given == null || given.isUndefined()) {
            return new Reference(null, true);
        }
        if (given.name().equalsIgnoreCase("EPSG:" + WGS_84)) {
            return Reference.DEGREES;
        }
        CoordinateReferenceSystem crs = null;
        try {
            crs = PrjFormat.parse(given.definition());
        } catch (FactoryException notUnderstood) {
            // The name may be
        }
        if (crs == null || ToWgs84.isShiftUnknown(crs) && isEastFirst(crs)) {
            Optional<Reference> named = parse(given.name());
            if (named.isPresent()) {
                return named.get();
            }
        }
        return new Reference(crs, crs == null);
    }

    /** Of one that counts to the south and west the database of the EPSG does not say which comes first in a file. */
    private static boolean isEastFirst(CoordinateReferenceSystem crs) {
        return crs.getCoordinateSystem().getAxis(0).getDirection().equals(AxisDirection.EAST);
    }

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
        EpsgFolder.choose();
        try {
            return Optional.of(new Reference(CRS.decode("EPSG:" + epsg.group(1), true), false, true));
        } catch (FactoryException unknown) {
            return Optional.empty();
        }
    }
}
