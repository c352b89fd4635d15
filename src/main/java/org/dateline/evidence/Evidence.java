package org.dateline.evidence;

/**
 * What the sources of a dataset print of words and numbers, as columns.
 *
 * @param quotes all quotes
 * @param figures all figures
 */
public record Evidence(QuoteTable quotes, FigureTable figures) {}
