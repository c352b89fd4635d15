package org.dateline.imports;

/**
 * A position, WGS 84.
 *
 * @param longitude degrees east, from -180 to 180
 * @param latitude degrees north, from -90 to 90
 */
record Point(double longitude, double latitude) {

    /** Whether these are degrees of longitude and latitude. */
    static boolean isOnEarth(double longitude, double latitude) {
        return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
    }
}
