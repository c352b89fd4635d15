package org.dateline.evidence.text;

import java.util.Objects;

/**
 * Words that two texts have in common, one after the other; case and marks of punctuation may differ.
 *
 * @param words how many words they are
 * @param one where they stand in the first text, as printed there and with the sentences around them
 * @param other the same of the second text
 */
public record SharedRun(int words, Passage one, Passage other) {

    public SharedRun {
        Objects.requireNonNull(one);
        Objects.requireNonNull(other);
    }
}
