package org.dateline.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Words as a source prints them between quotation marks, to the letter.
 *
 * @param source the id of the source
 * @param paragraph where they stand, counted from 1 over the text's non-empty lines
 * @param speaker whose words they are
 * @param role what the source says of the speaker, or null
 * @param text the words
 * @param utterance the id shared by quotes that render the same spoken words, or null
 */
public record Quote(
        String source,
        int paragraph,
        String speaker,
        @Nullable String role,
        String text,
        @Nullable String utterance) {

    public Quote {
        Objects.requireNonNull(source);
        Objects.requireNonNull(speaker);
        Objects.requireNonNull(text);
    }
}
