package org.dateline.imports.table;

import java.util.List;

/**
 * What a file that this program has exported says of the dataset that it was made of, beside its events.
 *
 * @param zone the name of its time zone; empty if it is not said
 * @param language the tag of its language, BCP 47; empty if it is not said
 * @param fields its own fields
 */
public record Stated(String zone, String language, List<Field> fields) {

    /** The file is of another program. */
    public static final Stated NOTHING = new Stated("", "", List.of());

    public Stated {
        fields = List.copyOf(fields);
    }

    /** A field of the dataset, with the word for its type. */
    public record Field(String id, String name, String type) {}

    /** Whether the file says anything. */
    public boolean isAnything() {
        return !equals(NOTHING);
    }
}
