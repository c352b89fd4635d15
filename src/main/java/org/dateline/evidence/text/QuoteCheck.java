package org.dateline.evidence.text;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of holding a quote against the archived text of its source. */
public sealed interface QuoteCheck {

    /** No archived texts are at hand. */
    QuoteCheck NOT_CHECKED = new NotChecked();

    /** No archived texts are at hand: nothing is known. */
    record NotChecked() implements QuoteCheck {}

    /**
     * The text is not there.
     *
     * @param file the name of its file, or null if the dataset names none
     */
    record TextMissing(@Nullable String file) implements QuoteCheck {}

    /**
     * The words stand in the text to the letter.
     *
     * @param passage where, and what is around them
     * @param cited the paragraph in which they should stand, which may be another one
     * @param textChanged whether the text is not the one that was recorded, by its SHA-256
     */
    record Found(Passage passage, int cited, boolean textChanged) implements QuoteCheck {

        public Found {
            Objects.requireNonNull(passage);
        }

        /** Whether they stand in the paragraph in which they should. */
        public boolean asCited() {
            return passage.paragraph() == cited;
        }
    }

    /**
     * The words do not stand in the text.
     *
     * @param nearest the passage that comes nearest, or empty if none is like it
     * @param textChanged whether the text is not the one that was recorded, by its SHA-256
     */
    record Differs(Optional<Nearest> nearest, boolean textChanged) implements QuoteCheck {

        public Differs {
            Objects.requireNonNull(nearest);
        }
    }

    /**
     * A passage that is like a quote.
     *
     * @param passage the passage
     * @param words the quote (first) and the words of the passage (second), word by word
     */
    record Nearest(Passage passage, WordDiff words) {

        public Nearest {
            Objects.requireNonNull(passage);
            Objects.requireNonNull(words);
        }
    }
}
