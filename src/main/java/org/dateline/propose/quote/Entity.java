package org.dateline.propose.quote;

/**
 * A name in the prose of a paragraph.
 *
 * @param name as printed, without titles and roles before it
 * @param kind what it looks like
 * @param from the number of its first word, titles included
 * @param to the number behind its last word
 * @param isPossessive whether something is said to be its own: "Khan's brother"
 * @param isGoverned whether a preposition stands before it: "in Quetta"
 */
record Entity(String name, Kind kind, int from, int to, boolean isPossessive, boolean isGoverned) {

    /** What a name looks like. */
    enum Kind {
        PERSON,
        GROUP,
        PLACE,
        /** A single word, of which nothing else is known. */
        NAME,
        /** A title without a name behind it. */
        ROLE
    }

    Entity named(String full, Kind certain) {
        return new Entity(full, certain, from, to, isPossessive, isGoverned);
    }

    boolean canSpeak() {
        return !isPossessive && !isGoverned;
    }
}
