package org.dateline.propose.quote;

import java.util.Locale;

/**
 * A word outside quotation marks.
 *
 * @param text as printed, without a possessive ending
 * @param begin where it begins in the paragraph
 * @param end the index behind it, and behind its possessive ending
 * @param gap what stands between it and the word before it; a quoted span is one object replacement character
 */
record Word(String text, int begin, int end, String gap) {

    String folded() {
        return text.toLowerCase(Locale.ROOT);
    }

    boolean isCapital() {
        return Character.isUpperCase(text.codePointAt(0)) || Character.isTitleCase(text.codePointAt(0));
    }

    boolean isPossessive() {
        return end - begin > text.length();
    }

    /** Whether nothing but a space parts it from the word before it. */
    boolean isAdjacent() {
        return gap.isBlank();
    }
}
