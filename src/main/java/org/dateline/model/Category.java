package org.dateline.model;

import java.util.Objects;

/** A kind of event, such as "Jailbreak"; its position in the dataset decides its colour. */
public record Category(String id, String name) implements Identified {

    public Category {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
    }
}
