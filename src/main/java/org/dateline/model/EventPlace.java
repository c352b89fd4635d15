package org.dateline.model;

import java.util.Objects;

/**
 * Where an event happened.
 *
 * @param place the id of the place
 * @param precision how exactly that is known
 */
public record EventPlace(String place, Precision precision) {

    public EventPlace {
        Objects.requireNonNull(place);
        Objects.requireNonNull(precision);
    }
}
