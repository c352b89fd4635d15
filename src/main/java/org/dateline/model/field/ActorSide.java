package org.dateline.model.field;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** On which side of an event those stand whom a field names: those of one side are with each other, and against the other. */
public enum ActorSide {
    FIRST,
    SECOND,
    /** It is not said who is with whom. */
    UNKNOWN;

    /** The word for it in the dataset file: lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The side that a dataset file calls so, or empty. */
    public static Optional<ActorSide> ofWord(String word) {
        return Stream.of(values()).filter(side -> side.word().equals(word)).findFirst();
    }

    /** Whether those of both sides are known to stand against each other. */
    public boolean isAgainst(ActorSide other) {
        return this != UNKNOWN && other != UNKNOWN && this != other;
    }

    /** Whether those of both sides are known to stand with each other. */
    public boolean isWith(ActorSide other) {
        return this != UNKNOWN && this == other;
    }
}
