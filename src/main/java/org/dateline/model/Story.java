package org.dateline.model;

import java.util.List;
import java.util.Objects;

/**
 * A way through the dataset, step by step.
 *
 * @param id the id
 * @param title its title
 * @param steps its steps, in order
 */
public record Story(String id, String title, List<StoryStep> steps) implements Identified {

    public Story {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        steps = List.copyOf(steps);
    }
}
