package org.dateline.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A way through the dataset, step by step.
 *
 * @param id the id
 * @param title its title
 * @param note what those who watch should know before it starts, or null
 * @param author who made it, or null where it is not recorded
 * @param date the day on which it was made, or null where it is not recorded
 * @param steps its steps, in order
 */
public record Story(
        String id,
        String title,
        @Nullable String note,
        @Nullable String author,
        @Nullable LocalDate date,
        List<StoryStep> steps)
        implements Identified {

    public Story {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        steps = List.copyOf(steps);
    }

    /** A story of which neither author nor day is recorded. */
    public Story(String id, String title, @Nullable String note, List<StoryStep> steps) {
        this(id, title, note, null, null, steps);
    }

    /** The same story under another title. */
    public Story withTitle(String wanted) {
        return new Story(id, wanted, note, author, date, steps);
    }

    /** The same story with another content note, or with none. */
    public Story withNote(@Nullable String wanted) {
        return new Story(id, title, wanted, author, date, steps);
    }

    /** The same story by another author of another day, or with neither recorded. */
    public Story withAuthor(@Nullable String wanted, @Nullable LocalDate day) {
        return new Story(id, title, note, wanted, day, steps);
    }

    /** The same story with other steps. */
    public Story withSteps(List<StoryStep> wanted) {
        return new Story(id, title, note, author, date, wanted);
    }
}
