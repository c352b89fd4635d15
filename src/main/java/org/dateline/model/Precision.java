package org.dateline.model;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How exactly the place of an event is known, from the most to the least exact. */
public enum Precision {
    EXACT,
    TOWN,
    TEHSIL,
    DISTRICT,
    PROVINCE,
    COUNTRY;

    /** The word for it in the dataset file: lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The precision that a dataset file calls so, or empty. */
    public static Optional<Precision> ofWord(String word) {
        return Stream.of(values()).filter(value -> value.word().equals(word)).findFirst();
    }

    /** Whether a point on the map would say no more than the sources do. */
    public boolean allowsPoint() {
        return this == EXACT || this == TOWN;
    }
}
