package org.dateline.control.map.content;

/**
 * What the squares mean that stand for symbols which would cover one another.
 *
 * @param classes the classes of the number of events in a square
 * @param kilometres how long the side of a square is
 */
public record MapDensity(ShadeClasses classes, double kilometres) {}
