package org.dateline.model.field;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What all values of a field are. */
public enum FieldType {
    TEXT,
    /** A number, in digits. */
    NUMBER,
    /** Several texts. */
    LIST,
    /** Yes or no. */
    YESNO,
    /** An address on the web. */
    ADDRESS;

    /** The word for it in the dataset file: lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type that a dataset file calls so, or empty. */
    public static Optional<FieldType> ofWord(String word) {
        return Stream.of(values()).filter(type -> type.word().equals(word)).findFirst();
    }
}
