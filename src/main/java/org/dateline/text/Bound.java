package org.dateline.text;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the words beside a number make of it. */
public enum Bound {
    /** "31". */
    EXACTLY,
    /** "at least 31": 31 or more. */
    AT_LEAST,
    /** "more than 190": not 190 itself. */
    MORE_THAN,
    /** "at most 30", "up to 30": 30 or less. */
    AT_MOST,
    /** "fewer than 30": not 30 itself. */
    FEWER_THAN,
    /** "nearly 30", "almost 30": not quite 30. */
    NEARLY,
    /** "about 30", "around a dozen": it may be more, or less. */
    ABOUT,
    /** "between 40 and 50": both ends are possible. */
    BETWEEN;

    /** The word for it in the dataset file: lower case, with hyphens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The bound that a dataset file calls so, or empty. */
    public static Optional<Bound> ofWord(String word) {
        return Stream.of(values()).filter(bound -> bound.word().equals(word)).findFirst();
    }
}
