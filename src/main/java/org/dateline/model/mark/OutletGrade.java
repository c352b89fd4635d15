package org.dateline.model.mark;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How reliable a person takes an outlet to be. One that was set says something, also where it says that it cannot be judged.
 *
 * @param outlet its name, as sources of the dataset write it
 * @param reason why, or null
 */
public record OutletGrade(
        String outlet, Reliability reliability, @Nullable String reason, Instant set) implements Mark {

    public OutletGrade {
        Objects.requireNonNull(outlet);
        Objects.requireNonNull(reliability);
        Objects.requireNonNull(set);
    }

    /** That of an outlet that nobody has judged. */
    public static OutletGrade none(String outlet) {
        return new OutletGrade(outlet, Reliability.F, null, Instant.EPOCH);
    }

    @Override
    public Key key() {
        return new Key(Kind.OUTLET, outlet);
    }

    @Override
    public boolean isEmpty() {
        return set.equals(Instant.EPOCH) && reliability == Reliability.F && reason == null;
    }

    @Override
    public OutletGrade on(String id) {
        return new OutletGrade(id, reliability, reason, set);
    }
}
