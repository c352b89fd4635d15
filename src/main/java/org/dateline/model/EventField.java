package org.dateline.model;

import static org.dateline.language.Tr.tr;

import java.util.Objects;
import org.dateline.model.field.ActorSide;
import org.dateline.model.field.FieldType;
import org.jspecify.annotations.Nullable;

/**
 * What a dataset knows of its events beyond what the format has keys for, such as a column of the table that it was made of.
 *
 * @param id the id
 * @param name what it is called on the screen, as the dataset has it; one of the program's own is translated
 * @param type what its values are
 * @param actors the side of the actors whom its values name, or null if they name none
 * @param isOfProgram whether no dataset has it, but the program offers it beside the fields of each
 */
public record EventField(
        String id, String name, FieldType type, @Nullable ActorSide actors, boolean isOfProgram) implements Identified {

    public EventField {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(type);
    }

    /** A field of a dataset. */
    public EventField(String id, String name, FieldType type, @Nullable ActorSide actors) {
        this(id, name, type, actors, false);
    }

    /** A field of a dataset that names no actors. */
    public EventField(String id, String name, FieldType type) {
        this(id, name, type, null);
    }

    /**
     * A field that the program offers.
     *
     * @param name what it is called, marked as a message
     */
    public static EventField ofProgram(String id, String name, FieldType type, @Nullable ActorSide actors) {
        return new EventField(id, name, type, actors, true);
    }

    @Override
    public String name() {
        return isOfProgram ? tr(name) : name;
    }
}
