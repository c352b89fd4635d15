package org.dateline.geopackage;

/**
 * A reference system as gpkg_spatial_ref_sys has it.
 *
 * @param id the number that the file gives it; -1 and 0 mean that it is not known
 * @param organization who defined it, such as "EPSG"; empty if the file does not say
 * @param code the number that the organization gives it
 * @param definition its well-known text (WKT 1, OGC 01-009); empty or "undefined" if there is none
 */
public record SpatialReference(int id, String organization, int code, String definition) {

    /** Whether the file says that it is not known in what its coordinates are. */
    public boolean isUndefined() {
        return id == -1 || id == 0;
    }

    /** The organization and its number, such as "EPSG:3857". */
    public String name() {
        return organization + ":" + code;
    }
}
