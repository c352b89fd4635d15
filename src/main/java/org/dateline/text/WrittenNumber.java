package org.dateline.text;

/**
 * A number that stands in a text.
 *
 * @param value the number
 * @param begin where it begins, as an index of the text
 * @param end the index behind it
 */
public record WrittenNumber(double value, int begin, int end) {}
