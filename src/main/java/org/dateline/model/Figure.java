package org.dateline.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number that a source gives, with its bounds.
 *
 * @param measure the id of the measure it answers
 * @param min the lowest number that the words allow, or null if they set no lower bound
 * @param max the highest number that the words allow, or null if they set no upper bound
 * @param wording the source's words for it, such as "at least 30"
 * @param attributedTo who says it, in the source's words, or null where the source says it in its own voice
 * @param source the id of the source
 * @param paragraph where it stands, counted from 1 over the text's non-empty lines
 */
public record Figure(
        String measure,
        @Nullable Double min,
        @Nullable Double max,
        String wording,
        @Nullable String attributedTo,
        String source,
        int paragraph) {

    /** @throws IllegalArgumentException if {@code max} is less than {@code min} */
    public Figure {
        Objects.requireNonNull(measure);
        Objects.requireNonNull(wording);
        Objects.requireNonNull(source);
        if (min != null && max != null && max < min) {
            throw new IllegalArgumentException("max is less than min");
        }
    }
}
