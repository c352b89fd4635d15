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
 * @param perhapsSame whether it is not known that they are the same spoken words as those of its utterance
 */
public record Quote(
        String source,
        int paragraph,
        String speaker,
        @Nullable String role,
        String text,
        @Nullable String utterance,
        boolean perhapsSame) {

    public Quote {
        Objects.requireNonNull(source);
        Objects.requireNonNull(speaker);
        Objects.requireNonNull(text);
        perhapsSame &= utterance != null;
    }

    /** One that surely renders the words of its utterance, if it has one. */
    public Quote(
            String source,
            int paragraph,
            String speaker,
            @Nullable String role,
            String text,
            @Nullable String utterance) {
        this(source, paragraph, speaker, role, text, utterance, false);
    }
}
