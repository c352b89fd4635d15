package org.dateline.imports.table;

/**
 * A position, WGS 84.
 *
 * @param longitude degrees east, from -180 to 180
 * @param latitude degrees north, from -90 to 90
 */
public record Point(double longitude, double latitude) {

    public Point {
        // As numbers they are equal, as values they are not: -0 is written as 0
        longitude += 0.0;
        latitude += 0.0;
    }

    /** Whether these are degrees of longitude and latitude. */
    public static boolean isOnEarth(double longitude, double latitude) {
        return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
    }
}
