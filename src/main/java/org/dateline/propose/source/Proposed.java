package org.dateline.propose.source;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value that is proposed for a record, or none.
 *
 * @param value the value, or null where the text does not say it
 * @param reason where it stands; of none, what is to be asked and why: in words for a reader
 * @param paragraph the paragraph that says it, from 1, or 0 if none does: the file itself says it, or nothing
 * @param others what else may be meant, the likeliest first, to be chosen by hand
 */
public record Proposed<T>(@Nullable T value, String reason, int paragraph, List<T> others) {

    public Proposed {
        Objects.requireNonNull(reason);
        others = List.copyOf(others);
    }

    static <T> Proposed<T> of(T value, String reason, int paragraph) {
        return new Proposed<>(value, reason, paragraph, List.of());
    }

    static <T> Proposed<T> none(String question) {
        return new Proposed<>(null, question, 0, List.of());
    }

    Proposed<T> orElse(List<T> more) {
        return new Proposed<>(value, reason, paragraph, more);
    }

    /** The value, or empty where it is to be asked for. */
    public Optional<T> found() {
        return Optional.ofNullable(value);
    }
}
