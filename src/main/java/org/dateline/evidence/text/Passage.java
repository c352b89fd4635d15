package org.dateline.evidence.text;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Objects;

/**
 * Words in an archived text, with the sentence or sentences around them as printed.
 *
 * @param paragraph where they stand, counted from 1 over the text's non-empty lines
 * @param before what stands before them in their first sentence
 * @param words the words as printed
 * @param after what stands after them in their last sentence
 */
public record Passage(int paragraph, String before, String words, String after) {

    public Passage {
        Objects.requireNonNull(before);
        Objects.requireNonNull(words);
        Objects.requireNonNull(after);
    }

    /** The words from {@code start} up to before {@code end} of a paragraph. */
    static Passage of(String text, int paragraph, int start, int end) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(text);
        int first = start == 0 ? 0 : sentences.preceding(start + 1);
        int last = end >= text.length() ? text.length() : sentences.following(Math.max(start, end - 1));
        return new Passage(
                paragraph,
                text.substring(first == BreakIterator.DONE ? 0 : first, start).stripLeading(),
                text.substring(start, end),
                text.substring(end, last == BreakIterator.DONE ? text.length() : last)
                        .stripTrailing());
    }
}
