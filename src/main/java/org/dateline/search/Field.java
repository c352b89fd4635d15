package org.dateline.search;

import org.dateline.language.ForPrograms;

/** Where in a thing a word stands. */
enum Field {
    /** Names: the spellings of a place, a speaker, an outlet, a byline, the origins of a source. */
    NAME,
    /** The title of an event, the headline and the dateline of a source. */
    TITLE,
    /** What is longer: summaries, quotes, roles, the words of the dataset's own fields. */
    BODY;

    /** Where, besides, the words of one of the dataset's own fields stand, to be found by its name. */
    @ForPrograms("fields of the index")
    static String nameOf(String ownField) {
        return "own " + ownField;
    }

    /** Whether a thing is called so, which ranks it before others. */
    boolean isHeading() {
        return this != BODY;
    }
}
