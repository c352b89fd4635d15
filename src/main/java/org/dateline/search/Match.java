package org.dateline.search;

/** How well a word found is the word typed; the better ranks before the worse, wherever it stands. */
enum Match {
    /** It begins with a word that is spelled nearly so. */
    NEAR_BEGINNING,
    /** It is spelled nearly so. */
    NEAR,
    /** It begins so. */
    BEGINNING,
    /** It is the word, but for case, accents and the like. */
    WHOLE;

    private static final int STEPS = 3;

    /** Its weight in a field, from 4 to 14; what a thing is called weighs more than what it says. */
    byte weight(Field field) {
        return (byte) (STEPS * (ordinal() + 1) + (field.isHeading() ? 2 : 1));
    }

    /** The weight of the same match for an event to which the thing found only belongs; 0 for none. */
    static byte ofRelated(byte weight) {
        return (byte) (weight / STEPS * STEPS);
    }
}
