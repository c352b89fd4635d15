package org.dateline.search;

/** Where in a thing a word stands. */
enum Field {
    /** Names: the spellings of a place, a speaker, an outlet, a byline, the origins of a source. */
    NAME(true),
    /** The title of an event, the headline and the dateline of a source. */
    TITLE(true),
    /** What is longer: summaries, quotes, roles. */
    BODY(false);

    private final boolean heading;

    Field(boolean heading) {
        this.heading = heading;
    }

    /** Whether a thing is called so, which ranks it before others. */
    boolean isHeading() {
        return heading;
    }
}
