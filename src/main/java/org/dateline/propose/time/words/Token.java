package org.dateline.propose.time.words;

/**
 * A word, a run of digits or a mark.
 *
 * @param word the letters in lower case, the digits as 0 to 9, or the mark
 * @param begin where it begins, as an index of the paragraph
 * @param end the index behind it
 * @param isGlued whether it follows the one before without a space
 * @param isCapital whether it begins with a capital letter
 * @param sentence the number of its sentence in the paragraph, from 0
 */
public record Token(String word, int begin, int end, boolean isGlued, boolean isCapital, int sentence) {}
