package org.dateline.control.map.content;

/**
 * A point of the map that was clicked while a point was asked for.
 *
 * @param target what lies there
 * @param longitude degrees east, WGS 84
 * @param latitude degrees north, WGS 84
 */
public record MapPick(MapTarget target, double longitude, double latitude) {}
