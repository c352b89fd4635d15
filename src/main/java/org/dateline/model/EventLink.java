package org.dateline.model;

import static org.dateline.language.Tr.tr;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an event is to another, as a source says.
 *
 * @param type what it is to it
 * @param event the id of the other event
 * @param source the id of the source
 * @param paragraph where it says so, counted from 1 over the text's non-empty lines
 */
public record EventLink(Type type, String event, String source, int paragraph) {

    /** What an event is to another. */
    public enum Type {
        /** Someone claims the other: takes responsibility for it, or asserts that it is so. */
        CLAIMS,
        DENIES,
        CONFIRMS,
        /** Both cannot be as they are told. */
        CONTRADICTS,
        /** It came of the other, or answers it. */
        FOLLOWS;

        /** The word for it in the dataset file: lower case. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The word in a sentence whose subject is the event: "denies". */
        public String verb() {
            return switch (this) {
                case CLAIMS -> tr("claims");
                case DENIES -> tr("denies");
                case CONFIRMS -> tr("confirms");
                case CONTRADICTS -> tr("contradicts");
                case FOLLOWS -> tr("follows");
            };
        }

        /** The words in a sentence whose subject is the other event: "denied by". */
        public String inverse() {
            return switch (this) {
                case CLAIMS -> tr("claimed by");
                case DENIES -> tr("denied by");
                case CONFIRMS -> tr("confirmed by");
                case CONTRADICTS -> tr("contradicted by");
                case FOLLOWS -> tr("followed by");
            };
        }

        /** The type that a dataset file calls so, or empty. */
        public static Optional<Type> ofWord(String word) {
            return Stream.of(values()).filter(type -> type.word().equals(word)).findFirst();
        }
    }

    public EventLink {
        Objects.requireNonNull(type);
        Objects.requireNonNull(event);
        Objects.requireNonNull(source);
    }
}
