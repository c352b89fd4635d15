package org.dateline.search;

import java.util.LinkedHashSet;
import java.util.Set;

/** Whose words are quoted. */
final class Speaker {

    private final String name;
    private final int firstEvent;
    private final Set<String> roles = new LinkedHashSet<>();
    private int quotes;

    /**
     * A speaker without words yet.
     *
     * @param firstEvent the position of the first event in which the speaker is quoted
     */
    Speaker(String name, int firstEvent) {
        this.name = name;
        this.firstEvent = firstEvent;
    }

    String name() {
        return name;
    }

    int firstEvent() {
        return firstEvent;
    }

    /** What the sources say of the speaker, each once. */
    Set<String> roles() {
        return roles;
    }

    int quotes() {
        return quotes;
    }

    void countQuote() {
        quotes++;
    }
}
