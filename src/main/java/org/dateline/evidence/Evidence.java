package org.dateline.evidence;

/**
 * What the sources of a dataset print of words and numbers, and how they link events.
 *
 * @param quotes all quotes
 * @param figures all figures
 * @param links all links between events
 */
public record Evidence(QuoteTable quotes, FigureTable figures, LinkTable links) {}
