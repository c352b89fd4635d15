package org.dateline.model;

import java.util.Objects;
import org.dateline.model.field.ActorSide;
import org.dateline.model.field.FieldType;
import org.jspecify.annotations.Nullable;

/**
 * What a dataset knows of its events beyond what the format has keys for, such as a column of the table that it was made of.
 *
 * @param id the id
 * @param name what it is called on the screen
 * @param type what its values are
 * @param actors the side of the actors whom its values name, or null if they name none
 */
public record EventField(
        String id, String name, FieldType type, @Nullable ActorSide actors) implements Identified {

    public EventField {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(type);
    }

    /** A field that names no actors. */
    public EventField(String id, String name, FieldType type) {
        this(id, name, type, null);
    }
}
