package org.dateline.viewmodel.layers;

/**
 * The part of the map that a person has chosen by moving and zooming it.
 *
 * @param longitude of its middle, degrees east
 * @param latitude of its middle, degrees north
 * @param zoom how far, 1 for the whole map, from {@link #MIN_ZOOM} to {@link #MAX_ZOOM}
 */
public record MapPart(double longitude, double latitude, double zoom) {

    /** The least zoom. */
    public static final double MIN_ZOOM = 0.05;

    /** The most zoom. */
    public static final double MAX_ZOOM = 100_000;

    private static final double DEGREES = 1e4;
    private static final double TIMES = 1e3;

    /** As exactly as a line says it: to some ten metres, and to a thousandth of the zoom. */
    public MapPart {
        longitude = Math.round(longitude * DEGREES) / DEGREES;
        latitude = Math.round(latitude * DEGREES) / DEGREES;
        zoom = Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, Math.round(zoom * TIMES) / TIMES));
    }
}
