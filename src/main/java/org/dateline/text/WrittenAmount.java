package org.dateline.text;

/**
 * A number with its bound, or two, as they stand in a text.
 *
 * @param amount what the words say
 * @param begin where the first of these words begins, as an index of the text
 * @param end the index behind the last
 */
public record WrittenAmount(Amount amount, int begin, int end) {}
