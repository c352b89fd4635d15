package org.dateline.control.map.content;

/** What squares mean that stand for symbols: the classes of the number of events in one, and how long its side is. */
public record MapDensity(ShadeClasses classes, double kilometres) {}
