package org.dateline.control.map;

/**
 * Where an event has its symbol. An event has a spot only where its town is known.
 *
 * @param event the id of the event
 * @param position the position of the event, by which {@link MapContent} knows it
 * @param longitude degrees east, WGS 84
 * @param latitude degrees north, WGS 84
 * @param category the position of its category in the dataset
 */
public record Spot(String event, int position, double longitude, double latitude, int category) {}
