package org.dateline.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A way through the dataset, step by step.
 *
 * @param id the id
 * @param title its title
 * @param note what those who watch should know before it starts, or null
 * @param steps its steps, in order
 */
public record Story(String id, String title, @Nullable String note, List<StoryStep> steps) implements Identified {

    public Story {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        steps = List.copyOf(steps);
    }

    /** The same story under another title. */
    public Story withTitle(String wanted) {
        return new Story(id, wanted, note, steps);
    }

    /** The same story with another content note, or with none. */
    public Story withNote(@Nullable String wanted) {
        return new Story(id, title, wanted, steps);
    }

    /** The same story with other steps. */
    public Story withSteps(List<StoryStep> wanted) {
        return new Story(id, title, note, wanted);
    }
}
