package org.dateline.model;

import java.util.Objects;
import java.util.Optional;
import org.dateline.text.Amount;
import org.dateline.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * A number, or words for one, that a source gives.
 *
 * @param measure the id of the measure it answers
 * @param amount the number with its bound, or null where the source has words only, such as "dozens"
 * @param wording the source's words for it, to the letter, in which the number stands
 * @param scope what it counts, as far as the source says it
 * @param attributedTo who says it, in the source's words, or null where the source says it in its own voice
 * @param claimed whether the source calls it a claim
 * @param unconfirmed whether the source says that it is not confirmed
 * @param source the id of the source
 * @param paragraph where it stands, counted from 1 over the text's non-empty lines
 */
public record Figure(
        String measure,
        @Nullable Amount amount,
        String wording,
        Scope scope,
        @Nullable String attributedTo,
        boolean claimed,
        boolean unconfirmed,
        String source,
        int paragraph) {

    /**
     * What a figure counts, in the words of its source.
     *
     * @param span the time that it counts over, such as "two days", or null where the source does not say it
     * @param asOf as of when it counts, or null
     * @param includes what it includes, or null
     */
    public record Scope(
            @Nullable String span,
            @Nullable String asOf,
            @Nullable String includes) {

        /** Nothing is said of it. */
        public static final Scope NOT_SAID = new Scope(null, null, null);

        /** Over which time it counts, whatever its case and accents; empty if that is not said. */
        public Optional<String> foldedSpan() {
            return Optional.ofNullable(folded(span));
        }

        /** Whether the two count over the same time, as far as is said. */
        public boolean hasSpanOf(Scope other) {
            return Objects.equals(folded(span), folded(other.span));
        }

        private static @Nullable String folded(@Nullable String words) {
            return words == null ? null : Folding.fold(words);
        }
    }

    public Figure {
        Objects.requireNonNull(measure);
        Objects.requireNonNull(wording);
        Objects.requireNonNull(scope);
        Objects.requireNonNull(source);
    }

    /** A figure of which no more is said. */
    public Figure(
            String measure,
            @Nullable Amount amount,
            String wording,
            @Nullable String attributedTo,
            String source,
            int paragraph) {
        this(measure, amount, wording, Scope.NOT_SAID, attributedTo, false, false, source, paragraph);
    }
}
