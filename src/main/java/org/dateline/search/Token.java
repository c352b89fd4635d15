package org.dateline.search;

/**
 * A word of a text, in the form in which words are compared.
 *
 * @param term the folded word
 * @param start where it begins in the text
 * @param end where it ends, exclusive
 * @param position its number in the text; the parts of a hyphenated word have numbers of their own
 * @param joined whether it is a hyphenated word as a whole, which stands at the position of its first part
 */
public record Token(String term, int start, int end, int position, boolean joined) {}
