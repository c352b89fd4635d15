package org.dateline.model;

import java.util.Objects;
import org.dateline.model.field.FieldType;

/**
 * What a dataset knows of its events beyond what the format has keys for, such as a column of the table that it was made of.
 *
 * @param id the id
 * @param name what it is called on the screen
 * @param type what its values are
 */
public record EventField(String id, String name, FieldType type) implements Identified {

    public EventField {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(type);
    }
}
